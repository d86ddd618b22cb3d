/// What happens on a stage or in a book.
extension Negation {
  private static let roles: Set<String> = [
    "zombie", "zombies", "actors", "characters", "vampire", "hero", "heroine", "villain", "actor",
    "actress", "tenor",
    "soprano", "protagonist", "sheriff", "cowboy", "detective", "gladiator", "wizard", "fake",
    "host", "presenter", "celebrity", "spy",
  ]
  private static let works: Set<String> = [
    "film", "films", "movies", "opera", "play", "musical", "episode", "episodes", "series", "book",
    "books", "documentary", "cartoon", "comic", "ballet", "drama", "soap", "stage",
    "scene", "show", "thriller", "novel", "sitcom",
    "painting", "poem", "story", "programme", "program", "telenovela", "podcast",
  ]
  private static let telling: Set<String> = [
    "about", "on", "where", "who", "whose", "someone", "somebody", "man", "woman", "girl", "boy",
    "guy",
    "king", "queen", "gets", "has", "dies", "character", "grandad", "grandfather", "grandma", "mum",
    "dad", "father", "mother", "doctor", "nurse", "patient", "victim",
  ]
  private static let own: Set<String> = [
    "i", "im", "ive", "my", "me", "he", "she", "hes", "shes", "we", "but", "now", "and",
  ]

  private static let mine: Set<String> = ["i", "im", "ive", "my", "me", "we"]

  /// "… novel I'm reading …".
  private static let reading: Set<String> = [
    "i", "im", "ive", "we", "were", "was", "am", "read", "reading", "watched", "watching", "saw",
    "watch", "like", "love", "follow",
  ]

  /// "The hero has …", "a film about a man with …".
  static func isFiction(_ start: Int, in words: [Wording.Word]) -> Bool {
    let before = words[max(0, start - 14)..<start]
      .filter { $0.sentence == words[start].sentence }.map(\.text)
    // "They made us act out a person with …".
    let isActed = zip(before, before.dropFirst()).contains { $0 == "act" && $1 == "out" }
    if isActed, !before.contains(where: ["i", "im", "my"].contains) { return true }
    // "I once read of a man with …".
    let isRead = before.indices.dropLast(3).contains { place in
      ["read", "heard"].contains(before[place]) && ["of", "about"].contains(before[place + 1])
        && ["a", "an"].contains(before[place + 2]) && telling.contains(before[place + 3])
    }
    if isRead { return true }
    guard
      let place = before.lastIndex(where: roles.contains) ?? before.lastIndex(where: works.contains)
    else { return false }
    let rest = before[(place + 1)...].drop { reading.contains($0) || $0 == "yesterday" }
    // "In the old opera she coughs blood", "in the thriller I'm reading, the judge …".
    let link = before[max(0, place - 3)..<place].lastIndex(of: "in")
    if link != nil,
      ["he", "she", "the", "a", "an", "someone", "somebody", "everyone"].contains(rest.first),
      !rest.contains(where: mine.contains)
    {
      return true
    }
    // "A man in the film had …".
    if let link, before[..<link].contains(where: { telling.contains($0) }),
      !(before[..<link] + rest).contains(where: mine.contains)
    {
      return true
    }
    let isRole = roles.contains(before[place])
    // "The hero falls and breaks …" goes on with the hero.
    let isOfOne = isRole || rest.prefix { $0 != "and" }.contains(where: telling.contains)
    if rest.contains(where: { own.contains($0) && !(isOfOne && $0 == "and") }) { return false }
    return isOfOne
  }
}
