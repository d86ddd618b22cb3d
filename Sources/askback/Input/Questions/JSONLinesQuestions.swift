/// Reads questions from JSON Lines: an object with `text` (or `question`) and `id` a line.
///
/// Objects that are spread over several lines, as programs print JSON for people, are read as well: a line
/// that is nothing but `{` begins one, and the next line that begins with `}` in the same column ends it.
struct JSONLinesQuestions: QuestionParser {
  /// The most bytes of an object: escapes may take six bytes for one.
  static let longestObject = 6 * QuestionRow.longest

  private var lines = LineSplitter(limit: longestObject)
  private var objects = ObjectsOfLines()

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    lines.take(bytes) { line in objects.add(line, to: &rows) }
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    lines.finish { line in objects.add(line, to: &rows) }
    objects.finish(&rows)
  }
}

/// Objects that take a line each, or several.
private struct ObjectsOfLines {
  /// An object that is spread over lines.
  private struct Spread {
    /// The line that it begins on.
    var line: Int
    /// How far it is indented.
    var indentation: Int
    var bytes: [UInt8]
    var isTooLong = false
  }

  /// The one at hand.
  private var spread: Spread?

  mutating func add(_ line: LineSplitter.Line, to rows: inout [QuestionRow]) {
    let indentation = line.bytes.prefix(while: Self.isSpace).count
    let text = line.bytes[indentation...]
    if indentation == spread?.indentation {
      // Where another begins, the end of this one is missing.
      if text.first == UInt8(ascii: "{") { finish(&rows) }
      if text.first == UInt8(ascii: "}") {
        keep(line)
        return finish(&rows)
      }
    }
    if spread != nil {
      keep(line)
    } else if text.first == UInt8(ascii: "{"), text.dropFirst().allSatisfy(Self.isSpace) {
      spread = Spread(line: line.number, indentation: indentation, bytes: line.bytes)
    } else if line.isCut {
      rows.append(QuestionRow(line: line.number, badBecause: QuestionRow.tooLong))
    } else if !text.isEmpty {
      rows.append(JSONQuestion.row(of: line.bytes, line: line.number))
    }
  }

  /// Ends the object at hand, if there is one.
  mutating func finish(_ rows: inout [QuestionRow]) {
    guard let object = spread else { return }
    rows.append(
      object.isTooLong
        ? QuestionRow(line: object.line, badBecause: QuestionRow.tooLong)
        : JSONQuestion.row(of: object.bytes, line: object.line)
    )
    spread = nil
  }

  private mutating func keep(_ line: LineSplitter.Line) {
    guard let count = spread?.bytes.count else { return }
    if line.isCut || count + line.bytes.count >= JSONLinesQuestions.longestObject {
      spread?.isTooLong = true
    } else {
      spread?.bytes += [0x0A] + line.bytes
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
