/// Words made of syllables, each rank another one, with the endings that a stemmer takes off.
enum SyntheticWord {
  private static let onsets = Array("bdfghjklmnprstvw".utf8)
  private static let vowels = Array("aeiou".utf8)
  private static let codas = ["ft", "lk", "mp", "nd", "nt", "rd", "rk", "st"].map { Array($0.utf8) }
  /// How many words have two syllables.
  private static let shortWords =
    onsets.count * onsets.count * vowels.count * vowels.count
    * codas.count
  /// Endings; most words have none.
  private static let endings = ["", "", "", "", "", "s", "s", "ing", "ed", "er"].map {
    Array($0.utf8)
  }

  /// Adds the word of a rank, with an ending that `random` chooses.
  ///
  /// Common words are short: two syllables up to rank 51,200, then three, then four.
  static func append(rank: Int, to text: inout [UInt8], _ random: inout SplitMix64) {
    // Neighbours in frequency do not look alike: the factor has no divisor in common with the count.
    let number = rank < shortWords ? rank * 7_919 % shortWords : rank
    var rest = number / codas.count
    var syllables = 0
    while rest > 0 || syllables < 2 {
      // From the third syllable on, "none" is a digit of its own: no two ranks have the same word.
      if syllables >= 2 { rest -= 1 }
      let syllable = rest % (onsets.count * vowels.count)
      text.append(onsets[syllable / vowels.count])
      text.append(vowels[syllable % vowels.count])
      rest /= onsets.count * vowels.count
      syllables += 1
    }
    text += codas[number % codas.count]
    text += endings[random.below(endings.count)]
  }
}
