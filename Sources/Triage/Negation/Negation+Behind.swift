/// What the rest of a sentence denies: "as for a fever, nothing of the kind", "fever isn't a
/// problem".
extension Negation {
  static let halting: Set<String> = [
    "but", "when", "because", "while", "until", "after", "since", "if", "that", "who",
  ]
  private static let sound: Set<String> = [
    "fine", "normal", "intact", "ok", "okay", "unaffected", "unremarkable", "unchanged", "equal",
  ]
  private static let toReport: Set<String> = ["well", "fine", "good", "normal", "clear", "quiet"]
  private static let verbs: Set<String> = ["is", "was", "are", "were"]
  private static let replies: Set<String> = ["nope", "none", "nah", "no", "never"]

  /// Whether a clause behind it denies it.
  static func isDeniedBehind(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    let end = match.upperBound
    let rest = words[(end + 1)...].prefix(12).prefix { $0.sentence == words[end].sentence }
    guard let first = rest.first?.text else { return false }
    let isOwed = isOwed(match, in: words)
    // "Is chest pain normal?" asks.
    let isAsked = wording.questions.contains(words[end].sentence)
    if !isAsked, sound.contains(first), isAlone(end + 1, in: words) { return true }
    let texts = rest.map(\.text)
    // "… is all there".
    if let place = texts.prefix(8).firstIndex(of: "there"), place > 1,
      texts[place - 1] == "all", verbs.contains(texts[place - 2])
    {
      return true
    }
    if isNormal(match, texts, in: words) || isNeverBeen(rest) { return true }
    if isStrange(texts) { return true }
    if isOwed { return false }
    // "I can not swallow nothing."
    if first == "nothing",
      words[match].contains(where: { ["not", "cannot", "cant"].contains($0.text) })
    {
      return false
    }
    if isSaidNo(rest, in: words) || isKnownToBeNone(rest) { return true }
    if isVerdict(at: end + 1, in: words) { return true }
    if rest.count <= 5, let last = texts.last, replies.contains(last),
      !texts.contains(where: { halting.contains($0) || verbs.contains($0) }),
      // "slurred speech - nope", but not "numb, my grip - none".
      !texts.dropFirst().contains(where: isLosable)
    {
      return true
    }
    if isPredicate(rest, in: words) || isConcluded(end, in: words) { return true }
    return isClauseOfDenial(match, in: words)
  }

  /// "…, so no", at the end of the sentence.
  private static func isConcluded(_ end: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[(end + 1)...].prefix(40).prefix { $0.sentence == words[end].sentence }
    let texts = rest.map(\.text)
    return texts.suffix(2) == ["so", "no"] || texts.suffix(3) == ["no", "and", "no"]
      || texts.suffix(2) == ["its", "no"]
  }

  /// Whether a clause ends so: "Numb or weak my legs have never been".
  private static func isNeverBeen(_ rest: ArraySlice<Wording.Word>) -> Bool {
    let end = rest.firstIndex(where: \.endsClause).map { $0 + 1 } ?? rest.endIndex
    let clause = rest[..<end].map(\.text)
    return clause.count <= 8 && clause.suffix(2) == ["never", "been"] && !clause.contains("as")
      && ["have", "has"].contains(clause.dropLast(2).last)
  }

  /// "… is not something I experience", "… has never crossed my mind".
  private static func isStrange(_ texts: [String]) -> Bool {
    // "… has not appeared at any point", "… my legs have never been".
    let denials = ["not", "never", "hasnt", "havent"]
    if let denial = texts.prefix(4).firstIndex(where: denials.contains),
      ["appeared", "developed", "arisen", "occurred", "materialised", "materialized"]
        .contains(texts[(denial + 1)...].first)
    {
      return true
    }
    // "… is something that I, thankfully, do not have".
    if texts.prefix(3).contains("something"),
      zip(texts, texts.dropFirst()).contains(where: {
        ["not", "dont", "never"].contains($0) && ["have", "had", "get"].contains($1)
      })
    {
      return true
    }
    // "… are something I've only read about".
    let isRead = zip(texts, texts.dropFirst()).contains {
      $0 == "only" && ["read", "heard"].contains($1)
    }
    if isRead || texts.contains("spared") { return true }
    if let something = texts.prefix(8).firstIndex(of: "something"), something > 0 {
      return ["not", "isnt", "arent"].contains(texts[something - 1])
    }
    guard let mind = texts.prefix(5).firstIndex(where: { ["crossed", "entered"].contains($0) })
    else { return false }
    return texts[..<mind].contains { ["never", "not", "hasnt", "havent"].contains($0) }
  }

  /// "X: none so far", "as for X, all is well".
  private static func isClauseOfDenial(
    _ match: ClosedRange<Int>,
    in words: [Wording.Word]
  ) -> Bool {
    let end = match.upperBound
    let sentence = words[end].sentence
    let near = words[end...].prefix(15).prefix { $0.sentence == sentence }
    let halt = near.dropFirst().firstIndex { halting.contains($0.text) } ?? near.endIndex
    let commas = near[..<halt].indices.filter {
      words[$0].endsClause && $0 + 1 < words.count && words[$0 + 1].sentence == sentence
    }
    guard let comma = commas.last else { return false }
    // "It doesn't let up, on the back, the side, nothing."
    let isHelpless = zip(near, near.dropFirst()).contains {
      ["doesnt", "dont", "wont", "not"].contains($0.text)
        && ["let", "help", "ease", "stop", "go", "shift", "budge"].contains($1.text)
    }
    if isHelpless { return false }
    if commas.contains(where: { isVerdict(at: $0 + 1, in: words) }) { return true }
    guard isSetOut(match.lowerBound, in: words) else { return false }
    let clause = words[(comma + 1)...].prefix(7).prefix { $0.sentence == sentence }.map(\.text)
    if clause.starts(with: ["nothing", "like"]) { return true }
    if clause.first == "all" { return clause.prefix(4).contains(where: toReport.contains) }
    return clause.indices.contains { place in
      switch clause[place] {
      case "none": return true
      case "nothing":
        let after = clause[(place + 1)...].prefix(2).map(\.self)
        return after.isEmpty || ["to", "like", "of", "at", "so"].contains(after[0])
      default: return false
      }
    }
  }

