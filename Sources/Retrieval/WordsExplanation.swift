internal import SearchIndex

/// How a score by words came about.
package struct WordsExplanation: Sendable, Equatable {
  /// A word of the question that the pair holds.
  package struct Word: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// The term that the index holds for it, or for the word that it was read as.
    package var term: String
    /// How often the past question has it.
    package var inQuestion: Int
    /// How often the answer has it.
    package var inAnswer: Int
    /// How many pairs hold it.
    package var documentFrequency: Int
    /// How much it tells: the logarithm of its rareness, bounded for words common in English.
    package var idf: Double
    /// Its share of the question's weight: 0 to 1.
    package var share: Double
    /// What it adds.
    package var points: Double
  }

  /// A word of the question that the pair does not hold.
  package struct AbsentWord: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// Its share of the question's weight: 0 to 1.
    package var share: Double
  }

  /// The words, the weightiest first.
  package var words: [Word]
  /// The question's other words that some pair holds, the weightiest first.
  package var absent: [AbsentWord]
  /// The score: the sum of the words' points.
  package var score: Double
  /// The score of the best pair by words, of which the ranking counts a share.
  package var best: Double
  /// The one field that the pair was ranked by; `nil` for both.
  package var field: PairField?
}

extension WordsExplanation {
  init(
    _ terms: [TermScore],
    score: Double,
    best: Double,
    _ weights: QueryWeights,
    field: PairField?,
    idf: (Query.Term) -> Double
  ) {
    words = terms.map { found in
      Word(
        word: found.term.word,
        term: found.term.term,
        inQuestion: found.frequencies.first ?? 0,
        inAnswer: found.frequencies.dropFirst().first ?? 0,
        documentFrequency: found.term.documentFrequency,
        idf: idf(found.term),
        share: weights.share(of: found.term.term),
        points: found.points
      )
    }
    .sorted { ($1.points, $0.term) < ($0.points, $1.term) }
    let found = Set(words.map(\.word))
    absent = zip(weights.words, weights.shares)
      .filter { !found.contains($0) && $1 > 0 }
      .map { AbsentWord(word: $0, share: $1) }
      .sorted { ($1.share, $0.word) < ($0.share, $1.word) }
    self.score = score
    self.best = best
    self.field = field
  }
}
