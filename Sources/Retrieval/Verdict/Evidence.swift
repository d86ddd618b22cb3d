internal import TextAnalysis

/// What speaks for the first pair of a list by itself, and against the others.
struct Evidence: Equatable {
  /// What a search knows of one pair.
  struct Closeness: Equatable {
    /// The score by words: BM25's.
    var words = 0.0
    /// The likeness of the letters of the two questions: 0 to 1.
    var likeness = 0.0
    /// The share of the question's weight that the pair covers: 0 to 1.
    var covered = 0.0
    /// How many of the question's terms it holds.
    var terms = 0
  }

  /// The first pair.
  var first: Closeness
  /// What the others reach: the best score by words and the best likeness of any of them, and what
  /// the second pair covers.
  var others = Closeness()

  /// How many candidates' texts it takes.
  static let candidates = 2

  /// How close the first pair is: what tells whether there is an answer.
  var levels: [Double] {
    [
      max(0, first.likeness).squareRoot(), first.covered,
      Double(Logarithm.natural(Float(1 + max(0, first.terms)))),
    ]
  }

  /// How far it is ahead: what tells whether it is the right one.
  var leads: [Double] {
    let likeness = first.likeness - others.likeness
    let root = abs(likeness).squareRoot()
    return [
      first.words - others.words, likeness < 0 ? -root : root, first.covered - others.covered,
    ]
  }
}

extension Evidence {
  /// What a search found; `nil` for nothing.
  init?(_ found: Found, _ analyzer: Analyzer) {
    guard let first = found.candidates.first else { return nil }
    let coverages = found.candidates.prefix(Self.candidates)
      .map { Coverage(of: $0.pair, found.weights, analyzer, field: found.asked.selection?.field) }
    let others = found.ranked.dropFirst()
    self.init(
      first: Closeness(
        words: first.ranked.words,
        likeness: first.ranked.likeness,
        covered: coverages[0].share,
        terms: coverages[0].found.count
      ),
      others: Closeness(
        words: others.map(\.words).max() ?? 0,
        likeness: others.map(\.likeness).max() ?? 0,
        covered: coverages.count > 1 ? coverages[1].share : 0
      )
    )
  }
}
