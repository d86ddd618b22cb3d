/// What is said of others: of animals, and of relatives who had it once.
extension Negation {
  private static let animals: Set<String> = [
    "vet", "dog", "dogs", "cat", "cats", "horse", "horses", "puppy", "kitten", "pony", "rabbit",
    "hamster",
  ]
  private static let elders: Set<String> = [
    "mother", "mum", "mom", "father", "dad", "grandmother", "grandma", "granny", "nan", "gran",
    "grandfather", "grandpa", "grandad", "granddad", "aunt", "auntie", "uncle",
    "parents", "grandparents", "family",
  ]
  private static let people: Set<String> = [
    "people", "folks", "patients", "clients", "women", "men", "others", "runners",
  ]
  private static let lately: Set<String> = [
    "since", "today", "yesterday", "tonight", "morning", "still", "again", "just", "night",
    "week", "weeks", "days", "day", "hours", "hour", "minutes", "keeps", "weekend",
  ]
  private static let they: Set<String> = ["he", "hes", "she", "shes", "him", "her", "his"]
  private static let acquaintances: Set<String> = [
    "lad", "chap", "neighbour", "neighbor", "colleague", "coworker", "friend", "mate", "guy",
    "bloke", "lady",
    "teammate", "classmate", "celebrity", "footballer", "runner", "actor", "singer",
  ]
  private static let today: Set<String> = [
    "since", "today", "yesterday", "tonight", "morning", "still", "again", "now", "night", "hour",
    "hours", "minutes", "just",
  ]
  private static let lasting: Set<String> = ["is", "has", "cant", "still", "keeps", "wont"]
  private static let own: Set<String> = ["i", "im", "ive", "my", "me"]
  private static let reach = 10
  /// So many words behind a sign tell more of it.
  private static let tellingReach = 60

  /// Whether an animal has it, or somebody of the family has died of it or had it long ago.
  static func isOfOthers(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let near = words[max(0, match.lowerBound - reach)..<match.lowerBound]
    let before = near.indices.filter { place in
      // "My dog, a pug, …".
      let isNamed =
        animals.contains(words[place].text)
        && ["a", "an", "who"].contains(words[place + 1].text)
      return words[place].sentence == sentence && (!words[place].endsClause || isNamed)
    }.map { words[$0].text }
    if let owner = before.lastIndex(where: animals.contains),
      !["bite", "bit", "scratch"].contains(words[match.lowerBound].text),
      // "I eat like a horse", "I came off my horse".
      !before[..<owner].suffix(2).contains(where: {
        [
          "like", "off", "from", "by", "charley", "charlie", "walk", "walking", "walked", "walks",
          "with",
        ].contains($0)
      }),
      // "The dog bite on my hand" is one's own.
      !before[owner...].contains(where: {
        own.contains($0) || ["bite", "bit", "bites", "scratch", "scratched"].contains($0)
          || ["she", "her", "shes", "us", "we"].contains($0)
      })
    {
      return true
    }
    if let many = before.lastIndex(where: people.contains), many > 0,
      ["some", "many", "most", "other", "few"].contains(before[many - 1])
        || ["are", "have", "get", "often"].contains(before[(many + 1)...].first),
      before.count - many <= 3
    {
      return true
    }
    // "I talk to people who feel …".
    if let many = before.lastIndex(where: people.contains), before[(many + 1)...].first == "who",
      before.count - many <= 4
    {
      return true
    }
    if before.contains(where: acquaintances.contains) {
      let behind = words[(match.upperBound + 1)...].prefix(tellingReach).map(\.text)
        .prefix { !["i", "im", "ive", "my"].contains($0) }
      if isOfAcquaintance(before + words[match].map(\.text), behind) { return true }
    }
    guard let place = before.lastIndex(where: elders.contains) else { return false }
    let rest = before[(place + 1)...]
    // "My dad died, and I have …" is one's own.
    if rest.contains("died") || rest.contains("dies") {
      return !rest.contains(where: own.contains)
    }
    // "My late uncle coughed blood."
    if place > 0, before[place - 1] == "late", rest.count < 4 { return true }
    let end = words[(match.upperBound + 1)...].prefix(8).prefix { $0.sentence == sentence }
    if end.contains(where: { ["died", "dead"].contains($0.text) }) { return true }
    guard rest.first == "had" || rest.first == "suffered" else { return false }
    // "…, so I want to know".
    let after = words[(match.upperBound + 1)...].prefix(40)
    let turn = after.indices.first { place in
      words[place].text == "so" && words[place - 1].endsClause && place + 1 < words.count
        && words[place + 1].text.hasPrefix("i")
    }
    // Who is spoken of further, or lately, is the one that the question is about.
    if rest.contains(where: { they.contains($0) || lately.contains($0) }) { return false }
    let last = min(turn ?? words.count, match.upperBound + 1 + tellingReach)
    return !words[(match.upperBound + 1)..<last].indices.contains { place in
      let word = words[place]
      if word.sentence == sentence && lately.contains(word.text) { return true }
      let isAge = place + 1 < words.count && decades.contains(words[place + 1].text)
      return they.contains(word.text) && !isAge
    }
  }

  /// "… and it's not easing".
  private static func isUnabated(_ texts: ArraySlice<String>) -> Bool {
    zip(texts, texts.dropFirst()).contains {
      ["not", "isnt", "wont", "hasnt"].contains($0)
        && ["easing", "ease", "stop", "stopping", "go", "gone", "better", "stopped"].contains($1)
    }
  }

  /// Whether somebody whom the asker knows had it: "A guy at our gym was in a crash".
  ///
  /// Not where it was lately, or where more is said of how that one is now: "She still can't move".
  private static func isOfAcquaintance(_ before: [String], _ after: ArraySlice<String>) -> Bool {
    guard let place = before.lastIndex(where: acquaintances.contains) else { return false }
    let rest = before[(place + 1)...]
    guard
      rest.contains("once")
        || rest.prefix(5).contains(where: {
          ["had", "was", "got", "suffered", "lost", "fainted", "coughed", "ended"].contains($0)
        }),
      !(rest + after).contains(where: today.contains), !isUnabated(after),
      !zip(after, after.dropFirst()).contains(where: {
        ["hes", "shes"].contains($0)
          && !["well", "fine", "better", "in", "good", "ok"].contains($1)
      }),
      !rest.contains(where: own.contains)
    else { return false }
    let told = rest + after
    return !zip(told, told.dropFirst()).contains {
      ["he", "she"].contains($0) && lasting.contains($1)
    }
  }
}
