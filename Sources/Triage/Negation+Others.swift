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
  private static let between: Set<String> = [
    "had", "has", "have", "is", "was", "been", "once", "just", "also", "often", "sometimes", "a",
    "the", "some", "recently", "keeps", "s", "with",
  ]
  private static let reach = 10

  /// Whether an animal has it, or somebody of the family has died of it or had it long ago.
  static func isOfOthers(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[max(0, match.lowerBound - reach)..<match.lowerBound]
      .filter { $0.sentence == sentence && !$0.endsClause }.map(\.text)
    if let owner = before.last(where: { !between.contains($0) }), animals.contains(owner) {
      return true
    }
    if let many = before.lastIndex(where: people.contains), many > 0,
      ["some", "many", "most", "other", "few"].contains(before[many - 1]),
      before.count - many <= 3
    {
      return true
    }
    guard let place = before.lastIndex(where: elders.contains) else { return false }
    let rest = before[(place + 1)...]
    // "My dad died, and I have …" is one's own.
    if rest.contains("died") || rest.contains("dies") {
      return !rest.contains { ["i", "im", "ive", "my", "me"].contains($0) }
    }
    // "My late uncle coughed blood."
    if place > 0, before[place - 1] == "late", rest.count < 4 { return true }
    let end = words[(match.upperBound + 1)...].prefix(8).prefix { $0.sentence == sentence }
    if end.contains(where: { ["died", "dead"].contains($0.text) }) { return true }
    guard rest.first == "had" || rest.first == "suffered" else { return false }
    // Who is spoken of further, or lately, is the one that the question is about.
    return !words[(match.upperBound + 1)...].indices.contains { place in
      let word = words[place]
      if word.sentence == sentence && lately.contains(word.text) { return true }
      let isAge = place + 1 < words.count && decades.contains(words[place + 1].text)
      return they.contains(word.text) && !isAge
    }
  }
}
