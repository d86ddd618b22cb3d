/// How tags are read and what is done with each element.
extension MarkupTamer {
  mutating func readStartTag() {
    let tag = readName()
    guard readAttributes() else {
      result.cuts[.unclosed, default: 0] += 1
      position = input.count
      return
    }
    let traits = tag.traits
    if traits.contains(.rawText) {
      readRawText(tag)
    } else if traits.contains(.transparent) {
      return
    } else if traits.contains(.void) {
      if tag == .hr { closeImplied(before: tag) }
      if isReading, isRead(tag) { appendStartTag(tag) }
    } else {
      open(tag)
    }
  }

  /// Whether an element without content says anything that is asked for.
  private func isRead(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .br, .img, .hr: true
    case .link:
      attributes.contains { $0.name == .rel && input[$0.value].equalsIgnoringCase("canonical") }
    case .meta:
      attributes.contains { attribute in
        switch attribute.name {
        case .itemprop: true
        case .name, .property: Self.metaNames[NameHash(input[attribute.value])] != nil
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

  mutating func readEndTag() {
    let tag = readName()
    _ = readAttributes()
    let traits = tag.traits
    if tag == .br {
      attributes.removeAll(keepingCapacity: true)
      if isReading { appendStartTag(.br) }
    } else if traits.isDisjoint(with: [.void, .rawText, .transparent]) {
      if overflow > 0 {
        overflow -= 1
      } else {
        closeMatching(tag)
      }
    }
  }

  /// Reads a tag's name; the position comes to stand after it.
  private mutating func readName() -> HTMLTag {
    var hash = NameHash()
    while position < input.count {
      let byte = input[position]
      if byte == 0x3e || byte == 0x2f || byte.isASCIISpace { break }
      hash.add(byte)
      position += 1
    }
    return HTMLTag.named(hash)
  }

  /// Reads attributes up to and with `>`; `false` where the page ends before.
  private mutating func readAttributes() -> Bool {
    attributes.removeAll(keepingCapacity: true)
    selfClosing = false
    var seen: UInt32 = 0
    var count = 0
    while position < input.count {
      let byte = input[position]
      if byte == 0x3e {
        position += 1
        if count > TameMarkup.maximumAttributes { result.cuts[.attributes, default: 0] += 1 }
        return true
      }
      if byte == 0x2f || byte.isASCIISpace {
        selfClosing = byte == 0x2f
        position += 1
        continue
      }
      count += 1
      let name = readAttributeName()
      let value = readAttributeValue()
      guard let name, count <= TameMarkup.maximumAttributes else { continue }
      let bit: UInt32 = 1 << UInt32(name.rawValue)
      if seen & bit == 0 {
        seen |= bit
        attributes.append((name, value))
      }
    }
    return false
  }

  private mutating func readAttributeName() -> HTMLAttribute? {
    var hash = NameHash()
    let start = position
    while position < input.count {
      let byte = input[position]
      if byte == 0x3e || byte == 0x2f || byte.isASCIISpace { break }
      // An equals sign that comes first belongs to the name.
      if byte == 0x3d, position > start { break }
      hash.add(byte)
      position += 1
    }
    return HTMLAttribute.named(hash)
  }

  private mutating func readAttributeValue() -> Range<Int> {
    var index = position
    while index < input.count, input[index].isASCIISpace { index += 1 }
    guard index < input.count, input[index] == 0x3d else { return position..<position }
    index += 1
    while index < input.count, input[index].isASCIISpace { index += 1 }
    guard index < input.count else {
      position = index
      return index..<index
    }
    let quote = input[index]
    var start = index
    if quote == 0x22 || quote == 0x27 {
      start += 1
      index += 1
      while index < input.count, input[index] != quote { index += 1 }
      position = min(index + 1, input.count)
    } else {
      while index < input.count, input[index] != 0x3e, !input[index].isASCIISpace { index += 1 }
      position = index
    }
    return start..<index
  }

  /// Reads an element whose content is text; all but a title's and JSON-LD is left out.
  private mutating func readRawText(_ tag: HTMLTag) {
    let start = position
    if tag == .noscript, start < readNoscriptEnd { return }
    guard let end = rawTextEnd(of: tag) else {
      // As browsers do, an unclosed script takes the rest of the page; others are ignored.
      if tag == .script || tag == .style {
        result.cuts[.unclosed, default: 0] += 1
        position = input.count
      }
      return
    }
    // What readers without scripts are shown may hold the comments.
    if tag == .noscript, input[start..<end].holdsComments {
      readNoscriptEnd = end
      return
    }
    position = end
    skipEndTag()
    guard isReading else { return }
    switch tag {
    case .script where isLinkedData: keepLinkedData(start..<end)
    case .script where !attributes.contains { $0.name == .src }: break
    case .title: appendElement(tag, text: start..<end)
    case .script, .iframe: appendElement(tag, text: start..<start)
    default: break
    }
  }

  private mutating func keepLinkedData(_ range: Range<Int>) {
    guard range.count <= linkedDataLeft else { return }
    linkedDataLeft -= range.count
    result.linkedData.append(Array(input[range]))
  }

  private var isLinkedData: Bool {
    attributes.contains {
      $0.name == .type && input[$0.value].startsIgnoringCase("application/ld+json")
    }
  }

  /// Where the end tag of a raw text element stands: an element whose end tag was once not found
  /// is not looked for again.
  private mutating func rawTextEnd(of tag: HTMLTag) -> Int? {
    guard !missingEnds.contains(tag) else { return nil }
    let name = tag.nameBytes
    var index = position
    while index + name.count + 1 < input.count {
      if input[index] == 0x3c, input[index + 1] == 0x2f,
        matches(name, at: index + 2)
      {
        let after = index + 2 + name.count
        if after >= input.count || input[after] == 0x3e || input[after] == 0x2f
          || input[after].isASCIISpace
        {
          return index
        }
      }
      index += 1
    }
    missingEnds.insert(tag)
    return nil
  }

  private func matches(_ name: [UInt8], at index: Int) -> Bool {
    guard index + name.count <= input.count else { return false }
    for offset in name.indices where input[index + offset].asciiLowercased != name[offset] {
      return false
    }
    return true
  }

  private mutating func skipEndTag() {
    while position < input.count, input[position] != 0x3e { position += 1 }
    position = min(position + 1, input.count)
  }
}

extension ArraySlice<UInt8> {
  /// Whether markup has elements named after comments.
  fileprivate var holdsComments: Bool {
    containsIgnoringCase("class=\"comment") || containsIgnoringCase("id=\"comment")
  }
}
