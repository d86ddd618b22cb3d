import FoundationEssentials

/// A file that a user asks a command to write.
enum OutputFile {
  /// Writes lines to a file in the place of the one that is there, all of it or nothing.
  static func write(_ lines: [String], to path: String) throws(CommandError) {
    let text = lines.map { $0 + "\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandError("\(path): cannot be written. Is there such a folder, and room in it?")
    }
  }
}
