import FoundationEssentials

/// A file of new questions: TSV with a header, or JSON Lines.
struct QuestionFile {
  /// A question and its name.
  struct Question: Equatable {
    var id: String
    var text: String
  }

  private(set) var questions: [Question] = []

  /// Reads a file; its first character tells the form.
  ///
  /// - Throws: `CommandError` with the line that is wrong.
  init(at path: String) throws(CommandError) {
    let bytes = try InputFile.bytes(of: path)
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.first?.first == "{" {
      try readJSON(lines, path)
    } else {
      try readTable(lines, path)
    }
    guard !questions.isEmpty else { throw CommandError("\(path): no question is in it.") }
  }

  private mutating func readJSON(_ lines: [Substring], _ path: String) throws(CommandError) {
    struct Line: Decodable {
      var id: String
      var text: String
    }
    let decoder = JSONDecoder()
    for (number, line) in zip(1..., lines) where line.contains(where: { !$0.isWhitespace }) {
      guard let read = try? decoder.decode(Line.self, from: Data(line.utf8)) else {
        throw CommandError(
          "\(path), line \(number): a question is a JSON object with \"id\" and \"text\"."
        )
      }
      questions.append(Question(id: read.id, text: read.text))
    }
  }

  private mutating func readTable(_ lines: [Substring], _ path: String) throws(CommandError) {
    let names = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    guard let id = names.firstIndex(of: "id"),
      let text = names.firstIndex(where: { $0 == "question" || $0 == "text" })
    else {
      throw CommandError(
        "\(path), line 1: a table of questions begins with the names of its columns, id and question,"
          + " with tabs between them."
      )
    }
    for (number, line) in zip(2..., lines.dropFirst()) where !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > max(id, text) else {
        throw CommandError("\(path), line \(number): the line has \(cells.count) columns.")
      }
      questions.append(Question(id: String(cells[id]), text: String(cells[text])))
    }
  }
}
