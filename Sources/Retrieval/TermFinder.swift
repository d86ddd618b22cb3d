internal import TextAnalysis

/// Finds a question's terms in the texts of pairs.
///
/// It remembers what words stand for, so that a word that comes again costs a look-up by its bytes. One
/// finder serves one thread.
final class TermFinder {
  private var numbering = TermNumbering()
  /// By the numbers of terms: the question's word that each stands for; -1 for none.
  private var words: [Int32] = []

  /// When it has so many bytes, it begins anew.
  private static let mostBytes = 16 << 20

  /// Returns the places of a question's words in some texts, in the order of each text.
  ///
  /// - Complexity: O(*n*) in the texts; each different word is stemmed once.
  func marks(of weights: QueryWeights, in texts: [String]) -> [[Excerpt.Mark]] {
    if numbering.byteCount > Self.mostBytes {
      numbering = TermNumbering()
      words = []
    }
    let numbers = weights.terms.map { numbering.number(ofTerm: $0.term) }
    words += repeatElement(-1, count: numbering.count - words.count)
    for (number, term) in zip(numbers, weights.terms) { words[number] = Int32(term.word) }
    let initials = Initials(of: weights.terms.map(\.term))
    defer { for number in numbers { words[number] = -1 } }
    return texts.map { text in
      var marks: [Excerpt.Mark] = []
      numbering.forEachPlace(in: text, initials: initials) { number, range in
        guard number < words.count, words[number] >= 0 else { return }
        let word = Int(words[number])
        marks.append(.init(range: range, term: word, weight: weights.shares[word]))
      }
      return marks
    }
  }
}
