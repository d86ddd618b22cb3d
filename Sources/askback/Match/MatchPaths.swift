/// The paths that a run reads and writes: no two of them may be one file.
struct MatchPaths {
  /// The questions; `-` for standard input.
  var input: String
  var output: String?
  var report: String?
  /// The knowledge base's folder, in which nothing is written.
  var knowledgeBase: String?

  /// What is written for `-o FILE`, and for `--report FILE`, by what is put behind the name.
  private static let outputEndings = [""] + MatchFiles.endings
  private static let reportEndings = ["", ".part", ".new"]

  /// What speaks against them, in a sentence; `nil` if nothing does.
  var trouble: String? {
    let written = [
      output.map { CommandFiles.Output(option: "-o", path: $0, endings: Self.outputEndings) },
      report.map { CommandFiles.Output(option: "--report", path: $0, endings: Self.reportEndings) },
    ]
    return CommandFiles(
      read: [CommandFiles.Input(path: input, words: "the file of questions")],
      written: written.compactMap(\.self),
      knowledgeBase: knowledgeBase
    ).trouble
  }
}
