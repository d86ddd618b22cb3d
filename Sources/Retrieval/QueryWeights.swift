internal import SearchIndex
internal import TextAnalysis

/// What each of a question's terms is worth, as a share of the whole.
struct QueryWeights {
  /// The words as the question has them.
  let words: [String]
  /// Their shares; they add up to 1.
  let shares: [Double]
  private let numbers: [String: Int]
  /// What a word begins with that can have one of the terms.
  let initials: Initials

  init(_ query: Query) {
    words = query.terms.map(\.word)
    let total = query.terms.reduce(0) { $0 + $1.weight }
    shares = query.terms.map { total > 0 ? $0.weight / total : 0 }
    numbers = Dictionary(
      query.terms.enumerated().map { ($0.element.term, $0.offset) }
    ) { first, _ in first }
    initials = Initials(of: query.terms.map(\.term))
  }

  /// The place of a term in the question, or `nil`.
  func number(of term: String) -> Int? { numbers[term] }
}
