internal import SearchIndex

/// The fields that a pair is indexed under.
enum PairField {
  /// The question counts more than the answer: .7 and .3 ranked best on judged collections.
  static let settings = IndexSettings(fields: [.init(weight: 0.7), .init(weight: 0.3)])
}
