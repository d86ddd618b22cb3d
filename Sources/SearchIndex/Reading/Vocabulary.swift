internal import Storage
private import TextAnalysis

/// The words of an index's documents, by their first letters: what a word is compared with that no
/// document holds.
///
/// It is filled as far as it is asked for; whoever reads many slips keeps it.
struct Vocabulary {
  private let index: IndexReader
  private let analyzer = Analyzer()
  /// Of each segment, by first letters, its words; `nil` where nobody has asked for any.
  private var words: [[Words?]]

  /// Words with the same first letter.
  private struct Words {
    var outlines: [Outline] = []
    /// One behind the other.
    var letters: [UInt8] = []
  }

  /// What tells most words apart from another, without a look at their letters.
  private struct Outline {
    var letters: LetterSet
    var start: UInt32
    var count: UInt8
  }

  /// Makes one of an index.
  init(_ index: IndexReader) {
    self.index = index
    words = index.segments.map { _ in [Words?](repeating: nil, count: 256) }
  }

  /// Reads the words with a first letter, unless it has.
  ///
  /// - Complexity: O(*n*) in these words, some 40 ns and 25 bytes each.
  private mutating func read(initial: UInt8) throws(FormatError) {
    for (number, segment) in index.segments.enumerated()
    where words[number][Int(initial)] == nil {
      var found = Words()
      var cursor = try WordCursor(of: segment, from: initial)
      while try cursor.next(), let first = cursor.word.first, first <= initial {
        guard first == initial else { continue }
        found.outlines.append(
          Outline(
            letters: LetterSet(cursor.word),
            start: UInt32(found.letters.count),
            count: UInt8(clamping: cursor.word.count)
          )
        )
        found.letters += cursor.word
      }
      words[number][Int(initial)] = found
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
    var candidates: [[UInt8]: Candidate] = [:]
    var limit = rule.limit
    for (number, segment) in index.segments.enumerated() {
      guard let words = words[number][Int(initial)] else { continue }
      let letters = words.letters.span
      for outline in words.outlines
      where rule.mayAdmit(outline.letters, count: Int(outline.count), upTo: limit) {
        let place = Int(outline.start)..<Int(outline.start) + Int(outline.count)
        guard let difference = rule.difference(of: letters.extracting(place), upTo: limit) else {
          continue
        }
        let word = Array(words.letters[place])
        let term = analyzer.term(ofWord: word.span)
        guard let found = try segment.number(of: term) else { continue }
        let frequency = try index.frequency(of: found, in: number)
        guard frequency > 0 else { continue }
        limit = difference.edits
        var candidate = Candidate(word: word, term: term, difference: difference)
        candidate.frequency = frequency + (candidates[word]?.frequency ?? 0)
        candidates[word] = candidate
      }
    }
    return candidates.values.max { $1.isBetter(than: $0) }.map {
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
