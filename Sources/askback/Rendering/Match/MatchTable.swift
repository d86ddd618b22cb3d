import Conversations
import Retrieval
import ThreadImport
import Triage

/// Rows of `match --format csv` and `tsv`: a line for each match, one without a match for a question
/// that has none.
struct MatchTable {
  /// RFC 4180, with its ends of lines.
  static let comma = MatchTable(separator: ",", end: "\r\n", hasLongCells: true)
  /// Tabs, and no cell with a tab or the end of a line in it.
  static let tab = MatchTable(separator: "\t", end: "\n", hasLongCells: false)

  private let separator: Unicode.Scalar
  private let end: String
  /// Whether a cell may have several lines.
  private let hasLongCells: Bool

  private static let names = [
    "id", "verdict", "confidence", "rank", "match", "score", "url", "question", "excerpt",
    "missing", "readings", "flags", "conflicts", "kind", "group",
  ]

  /// The line of names.
  var header: String { Self.names.joined(separator: String(separator)) + end }

  /// A question's lines.
  func text(of question: MatchedQuestion) -> MatchRowText {
    let matches = zip(question.matches, question.conflicts).map { ($0, $1) }
    let entries: [(PairMatch?, [Conflict])] = matches.isEmpty ? [(nil, [])] : matches
    let lines = entries.map { match, conflicts in
      cells(of: question, match, conflicts).map { cell($0) + String(separator) }.joined()
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
      match.map { ($0.answer.pieces.isEmpty ? $0.question : $0.answer).joined(\.text) } ?? "",
      question.missing.joined(separator: " "),
      question.readings.map(\.phrase).joined(separator: "; "),
      question.flags.map(\.rule).joined(separator: " "),
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

  /// A cell that no reader takes for a formula or for several cells, whether it splits lines at
  /// commas, semicolons or tabs: a cell with one of these, a quotation mark or the end of a line in
  /// it stands in quotation marks, which are doubled within.
  func cell(_ text: String) -> String {
    var clean = harmless(hasLongCells ? CleanText.cleaned(text) : CleanText.oneLine(text))
    if clean.utf8.first == 0x09 { clean = "'" + clean }
    guard clean.utf8.contains(where: { ",;\t\"\n\r".utf8.contains($0) }) else { return clean }
    return "\""
      + clean.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// The signs that begin formulas; some spreadsheets take the wide ones for them, too.
  private static let signs = Set("=+-@＝＋－＠".unicodeScalars)

  /// The text with an apostrophe before each sign that may begin a formula: at its start, or behind
  /// what another kind of reader ends a cell at, with nothing but spaces and quotation marks between.
  ///
  /// Quotation marks do not protect from such a reader: it honours them at the start of a cell
  /// alone, and to it the cell does not start there.
  private func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Self.signs.contains) else { return text }
    var result = String.UnicodeScalarView()
    var isStart = true
    for scalar in text.unicodeScalars {
      if isStart && Self.signs.contains(scalar) { result.append("'") }
      result.append(scalar)
      switch scalar {
      case ",", ";", "\t", "\n", "\r": isStart = isStart || scalar != separator
      case "\"": break
      default: isStart = isStart && scalar.properties.isWhitespace
      }
    }
    return String(result)
  }
}
