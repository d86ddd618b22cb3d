/// What a denial reaches beyond its clause, and what it does not reach.
extension Negation {
  private static let remedying: Set<String> = [
    "touch", "touches", "shift", "help", "budge", "settle", "ease", "improve", "relieve", "respond",
    "come", "bring", "change",
  ]

  private static let easing: Set<String> = [
    "touch", "help", "ease", "relieve", "stop", "dull", "shift", "budge", "kill", "settle",
    "touches", "helps", "eases", "relieves", "stops", "shifts", "helped", "touched",
  ]

  /// "Tablets don't touch the pain", "… did nothing for it", "a fever that tablets don't bring down and a neck
  /// that …": what does not help denies nothing.
  static func isOfRemedy(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    // "I don't feel nothing."
    if place + 1 == start, words[start...].prefix(3).contains(where: { $0.text == "nothing" }) {
      return true
    }
    guard place + 2 <= start else { return false }
    let next = words[place + 1].text
    // "My GP isn't taking it seriously."
    if next == "taking" || next == "take",
      words[start...].prefix(10).contains(where: { ["seriously", "lightly"].contains($0.text) })
    {
      return true
    }
    // "They did nothing for the pain", "if it weren't for the pain".
    if ["for", "against"].contains(next) {
      return ["nothing", "werent", "wasnt"].contains(words[place].text)
    }
    if easing.contains(next) { return true }
    return place + 2 < start && remedying.contains(next)
      && words[(place + 2)..<start].contains { $0.text == "and" }
  }

  private static let refusing: Set<String> = [
    "cant", "cannot", "couldnt", "never", "not", "hardly", "barely", "unable", "nobody", "no",
    "dont",
    "doesnt",
  ]

  /// "I can't climb the stairs without chest pain", "not a day goes by without it".
  static func isTwiceDenied(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard words[place].text == "without" else { return false }
    let before = words[max(0, place - 8)..<place]
      .filter { $0.sentence == words[place].sentence }.reversed()
      .prefix { !$0.endsClause }
    return before.contains { refusing.contains($0.text) }
  }

  private static let lately: Set<String> = [
    "this", "today", "yesterday", "last", "now", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]

  /// "I had never had chest pain before this morning" says that it is there.
  static func isFirst(_ start: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[start...].prefix(8).prefix { $0.sentence == words[start].sentence }.map(\.text)
    return zip(rest, rest.dropFirst()).contains {
      ["before", "until"].contains($0) && lately.contains($1)
    }
  }

  private static let every: Set<String> = ["any", "ever", "single", "slightest", "moment"]

  /// "I haven't noticed, even on the long hikes with heavy packs, any …": far behind a denial, "any" and its kind
  /// stand for it.
  static func isStillDenied(_ start: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[start].sentence
    let before = words[max(0, start - 30)..<start].filter { $0.sentence == sentence }
    guard
      let any = before.suffix(5).firstIndex(where: { every.contains($0.text) }),
      let denial = before[..<any].lastIndex(where: {
        ["havent", "hasnt", "not", "never", "didnt", "time", "hadnt", "neither", "nor"].contains(
          $0.text
        )
      })
    else { return false }
    // "Not a single night passes without it."
    if before.contains(where: { $0.text == "without" }) { return false }
    // "At no time … any".
    if before[denial].text == "time" && (denial == 0 || before[denial - 1].text != "no") {
      return false
    }
    return !before[denial...].contains { ["but", "if", "because", "now", "and"].contains($0.text) }
  }

  private static let inverted: Set<String> = [
    "did", "do", "does", "have", "has", "had", "am", "was", "were",
  ]

  /// "Neither rest nor pills help the pain" leaves the pain.
  static func isHelpless(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    ["neither", "nor"].contains(words[place].text)
      && words[place..<start].suffix(3).contains { easing.contains($0.text) }
  }

  /// "Nobody asked about it, but I have it" says so in the end.
  static func isConceded(_ end: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[(end + 1)...].prefix(12).prefix { $0.sentence == words[end].sentence }
      .map(\.text)
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

  /// "I can't say that I have …".
  static func isUnsaid(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    ["cant", "cannot", "couldnt"].contains(words[match.lowerBound].text)
      && words[match].dropFirst().first?.text == "say"
      && words[match].contains { ["have", "had", "ive"].contains($0.text) }
  }

  /// "Never in my life I had …".
  static func isNeverInLife(_ place: Int, in words: [Wording.Word]) -> Bool {
    // "Never in my life have I had …".
    let end = place > 0 && inverted.contains(words[place - 1].text) ? place - 1 : place
    return words[max(0, end - 4)..<end].map(\.text) == ["never", "in", "my", "life"]
  }

  /// "Not once did I …", "never have I …", "nor do they …".
  static func isInverted(_ place: Int, in words: [Wording.Word]) -> Bool {
    if place > 1, words[place].text == "i", ["when", "if"].contains(words[place - 1].text),
      ["nor", "neither"].contains(words[place - 2].text)
    {
      return true
    }
    // "At no time since May, not even on bad days, did I have …".
    if place > 1, inverted.contains(words[place - 1].text), saying.contains(words[place].text),
      words[max(0, place - 20)..<place].indices.dropFirst().contains(where: {
        words[$0].sentence == words[place].sentence && words[$0 - 1].text == "no"
          && ["time", "point", "occasion"].contains(words[$0].text)
      })
    {
      return true
    }
    guard place > 1, inverted.contains(words[place - 1].text), saying.contains(words[place].text),
      words[place - 2].sentence == words[place].sentence, !words[place - 2].endsClause
    else { return false }
    return ["never", "nor", "neither", "once", "time"].contains(words[place - 2].text)
      && (words[place - 2].text.hasPrefix("n")
        || words[max(0, place - 4)...(place - 2)].contains { ["not", "no"].contains($0.text) })
  }
}
