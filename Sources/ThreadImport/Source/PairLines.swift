import Conversations

/// Reads a file of pairs, one JSON object a line.
enum PairLines {
  /// Whether a text is such a file: one of its first lines is an object with a question.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { !$0.isASCIISpace }), first != 0x3c else { return false }
    let lines = bytes.prefix(1 << 20).split(separator: 0x0a, maxSplits: 64)
    return lines.prefix(64).contains { line in
      line.first { !$0.isASCIISpace } == 0x7b
        && (line.containsIgnoringCase("\"question\"") || line.containsIgnoringCase("\"answer\""))
    }
  }

  /// Returns the pairs of all good lines and a warning for each bad one; blank lines do not count
  /// as bad.
  static func read(_ bytes: [UInt8]) -> (pairs: [QuestionAnswerPair], warnings: [SourceWarning]) {
    var pairs: [QuestionAnswerPair] = []
    var warnings: [SourceWarning] = []
    var lineNumber = 0
    for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
      lineNumber += 1
      guard line.contains(where: { !$0.isASCIISpace }) else { continue }
      do {
        let pair = try PairJSON.decode(line)
        if pair.id.isEmpty {
          warnings.append(.badLine(lineNumber, reason: "“id” is empty."))
        } else if pair.question.allSatisfy(\.isWhitespace) {
          warnings.append(.badLine(lineNumber, reason: "“question” is empty."))
        } else {
          pairs.append(pair)
        }
      } catch {
        warnings.append(.badLine(lineNumber, reason: error.description))
      }
    }
    return (pairs, warnings)
  }
}
