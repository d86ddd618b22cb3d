import FoundationEssentials

/// Reads questions from JSON Lines: an object with `text` (or `question`) and `id` a line.
struct JSONLinesQuestions: QuestionParser {
  private struct Object: Decodable {
    var id: Name?
    var text: String?
    var question: String?
  }

  /// A string or a whole number.
  private struct Name: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
    }
  }

  private static let wanted = "is not a JSON object with \"id\" and \"text\""
  /// Escapes may take six bytes for one.
  private var lines = LineSplitter(limit: 6 * QuestionRow.longest)

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    lines.take(bytes) { line in Self.row(of: line).map { rows.append($0) } }
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    lines.finish { line in Self.row(of: line).map { rows.append($0) } }
  }

  private static func row(of line: LineSplitter.Line) -> QuestionRow? {
    if line.isCut { return QuestionRow(line: line.number, badBecause: QuestionRow.tooLong) }
    if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
    guard let object = try? JSONDecoder().decode(Object.self, from: Data(line.bytes)),
      let text = object.text ?? object.question
    else { return QuestionRow(line: line.number, badBecause: wanted) }
    return QuestionRow(line: line.number, id: object.id?.text, text: text)
  }
}
