/// What is denied by words right behind it.
extension Negation {
  /// Whether the next words deny it: "fever: none", "… is ruled out", "… but I don't".
  static func isDeniedAfter(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[min(end + 1, words.count)...].prefix(5)
      .prefix { $0.sentence == words[end].sentence }.map(\.text)
    if words[end].endsClause, let first = tail.first, verdicts.contains(first) {
      return tail.count == 1 || words[end + 1].endsClause
    }
    if let first = tail.first, ["no", "none", "never", "nil"].contains(first),
      tail.count == 1 || words[end + 1].endsClause
    {
      return true
    }
    if isGoneForGood(tail), !isLosable(words[end].text) { return true }
    if tail.isEmpty, isAnsweredNo(end, in: words) { return true }
    if tail.count == 1, answers.contains(tail[0]) { return true }
    if let last = tail.indices.last, last > 0, last < 4, verdicts.contains(tail[last]),
      tail[last] != "fine",
      words[end + last].endsClause
    {
      return true
    }
    if [["i", "am", "not", "having"], ["im", "not", "having"]].contains(tail) { return true }
    if isTakenBack(end, in: words) || isOnlyOfOthers(end, in: words) { return true }
    let isFree = zip(tail, tail.dropFirst()).contains {
      $0 == "free" && ["of", "from"].contains($1)
    }
    if tail.count > 1, ["doesnt", "dont", "didnt"].contains(tail[0]),
      ["hurt", "ache", "bother"].contains(tail[1])
    {
      return true
    }
    if isOfReader(tail) { return true }
    if tail.first == "free" || isFree || tail.contains("negative") { return true }
    let far = words[min(end + 1, words.count)...].prefix(9)
      .prefix { $0.sentence == words[end].sentence }.map(\.text)
    let isExcluded = zip(far, far.dropFirst()).contains { first, second in
      (first == "ruled" && ["out", "it", "that", "them"].contains(second))
        || (first == "all" && second == "clear")
    }
    return isExcluded || tail.prefix(3).contains("absent") || tail.contains("excluded")
      || isAbsent(far)
  }

  /// "…, weakness and bladder trouble are all absent".
  private static func isAbsent(_ far: [String]) -> Bool {
    guard let absent = far.firstIndex(of: "absent") else { return false }
    return far[..<absent].suffix(2).contains { ["is", "are", "were", "was"].contains($0) }
      && !far[..<absent].contains(where: halting.contains)
  }

  /// "My knee is swollen, the calf is fine": a comma stands within, and what is behind it is told to be well.
  static func isOfAnother(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    guard words[match.lowerBound..<match.upperBound].contains(where: \.endsClause) else {
      return false
    }
    let rest = words[(match.upperBound + 1)...].prefix(3)
      .prefix { $0.sentence == words[match.upperBound].sentence }
      .map(\.text).drop {
        ["is", "are", "was", "feels", "looks", "has", "stays", "all", "totally", "perfectly"]
          .contains($0)
      }
    // "…, and out came blood, not a lot".
    return rest.first.map(endsWell.contains) == true && rest.dropFirst().first != "a"
  }

  private static let endsWell: Set<String> = [
    "fine", "normal", "ok", "okay", "clear", "good", "great", "perfect", "soft", "supple", "not",
    "never", "unaffected", "isnt", "free",
  ]

  /// "… hasn't come back", "… never returned".
  private static func isGoneForGood(_ tail: [String]) -> Bool {
    let denials = ["hasnt", "havent", "hadnt", "didnt", "never", "not"]
    guard let denial = tail.prefix(2).firstIndex(where: denials.contains) else { return false }
    let rest = tail[(denial + 1)...]
    return rest.starts(with: ["come", "back"]) || rest.starts(with: ["came", "back"])
      || ["returned", "return", "recurred", "reappeared"].contains(rest.first)
  }

