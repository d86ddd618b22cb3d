internal import Storage

/// The words of an index's documents, by their first letters: what a word is compared with that no
/// document holds.
///
/// It is filled as far as it is asked for; whoever reads many slips keeps it.
struct Vocabulary {
  private let index: IndexReader
  /// Lent by the index's segments.
  private let words: [SegmentWords]
  /// Of each segment, by first letters, its words; `nil` where nobody has asked for any.
  private var outlines: [[[Outline]?]]

  /// What tells most words apart from another, without a look at their letters.
  private struct Outline {
    var letters: LetterSet
    var number: UInt32
    var count: UInt8
  }

  /// Makes one of an index.
  init(_ index: IndexReader) throws(FormatError) {
    self.index = index
    words = try index.segments.map { segment throws(FormatError) in
      try SegmentWords(of: segment)
    }
    outlines = words.map { _ in [[Outline]?](repeating: nil, count: 256) }
  }

  /// Reads the words with a first letter, unless it has.
  ///
  /// - Complexity: O(*n*) in the words of the index, .5 ns each, and some 20 ns for those that begin so.
  private mutating func read(initial: UInt8) throws(FormatError) {
    for (segment, words) in words.enumerated() where outlines[segment][Int(initial)] == nil {
      var found: [Outline] = []
      // A word and its term begin alike.
      let terms = try index.segments[segment].terms(initial: initial)
      try words.forEachWord(ofTerms: terms) { number, _ throws(FormatError) in
        let letters = try unsafe words.boundedLetters(of: number).letters
        // There is a `_` before it and one behind.
        let word = unsafe UnsafeRawBufferPointer(rebasing: letters[1..<letters.count - 1])
        found.append(
          unsafe Outline(
            letters: LetterSet(word),
            number: number,
            count: UInt8(clamping: word.count)
          )
        )
      }
      outlines[segment][Int(initial)] = found
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
  /// - Complexity: O(*n*) in the words with that first letter, some ns each.
  mutating func correction(by rule: SpellingRule) throws(FormatError) -> Correction? {
    guard let initial = rule.word.first else { return nil }
    try read(initial: initial)
    var found: [[UInt8]: Candidate] = [:]
    var limit = rule.limit
    for (segment, words) in words.enumerated() {
      let outlines = outlines[segment][Int(initial)] ?? []
      for outline in outlines
      where rule.mayAdmit(outline.letters, count: Int(outline.count), upTo: limit) {
        let number = outline.number
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
