/// What was feared until it was found to be nothing, and what has been so all one's life.
extension Negation {
  private static let worrying: Set<String> = [
    "worried", "thought", "feared", "afraid", "scared", "convinced",
  ]
  private static let harmless: Set<String> = [
    "nothing", "gained", "normal", "fine", "identical", "same", "wrong", "broken", "harmless",
  ]
  private static let contrary: Set<String> = ["not", "isnt", "never", "still", "worse"]

  /// "I worried about the swollen calf until I compared it and found them identical".
  static func isAllayed(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[max(0, match.lowerBound - 9)..<match.lowerBound]
      .filter { $0.sentence == sentence }.map(\.text)
    let rest = words[(match.upperBound + 1)...].prefix(24).prefix { $0.sentence == sentence }
      .map(\.text)
    guard before.contains(where: worrying.contains),
      let turn = rest.prefix(7).firstIndex(where: { ["but", "until", "then"].contains($0) })
    else { return false }
    let clause = rest[(turn + 1)...]
    return clause.contains(where: harmless.contains) && !clause.contains(where: contrary.contains)
  }

  private static let denials: Set<String> = ["not", "isnt", "wasnt", "dont", "didnt", "never"]

  /// "It's not my period, …": what takes signs back does not do so where it is denied itself.
  static func isDeniedAtOnce(_ start: Int, in words: [Wording.Word]) -> Bool {
    words[max(0, start - 2)..<start].contains {
      $0.sentence == words[start].sentence && denials.contains($0.text)
    }
  }

  /// "My speech has always been a bit mumbly".
  static func isLifelong(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let near = words[max(0, match.lowerBound - 4)..<match.lowerBound]
    let clause = near.lastIndex { $0.endsClause || $0.sentence != words[match.lowerBound].sentence }
    let said = words[(clause.map { $0 + 1 } ?? near.startIndex)...match.upperBound].map(\.text)
    let rest = words[(match.upperBound + 1)...].prefix(16)
      .prefix { $0.sentence == words[match.upperBound].sentence }.map(\.text)
    return zip(said, said.dropFirst()).contains { $0 == "always" && $1 == "been" }
      && !rest.contains { ["now", "worse", "today", "lately", "but"].contains($0) }
  }
}
