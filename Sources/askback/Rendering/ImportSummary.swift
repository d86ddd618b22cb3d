import Conversations
import KnowledgeBase
import Retrieval

/// What `import` says at its end, in a few lines.
struct ImportSummary {
  var run: ImportRun
  var index: PairIndex.Report?
  var isRehearsal: Bool

  /// The lines, at most `width` cells wide.
  func lines(width: Int) -> [String] {
    var lines = Self.wrapped(headline, width, first: "", rest: "  ")
    for (name, text) in rows {
      let margin = String(repeating: " ", count: 13 - name.count)
      lines += Self.wrapped(
        text,
        width,
        first: "  \(name)" + margin,
        rest: String(repeating: " ", count: 15)
      )
    }
    if isRehearsal { lines.append("Nothing was written (--dry-run).") }
    if let index { lines.append(Self.line(for: index)) }
    return lines
  }

  /// What became of the comments, and what the reader should know, by name.
  private var rows: [(name: String, text: String)] {
    var rows: [(String, String)] = []
    if let joined { rows.append(("joined", joined)) }
    if let unpaired { rows.append(("not paired", unpaired)) }
    if run.changes.coachAskedBack > 0 {
      rows.append(
        ("open", "\(run.changes.coachAskedBack) where the coach asked back and nobody replied")
      )
    }
    if let coach { rows.append(("coach", coach)) }
    rows += Self.first(5, of: run.miscounts, as: "counted") {
      "\($0.path) says \($0.claimed) replies, \($0.found) found"
    }
    rows += Self.first(10, of: run.warnings, as: "note") { $0 }
    if let leftOut { rows.append(("left out", leftOut)) }
    return rows
  }

  private static func first<Item>(
    _ limit: Int,
    of items: [Item],
    as name: String,
    _ text: (Item) -> String
  ) -> [(String, String)] {
    var rows = items.prefix(limit).map { (name, text($0)) }
    if items.count > limit { rows.append((name, "\(items.count - limit) more like these")) }
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
    ).map { $0.rendered(.plain) }
  }

  /// What was done to the index.
  static func line(for report: PairIndex.Report) -> String {
    let total = counted(report.pairs, "pair")
    if report.isUnchanged { return "Index: up to date, \(total)." }
    if report.isFull { return "Index: built anew, \(total)." }
    return "Index: \(report.added) added or changed, \(report.removed) removed, \(total)."
  }

  private var headline: String {
    let changes = run.changes
    var sources: [String] = []
    if run.pages > 0 {
      sources.append(
        "\(Self.counted(run.pages, "page")), \(Self.counted(changes.comments, "comment"))"
      )
    }
    if run.pairFiles > 0 { sources.append(Self.counted(run.pairFiles, "file") + " of pairs") }
    if sources.isEmpty { sources = ["Nothing read"] }
    return sources.joined(separator: ", ")
      + " → \(Self.counted(changes.pairs, "pair")): \(changes.new) new, "
      + "\(changes.changed) changed, \(changes.unchanged) unchanged, \(changes.gone) gone"
  }

  private var joined: String? {
    let nouns: [(QuestionAnswerPair.Role, one: String, many: String)] = [
      (.addendum, "second answer", "second answers"),
      (.clarification, "clarification", "clarifications"),
      (.outcome, "outcome", "outcomes"),
      (.thanks, "word of thanks", "words of thanks"),
      (.acknowledgement, "reply to these", "replies to these"),
    ]
    var parts = nouns.compactMap { role, one, many in
      run.changes.joined[role].map { "\($0) " + ($0 == 1 ? one : many) }
    }
    if run.changes.followUps > 0 {
      parts.append(Self.counted(run.changes.followUps, "pair") + " that continue an earlier one")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private var leftOut: String? {
    guard !run.leftOut.isEmpty else { return nil }
    let names = run.leftOut.prefix(5).joined(separator: ", ") + (run.leftOut.count > 5 ? ", …" : "")
    return Self.counted(run.leftOut.count, "file") + " with no thread in it: " + names
  }

  private var unpaired: String? {
    let parts = ThreadPairs.Reason.allCases.compactMap { reason in
      run.changes.unpaired[reason].map { "\(reason.words) \($0)" }
    }
    guard !parts.isEmpty else { return nil }
    let total = run.changes.unpaired.values.reduce(0, +)
    return "\(Self.counted(total, "comment")): " + parts.joined(separator: " · ")
  }

  private var coach: String? {
    guard !run.coaches.isEmpty else { return nil }
    return run.coaches.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map {
      run.coaches.count > 1 ? "\($0.key) (\(Self.counted($0.value, "page")))" : $0.key
    }
    .joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}

extension ThreadPairs.Reason {
  /// The reason in words, before a count.
  var words: String {
    switch self {
    case .thanks: "thanks or praise"
    case .ping: "pingbacks"
    case .orphanReply: "replies whose question is gone"
    case .unanswered: "questions without an answer"
    case .coachRemark: "the coach's own remarks"
    case .readerReply: "readers among themselves"
    case .noise: "empty or repeated"
    case .dropped: "dropped by your decision"
    }
  }
}
