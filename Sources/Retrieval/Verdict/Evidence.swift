internal import TextAnalysis

/// What speaks for the first pair of a list.
struct Evidence: Equatable {
  /// The likeness of the letters of the two questions: from 0 on.
  var likeness = 0.0
  /// The share of the question's weight that the pair covers: 0 to 1.
  var covered = 0.0
  /// The score by words: BM25's.
  var words = 0.0
  /// How far its score is ahead of the second pair's: 0 to 1.
  var margin = 0.0

  /// How many candidates' texts it takes.
  static let candidates = 1
}

extension Evidence {
  /// What a search found; `nil` for nothing.
  init?(_ found: Found, _ analyzer: Analyzer) {
    guard let first = found.candidates.first else { return nil }
    let coverage = Coverage(
      of: first.pair,
      found.weights,
      analyzer,
      field: found.asked.selection?.field
    )
    let score = first.ranked.score
    let second = found.ranked.dropFirst().first?.score ?? 0
    // A textbook's scores are on a scale of their own.
    let unit = first.ranked.parts.isEmpty ? max(score, .leastNormalMagnitude) : 1
    self.init(
      likeness: first.ranked.likeness,
      covered: coverage.share,
      words: first.ranked.words,
      margin: min(1, max(0, (score - second) / unit))
    )
  }
}
