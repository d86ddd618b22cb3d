internal import SearchIndex

/// What each of a question's terms is worth, as a share of the whole.
struct QueryWeights {
  /// The words as the question has them.
  private(set) var words: [String] = []
  /// Their shares; they add up to 1.
  private(set) var shares: [Double] = []
  /// Which of the words are only read as what is looked up.
  private(set) var isReading: [Bool] = []
  /// The terms, each with the place of its word.
  private(set) var terms: [(term: String, word: Int)] = []

  /// Terms that stand for one word, as those of "mass*" do, count once.
  init(_ query: Query) {
    var places: [String: Int] = [:]
    places.reserveCapacity(query.terms.count)
    for term in query.terms {
      let place = places[term.word] ?? words.count
      if place == words.count {
        places[term.word] = place
        words.append(term.word)
        shares.append(term.weight)
        isReading.append(term.isReading)
      }
      terms.append((term.term, place))
    }
    let total = shares.reduce(0, +)
    for place in shares.indices { shares[place] = total > 0 ? shares[place] / total : 0 }
  }

  /// The share of the word that a term stands for; 0 for any other term.
  ///
  /// - Complexity: O(*n*) in the terms.
  func share(of term: String) -> Double {
    terms.last { $0.term == term }.map { shares[$0.word] } ?? 0
  }
}
