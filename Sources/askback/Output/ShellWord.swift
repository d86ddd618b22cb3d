/// A word of a command that the user is shown, to be copied into a POSIX shell.
enum ShellWord {
  private static let harmless = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.,:/@+%".utf8
  )

  /// Returns `text` as it is, or between apostrophes if a shell would take it for anything else than
  /// one word.
  static func quoted(_ text: String) -> String {
    if !text.isEmpty && text.utf8.allSatisfy(harmless.contains) { return text }
    return "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  /// Returns `text` as the argument of a command: behind `--` if it would be taken for an option.
  static func argument(_ text: String) -> String {
    (text.hasPrefix("-") ? "-- " : "") + quoted(text)
  }

  /// Returns a command of askback, for the knowledge base in a folder, as it may be copied.
  static func askback(_ command: String, in folder: String) -> String {
    "askback " + command + (isUnusual(folder) ? " -k " + quoted(folder) : "")
  }

  /// Whether a folder is another than that in which askback looks by itself.
  static func isUnusual(_ folder: String) -> Bool { folder != KnowledgeBaseOptions.defaultFolder }
}
