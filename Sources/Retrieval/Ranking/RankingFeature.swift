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
    case .letters: 0.5
    case .pastQuestionCovered: 0.8
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

/// The values of a pair's features, as far as it was looked at.
struct FeatureValues {
  /// The order in which they are added up and told.
  private static let order: [RankingFeature] = [
    .words, .questionLetters, .pastQuestionCovered, .letters,
  ]

  /// Not a number where the pair was not looked at.
  private var values = SIMD4<Double>(repeating: .nan)

  private static func lane(of feature: RankingFeature) -> Int {
    switch feature {
    case .words: 0
    case .questionLetters: 1
    case .pastQuestionCovered: 2
    case .letters: 3
    }
  }

  /// A feature's value; `nil` if the pair was not looked at for it.
  subscript(feature: RankingFeature) -> Double? {
    get {
      let value = values[Self.lane(of: feature)]
      return value.isNaN ? nil : value
    }
    set { values[Self.lane(of: feature)] = newValue ?? .nan }
  }

  /// What each adds to the pair's score.
  var parts: [ScorePart] {
    Self.order.compactMap { feature in
      self[feature].map { ScorePart(feature: feature, value: $0, weight: feature.weight) }
    }
  }

  /// What they add together.
  var score: Double {
    Self.order.reduce(0) { sum, feature in
      self[feature].map { sum + $0 * feature.weight } ?? sum
    }
  }
}
