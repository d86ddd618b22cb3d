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
  /// How many words the question has, where one that is read as another counts half.
  var wordCount = 0.0
  /// How much of what it covers is read as another word: 0 to 1.
  var readShare = 0.0
}

extension Evidence {
  /// What a search found: its first pair with what that covers, and the one behind it.
  init(first: Reranker.Ranked, second: Reranker.Ranked?, _ coverage: Coverage) {
    let second = second?.score ?? 0
    // A textbook's scores are on a scale of their own.
    let unit = first.parts.isEmpty ? max(first.score, .leastNormalMagnitude) : 1
    self.init(
      likeness: first.likeness,
      covered: coverage.share,
      words: first.words,
      margin: min(1, max(0, (first.score - second) / unit)),
      wordCount: coverage.wordCount,
      readShare: coverage.readShare
    )
  }
}
