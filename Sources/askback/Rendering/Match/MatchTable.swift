import Conversations
import Retrieval
import ThreadImport
import Triage

/// Rows of `match --format csv` and `tsv`: a line for each match, one without a match for a question
/// that has none.
struct MatchTable {
  /// RFC 4180: cells in quotation marks where they need them.
  static let comma = MatchTable(separator: ",", isQuoting: true)
  /// Tabs, and no cell with a tab or the end of a line in it.
  static let tab = MatchTable(separator: "\t", isQuoting: false)

  private let separator: String
  private let isQuoting: Bool

  private static let names = [
    "id", "verdict", "confidence", "rank", "match", "score", "url", "question", "excerpt",
    "missing", "flags", "conflicts", "kind", "group",
  ]

  /// The line of names.
  var header: String { Self.names.joined(separator: separator) + end }

  private var end: String { isQuoting ? "\r\n" : "\n" }

  /// A question's lines.
  func text(of question: MatchedQuestion) -> MatchRowText {
    let matches = zip(question.matches, question.conflicts).map { ($0, $1) }
    let entries: [(PairMatch?, [Conflict])] = matches.isEmpty ? [(nil, [])] : matches
    let lines = entries.map { match, conflicts in
      cells(of: question, match, conflicts).map(cell).joined(separator: separator) + separator
    }
    return MatchRowText(
      parts: lines.enumerated().map { $0.offset == 0 ? $0.element : end + $0.element } + [end]
    )
  }

  private func cells(
    of question: MatchedQuestion,
    _ match: PairMatch?,
    _ conflicts: [Conflict]
  ) -> [String] {
    [
      question.id, question.judgement.verdict.rawValue,
      Self.number(question.judgement.confidence), match.map { String($0.rank) } ?? "",
      match?.pair.id ?? "", match.map { Self.number($0.score) } ?? "", match?.pair.url ?? "",
      question.text,
      match.map { Self.text($0.answer.pieces.isEmpty ? $0.question : $0.answer) } ?? "",
      question.missing.joined(separator: " "), question.flags.map(\.rule).joined(separator: " "),
      conflicts.map(\.sentence).joined(separator: "; "), question.kind.rawValue,
    ]
  }

  /// Three digits behind the point: what differs beyond them is no difference.
  private static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths.magnitude % 1000)
    return (thousandths < 0 ? "-" : "") + String(thousandths.magnitude / 1000) + "."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func text(_ excerpt: Excerpt) -> String {
    (excerpt.isCutBefore ? "…" : "") + excerpt.pieces.map(\.text).joined()
      + (excerpt.isCutAfter ? "…" : "")
  }

  /// A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins with
  /// one of = + - @, tab or CR.
  func cell(_ text: String) -> String {
    var clean = isQuoting ? CleanText.cleaned(text) : CleanText.oneLine(text)
    let starts = [text, clean].compactMap(\.unicodeScalars.first)
    if starts.contains(where: "=+-@\t\r".unicodeScalars.contains) { clean = "'" + clean }
    guard isQuoting, clean.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) })
    else { return clean }
    return "\""
      + clean.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
