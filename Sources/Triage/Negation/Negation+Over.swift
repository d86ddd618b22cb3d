/// What is over, as a text says behind it.
extension Negation {
  private static let refusing: Set<String> = [
    "not", "hasnt", "havent", "never", "wont", "doesnt", "didnt", "until", "before",
  ]

  private static let turningBack: Set<String> = [
    "but", "still", "again", "returned", "returns", "yet", "keeps", "however", "comes",
  ]

  private static let overReach = 10

  /// "…, all of it's long over".
  private static func isAllOver(_ rest: [String]) -> Bool {
    rest.indices.contains { place in
      ["over", "gone", "past"].contains(rest[place])
        && rest[..<place].suffix(5).contains("all")
        && rest[..<place].suffix(3).contains { ["its", "is", "thats", "long"].contains($0) }
        && !rest[place...].contains(where: turningBack.contains)
        && !["my", "the", "his", "her", "body"].contains(rest[(place + 1)...].first)
    }
  }

  /// Whether the next sentence says "It's gone and …", of what ought not to be there.
  private static func isGone(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.upperBound].sentence
    let rest = words[(match.upperBound + 1)...].prefix(24)
    let next = rest.drop { $0.sentence == sentence }.prefix { $0.sentence == sentence + 1 }
      .map(\.text)
    guard !isOwed(match, in: words),
      [["its", "gone"], ["its", "over"], ["it", "passed"]].contains(where: next.starts(with:))
    else { return false }
    return next.count == 2
      || ["and", "now", "so", "again"].contains(next[2]) && !next.contains("but")
  }

  /// Whether a text says behind it that it is over: "… is gone", "… went away", "… has resolved".
  static func isOver(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.upperBound].sentence
    let rest = words[(match.upperBound + 1)...].prefix(60).prefix { $0.sentence == sentence }
      .map(\.text)
    let ends: Set<String> = ["resolved", "disappeared", "subsided", "healed", "vanished"]
    let links: Set<String> = [
      "is", "thats", "are", "was", "has", "have", "all", "now", "completely",
    ]
    let place = rest.prefix(overReach).indices.first { place in
      let before = place > 0 ? rest[place - 1] : ""
      switch rest[place] {
      case "normal": return before == "to" && rest[..<place].contains("back")
      case "away": return ["went", "gone", "goes"].contains(before)
      case "down":
        // "… went down both legs" says where to.
        return ["went", "gone", "goes"].contains(before)
          && ![
            "both", "my", "the", "one", "his", "her", "to", "into", "left", "right", "on", "onto",
            "as",
          ]
          .contains(rest[(place + 1)...].first)
      case "gone", "over", "better":
        // "… and my grip has gone", "… has gone rigid" say something else.
        let next = place + 1 < rest.count ? rest[place + 1] : "and"
        return links.contains(before) && !rest[..<place].contains("and")
          && (["and", "now", "completely", "today", "by"].contains(next)
            || (rest[place] == "gone" && words[match.upperBound + 1 + place].endsClause))
      case "up": return before == "cleared"
      // A fever breaks; he broke his foot.
      case "broke": return !["i", "he", "she", "they", "we"].contains(before)
      case let word: return ends.contains(word)
      }
    }
    if isAllOver(rest) || isGone(match, in: words) { return true }
    guard let place else { return false }
    return !rest[..<place].contains(where: refusing.contains)
      && !rest[place...].contains(where: turningBack.contains) && !isBack(rest[place...])
  }
}
