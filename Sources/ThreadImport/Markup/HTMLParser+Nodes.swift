/// How nodes are added to the tree.
extension HTMLParser {
  /// Adds an element with the attributes at hand; returns its node.
  @discardableResult
  mutating func addElement(_ tag: HTMLTag) -> Int32 {
    elementsLeft -= 1
    isAtBlockEdge = tag.traits.contains(.block)
    let node = Int32(page.tree.nodes.count)
    page.tree.nodes.append(
      HTMLTree.Node(
        tag: tag,
        attributeCount: UInt8(truncatingIfNeeded: attributes.count),
        parent: stack.parent,
        end: node + 1,
        start: Int32(page.tree.attributes.count)
      )
    )
    page.tree.attributes.append(contentsOf: attributes)
    return node
  }

  /// Adds a text of its own.
  mutating func addTextNode(start: Int, length: Int) {
    guard length > 0 else { return }
    let node = Int32(page.tree.nodes.count)
    page.tree.nodes.append(
      HTMLTree.Node(
        tag: .text,
        parent: stack.parent,
        end: node + 1,
        start: Int32(start),
        length: Int32(length)
      )
    )
  }

  /// Whether the text to come goes on with the last node.
  ///
  /// It does where only a comment or a tag that is not read stands between them. That node's text
  /// is then moved to the end of `written`, where it can grow; it is moved but once, so that many
  /// such pieces take linear time.
  mutating func joinsLastText(_ input: Span<UInt8>) -> Bool {
    let last = page.tree.nodes.count - 1
    let node = page.tree.nodes[last]
    guard node.tag == .text, node.parent == stack.parent else { return false }
    let start = Int(node.start)
    let end = start + Int(node.length)
    guard end != input.count + written.count else { return true }
    page.tree.nodes[last].start = Int32(input.count + written.count)
    for index in start..<end {
      written.append(index < input.count ? input[index] : written[index - input.count])
    }
    return true
  }

  /// Takes what was written since into the last node.
  mutating func endLastText(_ input: Span<UInt8>) {
    let last = page.tree.nodes.count - 1
    page.tree.nodes[last].length =
      Int32(input.count + written.count) - page.tree.nodes[last].start
  }
}
