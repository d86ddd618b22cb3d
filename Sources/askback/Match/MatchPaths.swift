/// The paths that a run reads and writes: no two of them may be one file.
struct MatchPaths {
  /// The questions; `-` for standard input.
  var input: String
  var output: String?
  var report: String?

  /// What is written for `-o FILE`, and for `--report FILE`, by what is put behind the name.
  private static let outputEndings = [""] + MatchFiles.endings
  private static let reportEndings = ["", ".part", ".new"]

  /// What speaks against them, in a sentence; `nil` if nothing does.
  var trouble: String? {
    var owners: [FileIdentity: String] = [:]
    let identity = input == "-" ? FileIdentity(ofOpen: 0) : FileIdentity(of: input)
    if let identity { owners[identity] = "the file of questions" }
    let written = [
      ("-o", output, Self.outputEndings), ("--report", report, Self.reportEndings),
    ]
    for (option, path, endings) in written {
      guard let path else { continue }
      guard !path.isEmpty else { return "\(option): the name of a file is missing." }
      for ending in endings {
        guard let identity = FileIdentity(of: path + ending) else { continue }
        if let owner = owners[identity] {
          return ending.isEmpty
            ? "\(option) \(path): is \(owner)."
            : "\(option) \(path): would write \(path + ending), which is \(owner)."
        }
        owners[identity] = ending.isEmpty ? "the file of \(option)" : "a file that \(option) needs"
      }
    }
    return nil
  }
}
