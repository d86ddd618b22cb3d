/// An element that is open.
struct OpenElement {
  enum Kind {
    /// Around the records: the root, a channel.
    case container
    /// A record, a group or a field.
    case element
    /// An element within a field, kept as markup.
    case markup
    /// Not wanted, with all that is in it.
    case skipped
  }

  var hash: NameHash
  var kind: Kind
  var element: XMLElement
}

// Tags, and the elements that they open and close.
extension XMLScanner {
  /// How many fields of one element are kept.
  private static let maximumFields = 512

  /// Reads a tag without its brackets.
  mutating func readTag(_ tag: [UInt8]) {
    if tag.first == 0x2f {
      let name = tag[1...].prefix { !$0.isASCIISpace && $0 != 0x2f }
      end(prefixes.hash(of: name), tag: tag)
      return
    }
    let isEmpty = tag.last == 0x2f
    let body = isEmpty ? tag.dropLast() : tag[...]
    let name = body.prefix { !$0.isASCIISpace && $0 != 0x2f }
    let rest = body[name.endIndex...]
    let attributes = rest.isEmpty ? [] : readAttributes(rest)
    let hash = prefixes.hash(of: name)
    start(hash, attributes, tag: tag)
    if isEmpty { end(hash, tag: nil) }
  }

  // MARK: Elements

  private mutating func start(
    _ hash: NameHash,
    _ attributes: [(name: XMLAttributeName, value: [UInt8])],
    tag: [UInt8]
  ) {
    let name = XMLName.named(hash)
    if shape.restarting.contains(name), let index = elementToEnd(before: name) {
      close(downTo: index)
    }
    guard open.count < Self.maximumDepth else {
      if overflow == 0 { note(.depth) }
      overflow += 1
      return
    }
    // A field within a field: the end tag of the first is missing.
    if let field, open[field].kind == .element, field == open.count - 1, isWanted(name) {
      close(downTo: field)
    }
    let kind = kind(of: name)
    if kind == .markup { addMarkup(tag) }
    var element = XMLElement(name: name)
    if kind == .element { element.attributes = attributes }
    open.append(OpenElement(hash: hash, kind: kind, element: element))
    let isWithinRecord = open.count > 1 && open[open.count - 2].kind == .element
    if kind == .element, shape.fields.contains(name), isWithinRecord || shape.leaves.contains(name)
    {
      field = open.count - 1
      text.removeAll(keepingCapacity: true)
      isTextCut = false
    }
  }

  private func elementToEnd(before name: XMLName) -> Int? {
    if shape.records.contains(name) { return open.firstIndex { $0.kind == .element } }
    return open.lastIndex { $0.kind == .element && $0.element.name == name }
  }

  private func isWanted(_ name: XMLName) -> Bool {
    name != .other && (shape.fields.contains(name) || shape.groups.contains(name))
  }

  private func kind(of name: XMLName) -> OpenElement.Kind {
    guard let top = open.last else { return shape.records.contains(name) ? .element : .container }
    switch top.kind {
    case .container: return shape.records.contains(name) ? .element : .container
    case .skipped: return .skipped
    case .markup: return .markup
    case .element:
      if field != nil { return .markup }
      return isWanted(name) && top.element.children.count < limit(of: name) ? .element : .skipped
    }
  }

  private func limit(of name: XMLName) -> Int {
    shape.restarting.contains(name) ? .max : Self.maximumFields
  }

  private mutating func addMarkup(_ tag: [UInt8]) {
    guard text.count + tag.count + 2 <= Self.maximumText else { return }
    text.append(0x3c)
    text.append(contentsOf: tag)
    text.append(0x3e)
  }

  /// Ends the innermost open element of a name with all that is open in it.
  private mutating func end(_ hash: NameHash, tag: [UInt8]?) {
    guard overflow == 0 else {
      overflow -= 1
      return
    }
    // No deeper than the greatest depth, so that the search is bounded.
    guard let index = open.lastIndex(where: { $0.hash == hash }) else { return }
    if open[index].kind == .markup, let tag { addMarkup(tag) }
    close(downTo: index)
  }

  private mutating func close(downTo index: Int) {
    overflow = 0
    while open.count > index {
      var last = open.removeLast()
      guard last.kind == .element else { continue }
      if field == open.count {
        last.element.text = text
        last.element.isTextCut = isTextCut
        field = nil
      }
      if let parent = open.indices.last, open[parent].kind == .element {
        open[parent].element.children.append(last.element)
      } else {
        records.append(last.element)
      }
    }
  }

  // MARK: Attributes

  private mutating func readAttributes(
    _ bytes: ArraySlice<UInt8>
  ) -> [(name: XMLAttributeName, value: [UInt8])] {
    var found: [(name: XMLAttributeName, value: [UInt8])] = []
    var rest = bytes
    var count = 0
    while true {
      rest = rest.drop { $0.isASCIISpace || $0 == 0x2f }
      let name = rest.prefix { !$0.isASCIISpace && $0 != 0x3d }
      rest = rest[name.endIndex...].drop(while: \.isASCIISpace)
      guard !name.isEmpty || rest.first == 0x3d else { return found }
      guard rest.first == 0x3d else { continue }
      rest = rest.dropFirst().drop(while: \.isASCIISpace)
      let value = Self.value(&rest)
      count += 1
      guard count <= Self.maximumAttributes else {
        note(.attributes)
        return found
      }
      take(name, value, into: &found)
    }
  }

  /// Takes the value at the beginning of `rest`, in quotes or without.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else {
      let value = rest.prefix { !$0.isASCIISpace }
      rest = rest[value.endIndex...]
      return value
    }
    rest = rest.dropFirst()
    let value = rest.prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return value
  }

  private mutating func take(
    _ name: ArraySlice<UInt8>,
    _ value: ArraySlice<UInt8>,
    into found: inout [(name: XMLAttributeName, value: [UInt8])]
  ) {
    let colon = name.firstIndex(of: 0x3a)
    let local = colon.map { name[($0 + 1)...] } ?? name
    if let colon, name[..<colon].equalsIgnoringCase("xmlns") {
      prefixes.declare(local, as: Array(value.prefix(256)))
    } else if let known = XMLAttributeName.named(NameHash(local)),
      !found.contains(where: { $0.name == known })
    {
      var decoded: [UInt8] = []
      if value.count > Self.maximumText { note(.text) }
      _ = XMLText.decode(value.prefix(Self.maximumText), into: &decoded)
      found.append((known, decoded))
    }
  }
}
