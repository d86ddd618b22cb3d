/// What was denied once, or in part, and is there now.
extension Negation {
  private static let lately: Set<String> = [
    "this", "today", "yesterday", "last", "now", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]

  /// "I had never had chest pain before this morning" says that it is there.
  static func isFirst(_ start: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[start].sentence
    let rest = words[start...].prefix(8).prefix { $0.sentence == sentence }.map(\.text)
    if rest.contains("before"),
      let next = words[start...].prefix(24).first(where: { $0.sentence > sentence }),
      ["now", "today", "since"].contains(next.text)
    {
      return true
    }
    return zip(rest, rest.dropFirst()).contains {
      ["before", "until"].contains($0) && lately.contains($1)
    }
  }

  private static let usual: Set<String> = [
    "ordinary", "usual", "normal", "typical", "regular", "everyday",
  ]

  /// "It isn't an ordinary …".
  static func isExtraordinary(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    start - place <= 5 && start > place + 1
      && words[(place + 1)..<start].contains { usual.contains($0.text) }
      && ["isnt", "not", "wasnt", "arent"].contains(words[place].text)
  }

  /// "Nobody asked about it, but I have it" says so in the end.
  static func isConceded(_ end: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[(end + 1)...].prefix(12).prefix { $0.sentence == words[end].sentence }
      .map(\.text)
    if isChanged(end, in: words) { return true }
    // "Not had it in years, but it came back on Monday."
    if let but = rest.firstIndex(of: "but"), rest[(but + 1)...].prefix(3).contains("back"),
      ["it", "its", "theyre", "they", "now"].contains(rest[(but + 1)...].first)
    {
      return true
    }
    guard let but = rest.lastIndex(of: "but") ?? rest.lastIndex(of: "and") else { return false }
    // "Friends say it is nothing, but I'm worried."
    let isWorried = rest[(but + 1)...].prefix(2).contains {
      ["worried", "scared", "afraid", "concerned", "frightened"].contains($0)
    }
    if rest[but] == "but" && isWorried { return true }
    let clause = rest[(but + 1)...].drop { ["today", "now", "since", "lately"].contains($0) }
    guard let who = clause.first, ["i", "he", "she", "ive"].contains(who) else { return false }
    let said = clause.dropFirst()
    return said.first.map { ["have", "do", "has", "does", "got", "did"].contains($0) } == true
      && (said.count == 1 && rest[but] == "but"
        || said.dropFirst().first.map {
          ["it", "that", "them", "both", "now", "this"].contains($0)
        }
          == true)
  }

  private static let changes = [
    ["have", "it", "now"], ["got", "it", "now"], ["has", "it", "now"], ["it", "is", "now"],
    ["it", "does", "now"], ["i", "do", "now"], ["now", "it", "is"],
    ["now", "i", "do"], ["now", "it", "does"], ["now", "i", "have"], ["now", "i", "get"],
    ["that", "only", "started"], ["that", "only", "began"], ["this", "only", "started"],
    ["it", "only", "started"], ["its", "both"], ["to", "say", "yes"], ["was", "a", "lie"],
    ["it", "went", "up"], ["today", "i", "do"], ["today", "it", "is"],
  ]

  /// Whether it is said to be so now: "It wasn't stiff on Monday, it is now", "today I would have to say yes".
  private static func isChanged(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    let rest = words[(end + 1)...].prefix(24).prefix { $0.sentence <= sentence + 1 }.map(\.text)
    return changes.contains { change in
      rest.indices.contains { place in
        rest[place...].starts(with: change)
          && !rest.dropFirst(place + change.count).prefix(2).contains {
            [
              "fine", "ok", "okay", "better", "gone", "good", "normal", "not", "over", "none", "no",
              "only", "just",
            ]
            .contains($0)
          }
      }
    }
  }

  /// "I can't say that I have …".
  static func isUnsaid(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    // "I can't remember when I last had …", "I don't recall any …".
    let said = words[match].prefix(8).map(\.text)
    if said.count > 3, ["remember", "recall", "think"].contains(said[1]),
      ["cant", "cannot", "dont", "couldnt"].contains(said[0]),
      said.contains(where: { ["last", "any", "ever"].contains($0) }),
      !said.contains(where: { ["such", "this"].contains($0) })
    {
      return true
    }
    // "At no point did I lose control".
    if words[match.lowerBound].text == "no", match.count > 2,
      ["point", "time", "occasion", "stage"].contains(words[match.lowerBound + 1].text),
      ["did", "do", "have", "had", "was", "were"].contains(words[match.lowerBound + 2].text)
    {
      return true
    }
    return ["cant", "cannot", "couldnt"].contains(words[match.lowerBound].text)
      && words[match].dropFirst().first?.text == "say"
      && words[match].contains { ["have", "had", "ive"].contains($0.text) }
  }
}
