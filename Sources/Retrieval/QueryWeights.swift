internal import SearchIndex

/// What each of a question's terms is worth, as a share of the whole.
struct QueryWeights {
  /// The words as the question has them.
  let words: [String]
  /// Their shares; they add up to 1.
  let shares: [Double]
  private let numbers: [String: Int]
  private var initials = [Bool](repeating: false, count: 256)

  init(_ query: Query) {
    words = query.terms.map(\.word)
    let total = query.terms.reduce(0) { $0 + $1.weight }
    shares = query.terms.map { total > 0 ? $0.weight / total : 0 }
    numbers = Dictionary(
      query.terms.enumerated().map { ($0.element.term, $0.offset) }
    ) { first, _ in first }
    for initial in query.terms.compactMap(\.term.utf8.first) { initials[Int(initial)] = true }
  }

  /// Whether a folded word can have one of the terms: stemming changes endings, never the first
  /// letter, so most words of a text need not be stemmed.
  func mayMatch(_ word: String) -> Bool {
    word.utf8.first.map { initials[Int($0)] } == true
  }

  /// The place of a term in the question, or `nil`.
  func number(of term: String) -> Int? { numbers[term] }
}
