/// Whether what a text says is denied there: "no fever", "I don't have pain in my chest".
///
/// After NegEx (Chapman and others, A Simple Algorithm for Identifying Negated Findings, 2001):
/// a word that denies reaches forward until the clause turns.
enum Negation {
  /// These reach over commas and lists.
  private static let wide: Set<String> = [
    "no", "without", "denies", "denied", "deny", "denying", "neither", "nor", "none", "absence",
    "lack", "negative", "free", "zero", "ruled", "excluded", "exclude",
  ]
  /// These reach as far if one of `having` follows, else over a few words of their own clause.
  private static let narrow: Set<String> = [
    "not", "never", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "isnt", "arent", "wasnt",
    "werent", "aint", "hardly", "rarely", "wont", "wouldnt", "nothing", "avoid", "avoiding",
    "prevent", "preventing", "unlike",
  ]
  private static let having: Set<String> = [
    "have", "had", "has", "having", "get", "got", "feel", "felt", "experience", "experienced",
    "experiencing", "suffer", "suffered", "notice", "noticed", "any", "been", "see", "seen",
  ]
  /// Behind "no" these say something else.
  private static let idle: Set<String> = [
    "longer", "idea", "matter", "doubt", "relief", "better", "sleep", "luck", "one", "wonder",
    "clue", "change", "avail", "help", "use", "appetite", "energy", "reason", "warning",
    "improvement", "position", "comfortable", "obvious", "apparent",
  ]
  /// Here a clause turns: what was denied before it is not denied behind it.
  private static let turns: Set<String> = [
    "but", "however", "although", "though", "except", "yet", "because", "despite", "whereas",
    "while",
    "until", "then", "now", "instead", "only", "i", "im", "ive", "he", "hes", "she", "shes", "they",
    "we", "which", "since", "plus", "my", "started", "developed",
  ]
  private static let reach = 14
  private static let narrowReach = 5

  /// Whether the words at `match` are denied, supposed, or long past.
  static func denies(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    isDeniedBefore(match.lowerBound, in: words) || isDeniedAfter(match.upperBound, in: words)
      || isSupposed(match.lowerBound, in: words) || isPast(match, in: words)
  }

  private static func isDeniedBefore(_ start: Int, in words: [Wording.Word]) -> Bool {
    var place = start - 1
    var commas = 0
    let sentence = words[start].sentence
    while place >= max(0, start - reach), words[place].sentence == sentence {
      let word = words[place]
      if word.endsClause { commas += 1 }
      let next = words[place + 1].text
      if turns.contains(word.text) {
        // "I don't think I have": the doubt covers what follows it.
        let isDoubt =
          word.text.hasPrefix("i") && place >= 2
          && ["think", "believe"].contains(words[place - 1].text)
          && narrow.contains(words[place - 2].text)
        // "my" turns a clause only behind "and" or a comma.
        let isPlainMy =
          word.text == "my" && place > 0 && words[place - 1].text != "and"
          && !words[place - 1].endsClause
        if isDoubt { return true }
        if !isPlainMy { return false }
      }
      if wide.contains(word.text), !word.endsClause, !idle.contains(next) { return true }
      if narrow.contains(word.text), next != "only" {
        let isWide =
          having.contains(next) || (place + 2 <= start && having.contains(words[place + 2].text))
        if isWide || (commas == 0 && start - place <= narrowReach) { return true }
      }
      place -= 1
    }
    return false
  }

  private static func isDeniedAfter(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[min(end + 1, words.count)...].prefix(5)
      .prefix { $0.sentence == words[end].sentence }.map(\.text)
    if words[end].endsClause,
      ["no", "none", "never", "negative", "denied", "absent"].contains(tail.first)
    {
      return tail.count < 2 || words[end + 1].endsClause || tail.count == 1
    }
    if tail.isEmpty, isAnsweredNo(end, in: words) { return true }
    if let last = tail.indices.last, last > 0, last < 4,
      ["none", "negative", "nil", "absent"].contains(tail[last]), words[end + last].endsClause
    {
      return true
    }
    if isTakenBack(end, in: words) { return true }
    let isExcluded = zip(tail, tail.dropFirst()).contains { $0 == "ruled" && $1 == "out" }
    return isExcluded || tail.prefix(3).contains("absent") || tail.prefix(3).contains("excluded")
  }

  /// Whether a question of one or two words is answered at once: "Fever? No", it says.
  private static func isAnsweredNo(_ end: Int, in words: [Wording.Word]) -> Bool {
    guard end + 1 < words.count, ["no", "none", "nope", "never"].contains(words[end + 1].text)
    else {
      return false
    }
    let isAlone = end + 2 >= words.count || words[end + 2].sentence != words[end + 1].sentence
    let asked = words[...end].reversed().prefix { $0.sentence == words[end].sentence }.count
    return isAlone && asked <= 4
  }

  private static let saying: Set<String> = ["i", "ive", "he", "she", "they", "we", "there", "it"]
  private static let refusing: Set<String> = [
    "none", "not", "havent", "hasnt", "hadnt", "dont", "doesnt", "didnt", "isnt", "wasnt", "no",
  ]

  /// "…, not me".
  private static func isNotMine(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[(end + 1)...].prefix(3).prefix { $0.sentence == words[end].sentence }
    return words[end].endsClause && tail.map(\.text).starts(with: ["not", "me"])
  }

  /// Whether a clause or sentence of a few words behind it says no, as "…, I haven't" does.
  private static func isTakenBack(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    guard
      let turn = words[end...].prefix(12).firstIndex(where: {
        $0.endsClause && $0.sentence == sentence
      }) ?? words[end...].prefix(12).lastIndex(where: { $0.sentence == sentence }),
      turn + 1 < words.count, saying.contains(words[turn + 1].text)
    else { return isNotMine(end, in: words) }
    let clause = words[(turn + 1)...].prefix { $0.sentence == words[turn + 1].sentence }.prefix(5)
    guard clause.count <= 4, let last = clause.last?.text else { return false }
    return refusing.contains(last)
  }
}
