/// The part of a text that tells most about a match, with the words that match marked.
package struct Excerpt: Sendable, Equatable {
  /// A run of the text.
  package struct Piece: Sendable, Equatable {
    /// The run.
    package var text: String
    /// Whether it matches the query.
    package var isMatch: Bool

    /// Makes a piece.
    package init(text: String, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// The runs in their order; together they are one stretch of the text.
  package var pieces: [Piece]
  /// Whether the text goes on before the first piece.
  package var isCutBefore: Bool
  /// Whether the text goes on behind the last piece.
  package var isCutAfter: Bool

  /// A word of the text that matches a query's term.
  struct Mark {
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// Which of the query's terms it is.
    var term: Int
    /// What the term is worth.
    var weight: Double
  }

  /// Chooses the stretch of about `length` bytes in which the marks of different terms weigh most.
  ///
  /// Of equals it is the earliest; it is widened to the beginning of its sentence and to `length`.
  /// Without marks it is the beginning of the text.
  ///
  /// - Complexity: O(*m* log *m* + *n*) for *m* marks in *n* bytes.
  init(of text: String, marks: [Mark], length: Int) {
    let bytes = Array(text.utf8)
    let marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let densest = Self.densest(marks, length: length)
    let range = Self.widened(densest ?? 0..<0, in: bytes, of: text, length: length)
    var pieces: [Piece] = []
    var position = range.lowerBound
    func add(upTo end: Int, isMatch: Bool) {
      guard end > position else { return }
      let run = String(decoding: bytes[position..<end], as: UTF8.self)
      pieces.append(Piece(text: run, isMatch: isMatch))
      position = end
    }
    for mark in marks where mark.range.lowerBound >= position {
      guard mark.range.upperBound <= range.upperBound else { break }
      add(upTo: mark.range.lowerBound, isMatch: false)
      add(upTo: mark.range.upperBound, isMatch: true)
    }
    add(upTo: range.upperBound, isMatch: false)
    self.pieces = pieces
    isCutBefore = bytes[..<range.lowerBound].contains { !Self.isSpace($0) }
    isCutAfter = bytes[range.upperBound...].contains { !Self.isSpace($0) }
  }

  /// The stretch of marks, at most `length` bytes from end to end, whose terms weigh most.
  ///
  /// Each term counts once in a stretch.
  private static func densest(_ marks: [Mark], length: Int) -> Range<Int>? {
    var best: Range<Int>?
    var bestWeight = 0.0
    var weight = 0.0
    var inside = [Int](repeating: 0, count: (marks.map(\.term).max() ?? 0) + 1)
    var first = 0
    for (number, mark) in marks.enumerated() {
      inside[mark.term] += 1
      if inside[mark.term] == 1 { weight += mark.weight }
      while first < number && mark.range.upperBound - marks[first].range.lowerBound > length {
        let left = marks[first]
        inside[left.term] -= 1
        if inside[left.term] == 0 { weight -= left.weight }
        first += 1
      }
      if weight > bestWeight + 1e-9 {
        bestWeight = weight
        best = marks[first].range.lowerBound..<mark.range.upperBound
      }
    }
    return best
  }

  /// Words of more bytes than this are cut: those of languages without spaces, and addresses.
  private static let longestWord = 32

  /// Widens a stretch: back to where its sentence begins, if that is near, then on to a border
  /// between words, or between characters where no border is near.
  private static func widened(
    _ core: Range<Int>,
    in bytes: [UInt8],
    of text: String,
    length: Int
  ) -> Range<Int> {
    let reach = max(0, min(core.lowerBound, length - core.count, length / 2))
    var start = core.lowerBound - reach
    if let sentence = (start..<core.lowerBound).first(where: { isSentenceStart($0, in: bytes) }) {
      start = sentence
    } else if start > 0 {
      let near = start..<min(core.lowerBound, start + longestWord)
      start =
        near.first { isSpace(bytes[$0 - 1]) }
        ?? near.first { isBorder($0, in: text) } ?? core.lowerBound
    }
    while start < core.lowerBound && isSpace(bytes[start]) { start += 1 }
    var end = min(bytes.count, max(core.upperBound, start + length))
    if end < bytes.count {
      let near = max(core.upperBound, end - longestWord)...end
      end =
        near.last { isSpace(bytes[$0]) }
        ?? near.last { isBorder($0, in: text) } ?? core.upperBound
    }
    // A character longer than the excerpt is cut, but not within a scalar.
    if end == start { end = min(bytes.count, start + length) }
    while end < bytes.count && bytes[end] & 0xC0 == 0x80 { end += 1 }
    while end > max(start, core.upperBound) && isSpace(bytes[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }

  /// Whether a place is between two characters.
  private static func isBorder(_ place: Int, in text: String) -> Bool {
    let index = text.utf8.index(text.startIndex, offsetBy: place)
    return String.Index(index, within: text) != nil
  }

  private static func isSentenceStart(_ position: Int, in bytes: [UInt8]) -> Bool {
    if position == 0 { return true }
    guard isSpace(bytes[position - 1]), !isSpace(bytes[position]) else { return false }
    var before = position - 1
    while before > 0 && isSpace(bytes[before]) {
      if bytes[before] == 0x0A { return true }
      before -= 1
    }
    return bytes[before] == 0x2E || bytes[before] == 0x3F || bytes[before] == 0x21
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