  /// "… you describe", "chest pain questions".
  private static func isOfReader(_ tail: [String]) -> Bool {
    if ["questions", "article", "articles"].contains(tail.first) { return true }
    let tail = tail.drop { ["like", "as", "that", "which"].contains($0) }
    return tail.first == "you"
      && tail.dropFirst().prefix(2).contains {
        ["describe", "described", "mention", "mentioned", "list", "listed"].contains($0)
      }
      && !tail.contains { ["exactly", "same", "have", "got", "is"].contains($0) }
  }

  /// Behind a comma or colon these speak of what stands before it.
  private static let verdicts: Set<String> = [
    "no", "none", "never", "negative", "denied", "denies", "absent", "nil", "normal", "fine",
    "intact",
    "clear", "ok", "okay", "good",
  ]
  private static let answers: Set<String> = [
    "no", "none", "nope", "nah", "never", "negative", "nil", "denied", "absent",
  ]

  /// Whether a question of one or two words is answered at once: "Fever? No", it says.
  private static func isAnsweredNo(_ end: Int, in words: [Wording.Word]) -> Bool {
    if words[(end + 1)...].prefix(2).map(\.text) == ["not", "me"] { return true }
    guard end + 1 < words.count, answers.contains(words[end + 1].text) else { return false }
    let asked = words[...end].reversed().prefix { $0.sentence == words[end].sentence }.map(\.text)
    // "I have chest pain. No, tablets don't help."
    return isAlone(end + 1, in: words) && asked.count <= 4
      && !["i", "ive", "im"].contains(asked.last)
  }

  static let saying: Set<String> = ["i", "ive", "he", "she", "they", "we", "there", "it"]
  private static let refusing: Set<String> = [
    "none", "not", "havent", "hasnt", "hadnt", "dont", "doesnt", "didnt", "isnt", "wasnt", "no",
  ]

  /// "…, not me".
  private static func isNotMine(_ end: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[end...].prefix(8).prefix { $0.sentence == words[end].sentence }
    guard let turn = rest.prefix(5).firstIndex(where: \.endsClause) else { return false }
    return rest[(turn + 1)...].map(\.text).starts(with: ["not", "me"])
  }

  private static let small: Set<String> = [
    "have", "had", "any", "it", "that", "them", "those", "got", "so", "am",
  ]

  /// "… but I don't", "… but I've never had any", said of what others have.
  private static func isOnlyOfOthers(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[(end + 1)...].prefix(9).prefix { $0.sentence == words[end].sentence }
    guard let turn = tail.prefix(4).firstIndex(where: { $0.text == "but" }) else { return false }
    let clause = tail[(turn + 1)...].map(\.text)
    // "… were numb or weak, but they aren't".
    if clause.count == 2, ["they", "it"].contains(clause[clause.startIndex]),
      ["arent", "isnt", "doesnt", "dont", "werent", "wasnt"].contains(clause.last)
    {
      return true
    }
    guard let first = clause.first, ["i", "ive", "im", "we", "mine"].contains(first) else {
      return false
    }
    let rest = clause.dropFirst()
    return rest.contains { refusing.contains($0) || $0 == "never" }
      && rest.allSatisfy { refusing.contains($0) || $0 == "never" || small.contains($0) }
  }

  /// Whether a clause or sentence of a few words behind it says no, as "…, I haven't" does.
  private static func isTakenBack(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    guard
      let turn = words[end...].prefix(12).firstIndex(where: {
        $0.endsClause && $0.sentence == sentence
      }) ?? words[end...].prefix(12).lastIndex(where: { $0.sentence == sentence }),
      turn + 2 < words.count
    else { return isNotMine(end, in: words) }
    // "…, and I don't".
    let start = ["and", "but"].contains(words[turn + 1].text) ? turn + 2 : turn + 1
    guard saying.contains(words[start].text) else { return isNotMine(end, in: words) }
    let clause = words[start...].prefix { $0.sentence == words[start].sentence }.prefix(5)
    guard clause.count <= 4, let last = clause.last?.text else { return false }
    return refusing.contains(last)
  }
}
