import Retrieval

/// What a run of `match` was asked for.
struct MatchOptions: Equatable, Sendable {
  /// The file of questions; `-` for standard input.
  var input: String
  var columns = TableQuestions.Columns()
  /// How many pairs to give for each question at most.
  var limit = MatchOptions.defaultLimit
  var format = MatchFormat.jsonl
  /// The file to write; `nil` for standard output.
  var output: String?
  /// The page to write as well.
  var report: String?
  /// Threads.
  var workers = 1
  /// Whether every word is taken as it stands.
  var isExact = false
  /// Whether to continue where an interrupted run stopped.
  var isResuming = false
  /// Whether to say nothing but errors.
  var isQuiet = false
  /// The knowledge base's folder.
  var folder: String

  static let defaultLimit = 3
  static let workerLimits = 1...64

  /// Names what shapes the output, the program's own part in it included: a run can only continue one
  /// of the same.
  var fingerprint: String {
    [
      "ranking \(Ranking.version)", "rows \(MatchFormat.version)", format.rawValue, String(limit),
      columns.question ?? "", columns.id ?? "",
      report ?? "", isExact ? "exact" : "",
    ].joined(separator: "\u{1F}")
  }
}
