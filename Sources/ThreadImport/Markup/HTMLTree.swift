/// A page as a flat list of nodes in document order: a node's subtree is the range from the
/// node to its `end`.
struct HTMLTree: Sendable {
  /// A node's place in the list; 0 is the root.
  typealias Index = Int

  /// An element or a run of text.
  struct Node: Sendable {
    /// What it is: `document`, `text` or an element.
    var tag: HTMLTag
    /// How many attributes it has.
    var attributeCount: UInt8 = 0
    /// How many words its class has.
    var classCount: UInt8 = 0
    /// The node it stands in; the root is its own.
    var parent: Int32
    /// The first node after its subtree.
    var end: Int32
    /// Where its text begins in `bytes`, or its attributes in `attributes`.
    var start: Int32
    /// The length of its text in bytes.
    var length: Int32 = 0
    /// Where the words of its class begin in `classNames`.
    var firstClass: Int32 = 0
  }

  /// An attribute's name and where its value stands in `bytes`.
  struct Attribute: Sendable {
    var name: HTMLAttribute
    var start: Int32
    var length: Int32
  }

  /// In document order; the root comes first.
  var nodes: [Node] = []
  /// The attributes of all elements.
  var attributes: [Attribute] = []
  /// The words of all classes, as their hashes: tables are asked for them again and again.
  private(set) var classNames: [NameHash] = []
  /// The texts and values of all nodes: UTF-8, entities decoded.
  var bytes: [UInt8] = []

  /// The element's or text's tag.
  func tag(of node: Index) -> HTMLTag { nodes[node].tag }

  /// The node that this one stands in; the root's is the root.
  func parent(of node: Index) -> Index { Int(nodes[node].parent) }

  /// The first node after the subtree.
  func end(of node: Index) -> Index { Int(nodes[node].end) }

  /// Whether the second node is the first one or stands within it.
  func contains(_ ancestor: Index, _ node: Index) -> Bool {
    node >= ancestor && node < end(of: ancestor)
  }

  /// The bytes of a text node.
  func text(of node: Index) -> ArraySlice<UInt8> {
    let it = nodes[node]
    guard it.tag == .text else { return [] }
    return bytes[Int(it.start)..<Int(it.start + it.length)]
  }

  /// The value of an attribute, or `nil` where the element does not have it.
  func attribute(_ name: HTMLAttribute, of node: Index) -> ArraySlice<UInt8>? {
    let it = nodes[node]
    for index in Int(it.start)..<Int(it.start) + Int(it.attributeCount)
    where attributes[index].name == name {
      let found = attributes[index]
      return bytes[Int(found.start)..<Int(found.start + found.length)]
    }
    return nil
  }

  /// The value of an attribute as a string.
  func string(_ name: HTMLAttribute, of node: Index) -> String? {
    attribute(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of an element's class, in their order; what comes after 512 bytes is not read, so
  /// that an element can be asked many times.
  func classes(of node: Index) -> Words {
    Words((attribute(.class, of: node) ?? []).prefix(512))
  }

  /// The hashes of the words of an element's class: the first 255 of them.
  func classNames(of node: Index) -> ArraySlice<NameHash> {
    let it = nodes[node]
    return classNames[Int(it.firstClass)..<Int(it.firstClass) + Int(it.classCount)]
  }

  /// Whether the element has a class, whatever the case of its letters.
  func hasClass(_ name: NameHash, _ node: Index) -> Bool {
    let it = nodes[node]
    for place in Int(it.firstClass)..<Int(it.firstClass) + Int(it.classCount)
    where classNames[place] == name {
      return true
    }
    return false
  }

  /// Whether the element has one of these classes.
  func hasClass(in names: [NameHash], _ node: Index) -> Bool {
    names.contains { hasClass($0, node) }
  }

  /// The value that a table has for the first of the element's classes that it knows.
  func value<Value>(in table: NameTable<Value>, _ node: Index) -> Value? {
    let it = nodes[node]
    for place in Int(it.firstClass)..<Int(it.firstClass) + Int(it.classCount) {
      if let value = table[classNames[place]] { return value }
    }
    return nil
  }

  /// Notes the classes of all elements: once, when the tree is whole.
  mutating func noteClasses() {
    classNames.reserveCapacity(nodes.count / 2)
    for node in nodes.indices where nodes[node].attributeCount > 0 {
      let first = classNames.count
      for word in classes(of: node) where classNames.count < first + 255 {
        classNames.append(NameHash(word))
      }
      nodes[node].firstClass = Int32(first)
      nodes[node].classCount = UInt8(classNames.count - first)
    }
  }

  /// The words of a text, separated by white space.
  struct Words: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      position = bytes.startIndex
    }

    mutating func next() -> ArraySlice<UInt8>? {
      while position < bytes.endIndex, bytes[position].isASCIISpace { position += 1 }
      guard position < bytes.endIndex else { return nil }
      let start = position
      while position < bytes.endIndex, !bytes[position].isASCIISpace { position += 1 }
      return bytes[start..<position]
    }
  }
}
