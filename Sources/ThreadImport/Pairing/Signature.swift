/// The writer's name and what stands under it at the end of a comment.
struct Signature: Sendable, Equatable {
  /// The lines, without white space at their ends.
  var lines: [String]
  /// What stands before it; a closing such as "Take care," belongs to it.
  var body: Substring

  private static let maximumLines = 5
  private static let maximumLength = 70

  /// Finds the signature at the end of `text`: one of the last lines is the name of the writer
  /// (as `isWriter` knows it), and only short lines follow.
  init?(of text: Substring, isWriter: (String) -> Bool) {
    let text = text.withoutEdgeSpace
    let tail = Self.tail(of: text)
    for (offset, line) in tail.enumerated().reversed() {
      guard let name = Self.name(in: line, isWriter: isWriter) else { continue }
      let closing = line[..<name.startIndex]
      if closing.isEmpty || !Self.hasWords(closing) || ClosingWords.closings.isWhole(closing) {
        let lines = [String(name)] + tail[..<offset].reversed().map { String($0.withoutEdgeSpace) }
        self.lines = lines.filter { !$0.isEmpty }
        let end = Self.hasWords(closing) ? name.startIndex : line.startIndex
        body = text[..<end].withoutEdgeSpace
        return
      }
    }
    guard let dash = Self.lastDash(in: text) else { return nil }
    let name = Self.withoutOrnament(text[dash...])
    guard !name.isEmpty, name.utf8.count <= Self.maximumLength, isWriter(String(name)) else {
      return nil
    }
    lines = [String(name)]
    body = text[..<dash].withoutEdgeSpace
  }

  /// Where the last line has a dash with a space before it, as in "Good luck! – Otto".
  private static func lastDash(in text: Substring) -> Substring.Index? {
    // An ASCII dash, or the first byte of the others.
    guard text.utf8.suffix(maximumLength).contains(where: { [0x2d, 0x7e, 0xe2].contains($0) })
    else { return nil }
    let end = text.suffix(maximumLength)
    guard let dash = end.lastIndex(where: { "–—-~".contains($0) }), dash > end.startIndex,
      end[end.index(before: dash)].isWhitespace, !end[dash...].contains(where: \.isNewline)
    else { return nil }
    return dash
  }

  /// Finds any name that has the last line of `text` to itself, with a closing in the line before.
  init?(afterClosingIn text: Substring) {
    let text = text.withoutEdgeSpace
    let tail = Self.tail(of: text)
    guard let last = tail.first, tail.count > 1, Self.isShortName(last.withoutEdgeSpace),
      let before = tail.dropFirst().first(where: { !$0.isEmpty }),
      ClosingWords.closings.isWhole(before)
    else { return nil }
    lines = [String(last.withoutEdgeSpace)]
    body = text[..<last.startIndex].withoutEdgeSpace
  }

  /// Returns the last lines of `text`, the last one first, while they are short.
  static func tail(of text: Substring) -> [Substring] {
    var lines: [Substring] = []
    var end = text.endIndex
    var filled = 0
    while filled < maximumLines {
      let start = text.utf8[..<end].lastIndex(of: UInt8(ascii: "\n")).map {
        text.utf8.index(after: $0)
      }
      let line = text[(start ?? text.startIndex)..<end]
      guard line.utf8.count <= maximumLength else { break }
      lines.append(line)
      if !line.isEmpty { filled += 1 }
      guard let start else { break }
      end = text.utf8.index(before: start)
    }
    return lines
  }

  /// Returns the writer's name in a line that holds it alone, after a dash, or after a closing.
  private static func name(in line: Substring, isWriter: (String) -> Bool) -> Substring? {
    let line = line.withoutEdgeSpace
    guard line.utf8.count <= maximumLength else { return nil }
    let plain = withoutOrnament(line)
    if (1...5).contains(Wording(plain).words.count), isWriter(String(plain)) { return plain }
    var start = line.startIndex
    let scalars = line.unicodeScalars
    while let space = scalars[start...].firstIndex(where: partsName) {
      start = scalars.index(after: space)
      let rest = withoutOrnament(line[start...])
      if !rest.isEmpty, ClosingWords.closings.isWhole(line[..<start]), isWriter(String(rest)) {
        return rest
      }
    }
    return nil
  }

  /// Whether a character may stand between a closing and a name.
  private static func partsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", "!", "–", "—", "-", "~", " ": true
    default: false
    }
  }

  /// Without dashes and stars before, and stops and hearts after.
  static func withoutOrnament(_ line: Substring) -> Substring {
    var line = line.withoutEdgeSpace
    while !isPlain(line.utf8.first), let first = line.first, !first.isLetter, !first.isNumber {
      line.removeFirst()
    }
    while !isPlain(line.utf8.last), let last = line.last, !last.isLetter, !last.isNumber,
      last != ")"
    {
      line.removeLast()
    }
    return line
  }

  /// A letter or digit of ASCII: quickly said.
  private static func isPlain(_ byte: UInt8?) -> Bool {
    byte.map { $0.isASCIILetter || $0.isASCIIDigit } ?? false
  }

  /// Whether a line can be a name by its form: up to three words with capitals.
  static func isShortName(_ line: Substring) -> Bool {
    let words = withoutOrnament(line).split(separator: " ")
    guard (1...3).contains(words.count) else { return false }
    guard !ClosingWords.closings.isWhole(line), !GreetingWords.openers.isWhole(words[0]) else {
      return false
    }
    return words.allSatisfy { word in
      (word.first?.isUppercase ?? false)
        && word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
    }
  }

  private static func hasWords(_ text: Substring) -> Bool { !Wording(text).words.isEmpty }
}
