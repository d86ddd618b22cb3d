import ThreadImport
import Triage

/// What `match` says at its end.
struct MatchSummary {
  var tally: MatchTally
  var options: MatchOptions

  private static let mostGroups = 5
  private static let meanings: [MatchVerdict: String] = [
    .reuse: "send the past answer",
    .adapt: "a past answer helps, but change it",
    .fresh: "write a fresh answer",
  ]

  /// The lines.
  var lines: [String] {
    var lines = [Figures.counted(tally.answered, "question") + " answered"]
    for verdict in MatchVerdict.allCases {
      let count = tally.verdicts[verdict] ?? 0
      let share = tally.answered > 0 ? (200 * count + tally.answered) / (2 * tally.answered) : 0
      let groups = tally.freshGroups
      lines.append(
        "  \(Figures.padded(verdict.rawValue, to: 8))\(count)  (\(share) %)  \(Self.meanings[verdict] ?? "")"
          + (verdict == .fresh && groups > 0 && groups < count
            ? ", in \(Figures.counted(groups, "group"))" : "")
      )
    }
    if tally.flagged > 0 {
      let named = zip(RedFlags.rules, tally.flags).filter { $0.1 > 0 }.map { "\($0) \($1)" }
      lines.append("  read first: \(tally.flagged)  \(named.joined(separator: " · "))")
    }
    let others = MessageKind.allCases.filter { $0 != .question }
      .compactMap { kind in tally.kinds[kind].map { "\(kind) \($0)" } }
    if !others.isEmpty {
      lines.append(
        "  ask nothing: \(tally.answered - (tally.kinds[.question] ?? 0))"
          + "  \(others.joined(separator: " · "))"
      )
    }
    if tally.badRows > 0 {
      lines.append(
        "  \(Figures.counted(tally.badRows, "row")) could not be read"
          + (options.output.map { ": see \($0).errors.csv" } ?? "")
      )
    }
    if tally.repeatedIDs > 0 {
      let rows = Figures.counted(tally.repeatedIDs, "row")
      lines.append("  \(rows) with the id of an earlier row")
    }
    let repeated = tally.repeated(limit: Self.mostGroups)
    lines += Self.lines(MatchTally.Repeated.freshTitle, repeated.fresh)
    lines += Self.lines(MatchTally.Repeated.answeredTitle, repeated.answered)
    let files = [options.output, options.report].compactMap(\.self)
    if !files.isEmpty { lines.append("Wrote \(files.joined(separator: " and ")).") }
    return lines
  }

  /// Groups under their title.
  private static func lines(_ title: String, _ groups: [MatchTally.Repeated]) -> [String] {
    guard !groups.isEmpty else { return [] }
    return ["\(title):"]
      + groups.map { group in
        "  \(group.size) × \(group.name)  \(group.wording.prefix(60))"
          + (group.fresh == 0
            ? "" : "  (\(group.fresh == group.size ? "all" : "\(group.fresh)") fresh)")
      }
  }
}
