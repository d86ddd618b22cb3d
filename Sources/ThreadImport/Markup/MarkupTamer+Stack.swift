/// Which elements are open, and which a tag closes: the rules of HTML 5.
extension MarkupTamer {
  /// Opens an element that has content.
  mutating func open(_ tag: HTMLTag) {
    if let depth = unreadDepth, stack[depth] == .svg || stack[depth] == .math {
      // Within a drawing only another drawing nests; a block of text ends it.
      if tag == stack[depth], !selfClosing { push(tag) }
      guard tag.traits.contains(.block) else { return }
      close(downTo: depth)
    }
    closeImplied(before: tag)
    if tag.traits.contains(.unread) {
      if selfClosing, tag == .svg || tag == .math { return }
    } else if isReading, stack.count < TameMarkup.maximumDepth {
      appendStartTag(tag)
    }
    push(tag)
  }

  private mutating func push(_ tag: HTMLTag) {
    guard stack.count < TameMarkup.maximumDepth else {
      overflow += 1
      result.cuts[.depth, default: 0] += 1
      return
    }
    if unreadDepth == nil, tag.traits.contains(.unread) { unreadDepth = stack.count }
    stack.append(tag)
  }

  /// Closes the innermost elements until this many are left.
  mutating func close(downTo depth: Int) {
    while stack.count > depth {
      let tag = stack.removeLast()
      if isReading { appendEndTag(tag) }
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
        unlessBelow: stack.depth(of: .tbody, .thead, .tfoot, .table)
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
