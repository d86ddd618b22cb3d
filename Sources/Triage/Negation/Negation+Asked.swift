/// What somebody was asked about and answered no.
extension Negation {
  private static let questioning: Set<String> = [
    "asked", "ask", "asks", "asking", "wondered", "wonders",
  ]

  private static let replying: Set<String> = ["no", "none", "nope", "never"]

  /// These reply only at the end of a clause: "…, which does not go away" tells more of it.
  private static let replyingAlone: Set<String> = [
    "doesnt", "dont", "didnt", "havent", "hasnt", "hadnt", "isnt", "not",
  ]

  /// Whether a question that was asked is answered no: "You asked whether it drags: it doesn't", "she wanted to
  /// know did I feel faint, and I didn't".
  static func isToldWhenAsked(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    if isRefusedAfter(match.upperBound, in: words) || isReplied(match, in: words) { return true }
    let before = words[max(0, match.lowerBound - 14)..<match.lowerBound]
      .filter { $0.sentence == sentence }.map(\.text)
    let after = words[(match.upperBound + 1)...].prefix(12).prefix { $0.sentence == sentence }
    let asked = before.indices.last { place in
      guard place > 0 else { return false }
      if before[place] == "know" {
        // "Do you know if it is normal?" was not asked of the asker.
        return before[place - 1] == "to" && !before[..<place].contains("i")
      }
      return questioning.contains(before[place])
        && (before[place - 1] != "i" || saysNo(after.map(\.text)))
    }
    guard let asked,
      before[(asked + 1)...].prefix(6).contains(where: {
        ["if", "whether", "about", "have", "had", "did", "do", "does"].contains($0)
      })
    else { return false }
    let next = words[(match.upperBound + 1)...].prefix(24).filter { $0.sentence == sentence + 1 }
      .map(\.text)
    if isRefusal(next) { return true }
    return after.contains { $0.text == "confirm" } || saysNo(after.map(\.text))
      || after.indices.contains { place in
        replying.contains(words[place].text)
          && words[min(place + 1, words.count - 1)].text != "longer"
          || (replyingAlone.contains(words[place].text) && isAlone(place, in: words))
      }
  }

  /// Whether the next sentence answers what the coach asked, as "You ask if he was confused: nothing of that" does.
  private static func isReplied(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[..<match.lowerBound].suffix(12).filter { $0.sentence == sentence }
      .map(\.text)
    guard let you = before.firstIndex(of: "you"),
      before[(you + 1)...].first.map({ ["ask", "asked", "wanted", "want", "wonder"].contains($0) })
        == true
    else { return false }
    guard
      let next = words[match.upperBound...].prefix(16).first(where: { $0.sentence > sentence })
    else { return false }
    if alone.contains(next.text) { return true }
    let reply = words[match.upperBound...].prefix(24).filter { $0.sentence == next.sentence }
      .map(\.text)
    return refusals.contains { reply.starts(with: $0) }
  }

  /// "I hadn't any", "She laughed and said not a bit of it".
  private static func isRefusal(_ reply: [String]) -> Bool {
    [["i", "hadnt"], ["i", "had", "none"], ["i", "havent"], ["i", "said", "no"], ["none"]]
      .contains { reply.starts(with: $0) }
      || saysNo(reply.prefix(7))
  }

  private static let refusals = [
    ["it", "did", "not"], ["it", "didnt"], ["it", "doesnt"], ["it", "does", "not"], ["i", "didnt"],
    ["i", "did", "not"], ["i", "dont"], ["i", "havent"], ["they", "dont"], ["it", "isnt"],
    ["its", "not"], ["they", "arent"], ["im", "not"],
  ]

  /// "Is your groin numb, asked the lady. It's not."
  private static func isRefusedAfter(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    let rest = words[(end + 1)...].prefix(20)
    let own = rest.prefix { $0.sentence == sentence }.map(\.text)
    guard let asked = own.prefix(4).firstIndex(of: "asked"), !own[..<asked].contains("i") else {
      return false
    }
    // "Whether it is numb, you asked: I don't have it."
    if ["dont", "not", "havent", "doesnt", "isnt", "no", "none"].contains(own.last) { return true }
    let reply = rest.dropFirst(own.count).prefix(3).prefix { $0.sentence == sentence + 1 }
      .map(\.text)
    return replying.contains(reply.first ?? "") || reply == ["its", "not"]
      || reply == ["it", "isnt"] || reply == ["i", "said", "no"]
  }
}
