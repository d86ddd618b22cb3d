import Retrieval

/// What to do with a new question.
enum MatchVerdict: String, Sendable, CaseIterable, Codable {
  /// A past answer can be sent as it is.
  case reuse
  /// A past answer helps, but wants changing.
  case adapt
  /// A new answer has to be written.
  case fresh
}

/// How far the past answers to a question can be trusted: the one place where a search's own
/// judgement becomes a verdict.
struct MatchJudgement: Sendable, Equatable {
  var verdict: MatchVerdict
  /// How likely the first match answers the question: 0 to 1.
  var confidence: Double
  /// How much of the question's weight the first match covers: 0 to 1.
  var covered: Double

  /// Judges what a search found.
  init(_ judgement: Judgement) {
    verdict =
      switch judgement.verdict {
      case .strong: .reuse
      case .fair: .adapt
      case .none: .fresh
      }
    confidence = judgement.confidence
    covered = judgement.covered
  }
}
