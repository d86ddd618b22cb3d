/// One row of a file of new questions: a question, or why there is none.
struct QuestionRow: Equatable, Sendable {
  /// What a row holds.
  enum Content: Equatable, Sendable {
    case question(id: String?, text: String)
    case bad(reason: String)
  }

  /// The line of the file on which the row begins; the first is 1.
  var line: Int
  var content: Content

  /// Makes a question's row; what cannot be asked becomes a bad row.
  ///
  /// Lines of the question end with LF. Characters that could not be read stay U+FFFD: the rest is
  /// asked.
  init(line: Int, id: String?, text: String) {
    self.line = line
    let text = Self.withPlainLineEnds(text)
    if text.utf8.count > Self.longest {
      content = .bad(reason: Self.tooLong)
    } else if text.utf8.contains(0) {
      content = .bad(reason: "has NUL characters; it is damaged, or no text")
    } else if !text.unicodeScalars.contains(where: \.properties.isAlphabetic) {
      let isDamaged = text.unicodeScalars.contains("\u{FFFD}")
      content = .bad(reason: isDamaged ? "has no text that can be read" : "has no text")
    } else {
      let name = id.map(CleanText.oneLine) ?? ""
      content = .question(id: name.isEmpty ? nil : name, text: text)
    }
  }

  /// Makes a row that holds no question.
  init(line: Int, badBecause reason: String) {
    self.line = line
    content = .bad(reason: reason)
  }

  private static func withPlainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var lastWasReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !lastWasReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      lastWasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The most bytes of a question: more than anyone asks.
  static let longest = 1 << 20
  static let tooLong = "is longer than a megabyte"
}

/// Reads the rows of one form of file, as its bytes come.
protocol QuestionParser {
  /// Takes the next bytes and adds the rows that they complete.
  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) throws(CommandError)
  /// Takes notice of the end and adds the last rows.
  mutating func finish(into rows: inout [QuestionRow]) throws(CommandError)
}
