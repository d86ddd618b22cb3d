/// Words that are written with one of the slips that hands make most: a letter doubled or not, two that changed
/// places, a vowel left out between two other letters.
extension PatternTable {
  /// Shorter words are too often another word.
  private static let shortest = 6
  private static let longest = 16
  private static let vowels: [UInt8] = Array("aeiou".utf8)

  /// The word of a pattern that one may stand for which no pattern has; `nil` if there is none, or for a word of a
  /// pattern.
  ///
  /// - Complexity: O(*n*²) in its letters, some 300 steps.
  func near(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.count >= Self.shortest, letters.count <= Self.longest,
      !holds(WordHash(), letters[...])
    else { return nil }
    var before = WordHash()
    for place in letters.indices {
      let letter = letters[place]
      let rest = letters[(place + 1)...]
      let with = before.adding(letter)
      // "strugle", "vommit".
      if holds(with.adding(letter), rest) { return Array(letters[...place]) + letters[place...] }
      if rest.first == letter, holds(before, rest) { return Array(letters[..<place]) + rest }
      // "wihtout".
      if let next = rest.first, next != letter,
        holds(before.adding(next).adding(letter), rest.dropFirst())
      {
        return Array(letters[..<place]) + [next, letter] + rest.dropFirst()
      }
      // "temprature".
      if place > 0, !Self.isVowel(letter), !Self.isVowel(letters[place - 1]) {
        for vowel in Self.vowels where holds(before.adding(vowel).adding(letter), rest) {
          return Array(letters[..<place]) + [vowel] + letters[place...]
        }
      }
      before = with
    }
    return nil
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Whether a pattern has the word that goes on so behind what is hashed.
  @inline(__always)
  private func holds(_ before: WordHash, _ rest: ArraySlice<UInt8>) -> Bool {
    var hash = before
    for letter in rest { hash.append(letter) }
    return holds(hash)
  }
}
