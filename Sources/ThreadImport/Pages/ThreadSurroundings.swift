/// What a page says of its thread outside of the comments.
struct ThreadSurroundings {
  let tree: HTMLTree
  let comments: [CommentNode]

  private static let headingClasses = [
    "comments-title", "comment-title", "comments-heading", "commentsheading", "comment-count",
    "wp-block-comments-title", "wp-block-post-comments__title", "comments_title", "comment-head",
    "entry-comments-title", "comments-header", "comments-number",
  ]

  /// The number in the heading over the comments.
  func claimedCount() -> Int? {
    var best: Int?
    forEachOutside { node in
      let tag = tree.tag(of: node)
      let named =
        tree.nodes[node].attributeCount > 0
        && (tree.classes(of: node).contains { word in
          Self.headingClasses.contains { word.equalsIgnoringCase($0) }
        } || tree.attribute(.id, of: node)?.equalsIgnoringCase("comments") == true)
      guard tag.isHeading || (named && tree.end(of: node) - node < 40) else { return }
      let text = TextExtractor.text(of: node..<tree.end(of: node), in: tree)
      guard let count = ClaimedCount.read(text) else { return }
      // The last heading before the comments, or the first one after it.
      if best == nil || node < comments.first?.start ?? 0 { best = count }
    }
    return best
  }

  /// Whether the page links to other pages of the same thread.
  func isPartial() -> Bool {
    var found = false
    forEachOutside { node in
      guard !found, tree.tag(of: node) == .a, let address = tree.attribute(.href, of: node)
      else { return }
      found = isCommentPage(address)
    }
    return found && !comments.isEmpty
  }

  /// A link to a comment page, not to a single comment of it.
  private func isCommentPage(_ address: ArraySlice<UInt8>) -> Bool {
    guard
      address.containsIgnoringCase("/comment-page-") || address.containsIgnoringCase("?cpage=")
        || address.containsIgnoringCase("&cpage=")
    else { return false }
    guard let hash = address.lastIndex(of: 0x23) else { return true }
    return address[(hash + 1)...].equalsIgnoringCase("comments")
  }

  private func forEachOutside(_ body: (HTMLTree.Index) -> Void) {
    var node = 1
    var next = 0
    while node < tree.nodes.count {
      while next < comments.count, comments[next].end <= node { next += 1 }
      if next < comments.count, comments[next].start <= node {
        node = comments[next].end
        continue
      }
      if tree.tag(of: node) != .text { body(node) }
      node += 1
    }
  }
}
