/// Which elements are open, and which a tag closes: the rules of HTML 5.
extension HTMLParser {
  /// Opens an element that has content.
  mutating func open(_ tag: HTMLTag) {
    if let depth = unreadDepth, stack[depth] == .svg || stack[depth] == .math {
      // Within a drawing only another drawing nests; a block of text ends it.
      if tag == stack[depth], !selfClosing { push(tag, node: -1) }
      guard tag.traits.contains(.block) else { return }
      close(downTo: depth)
    }
    closeImplied(before: tag)
    if tag.traits.contains(.unread) {
      if selfClosing, tag == .svg || tag == .math { return }
      push(tag, node: -1)
    } else {
      push(tag, node: isReading && stack.count < HTMLPage.maximumDepth ? addElement(tag) : -1)
    }
  }

  private mutating func push(_ tag: HTMLTag, node: Int32) {
    guard stack.count < HTMLPage.maximumDepth else {
      overflow += 1
      page.cuts[.depth, default: 0] += 1
      return
    }
    if unreadDepth == nil, tag.traits.contains(.unread) { unreadDepth = stack.count }
    stack.append(tag, node: node)
  }

  /// Closes the innermost elements until this many are left.
  mutating func close(downTo depth: Int) {
    while stack.count > depth {
      let entry = stack.removeLast()
      if entry.node >= 0 {
        page.tree.nodes[Int(entry.node)].end = Int32(page.tree.nodes.count)
        isAtBlockEdge = entry.tag.traits.contains(.block)
      }
      if stack.count == unreadDepth { unreadDepth = nil }
    }
  }

  /// Closes the elements that a start tag ends without an end tag of their own.
  mutating func closeImplied(before tag: HTMLTag) {
    switch tag {
    case .li: close(stack.depth(of: .li), unlessBelow: stack.itemBarrier)
    case .dd, .dt: close(stack.depth(of: .dd, .dt), unlessBelow: stack.itemBarrier)
    case .td, .th: close(stack.depth(of: .td, .th), unlessBelow: stack.depth(of: .tr, .table))
    case .tr:
      close(
        stack.depth(of: .tr),
        unlessBelow: max(stack.depth(of: .tbody, .thead, .tfoot), stack.depth(of: .table))
      )
    case .tbody, .thead, .tfoot:
      close(stack.depth(of: .tbody, .thead, .tfoot), unlessBelow: stack.depth(of: .table))
    case .button: close(stack.depth(of: .button), unlessBelow: stack.barrier(to: .div))
    case .a: if stack.last == .a { close(downTo: stack.count - 1) }
    default: break
    }
    if tag.traits.contains(.endsParagraph) {
      close(stack.depth(of: .p), unlessBelow: stack.barrier(to: .p))
    }
    if tag.isHeading, let last = stack.last, last.isHeading { close(downTo: stack.count - 1) }
  }

  /// Closes the element that an end tag belongs to; an end tag that belongs to none is dropped.
  mutating func closeMatching(_ tag: HTMLTag) {
    let depth = tag.isHeading ? stack.headingDepth : stack.depth(of: tag)
    close(depth, unlessBelow: stack.barrier(to: tag))
  }

  /// Closes the element at a depth unless a barrier stands within it; -1 means that none is open.
  private mutating func close(_ depth: Int, unlessBelow barrier: Int) {
    if depth >= 0, depth >= barrier { close(downTo: depth) }
  }
}

extension HTMLTag {
  /// `h1` to `h6`.
  var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }
}
