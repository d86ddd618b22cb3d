/// Which elements are open, and which a tag closes: the rules of HTML 5.
extension MarkupTamer {
  /// Opens an element that has content.
  mutating func open(_ tag: HTMLTag) {
    if !isReading, let depth = unreadDepth, stack[depth] == .svg || stack[depth] == .math {
      // Within a drawing only another drawing nests; a block of text ends it.
      if tag == stack[depth], !selfClosing { push(tag) }
      guard tag.traits.contains(.block) else { return }
      close(downTo: depth)
    }
    closeImplied(before: tag)
    if tag.traits.contains(.unread) {
      if selfClosing, tag == .svg || tag == .math { return }
      push(tag)
    } else {
      let emitted = isReading && stack.count < TameMarkup.maximumDepth
      if emitted { appendStartTag(tag) }
      push(tag)
    }
  }

  private mutating func push(_ tag: HTMLTag) {
    guard stack.count < TameMarkup.maximumDepth else {
      overflow += 1
      result.cuts[.depth, default: 0] += 1
      return
    }
    if unreadDepth == nil, tag.traits.contains(.unread) { unreadDepth = stack.count }
    stack.append(tag)
    openCounts[Int(tag.rawValue)] += 1
  }

  /// Closes the innermost elements until this many are left.
  mutating func close(downTo depth: Int) {
    while stack.count > depth {
      let tag = stack.removeLast()
      openCounts[Int(tag.rawValue)] -= 1
      if isReading { appendEndTag(tag) }
      if stack.count == unreadDepth { unreadDepth = nil }
    }
  }

  func isOpen(_ tag: HTMLTag) -> Bool { openCounts[Int(tag.rawValue)] > 0 }

  /// Closes the elements that a start tag ends without an end tag of their own.
  mutating func closeImplied(before tag: HTMLTag) {
    switch tag {
    case .li: closeItem([.li])
    case .dd, .dt: closeItem([.dd, .dt])
    case .td, .th: closeCell([.td, .th], within: [.tr, .table])
    case .tr: closeCell([.tr], within: [.tbody, .thead, .tfoot, .table])
    case .tbody, .thead, .tfoot: closeCell([.tbody, .thead, .tfoot], within: [.table])
    case .a: if stack.last == .a { close(downTo: stack.count - 1) }
    case .button: closeCell([.button], within: [.table, .td, .th, .caption])
    default: break
    }
    if tag.traits.contains(.endsParagraph), isOpen(.p) {
      closeCell([.p], within: [.button, .caption, .table, .td, .th])
    }
    if tag.isHeading, let last = stack.last, last.isHeading { close(downTo: stack.count - 1) }
  }

  private mutating func closeItem(_ tags: [HTMLTag]) {
    guard tags.contains(where: isOpen) else { return }
    var depth = stack.count - 1
    while depth >= 0 {
      let open = stack[depth]
      if tags.contains(open) { return close(downTo: depth) }
      if open.traits.contains(.special), open != .address, open != .div, open != .p { return }
      depth -= 1
    }
  }

  /// Closes the innermost of these elements unless a barrier stands above it.
  private mutating func closeCell(_ tags: [HTMLTag], within barriers: [HTMLTag]) {
    guard tags.contains(where: isOpen) else { return }
    var depth = stack.count - 1
    while depth >= 0 {
      if tags.contains(stack[depth]) { return close(downTo: depth) }
      if barriers.contains(stack[depth]) { return }
      depth -= 1
    }
  }

  /// Closes the element that an end tag belongs to; an end tag that belongs to none is dropped.
  mutating func closeMatching(_ tag: HTMLTag) {
    guard isOpen(tag) || tag.isHeading else { return }
    var depth = stack.count - 1
    while depth >= 0 {
      let open = stack[depth]
      if open == tag || (tag.isHeading && open.isHeading) { return close(downTo: depth) }
      if isBarrier(open, to: tag) { return }
      depth -= 1
    }
  }

  private func isBarrier(_ open: HTMLTag, to tag: HTMLTag) -> Bool {
    switch tag {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .table: open == .table
    case .li: open == .ol || open == .ul || open.traits.contains(.scope)
    case .p: open == .button || open.traits.contains(.scope)
    case _ where tag.traits.contains(.special) || tag.traits.contains(.unread):
      open.traits.contains(.scope)
    default: open.traits.contains(.special)
    }
  }
}

extension HTMLTag {
  /// `h1` to `h6`.
  var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }
}
