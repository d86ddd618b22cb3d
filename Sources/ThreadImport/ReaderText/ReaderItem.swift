/// A numbered entry of reader-mode text: one comment.
struct ReaderItem: Sendable {
  /// "3", "3.1", or "1~1" for the first entry of a list without a parent after entry 1.
  var id: String
  /// The index of the entry it replies to.
  var parent: Int?
  /// 0 at the top level.
  var depth: Int
  /// Whether its parent is missing.
  var isOrphan = false
  /// The lines of its text, without the common indentation.
  var lines: [Substring] = []

  /// The text: lines as they are, blank lines between paragraphs.
  var text: String {
    var lines = lines
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    while let last = lines.last, lines.count > 1, ReaderWords.buttons.isWhole(last) {
      lines.removeLast()
      while lines.last?.isEmpty ?? false { lines.removeLast() }
    }
    var text = ""
    var isAfterBlank = true
    for line in lines where !(line.isEmpty && isAfterBlank) {
      if !text.isEmpty { text += "\n" }
      text += line
      isAfterBlank = line.isEmpty
    }
    return text
  }
}
