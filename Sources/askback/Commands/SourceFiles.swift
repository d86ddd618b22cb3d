import ThreadImport

/// The files that `import` and `parse` were told to read, one after the other: what became of each.
struct SourceFiles {
  /// Files that were read.
  private(set) var count = 0
  /// Files of folders that hold nothing that Askback reads.
  private(set) var leftOut: [String] = []
  /// What could not be read, with the reason.
  private(set) var failures: [String] = []

  /// Whether anything that was asked for could not be read, or nothing was there.
  var isTrouble: Bool { !failures.isEmpty || count == 0 }

  /// Calls `read` with each file below the paths, in order.
  ///
  /// One that cannot be read is kept for the report; the others are read all the same.
  mutating func forEach(below paths: [String], _ read: (_ file: String) throws -> Void) throws {
    for path in paths {
      for entry in InputFile.entries(below: path) {
        switch entry {
        case .failure(let reason): failures.append(CleanText.oneLine(reason))
        case .file(let file):
          do {
            try read(file)
            count += 1
          } catch let error as SourceError where file != path {
            leftOut.append(error.name)
          } catch let error as SourceError {
            failures.append(CleanText.oneLine(error.description))
          } catch let error as CommandError {
            failures.append(CleanText.oneLine(error.description))
          }
        }
      }
    }
  }

  /// What was left out, in a sentence; `nil` if nothing was.
  var leftOutWords: String? {
    guard !leftOut.isEmpty else { return nil }
    let names = leftOut.prefix(5).joined(separator: ", ") + (leftOut.count > 5 ? ", …" : "")
    return Figures.counted(leftOut.count, "file") + " with no thread in it: \(names)"
  }
}
