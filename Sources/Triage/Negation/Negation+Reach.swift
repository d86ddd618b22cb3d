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
    let behind = words[start...].prefix(3).map(\.text)
    if place + 1 == start, behind.contains("nothing"), !behind.contains("and") { return true }
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
    // "He won't see anyone about it".
    if ["see", "go", "talk", "speak", "visit", "ask", "tell"].contains(next),
      words[place..<start].contains(where: { ["about", "with"].contains($0.text) })
    {
      return true
    }
    let near = words[(place + 2)..<min(start + 6, words.count)].map(\.text)
    if ["make", "made", "makes"].contains(next), near.contains("difference") { return true }
    if ["bring", "get", "keep", "brings", "gets"].contains(next), near.contains("down") {
      return true
    }
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
    // "No heart trouble at all, and I've been without …".
    if place > 0, ["been", "be", "am", "im"].contains(words[place - 1].text) { return false }
    return before.contains { refusing.contains($0.text) }
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
    // "Not a single night passes without it", "… haven't made the slightest difference to it".
    if before.contains(where: { ["without", "difference"].contains($0.text) }) { return false }
    // "At no time … any".
    if before[denial].text == "time" && (denial == 0 || before[denial - 1].text != "no") {
      return false
    }
    return !before[denial...].contains { ["but", "if", "because", "now", "and"].contains($0.text) }
  }

  private static let inverted: Set<String> = [
    "did", "do", "does", "have", "has", "had", "am", "was", "were",
  ]

  /// "Neither rest nor pills help the pain", "no posture relieves the deep pain" leave the pain.
  static func isHelpless(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    ["neither", "nor", "no", "none"].contains(words[place].text)
      && words[place..<start].dropFirst().suffix(4).contains { easing.contains($0.text) }
  }

  /// "No fever, a headache on one side": behind a comma an article begins anew, where "no" has none.
  static func isAnew(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    guard words[place].text == "no" else { return false }
    return (place..<start).contains {
      words[$0].endsClause && ["a", "an"].contains(words[$0 + 1].text)
    }
      && !words[start...].prefix(8).prefix { $0.sentence == words[start].sentence }
        .contains { ["or", "nor"].contains($0.text) }
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
    guard place > 1, inverted.contains(words[place - 1].text), saying.contains(words[place].text)
    else { return false }
    let before = words[max(0, place - 20)..<place].filter {
      $0.sentence == words[place].sentence
    }.map(\.text)
    // "At no time since May, not even on bad days, did I have …".
    if zip(before, before.dropFirst()).contains(where: {
      $0 == "no" && ["time", "point", "occasion"].contains($1)
    }) {
      return true
    }
    // "Neither at rest nor on the stairs do I …".
    if before.suffix(14).contains("neither") { return true }
    // "Not once in twenty years of running have I had …".
    let near = before.suffix(12)
    if zip(near, near.dropFirst()).contains(where: { $0 == "not" && $1 == "once" }) { return true }
    guard words[place - 2].sentence == words[place].sentence, !words[place - 2].endsClause
    else { return false }
    return ["never", "nor", "neither", "once", "time"].contains(words[place - 2].text)
      && (words[place - 2].text.hasPrefix("n")
        || words[max(0, place - 4)...(place - 2)].contains { ["not", "no"].contains($0.text) })
  }
}
