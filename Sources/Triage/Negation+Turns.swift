/// Where a denial ends before it reaches what stands behind it.
extension Negation {
  private static let lately: Set<String> = [
    "today", "tonight", "yesterday", "suddenly", "lately", "overnight",
  ]

  /// "…, and tonight my tongue …", "…, so where would she get …": what was denied before is done with.
  static func isTurn(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard place > 0, words[place - 1].sentence == words[place].sentence else { return false }
    let before = words[place - 1]
    switch words[place].text {
    case "so": return before.endsClause
    case "this": return before.text == "and"
    case let word where lately.contains(word):
      return before.endsClause || ["and", "but"].contains(before.text)
    default: return false
    }
  }

  /// "My dad, who never complains, has …": what a clause in between denies.
  static func isAside(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    guard let end = words[place..<start].firstIndex(where: \.endsClause), end + 1 < words.count
    else {
      return false
    }
    return ["has", "have", "had", "is", "was", "gets", "got", "woke", "feels"]
      .contains(words[end + 1].text)
      && words[max(0, place - 2)..<place].contains { ["who", "which"].contains($0.text) }
  }

  /// "Without a helmet …".
  static func isUnprotected(_ place: Int, in words: [Wording.Word]) -> Bool {
    ["without", "no"].contains(words[place].text)
      && words[(place + 1)...].prefix(2).contains {
        ["helmet", "seatbelt", "belt"].contains($0.text)
      }
  }

  /// "I never used to get …", "I can't say I don't have …".
  static func isUndenied(_ place: Int, in words: [Wording.Word]) -> Bool {
    let next = words[(place + 1)...].prefix(2).map(\.text)
    if words[place].text == "never", next == ["used", "to"] { return true }
    let before = words[max(0, place - 4)..<place].map(\.text)
    return before.last.map { ["i", "we", "he", "she"].contains($0) } == true
      && before.dropLast().suffix(2).contains { ["say", "deny", "claim", "pretend"].contains($0) }
      && before.contains { ["cant", "cannot", "couldnt", "wont"].contains($0) }
  }

  /// Whether the clause before `start` begins with a verb of what happened.
  static func isVerbAhead(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    guard let comma = words[place..<start].lastIndex(where: \.endsClause) else { return false }
    let first = words[comma + 1].text
    return ["landed", "fell", "hit", "came", "went", "crashed", "slipped", "collapsed", "woke"]
      .contains(first)
  }
}
