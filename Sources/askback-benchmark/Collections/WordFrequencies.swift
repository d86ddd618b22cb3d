import Foundation

/// How often each word of a language is used, by its rank: Zipf's law in two regimes.
///
/// Words in common use, up to the knee, follow 1 / (rank + flattening), as Mandelbrot has it; behind
/// it the frequency falls with the square of the rank, and there is no last word (Ferrer i Cancho,
/// Solé: Two regimes in the frequency of words, 2001). So the vocabulary grows for ever, with the
/// square root of the text's length, which is Heaps' law.
struct WordFrequencies {
  /// Where words in common use end.
  private static let knee = 6_000.0
  /// What keeps the first words from standing in every text.
  private static let flattening = 10.0

  private static let spread = (knee + flattening) / flattening
  /// The share of words in common use: the area under both curves, which meet at the knee.
  private static let commonShare = log(spread) / (log(spread) + 1)

  /// Returns the rank, from 0, of a word drawn by its frequency: the distribution's inverse.
  static func draw(_ random: inout SplitMix64) -> Int {
    let fraction = random.fraction() / commonShare
    guard fraction > 1 else {
      return Int(flattening * (exp(fraction * log(spread)) - 1))
    }
    return Int(min(knee / random.fraction(), 1e15))
  }
}
