import Conversations

/// Reads the text of a comment's body: HTML, or text in which the ends of lines count.
enum BodyText {
  /// What the end of a line means.
  enum Breaks: UInt8, Sendable {
    /// White space, as in HTML.
    case ignored
    /// A line break, and an empty line the end of a paragraph, as WordPress shows comments.
    case kept
  }

  /// The text as pages give it, with the places of quotations and flags for what is wrong with its
  /// characters.
  ///
  /// - Complexity: O(*n*) in the body's size.
  static func read(
    _ body: [UInt8],
    breaks: Breaks
  ) -> (text: String, quotes: [Range<Int>], flags: [Comment.Flag]) {
    let (text, tree) = extract(body, breaks: breaks)
    let repaired = Mojibake.repair(text)
    let quoting = Quotations.elements(among: tree.nodes.indices, in: tree)
    let quotes =
      quoting.isEmpty ? [] : Quotations.places(of: quoting, in: repaired.text, tree)
    return (repaired.text, quotes, [repaired.flag].compactMap(\.self))
  }

  /// The text of a title on one line.
  static func line(_ title: String) -> String? {
    let bytes = Array(title.utf8)
    guard bytes.contains(where: { $0 == 0x3c || $0 == 0x26 }) else { return title.nilIfEmpty }
    return extract(bytes, breaks: .ignored).text.split(whereSeparator: \.isNewline)
      .joined(separator: " ").nilIfEmpty
  }

  private static func extract(_ body: [UInt8], breaks: Breaks) -> (text: String, tree: HTMLTree) {
    let isPlain = !body.contains { $0 == 0x3c || $0 == 0x26 }
    let tree: HTMLTree
    if isPlain {
      tree = .plain(body, keepingLines: breaks == .kept)
    } else {
      let markup = breaks == .kept ? LineBreaks.marked(body) : body
      tree = HTMLParser.parse(markup).tree
    }
    let text = TextExtractor.text(of: 0..<tree.nodes.count, in: tree) { node in
      isBeside(node, in: tree) ? tree.end(of: node) : nil
    }
    return (text, tree)
  }

  /// Whether an element is not what somebody wrote: in Discourse, the preview of a page that a
  /// link leads to, the name above a quotation, the size of a picture.
  private static func isBeside(_ node: HTMLTree.Index, in tree: HTMLTree) -> Bool {
    guard tree.nodes[node].attributeCount > 0 else { return false }
    switch tree.tag(of: node) {
    case .aside: return tree.hasClass("onebox", node)
    case .div:
      let isTitle = tree.hasClass("title", node) && tree.hasClass("quote", tree.parent(of: node))
      return isTitle
        || (tree.hasClass("meta", node) && tree.hasClass("lightbox", tree.parent(of: node)))
    default: return false
    }
  }
}

extension HTMLTree {
  /// The tree of text without markup, which needs no parser.
  fileprivate static func plain(_ text: [UInt8], keepingLines: Bool) -> HTMLTree {
    var tree = HTMLTree()
    guard text.count <= Int(Int32.max) else { return tree }
    tree.bytes = text
    tree.nodes = [Node(tag: .document, parent: 0, end: 1, start: 0)]
    func add(_ tag: HTMLTag, _ range: Range<Int>) {
      let end = Int32(tree.nodes.count + 1)
      tree.nodes.append(
        Node(
          tag: tag,
          parent: 0,
          end: end,
          start: Int32(range.lowerBound),
          length: Int32(range.count)
        )
      )
    }
    var start = 0
    if keepingLines {
      for (index, byte) in text.enumerated() where byte == 0x0a {
        add(.text, start..<index)
        add(.br, 0..<0)
        start = index + 1
      }
    }
    add(.text, start..<text.count)
    tree.nodes[0].end = Int32(tree.nodes.count)
    return tree
  }
}

extension String {
  /// The text, or `nil` where it is empty.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}

/// Writes the ends of lines of a text with HTML in it as tags, as WordPress does when it shows a
/// comment.
private enum LineBreaks {
  /// The body with `<br>` for each end of a line that does not stand beside a block or a break.
  static func marked(_ body: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count + body.count / 8)
    var isBesideBlock = true
    var newlines = 0
    var index = 0
    while index < body.count {
      let byte = body[index]
      if byte.isASCIISpace {
        if byte == 0x0a { newlines += 1 }
        output.append(byte)
        index += 1
        continue
      }
      let isTag = byte == 0x3c
      let isBlock = isTag && beginsBlock(body[(index + 1)...].prefix(16))
      if newlines > 0, !isBlock, !isBesideBlock {
        for _ in 0..<min(newlines, 2) { output.append(contentsOf: breakTag) }
      }
      newlines = 0
      isBesideBlock = isBlock
      let end = isTag ? tagEnd(body, from: index) : index + 1
      output.append(contentsOf: body[index..<end])
      index = end
    }
    return output
  }

  private static let breakTag = Array("<br>".utf8)

  private static func tagEnd(_ body: [UInt8], from start: Int) -> Int {
    guard start + 1 < body.count, body[start + 1].isASCIILetter || body[start + 1] == 0x2f else {
      return start + 1
    }
    // A tag that does not end soon is text.
    let end = body[start...].prefix(4096).firstIndex(of: 0x3e)
    return end.map { $0 + 1 } ?? start + 1
  }

  private static func beginsBlock(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = (tag.first == 0x2f ? tag.dropFirst() : tag).prefix {
      $0.isASCIILetter || $0.isASCIIDigit
    }
    guard !name.isEmpty else { return false }
    let known = HTMLTag.named(NameHash(name))
    return known == .br || known == .td || known == .th || known == .tbody
      || known.traits.contains(.block)
  }
}
