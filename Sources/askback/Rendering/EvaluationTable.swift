import Retrieval

/// The figures of an evaluation for the eye, beside those of an earlier one.
struct EvaluationTable {
  var now: Evaluation
  var before: Evaluation?

  private typealias Measure = (name: String, value: @Sendable (RankingMeasures) -> Double)

  private static let measures: [Measure] = [
    ("nDCG@10", { $0.ndcg }), ("MRR@10", { $0.reciprocalRank }), ("Success@1", { $0.success }),
    ("Recall@10", { $0.recall }),
  ]

  /// The table's lines.
  func lines(perQuery: Bool) -> [String] {
    var lines = [head] + Self.measures.map(line)
    lines += abstention
    if before != nil { lines += changes }
    if perQuery { lines += rows }
    return lines
  }

  private var head: String {
    let count = now.rows.count
    let title =
      Figures.counted(count, "question") + ", \(now.measures.count) of them with an answer"
    return before == nil ? title : Self.padded(title, "now", "before", "change", "chance")
  }

  private func line(_ measure: Measure) -> String {
    let value = measure.value(now.mean)
    guard let before else { return "  " + Self.padded(measure.name, Self.number(value)) }
    let other = measure.value(before.mean)
    let differences = zip(now.measures, before.measures).map {
      measure.value($0) - measure.value($1)
    }
    return "  "
      + Self.padded(
        measure.name,
        Self.number(value),
        Self.number(other),
        Self.signed(value - other),
        Self.number(PairedRandomization.significance(of: differences))
      )
  }

  private var abstention: [String] {
    let (without, rightly) = now.unanswerable
    let (with, wrongly) = now.answerable
    var lines: [String] = []
    if without > 0 {
      let share = Double(rightly) / Double(without)
      lines.append(
        "  " + Self.padded("says nothing when it should (\(without))", Self.number(share))
      )
    }
    if with > 0 {
      let share = Double(wrongly) / Double(with)
      lines.append(
        "  " + Self.padded("says nothing when it should not (\(with))", Self.number(share))
      )
    }
    return lines
  }

  private var changes: [String] {
    guard let before else { return [] }
    let differences = zip(now.rows, before.rows).compactMap { row, other in
      row.measures.flatMap { new in
        other.measures.map { (row.question, $0.ndcg, new.ndcg) }
      }
    }
    let better = differences.count { $0.2 > $0.1 }
    let worse = differences.filter { $0.2 < $0.1 }.min { $0.2 - $0.1 < $1.2 - $1.1 }
    let worseCount = differences.count { $0.2 < $0.1 }
    let same = differences.count - better - worseCount
    var line = "Better on \(better), worse on \(worseCount), same on \(same)."
    if let worse {
      let name = CleanText.oneLine(worse.0)
      line += " Worst: \(name) (\(Self.number(worse.1)) to \(Self.number(worse.2)))"
    }
    return [line]
  }

  private var rows: [String] {
    let head = Self.padded("question", "nDCG@10", "MRR@10", "Success@1", "Recall@10")
    return ["", head]
      + now.rows.map { row in
        let name = CleanText.oneLine(row.question) + (row.abstained ? " (nothing close)" : "")
        guard let measures = row.measures else { return Self.padded(name, "-", "-", "-", "-") }
        let values = Self.measures.map { Self.number($0.value(measures)) }
        return Self.padded(name, values[0], values[1], values[2], values[3])
      }
  }

  // MARK: Columns

  private static func padded(_ name: String, _ values: String...) -> String {
    let width = values.count > 1 ? 44 : 42
    return values.reduce(Figures.padded(name, to: width)) { $0 + Figures.padded($1, toRight: 10) }
  }

  /// A number from -1 to 1 with three digits behind the point.
  static func number(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return "\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(fraction)"
  }

  private static func signed(_ value: Double) -> String {
    (value >= 0.0005 ? "+" : "") + number(value)
  }
}
