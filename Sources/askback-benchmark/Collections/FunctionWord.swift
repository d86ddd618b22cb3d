import Foundation

/// The words between the words: real ones, the most frequent first.
enum FunctionWord {
  private static let words = [
    "the", "i", "to", "and", "a", "of", "is", "in", "it", "you", "that", "my", "for", "have",
    "with",
    "on", "be", "this", "was", "your", "but", "not", "are", "or", "if", "as", "so", "from", "at",
    "can", "me", "when", "what", "do", "after", "there", "they", "no", "which", "will", "would",
    "been", "than", "about", "too", "these", "by", "any", "before", "should", "has", "some", "had",
    "am", "then", "an", "does", "how", "more", "because", "out", "up", "very", "again",
  ]
  .map { Array($0.utf8) }

  /// Adds a word drawn by its frequency, which follows 1 / (rank + 2).
  static func append(to text: inout [UInt8], _ random: inout SplitMix64) {
    let spread = Double(words.count + 2) / 2
    let rank = Int(2 * (exp(random.fraction() * log(spread)) - 1))
    text += words[min(rank, words.count - 1)]
  }
}
