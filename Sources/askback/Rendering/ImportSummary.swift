import Conversations
import KnowledgeBase
import Retrieval

/// What `import` says at its end, in a few lines.
struct ImportSummary {
  var run: ImportRun
  /// The doubts of each thing that waits for a decision, in the whole knowledge base.
  var waiting: [[Doubt]]
  var index: PairIndex.Report?
  var isRehearsal: Bool
  /// The knowledge base's folder.
  var folder = KnowledgeBaseOptions.defaultFolder

  /// The lines, at most `width` cells wide.
  func lines(width: Int) -> [String] {
    var lines = Self.wrapped(headline, width, first: "", rest: "  ")
    lines += Self.lines(of: account + notes, width)
    if isRehearsal { lines.append("Nothing was written (--dry-run).") }
    if let index { lines.append(Self.line(for: index)) }
    return lines
  }

  /// A name, a count or none, and words about it.
  struct Row {
    var name: String
    var count: Int?
    var text: String
  }

  /// Rows with their counts in one column.
  static func lines(of rows: [Row], _ width: Int) -> [String] {
    // A space at least is between a name and its count.
    let needed = rows.map { row in row.count.map { row.name.count + 1 + "\($0)".count } ?? 0 }
    let column = max(leastColumn, needed.max() ?? 0)
    return rows.flatMap { row in
      guard let count = row.count else {
        let first = "  " + row.name + margin(leastColumn - 1 - row.name.count)
        return wrapped(row.text, width, first: first, rest: margin(leastColumn + 1))
      }
      let gap = margin(column - row.name.count - "\(count)".count)
      return wrapped(
        row.text,
        width,
        first: "  \(row.name)\(gap)\(count)  ",
        rest: margin(column + 4)
      )
    }
  }

  /// The cells of a name and a count of a few digits.
  private static let leastColumn = 14

  private static func margin(_ width: Int) -> String { String(repeating: " ", count: width) }

  /// What became of the comments: two counts and their sum, and what waits for a decision.
  private var account: [Row] {
    var rows: [Row] = []
    if run.changes.threadComments > 0 {
      let account = CommentAccount(run.changes)
      rows = [
        Row(name: "in pairs", count: account.inPairs.total, text: account.inPairs.words),
        Row(
          name: "set aside",
          count: account.setAside.total,
          text: account.setAside.isEmpty ? "none" : account.setAside.words
        ),
        Row(name: "comments", count: account.total, text: counts),
      ]
    }
    if run.changes.followUps > 0 {
      let text = run.changes.followUps == 1 ? "pair continues" : "pairs continue"
      rows.append(
        Row(name: "linked", count: run.changes.followUps, text: text + " an earlier one")
      )
    }
    if !waiting.isEmpty {
      let review = ShellWord.askback("review", in: folder)
      rows.append(Row(name: "waiting", count: waiting.count, text: review))
      for doubt in Doubt.allCases {
        let count = waiting.count { $0.contains(doubt) }
        if count > 0 { rows.append(Row(name: "", count: count, text: "  " + doubt.words)) }
      }
    }
    return rows
  }

  /// What the pages themselves say of the number of their comments.
  private var counts: String {
    var parts: [String] = []
    if run.changes.threadComments > run.changes.comments { parts.append("with earlier pages") }
    if run.changes.threadComments < run.changes.comments { parts.append("each counted once") }
    if run.splitAnswers > 0 { parts.append("\(run.splitAnswers) from within another") }
    let isOne = run.rightCounts + run.miscounts.count == 1
    if run.rightCounts > 0 {
      let pages = run.rightCounts == 1 ? "1 page says" : "\(run.rightCounts) pages say"
      parts.append(isOne ? "as the page says" : "as " + pages)
    }
    parts += run.miscounts.prefix(5).map { miscount in
      let page = isOne && run.pages == 1 ? "the page" : miscount.path
      return "\(page) says \(miscount.claimed), \(miscount.found) "
        + (miscount.found == 1 ? "is there" : "are there")
    }
    if run.miscounts.count > 5 { parts.append("\(run.miscounts.count - 5) more say otherwise") }
    return parts.isEmpty ? "in all" : parts.joined(separator: " · ")
  }

  /// What else the reader should know.
  private var notes: [Row] {
    var rows: [Row] = []
    if let coach { rows.append(Row(name: "coach", text: coach)) }
    rows += run.warnings.prefix(10).map { Row(name: "note", text: $0) }
    if run.warnings.count > 10 {
      rows.append(Row(name: "note", text: "\(run.warnings.count - 10) more like these"))
    }
    if let leftOut = run.files.leftOutWords { rows.append(Row(name: "left out", text: leftOut)) }
    return rows
  }

  private static func wrapped(
    _ text: String,
    _ width: Int,
    first: String,
    rest: String
  ) -> [String] {
    Wrapping.lines(
      StyledText(text),
      width: width,
      first: StyledText(first),
      rest: StyledText(rest),
      style: .plain
    ).map { $0.rendered(.plain).replacing(CommentAccount.tie, with: " ") }
  }

  /// What was done to the index.
  static func line(for report: PairIndex.Report) -> String {
    let total = Figures.counted(report.pairs, "pair")
    if report.isUnchanged { return "Index: up to date, \(total)." }
    if report.isFull { return "Index: built anew, \(total)." }
    return "Index: \(report.added) added or changed, \(report.removed) removed, \(total)."
  }

  private var headline: String {
    let changes = run.changes
    var sources: [String] = []
    if run.pages > 0 { sources.append(Figures.counted(run.pages, "page")) }
    if run.exports > 0 { sources.append(Figures.counted(run.exports, "export")) }
    if !sources.isEmpty { sources.append(Figures.counted(changes.comments, "comment")) }
    if run.pairFiles > 0 { sources.append(Figures.counted(run.pairFiles, "file") + " of pairs") }
    if sources.isEmpty { sources = ["Nothing read"] }
    return sources.joined(separator: ", ")
      + " → \(Figures.counted(changes.pairs, "pair")): \(changes.new) new, "
      + "\(changes.changed) changed, \(changes.unchanged) unchanged, \(changes.gone) gone"
  }

  private var coach: String? {
    guard !run.coaches.isEmpty else { return nil }
    return run.coaches.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map {
      run.coaches.count > 1 ? "\($0.key) (\(Figures.counted($0.value, "page")))" : $0.key
    }
    .joined(separator: ", ")
  }
}
