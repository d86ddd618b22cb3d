/// How elements are read whose content is text up to their own end tag.
extension HTMLParser {
  /// Reads the content; all but a title's and JSON-LD is left out.
  mutating func readRawText(_ tag: HTMLTag, _ input: Span<UInt8>) {
    let start = position
    if tag == .noscript, start < readNoscriptEnd { return }
    guard let end = rawTextEnd(of: tag, input) else {
      // As browsers do, an unclosed script takes the rest of the page; others are ignored.
      if tag == .script || tag == .style {
        page.cuts[.unclosed, default: 0] += 1
        position = input.count
      }
      return
    }
    // What readers without scripts are shown may hold the comments.
    if tag == .noscript, input.extracting(start..<end).holdsComments {
      readNoscriptEnd = end
      return
    }
    position = end
    while position < input.count, input[position] != 0x3e { position += 1 }
    position = min(position + 1, input.count)
    guard isReading else { return }
    switch tag {
    case .script where isLinkedData(input): keepLinkedData(start..<end, input)
    case .script where !attributes.contains { $0.name == .src }: break
    case .title: addTitle(start..<end, input)
    case .script, .iframe: addElement(tag)
    default: break
    }
  }

  private mutating func addTitle(_ range: Range<Int>, _ input: Span<UInt8>) {
    let node = Int(addElement(.title))
    let start = written.count
    rewrite(range, inAttribute: false, input)
    addTextNode(start: input.count + start, length: written.count - start)
    if page.tree.nodes.count > node + 1 { page.tree.nodes[node + 1].parent = Int32(node) }
    page.tree.nodes[node].end = Int32(page.tree.nodes.count)
    isAtBlockEdge = false
  }

  private mutating func keepLinkedData(_ range: Range<Int>, _ input: Span<UInt8>) {
    guard range.count <= linkedDataLeft else {
      page.cuts[.linkedData, default: 0] += 1
      return
    }
    linkedDataLeft -= range.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(input[index]) }
    page.linkedData.append(bytes)
  }

  private func isLinkedData(_ input: Span<UInt8>) -> Bool {
    attributes.contains {
      $0.name == .type && $0.starts(with: "application/ld+json", input, written)
    }
  }

  /// Where the end tag of a raw text element stands: an element whose end tag was once not found
  /// is not looked for again.
  private mutating func rawTextEnd(of tag: HTMLTag, _ input: Span<UInt8>) -> Int? {
    guard !missingEnds.contains(tag) else { return nil }
    let name = tag.nameBytes
    let last = input.count - name.count - 2
    var index = position
    while index < last {
      // Most bytes are no less-than sign.
      if input[index] == 0x3c, input[index + 1] == 0x2f, input.holds(name, at: index + 2) {
        let after = input[index + 2 + name.count]
        if after == 0x3e || after == 0x2f || after.isASCIISpace { return index }
      }
      index += 1
    }
    if last >= position, input.byte(at: last) == 0x3c, input[last + 1] == 0x2f,
      input.holds(name, at: last + 2)
    {
      return last
    }
    missingEnds.insert(tag)
    return nil
  }
}

extension Span<UInt8> {
  /// Whether a name of small letters stands at a place, whatever the case of its letters there.
  func holds(_ name: [UInt8], at index: Int) -> Bool {
    guard index + name.count <= count else { return false }
    for offset in name.indices where self[index + offset].asciiLowercased != name[offset] {
      return false
    }
    return true
  }

  /// Whether markup has elements named after comments.
  fileprivate var holdsComments: Bool {
    let names = [Array("class=\"comment".utf8), Array("id=\"comment".utf8)]
    return indices.contains { index in
      (self[index] | 0x20 == 0x63 || self[index] | 0x20 == 0x69)
        && names.contains { holds($0, at: index) }
    }
  }
}

extension HTMLTree.Attribute {
  /// The value's bytes while the page is read: in the page, or in what was written.
  private func forEachByte(
    _ input: Span<UInt8>,
    _ written: [UInt8],
    _ body: (UInt8) -> Bool
  ) {
    for index in Int(start)..<Int(start + length) {
      guard body(index < input.count ? input[index] : written[index - input.count]) else { return }
    }
  }

  /// The hash of the value.
  func hash(_ input: Span<UInt8>, _ written: [UInt8]) -> NameHash {
    var hash = NameHash()
    forEachByte(input, written) { byte in
      hash.add(byte)
      return true
    }
    return hash
  }

  /// Whether the value begins with a text in small letters, whatever the case of its letters.
  func starts(with text: String, _ input: Span<UInt8>, _ written: [UInt8]) -> Bool {
    var rest = text.utf8[...]
    forEachByte(input, written) { byte in
      guard byte.asciiLowercased == rest.first else { return false }
      rest = rest.dropFirst()
      return true
    }
    return rest.isEmpty
  }

  /// Whether the value is a text in small letters, whatever the case of its letters.
  func equals(_ text: String, _ input: Span<UInt8>, _ written: [UInt8]) -> Bool {
    Int(length) == text.utf8.count && starts(with: text, input, written)
  }
}
