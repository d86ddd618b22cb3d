/// Reads questions from a JSON array of objects as in JSON Lines, keeping one at a time.
struct JSONArrayQuestions: QuestionParser {
  private enum State {
    case start
    case within
    case end
  }

  private var state = State.start
  private var line = 1
  private var lastWasReturn = false
  private var element: [UInt8] = []
  private var elementLine = 1
  private var isTooLong = false
  /// How many braces and brackets are open within the element.
  private var depth = 0
  private var isInText = false
  private var isEscaped = false

  /// Whether a text begins as an array does, not as prose in brackets.
  static func isBeginning(of text: [UInt8]) -> Bool {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = text.drop(while: isSpace)
    guard start.first == UInt8(ascii: "[") else { return false }
    let next = start.dropFirst().drop(while: isSpace).first
    return next.map(Array("{[]\"".utf8).contains) == true
  }

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    for byte in bytes { take(byte, &rows) }
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    guard state != .end else { return endElement(&rows, "stands behind the end of the JSON array") }
    if depth == 0, !isInText { endElement(&rows) }
    if element.isEmpty { elementLine = line }
    rows.append(QuestionRow(line: elementLine, badBecause: "is cut off: the JSON array has no end"))
  }

  private mutating func take(_ byte: UInt8, _ rows: inout [QuestionRow]) {
    if byte == 0x0D || byte == 0x0A && !lastWasReturn { line += 1 }
    lastWasReturn = byte == 0x0D
    if element.isEmpty, byte == 0x20 || (0x09...0x0D).contains(byte) { return }
    guard state == .within else {
      if state == .start { state = .within } else { keep(byte) }
      return
    }
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
      }
      return keep(byte)
    }
    switch byte {
    case UInt8(ascii: ",") where depth == 0: return endElement(&rows)
    case UInt8(ascii: "]") where depth == 0:
      endElement(&rows)
      state = .end
      return
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
    default: break
    }
    keep(byte)
  }

  private mutating func keep(_ byte: UInt8) {
    if element.isEmpty { elementLine = line }
    if element.count < JSONLinesQuestions.longestObject {
      element.append(byte)
    } else {
      isTooLong = true
    }
  }

  private mutating func endElement(_ rows: inout [QuestionRow], _ trouble: String? = nil) {
    guard !element.isEmpty else { return }
    let reason = trouble ?? (isTooLong ? QuestionRow.tooLong : nil)
    rows.append(
      reason.map { QuestionRow(line: elementLine, badBecause: $0) }
        ?? JSONQuestion.row(of: element, line: elementLine)
    )
    element.removeAll(keepingCapacity: true)
    isTooLong = false
  }
}
