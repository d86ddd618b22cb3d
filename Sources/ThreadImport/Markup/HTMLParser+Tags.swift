/// How tags are read and what is done with each element.
extension HTMLParser {
  /// Reads a start tag; the position stands at its name.
  mutating func readStartTag(_ input: Span<UInt8>) {
    let tag = readName(input)
    guard readAttributes(of: tag, input) else {
      page.cuts[.unclosed, default: 0] += 1
      position = input.count
      return
    }
    let traits = tag.traits
    if traits.contains(.rawText) {
      readRawText(tag, input)
    } else if traits.contains(.transparent) {
      return
    } else if traits.contains(.void) {
      if tag == .hr { closeImplied(before: tag) }
      if isReading, isRead(tag, input) { addElement(tag) }
    } else {
      open(tag)
    }
  }

  /// Whether an element without content says anything that is asked for.
  private func isRead(_ tag: HTMLTag, _ input: Span<UInt8>) -> Bool {
    switch tag {
    case .br, .img, .hr: true
    case .link:
      attributes.contains { $0.name == .rel && $0.equals("canonical", input, written) }
    case .meta:
      attributes.contains { attribute in
        switch attribute.name {
        case .itemprop: true
        case .name, .property: Self.metaNames[attribute.hash(input, written)] != nil
        default: false
        }
      }
    default: false
    }
  }

  private static let metaNames = NameTable(
    [
      "og:title", "og:site_name", "og:url", "author", "article:author", "dc.creator",
      "sailthru.author", "article:published_time", "dc.date", "date",
    ].map { ($0, true) }
  )

  /// Reads an end tag; the position stands at its name.
  mutating func readEndTag(_ input: Span<UInt8>) {
    let tag = readName(input)
    _ = readAttributes(of: .other, input)
    let traits = tag.traits
    if tag == .body || tag == .html { hasEnded = true }
    if tag == .br {
      attributes.removeAll(keepingCapacity: true)
      if isReading { addElement(.br) }
    } else if traits.isDisjoint(with: [.void, .rawText, .transparent]) {
      if overflow > 0 {
        overflow -= 1
      } else {
        closeMatching(tag)
      }
    }
  }

  /// Reads a tag's name; the position comes to stand after it.
  private mutating func readName(_ input: Span<UInt8>) -> HTMLTag {
    var hash = NameHash()
    var index = position
    while index < input.count {
      let byte = input[index]
      if byte == 0x3e || byte == 0x2f || byte.isASCIISpace { break }
      hash.add(byte)
      index += 1
    }
    position = index
    return HTMLTag.named(hash)
  }

  /// Reads attributes up to and with `>`; `false` where the page ends before.
  private mutating func readAttributes(of tag: HTMLTag, _ input: Span<UInt8>) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    selfClosing = false
    var seen: UInt32 = 0
    var count = 0
    while position < input.count {
      let byte = input[position]
      if byte == 0x3e {
        position += 1
        if count > HTMLPage.maximumAttributes { page.cuts[.attributes, default: 0] += 1 }
        return true
      }
      if byte == 0x2f || byte.isASCIISpace {
        selfClosing = byte == 0x2f
        position += 1
        continue
      }
      count += 1
      let name = readAttributeName(input)
      let value = readAttributeValue(input)
      guard let name, count <= HTMLPage.maximumAttributes, isReading else { continue }
      let bit: UInt32 = 1 << UInt32(name.rawValue)
      if seen & bit == 0 {
        seen |= bit
        addAttribute(name, value, input)
      }
    }
    return false
  }

  private mutating func addAttribute(
    _ name: HTMLAttribute,
    _ value: (range: Range<Int>, isPlain: Bool),
    _ input: Span<UInt8>
  ) {
    var start = value.range.lowerBound
    var length = value.range.count
    if !value.isPlain {
      start = input.count + written.count
      rewrite(value.range, inAttribute: true, input)
      length = input.count + written.count - start
    }
    attributes.append(
      HTMLTree.Attribute(name: name, start: Int32(start), length: Int32(length))
    )
  }

  private mutating func readAttributeName(_ input: Span<UInt8>) -> HTMLAttribute? {
    var hash = NameHash()
    let start = position
    var index = start
    while index < input.count {
      let byte = input[index]
      if byte == 0x3e || byte == 0x2f || byte.isASCIISpace { break }
      // An equals sign that comes first belongs to the name.
      if byte == 0x3d, index > start { break }
      hash.add(byte)
      index += 1
    }
    position = index
    return HTMLAttribute.named(hash)
  }

  /// The value behind a name, and whether it stands there as it is meant.
  private mutating func readAttributeValue(
    _ input: Span<UInt8>
  ) -> (range: Range<Int>, isPlain: Bool) {
    var index = position
    while index < input.count, input[index].isASCIISpace { index += 1 }
    guard input.byte(at: index) == 0x3d else { return (position..<position, true) }
    index += 1
    while index < input.count, input[index].isASCIISpace { index += 1 }
    guard index < input.count else {
      position = index
      return (index..<index, true)
    }
    let quote = input[index]
    var isPlain = true
    if quote == 0x22 || quote == 0x27 {
      let start = index + 1
      index = start
      while index < input.count, input[index] != quote {
        if input[index] < 0x27, input[index] != 0x20 { isPlain = isPlain && input[index] == 0x23 }
        index += 1
      }
      position = min(index + 1, input.count)
      return (start..<index, isPlain)
    }
    let start = index
    while index < input.count, input[index] != 0x3e, !input[index].isASCIISpace {
      if input[index] < 0x27 { isPlain = isPlain && input[index] == 0x23 }
      index += 1
    }
    position = index
    return (start..<index, isPlain)
  }
}