  /// "… is no", "… in the arm is absent".
  private static func isSaidNo(_ rest: ArraySlice<Wording.Word>, in words: [Wording.Word]) -> Bool {
    guard let verb = rest.prefix(5).firstIndex(where: { verbs.contains($0.text) }) else {
      return false
    }
    return verb + 1 < rest.endIndex && isAlone(verb + 1, in: words)
      && isVerdict(at: verb + 1, in: words)
      && !rest[..<verb].contains { halting.contains($0.text) }
      && !rest[..<verb].dropFirst().contains { isLosable($0.text) }
  }

  /// "… I am not", "… he denies", "… I know to watch for", "… was checked for and ruled out".
  private static func isKnownToBeNone(_ rest: ArraySlice<Wording.Word>) -> Bool {
    let texts = rest.map(\.text)
    // "Pain in the chest I have not and never had."
    let isOwned = owning.contains { reply in
      texts.starts(with: reply)
        && (texts.count == reply.count || texts[reply.count] == "and"
          || rest[rest.startIndex + reply.count - 1].endsClause)
    }
    if isOwned || (texts.suffix(3) == ["i", "dont", "have"] && !texts.contains("but"))
      || texts.prefix(2) == ["not", "me"]
    {
      return true
    }
    if ["he", "she", "they"].contains(texts[0]), texts.dropFirst().first == "denies" {
      return true
    }
    // "…, which I asked about, she denies".
    if ["denies", "deny", "denied"].contains(texts.last),
      ["he", "she", "they"].contains(texts.dropLast().last)
    {
      return true
    }
    if texts.prefix(6).starts(with: ["i", "know", "to"]) { return true }
    // "… didn't come into it", "… were asked about and not reported".
    let pairs = zip(texts, texts.dropFirst())
    if pairs.contains(where: { $0 == "didnt" && $1 == "come" }), texts.contains("into") {
      return true
    }
    if pairs.contains(where: { $0 == "not" && ["reported", "found", "present"].contains($1) }) {
      return true
    }
    let checks: Set<String> = ["checked", "asked", "tested", "looked", "screened"]
    return texts.prefix(4).contains(where: checks.contains)
      && zip(texts, texts.dropFirst()).contains { $0 == "ruled" && $1 == "out" }
  }

  private static let owning = [
    ["i", "am", "not"], ["i", "have", "not"], ["i", "have", "none"], ["i", "have", "never"],
    ["i", "havent"], ["i", "dont", "have"], ["i", "do", "not", "have"], ["i", "dont"],
    ["i", "never"],
    ["i", "never", "had"], ["im", "not"], ["i", "havent", "one"], ["i", "have", "no", "such"],
    ["i", "have", "not", "seen"], ["i", "havent", "seen"],
  ]

  private static let setting: Set<String> = ["for", "to", "regarding", "concerning", "of", "re"]

  /// "As for …", "with regard to …", "in terms of …", not of what is the asker's own.
  private static func isSetOut(_ start: Int, in words: [Wording.Word]) -> Bool {
    let before = words[max(0, start - 9)..<start].filter { $0.sentence == words[start].sentence }
      .map(\.text)
    guard !before.contains("my"), !before.contains("this") else { return false }
    return before.indices.contains { place in
      guard setting.contains(before[place]) else { return false }
      if ["regarding", "concerning", "re"].contains(before[place]) { return true }
      guard place > 0 else { return false }
      return ["as", "regard", "respect", "regards", "terms", "comes", "relation", "reference"]
        .contains(before[place - 1])
    }
  }

  private static let orderly: Set<String> = ["normally", "perfectly", "freely", "effortlessly"]
  private static let unable: Set<String> = [
    "cant", "cannot", "couldnt", "unable", "not", "no", "dont", "doesnt", "didnt", "wont", "hardly",
    "barely", "isnt", "never", "if", "lost", "longer", "difficult", "hard", "trouble",
  ]

  /// "I can feel my groin normally", "I can swallow perfectly well".
  private static func isNormal(
    _ match: ClosedRange<Int>,
    _ rest: [String],
    in words: [Wording.Word]
  ) -> Bool {
    let tail = rest.prefix(6)
    guard let place = tail.firstIndex(where: orderly.contains) else { return false }
    let lead = words[max(0, match.lowerBound - 6)...match.upperBound]
      .filter { $0.sentence == words[match.lowerBound].sentence }.map(\.text)
    return (lead + tail[..<place]).contains {
      ["can", "works", "work", "feels", "moves", "functions", "could"].contains($0)
    } && !(lead + tail[..<place]).contains { unable.contains($0) || halting.contains($0) }
  }
}
