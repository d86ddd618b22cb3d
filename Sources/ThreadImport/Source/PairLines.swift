import Conversations

/// Reads a file of pairs, one JSON object a line, as it comes in pieces.
struct PairLines {
  /// How much of a file tells whether it is one.
  static let head = 1 << 20
  /// A longer line is a bad one, and is passed over.
  static let longestLine = 32 << 20

  /// A warning for each bad line.
  private(set) var warnings: [SourceWarning] = []
  /// How many good lines there were.
  private(set) var count = 0
  private var lineNumber = 0
  /// The beginning of a line that goes on in the next piece.
  private var rest: [UInt8] = []
  private var isTooLong = false
  /// Whether the last piece ended with a CR, to which an LF may belong.
  private var endsWithCR = false

  /// Whether a text is such a file: one of its first lines is an object with a question.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { !$0.isASCIISpace }), first != 0x3c else { return false }
    let lines = bytes.prefix(head).split(maxSplits: 64, whereSeparator: isLineEnd)
    return lines.prefix(64).contains { line in
      line.first { !$0.isASCIISpace } == 0x7b
        && (line.containsIgnoringCase("\"question\"") || line.containsIgnoringCase("\"answer\""))
    }
  }

  /// Whether a byte ends a line: within JSON's texts neither stands as it is.
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }

  /// Returns the pairs of the lines that end in the next piece; blank lines do not count as bad.
  ///
  /// Lines end with LF, CR LF or CR.
  mutating func read(_ bytes: [UInt8]) -> [QuestionAnswerPair] {
    var pairs: [QuestionAnswerPair] = []
    guard let first = bytes.first else { return [] }
    var start = endsWithCR && first == 0x0a ? 1 : 0
    endsWithCR = bytes.last == 0x0d
    while let end = bytes[start...].firstIndex(where: Self.isLineEnd) {
      if rest.isEmpty && !isTooLong {
        take(bytes[start..<end], into: &pairs)
      } else {
        keep(bytes[start..<end])
        takeRest(into: &pairs)
      }
      start = end + 1
      if bytes[end] == 0x0d, start < bytes.count, bytes[start] == 0x0a { start += 1 }
    }
    keep(bytes[start...])
    return pairs
  }

  /// Returns the pair of the last line, if the file does not end with the end of one.
  mutating func finish() -> [QuestionAnswerPair] {
    var pairs: [QuestionAnswerPair] = []
    takeRest(into: &pairs)
    return pairs
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    guard rest.count + part.count <= Self.longestLine else {
      isTooLong = true
      rest = []
      return
    }
    if !isTooLong { rest += part }
  }

  private mutating func takeRest(into pairs: inout [QuestionAnswerPair]) {
    let line = rest
    rest = []
    if isTooLong {
      lineNumber += 1
      let limit = "\(Self.longestLine >> 20) MB"
      warnings.append(.badLine(lineNumber, reason: "It is longer than \(limit)."))
      isTooLong = false
    } else {
      take(line[...], into: &pairs)
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>, into pairs: inout [QuestionAnswerPair]) {
    lineNumber += 1
    guard line.contains(where: { !$0.isASCIISpace }) else { return }
    do {
      var pair = try PairJSON.decode(line)
      pair.removeNULs()
      if pair.id.isEmpty {
        warnings.append(.badLine(lineNumber, reason: "“id” is empty."))
      } else if pair.question.allSatisfy(\.isWhitespace) {
        warnings.append(.badLine(lineNumber, reason: "“question” is empty."))
      } else {
        count += 1
        pairs.append(pair)
      }
    } catch {
      warnings.append(.badLine(lineNumber, reason: error.description))
    }
  }
}
