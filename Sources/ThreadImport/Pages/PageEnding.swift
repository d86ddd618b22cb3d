import Conversations

/// Tells whether a page breaks off among its comments, as a download does that was cut short.
struct PageEnding {
  /// The page as it was parsed.
  let markup: HTMLPage
  /// The page's comments, in document order.
  let comments: PageComments

  /// Whether comments may be missing at the end: what holds all of them, or the last of them, is
  /// open where the page ends, and not for lack of end tags that may be left out.
  ///
  /// A page that breaks off behind its comments has them all.
  var isAmongComments: Bool {
    guard let list else { return false }
    if markup.cuts[.elements] != nil { return true }
    guard list == 0 || markup.openAtEnd.contains(list) else { return false }
    if isWithinMarkup { return true }
    return markup.openAtEnd.contains { $0 >= list && !tree.tag(of: $0).mayLackEndTag }
  }

  /// Whether the last comment, of which this was read, may go on behind the end of the page: what
  /// holds its text is open there, or has not come.
  func mayCut(_ last: Comment) -> Bool {
    guard isAmongComments, let node = comments.nodes.last else { return false }
    let range = node.start..<node.end
    let isTerm = tree.tag(of: node.start) == .dt
    guard isTerm || markup.openAtEnd.contains(where: range.contains) else { return false }
    let description = isTerm ? range.first { tree.tag(of: $0) == .dd } : nil
    guard !last.text.isEmpty, let text = text(in: range) ?? description else { return true }
    return markup.openAtEnd.contains(text)
  }

  /// The element in a comment that its class says holds the text.
  private func text(in range: Range<HTMLTree.Index>) -> HTMLTree.Index? {
    var best: (node: HTMLTree.Index, rank: UInt8)?
    for node in range where tree.nodes[node].attributeCount > 0 {
      let rank = comments.layout.roles.roles(of: node, in: tree).text
      if rank > 0, rank < best?.rank ?? .max { best = (node, rank) }
    }
    return best?.node
  }

  private var tree: HTMLTree { markup.tree }

  /// Whether the page ends within a tag, or something that does not end takes its rest.
  private var isWithinMarkup: Bool {
    markup.cuts[.unclosed] != nil && !markup.openAtEnd.isEmpty
  }

  /// The innermost element around all comments; 0 where only the page is, `nil` without comments.
  private var list: HTMLTree.Index? {
    guard let first = comments.nodes.first?.start, let last = comments.nodes.last?.start else {
      return nil
    }
    var node = tree.parent(of: first)
    while node != 0, !tree.contains(node, last) { node = tree.parent(of: node) }
    return node
  }
}
