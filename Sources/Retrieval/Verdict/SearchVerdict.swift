/// What a search says of its list as a whole.
package enum SearchVerdict: String, Sendable, CaseIterable, Codable {
  /// The first pair answers the question.
  case strong
  /// One of the first pairs may; a person should look.
  case fair
  /// Nothing here is close enough.
  case none
}

/// A search's verdict on its list, with the figures that it comes from.
///
/// It is made of the ranking when that is done: whoever acts on it cuts the list off, and changes
/// nothing of its order.
package struct Judgement: Sendable, Equatable {
  /// The verdict.
  package var verdict: SearchVerdict
  /// How likely the first pair answers the question: 0 to 1.
  package var confidence: Double
  /// How likely any pair of the list does: 0 to 1, never below `confidence`.
  package var presence: Double
  /// The share of the question's weight that the first pair covers: 0 to 1.
  package var covered: Double

  /// Of an empty list.
  package static let nothing = Judgement(verdict: .none, confidence: 0, presence: 0, covered: 0)

  /// Below it nothing is close enough: so chosen that of ten patients' questions one is turned away
  /// although it has an answer, of four one-line ones one (`Docs/verdict.md`).
  static let leastPresence = 0.3
  /// From it on the first pair answers the question, in 10 of 11 cases that were judged.
  static let leastStrongConfidence = 0.7

  /// Judges by what a model makes of a list.
  init(presence: Double, confidence: Double, covered: Double) {
    self.presence = presence
    self.confidence = confidence
    self.covered = covered
    verdict =
      presence < Self.leastPresence
      ? .none : confidence < Self.leastStrongConfidence ? .fair : .strong
  }

  /// The same, but that something is close enough.
  var atLeastFair: Judgement {
    Judgement(
      presence: max(presence, Self.leastPresence),
      confidence: confidence,
      covered: covered
    )
  }

  private init(verdict: SearchVerdict, confidence: Double, presence: Double, covered: Double) {
    self.verdict = verdict
    self.confidence = confidence
    self.presence = presence
    self.covered = covered
  }
}
