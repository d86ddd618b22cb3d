/// The formula of a score.
package enum Similarity: Sendable, Equatable {
  /// Ours: BM25 of each field by itself, weighed and added, with one document frequency for both
  /// and a query's repetitions saturated.
  ///
  /// A long answer must not swamp a short question, as it does where fields are joined.
  case fields
  /// Okapi BM25 over all fields as one text (Robertson, Zaragoza: The Probabilistic Relevance
  /// Framework, 2009), k1 = 1.2, b = 0.75, with the idf that is never negative.
  case bm25
  /// The cosine of TF-IDF vectors over all fields as one text: (1 + ln tf) · (ln((1 + N) / (1 + df))
  /// + 1), as scikit-learn's `TfidfVectorizer(sublinear_tf=True)` has it.
  case tfidf
}

/// The formulas' parts.
enum Formula {
  static let k1 = 1.2
  static let b = 0.75

  /// What a text's length does to BM25: k1 · (1 − b + b · length / reference).
  static func norm(length: Double, reference: Double) -> Double {
    k1 * (1 - b + b * length / reference)
  }

  /// BM25's share of a term that stands `frequency` times in a text of this norm: below k1 + 1.
  static func saturation(_ frequency: Double, norm: Double) -> Double {
    frequency * (k1 + 1) / (frequency + norm)
  }

  /// ln(1 + (N − df + ½) / (df + ½)).
  static func idf(documents: Int, frequency: Int) -> Double {
    let documents = Double(documents)
    let frequency = Double(frequency)
    return logarithm(1 + (documents - frequency + 0.5) / (frequency + 0.5))
  }

  /// ln((1 + N) / (1 + df)) + 1.
  static func smoothIDF(documents: Int, frequency: Int) -> Double {
    logarithm((1 + Double(documents)) / (1 + Double(frequency))) + 1
  }

  /// What a common word is worth at most: a class means half as common, and .45 more; the
  /// commonest are worth .45.
  static func highestWorth(ofCommonness commonness: Int) -> Double {
    0.45 * Double(commonness + 1)
  }

  /// 2q / (q + 1): a word said twice counts a third more than one said once, never twice.
  static func querySaturation(_ count: Int) -> Double { 2 * Double(count) / (Double(count) + 1) }
}
