internal import Conversations
internal import SearchIndex

/// The fields that a pair is indexed under.
package enum PairField: String, Sendable, Equatable, CaseIterable {
  /// What the reader asked.
  case question
  /// What the coach answered.
  case answer

  /// The question counts more than the answer: .6 and .4 ranked best on judged collections.
  static let settings = IndexSettings(fields: [.init(weight: 0.6), .init(weight: 0.4)])

  /// The field's number in the index.
  var number: Int { self == .question ? 0 : 1 }
}

extension QuestionAnswerPair {
  /// The text of a field, or the texts of both for `nil`.
  func texts(of field: PairField?) -> [String] {
    switch field {
    case nil: [question, answer]
    case .question: [question]
    case .answer: [answer]
    }
  }
}
