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

  /// Terms that stand for one word, as those of "mass*" do, count once.
  init(_ query: Query) {
    var words: [String] = []
    var weights: [Double] = []
    var places: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    for term in query.terms {
      let place = places[term.word] ?? words.count
      if place == words.count {
        places[term.word] = place
        words.append(term.word)
        weights.append(term.weight)
      }
      numbers[term.term] = place
    }
    let total = weights.reduce(0, +)
    self.words = words
    shares = weights.map { total > 0 ? $0 / total : 0 }
    self.numbers = numbers
    initials = Initials(of: query.terms.map(\.term))
  }

  /// The place of a term in the question, or `nil`.
  func number(of term: String) -> Int? { numbers[term] }
}
