/// What the order of pairs goes by: each feature is a number from 0 to 1, and a pair's score is the sum
/// of its features, each times its weight.
///
/// The weights are from a coarse grid on three collections of judged questions (patients' messages
/// against a doctor's questions and answers, consumers' messages against one-line questions, the
/// sample blog); the same weights serve all. `Docs/ranking.md` has what was tried and its figures.
package enum RankingFeature: String, Sendable, CaseIterable {
  /// The score by words, as a share of the best pair's: BM25 of question and answer, where a word that is
  /// common in English is worth little however rare it is here.
  case words
  /// How like the two questions are by runs of four letters, as a share of the likest.
  ///
  /// It joins what a stemmer keeps apart (*tingly*, *tingling*).
  case questionLetters
  /// The same for the past question and its answer together, which counts what the answer says of the
  /// matter; for the best twenty by the other features.
  case letters
  /// How much of the past question, by the weight of its terms, the new one says as well.
  ///
  /// A long message covers little of itself with any past question, but much of the right one.
  case pastQuestionCovered

  /// What it counts.
  package var weight: Double {
    switch self {
    case .words: 1
    case .questionLetters: 0.5
    case .letters: 0.4
    case .pastQuestionCovered: 0.7
    }
  }
}

/// What a feature adds to a pair's score.
package struct ScorePart: Sendable, Equatable {
  /// The feature.
  package var feature: RankingFeature
  /// The feature's value: 0 to 1.
  package var value: Double
  /// What it counts.
  package var weight: Double

  /// What it adds.
  package var points: Double { value * weight }
}
