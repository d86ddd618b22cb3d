/// How text is read.
extension HTMLParser {
  /// Reads text up to the next tag.
  mutating func readText(_ input: Span<UInt8>) {
    let start = position
    var index = start
    var isPlain = true
    while index < input.count {
      let byte = input[index]
      if byte > 0x3c ? byte != 0x7f : byte >= 0x20 && byte != 0x26 && byte != 0x3c {
        index += 1
        continue
      }
      if byte == 0x3c {
        if Self.beginsMarkup(input.byte(at: index + 1)) { break }
      } else if byte == 0x26 || !byte.isASCIISpace {
        isPlain = false
      }
      index += 1
    }
    position = index
    guard index > start, isReading else { return }
    if isPlain {
      addText(trimmed(start..<index, input), input)
    } else {
      addRewritten(trimmed(start..<index, input), input)
    }
  }

  /// Whether `<` before this byte is a tag's or comment's, and not a less-than sign.
  private static func beginsMarkup(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0x2f || byte == 0x21 || byte == 0x3f
  }

  /// A text with at most one character of white space at its edges, and none behind a block's tag;
  /// in `pre` all of it.
  private func trimmed(_ range: Range<Int>, _ input: Span<UInt8>) -> Range<Int> {
    guard stack.depth(of: .pre) < 0 else { return range }
    var start = range.lowerBound
    while start < range.upperBound, input[start].isASCIISpace { start += 1 }
    if start == range.upperBound { return isAtBlockEdge ? start..<start : start - 1..<start }
    if !isAtBlockEdge { start = max(start - 1, range.lowerBound) }
    var end = range.upperBound
    while input[end - 1].isASCIISpace { end -= 1 }
    return start..<min(end + 1, range.upperBound)
  }

  /// Adds a text that stands in the page as it is meant.
  private mutating func addText(_ range: Range<Int>, _ input: Span<UInt8>) {
    guard !range.isEmpty else { return }
    isAtBlockEdge = false
    if joinsLastText(input) {
      for index in range { written.append(input[index]) }
      endLastText(input)
    } else {
      addTextNode(start: range.lowerBound, length: range.count)
    }
  }

  /// Adds a text with character references or controls in it.
  private mutating func addRewritten(_ range: Range<Int>, _ input: Span<UInt8>) {
    guard !range.isEmpty else { return }
    isAtBlockEdge = false
    let joins = joinsLastText(input)
    let start = written.count
    rewrite(range, inAttribute: false, input)
    if joins {
      endLastText(input)
    } else {
      addTextNode(start: input.count + start, length: written.count - start)
    }
  }

  /// Writes text without references and controls.
  mutating func rewrite(_ range: Range<Int>, inAttribute: Bool, _ input: Span<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = input[index]
      if byte == 0x26 {
        index = CharacterReference.read(
          at: index,
          before: range.upperBound,
          of: input,
          inAttribute: inAttribute,
          into: &written
        )
        continue
      }
      if byte >= 0x20 ? byte != 0x7f : byte.isASCIISpace { written.append(byte) }
      index += 1
    }
  }
}
