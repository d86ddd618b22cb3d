/// Whether an answer warns of what it names.
///
/// A word that warns must govern the name, or the verb before the name: "do not take ibuprofen", but "if heat does
/// not help, take ibuprofen".
extension Exclusions {
  private static let warnings: Set<String> = [
    "avoid", "avoiding", "not", "dont", "never", "no", "without", "stop", "stopped", "skip",
    "instead", "shouldnt", "mustnt", "cant", "cannot", "off", "away", "clear", "than", "neither",
    "nor", "isnt", "arent", "wont", "wouldnt", "doesnt", "nothing", "against", "unless", "careful",
    "wary", "leave", "forget", "beats", "before",
  ]
  /// A word that warns only with another beside it, in front or behind.
  private static let leads: [String: Set<String>] = [
    "off": ["stay", "keep", "come", "lay", "hands", "get", "laid"],
    "than": ["rather", "better", "safer", "gentler", "kinder", "milder", "wiser", "other"],
  ]
  private static let follows: [String: Set<String>] = [
    "away": ["from"], "clear": ["of"], "nothing": ["with", "containing", "like"],
    "before": ["taking", "using", "you"],
  ]
  private static let verbs: Set<String> = [
    "take", "taking", "use", "using", "try", "trying", "apply", "applying", "put", "putting", "rub",
    "rubbing", "recommend", "recommending", "suggest", "advise", "reach", "pop", "swallow", "buy",
    "give", "giving", "add", "have", "having", "start", "starting", "drink", "eat", "touch",
  ]
  /// What may stand between a word that warns and the verb.
  private static let small: Set<String> = [
    "ever", "just", "simply", "please", "to", "you", "should", "also", "even", "really", "be", "go",
    "then", "actually", "would", "i", "normally", "usually", "currently", "still", "on", "keep",
    "of", "from", "under", "any", "circumstances",
  ]
  /// With these between, nothing is warned of: "don't be afraid of …", "no more than three …".
  private static let turning: Set<String> = [
    "wrong", "harm", "worry", "afraid", "doubt", "only", "more", "problem", "hesitate", "enough",
    "worse", "without", "alone", "shy", "scared",
  ]
  private static let subordinate: Set<String> = [
    "if", "when", "while", "though", "although", "until",
  ]
  private static let warningReach = 6

  /// Whether an answer warns of what it names at a place.
  static func isWarning(_ place: Int, in words: [Wording.Word]) -> Bool {
    isWarnedBefore(place, in: words) || isWarnedBehind(place, in: words)
  }

  private static func isWarnedBefore(_ place: Int, in words: [Wording.Word]) -> Bool {
    let first = max(0, place - warningReach)
    let near = words[first..<place].filter { $0.sentence == words[place].sentence }
    let before = near.lastIndex { $0.text == "but" }.map { near[($0 + 1)...] } ?? near[...]
    let pairs = zip(before, before.dropFirst()).map { [$0.text, $1.text] }
    if pairs.contains(["stay", "out"]) || pairs.contains(["keep", "out"]) { return true }
    let verb = before.lastIndex { verbs.contains($0.text) }
    return before.indices.contains { warning in
      guard isGiven(warning, in: before) else { return false }
      let between = before[(warning + 1)...]
      // "Ice is better than nothing, and ibuprofen too."
      if before[warning].text == "than", between.contains(where: \.endsClause) { return false }
      if between.contains(where: { turning.contains($0.text) }) { return false }
      if let verb, verb > warning {
        // "Do not, ever, take …" is one clause; "…, take …" behind another verb is not.
        return before[(warning + 1)..<verb].allSatisfy {
          small.contains($0.text) || verbs.contains($0.text)
        }
      }
      // "When ice is not enough, ibuprofen helps."
      let isClosed = before[warning...].contains { $0.endsClause }
      return !(isClosed && before[..<warning].contains { subordinate.contains($0.text) })
    }
  }

  /// Whether a word warns where it stands.
  private static func isGiven(_ place: Int, in words: ArraySlice<Wording.Word>) -> Bool {
    let word = words[place].text
    guard warnings.contains(word) else { return false }
    let before = words[..<place].last?.text ?? ""
    let next = words[(place + 1)...].first?.text ?? ""
    switch word {
    case "not": return before != "why"
    // "Don't forget", "I wouldn't be without", "nothing beats".
    case "forget", "without", "beats":
      return !words[..<place].suffix(3).contains {
        ["dont", "not", "never", "wouldnt", "cant", "cannot", "nothing"].contains($0.text)
      }
    case "before":
      return follows[word]?.contains(next) == true
        && words[..<place].contains { ["ask", "check", "speak", "talk", "see"].contains($0.text) }
    default:
      return leads[word]?.contains(before) ?? follows[word]?.contains(next) ?? true
    }
  }

  private static let refusals: Set<String> = [
    "not", "isnt", "arent", "wont", "wouldnt", "forbidden", "worse", "avoided", "dangerous",
    "unsafe", "risky", "harmful", "contraindicated", "shouldnt", "cant", "never", "nothing",
    "upsets",
  ]
  private static let harms: Set<String> = [
    "dangerous", "harmful", "risky", "unsafe", "bad", "wrong",
  ]

  /// "Ibuprofen is not for you", "aspirin should be avoided", "heat is a bad idea".
  private static func isWarnedBehind(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard !words[place].endsClause else { return false }
    let rest = words[(place + 1)...].prefix(6).prefix { $0.sentence == words[place].sentence }
    let clause = rest.firstIndex { $0.endsClause }.map { rest[...$0] } ?? rest
    let after = clause.map(\.text).prefix { !["but", "and", "if", "when"].contains($0) }
    return after.indices.contains { place in
      let next = after[(place + 1)...].prefix(2)
      switch after[place] {
      case "bad": return next.first == "idea" && !after[..<place].contains("not")
      case "harm": return !after[..<place].contains { ["no", "not", "cant", "wont"].contains($0) }
      case "cant", "wont", "not", "isnt":
        // "It can't hurt", "it is not dangerous".
        return !next.contains { harms.contains($0) || ["hurt", "harm", "only"].contains($0) }
      case let word where harms.contains(word):
        return refusals.contains(word)
          && !after[..<place].contains { ["not", "isnt", "no", "never"].contains($0) }
      case let word: return refusals.contains(word)
      }
    }
  }
}
