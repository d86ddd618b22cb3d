/// Reads questions from JSON Lines: an object with `text` (or `question`) and `id` a line.
struct JSONLinesQuestions: QuestionParser {
  /// The most bytes of an object: escapes may take six bytes for one.
  static let longestObject = 6 * QuestionRow.longest

  private var lines = LineSplitter(limit: longestObject)

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    lines.take(bytes) { line in Self.row(of: line).map { rows.append($0) } }
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    lines.finish { line in Self.row(of: line).map { rows.append($0) } }
  }

  private static func row(of line: LineSplitter.Line) -> QuestionRow? {
    if line.isCut { return QuestionRow(line: line.number, badBecause: QuestionRow.tooLong) }
    if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
    return JSONQuestion.row(of: line.bytes, line: line.number)
  }
}
