internal import Storage

/// The words of an index's documents, by their first letters: what a word is compared with that no
/// document holds.
///
/// Making it takes a look at every word, some 10 ns each: whoever reads many slips keeps it.
struct Vocabulary {
  private let index: IndexReader
  /// Lent by the index's segments.
  private let words: [SegmentWords]
  /// Of each segment, by first letters, the numbers of the words.
  private let numbers: [[[UInt32]]]

  /// Reads the words of an index.
  init(_ index: IndexReader) throws(FormatError) {
    self.index = index
    words = try index.segments.map { segment throws(FormatError) in
      try SegmentWords(of: segment)
    }
    numbers = try words.map { words throws(FormatError) in
      var numbers = [[UInt32]](repeating: [], count: 256)
      for word in 0..<UInt32(words.count) {
        let first = unsafe try words.boundedLetters(of: word).letters[1]
        numbers[Int(first)].append(word)
      }
      return numbers
    }
  }

  /// A word that another may be a slip of.
  struct Correction {
    /// Its letters.
    var word: String
    /// Its term.
    var term: String
  }

  /// Returns the word of the collection that the word of a rule, which no document holds, may be a slip
  /// of, or `nil`.
  ///
  /// Of the words with the same first letter it is the one that the fewest edits make of it, of those
  /// the one with the most frequent term, of those the first in order. The shorter a word, the fewer edits
  /// are believed (`SpellingRule`). A word with a digit is never read as another.
  ///
  /// - Complexity: O(*n*) in the words with that first letter, some 10 ns each.
  func correction(by rule: SpellingRule) throws(FormatError) -> Correction? {
    guard let initial = rule.word.first else { return nil }
    var found: [[UInt8]: Candidate] = [:]
    var limit = rule.limit
    for (segment, words) in words.enumerated() {
      for number in numbers[segment][Int(initial)] {
        let letters = try unsafe words.boundedLetters(of: number).letters
        let inner = unsafe UnsafeRawBufferPointer(rebasing: letters.dropFirst().dropLast())
        let other = unsafe inner.bytes._unsafeView(as: UInt8.self)
        guard let difference = rule.difference(of: other, upTo: limit) else { continue }
        let term = try words.term(of: number)
        let frequency = try index.frequency(of: term, in: segment)
        guard frequency > 0 else { continue }
        limit = difference.edits
        var candidate = Candidate(
          word: other.indices.map { other[$0] },
          term: try index.segments[segment].name(of: term),
          difference: difference
        )
        candidate.frequency = frequency + (found[candidate.word]?.frequency ?? 0)
        found[candidate.word] = candidate
      }
    }
    return found.values.max { $1.isBetter(than: $0) }.map {
      Correction(
        word: String(decoding: $0.word, as: UTF8.self),
        term: String(decoding: $0.term, as: UTF8.self)
      )
    }
  }

  private struct Candidate {
    var word: [UInt8]
    var term: [UInt8]
    var difference: SpellingRule.Difference
    var frequency = 0

    func isBetter(than other: Self) -> Bool {
      if difference != other.difference { return difference < other.difference }
      if frequency != other.frequency { return frequency > other.frequency }
      return word.lexicographicallyPrecedes(other.word)
    }
  }
}
