private import Conversations
internal import KnowledgeBase

/// Asks a knowledge base its own past questions, each without its own pair.
enum Calibrator {
  /// How many questions are asked: the lower third of more would hardly be another.
  private static let questions = 50
  /// How much of a long question is asked, in characters.
  private static let longest = 2_000

  /// Calibrates a searcher's knowledge base; the same pairs give the same calibration.
  ///
  /// - Complexity: as many searches as there are questions, whatever the number of pairs.
  static func calibration(
    of searcher: PairSearcher,
    _ contents: KnowledgeBase
  ) throws -> Calibration {
    let pairCount = searcher.pairCount
    guard pairCount >= Calibration.leastQuestions else {
      return Calibration(shift: 0, pairCount: pairCount)
    }
    let pairs = try contents.pairs(numbered: contents.spreadNumbers(questions))
    return Calibration(
      wrongLogits: try pairs.compactMap { pair in
        try searcher.evidence(for: String(pair.pair.question.prefix(longest)), without: pair)
          .map(ConfidenceModel.presenceLogit)
      },
      pairCount: pairCount
    )
  }
}
