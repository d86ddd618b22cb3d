/// Reads questions from plain text with blank lines between them.
struct ParagraphQuestions: QuestionParser {
  private var lines = LineSplitter(limit: QuestionRow.longest + 1)
  private var paragraph: [UInt8] = []
  private var firstLine: Int?
  private var isTooLong = false

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    var splitter = lines
    splitter.take(bytes) { add($0, &rows) }
    lines = splitter
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    var splitter = lines
    splitter.finish { add($0, &rows) }
    lines = splitter
    end(&rows)
  }

  private mutating func add(_ line: LineSplitter.Line, _ rows: inout [QuestionRow]) {
    if Self.isBlank(line.bytes) { return end(&rows) }
    if firstLine == nil { firstLine = line.number }
    isTooLong = isTooLong || line.isCut || paragraph.count > QuestionRow.longest
    if isTooLong { return }
    if !paragraph.isEmpty { paragraph.append(0x0A) }
    paragraph += line.bytes
  }

  /// Whether nothing can be seen of a line; word processors fill empty ones with no-break spaces.
  private static func isBlank(_ line: [UInt8]) -> Bool {
    // Most lines show it with their first byte.
    guard let first = line.first, first > 0x20, first < 0x80 else {
      return String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
        scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
      }
    }
    return false
  }

  private mutating func end(_ rows: inout [QuestionRow]) {
    guard let line = firstLine else { return }
    rows.append(
      isTooLong
        ? QuestionRow(line: line, badBecause: QuestionRow.tooLong)
        : QuestionRow(line: line, id: nil, text: String(decoding: paragraph, as: UTF8.self))
    )
    paragraph.removeAll(keepingCapacity: true)
    firstLine = nil
    isTooLong = false
  }
}
