import KnowledgeBase
import Retrieval

/// Puts right what can be made anew from what is sound.
///
/// The pairs and comments are never touched: of a damaged text nobody knows what it was.
enum Repair {
  /// Repairs a knowledge base as a check found it; says what was done, a sentence each.
  static func run(_ check: HealthCheck, in folder: String, isQuiet: Bool) throws -> [String] {
    guard check.soundness.laterMigrations.isEmpty, check.soundness.areTextsSound else {
      return []
    }
    let isIndexWell =
      !check.index.isDamaged && check.index.standing == .current && check.index.isCalibrated
      && check.index.strayFiles.isEmpty
    guard !isIndexWell || !check.soundness.structure.isEmpty else { return [] }
    let writer = try KnowledgeBaseWriter(at: folder)
    var done: [String] = []
    if !check.soundness.structure.isEmpty {
      try writer.rebuildLookups()
      done.append("SQLite's lookups were made anew from the tables")
    }
    if !isIndexWell {
      let isFull = check.index.isDamaged || !check.index.isCalibrated
      let report = try Indexing.run(writer.contents, full: isFull, isQuiet: isQuiet)
      done.append(sentence(for: report))
    }
    return done
  }

  private static func sentence(for report: PairIndex.Report) -> String {
    if report.isUnchanged { return "what was left over in the index was removed" }
    let pairs = Figures.counted(report.pairs, "pair")
    return report.isFull
      ? "the index was built anew, \(pairs)" : "the index was brought up to date, \(pairs)"
  }
}
