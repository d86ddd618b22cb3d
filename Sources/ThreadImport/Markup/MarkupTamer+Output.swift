/// How tame markup is written.
extension MarkupTamer {
  /// Copies text; outside of `pre`, each run of white space becomes one character: a newline if
  /// the run has one, else a space.
  mutating func appendText(_ range: Range<Int>) {
    guard stack.depth(of: .pre) < 0 else { return append(range) }
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard input[index].isASCIISpace else {
        index += 1
        continue
      }
      append(start..<index)
      var hasNewline = false
      while index < range.upperBound, input[index].isASCIISpace {
        hasNewline = hasNewline || input[index] == 0x0a
        index += 1
      }
      appendSpace(hasNewline)
      start = index
    }
    append(start..<index)
  }

  /// Writes a space or newline; a tag that was dropped does not part a run.
  private mutating func appendSpace(_ isNewline: Bool) {
    guard !isAtBlockEdge else { return }
    switch result.bytes.last {
    case 0x0a: return
    case 0x20: if isNewline { result.bytes[result.bytes.count - 1] = 0x0a }
    default: result.bytes.append(isNewline ? 0x0a : 0x20)
    }
  }

  /// Copies bytes without control characters; character references are made valid.
  mutating func append(_ range: Range<Int>, inAttribute: Bool = false) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = input[index]
      if byte > 0x26, byte != 0x3c, byte != 0x7f {
        index += 1
        continue
      }
      if byte == 0x26, index + 1 < range.upperBound, input[index + 1] == 0x23 {
        copy(start..<index)
        index = appendReference(at: index, before: range.upperBound)
        start = index
      } else if let escape = Self.escape(of: byte, inAttribute: inAttribute) {
        copy(start..<index)
        if !escape.isEmpty { isAtBlockEdge = false }
        result.bytes.append(contentsOf: escape)
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    copy(start..<index)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    isAtBlockEdge = false
    result.bytes.append(contentsOf: input[range])
  }

  private static let lessThan = Array("&lt;".utf8)
  private static let quote = Array("&quot;".utf8)

  private static func escape(of byte: UInt8, inAttribute: Bool) -> [UInt8]? {
    switch byte {
    case 0x3c: lessThan
    case 0x22: inAttribute ? quote : nil
    case 0x7f: []
    case 0..<0x20: byte.isASCIISpace ? nil : []
    default: nil
    }
  }

  /// Writes a numeric character reference: numbers from 128 to 159 mean windows-1252, as browsers
  /// have it; what is no character is U+FFFD.
  private mutating func appendReference(at start: Int, before end: Int) -> Int {
    isAtBlockEdge = false
    var index = start + 2
    var isHexadecimal = false
    if index < end, input[index] | 0x20 == 0x78 {
      isHexadecimal = true
      index += 1
    }
    var value: UInt32 = 0
    let firstDigit = index
    while index < end, let digit = Self.digit(input[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > firstDigit else {
      result.bytes.append(contentsOf: Array("&amp;#".utf8))
      return start + 2
    }
    if index < end, input[index] == 0x3b { index += 1 }
    var number = value
    if (0x80..<0xa0).contains(value) { number = Windows1252.scalars[Int(value - 0x80)].value }
    let isControl = number < 0x20 && !(number == 9 || number == 10 || number == 13)
    if isControl || Unicode.Scalar(number) == nil { number = 0xfffd }
    result.bytes.append(contentsOf: Array("&#\(number);".utf8))
    return index
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter - 0x61 + 10)
  }

  /// Writes a start tag with the attributes at hand.
  mutating func appendStartTag(_ tag: HTMLTag) {
    elementsLeft -= 1
    result.bytes.append(0x3c)
    result.bytes.append(contentsOf: tag.outputName)
    for (name, value) in attributes {
      result.bytes.append(0x20)
      result.bytes.append(contentsOf: name.nameBytes)
      result.bytes.append(0x3d)
      result.bytes.append(0x22)
      append(value, inAttribute: true)
      result.bytes.append(0x22)
    }
    result.bytes.append(0x3e)
    isAtBlockEdge = tag.traits.contains(.block)
  }

  mutating func appendEndTag(_ tag: HTMLTag) {
    result.bytes.append(0x3c)
    result.bytes.append(0x2f)
    result.bytes.append(contentsOf: tag.outputName)
    result.bytes.append(0x3e)
    isAtBlockEdge = tag.traits.contains(.block)
  }

  /// Writes an element whose content is text alone.
  mutating func appendElement(_ tag: HTMLTag, text: Range<Int>) {
    appendStartTag(tag)
    append(text)
    appendEndTag(tag)
  }
}

extension HTMLTag {
  private static let spanName = Array("span".utf8)

  /// The name it is written with: an unknown element is a `span`.
  var outputName: [UInt8] { self == .other ? Self.spanName : nameBytes }
}
