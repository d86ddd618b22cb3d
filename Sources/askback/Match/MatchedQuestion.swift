import Retrieval

/// A new question and what was found for it: all that a row of output says but the group.
struct MatchedQuestion: Sendable {
  /// The row's number among the rows of the file, bad ones included; the first is 1.
  var row: Int
  var id: String
  var text: String
  var judgement: MatchJudgement
  /// The question's words that no past pair holds.
  var missing: [String]
  /// The closest pairs, the closest first.
  var matches: [PairMatch]
}
