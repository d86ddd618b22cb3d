/// What a page says of its thread outside of the comments.
struct ThreadSurroundings {
  let tree: HTMLTree
  let comments: [CommentNode]

  private static let headingClasses = NameTable(
    [
      "comments-title", "comment-title", "comments-heading", "commentsheading", "comment-count",
      "wp-block-comments-title", "wp-block-post-comments__title", "comments_title",
      "comment-head", "entry-comments-title", "comments-header", "comments-number",
      "comment-reply-header", "woocommerce-reviews-title", "comments-count", "comment_count",
    ].map { ($0, true) }
  )

  private static let pagingClasses = NameTable(
    [
      "comment-navigation", "comments-pagination", "wp-block-comments-pagination",
      "comments-navigation", "comment-nav", "comments-nav", "commentnav", "comment-pagination",
      "paginate-comments",
    ].map { ($0, true) }
  )

  private func hasClass(_ table: NameTable<Bool>, _ node: HTMLTree.Index) -> Bool {
    tree.nodes[node].attributeCount > 0
      && tree.classes(of: node).contains { table[NameHash($0)] != nil }
  }

  /// The number in the heading over the comments.
  func claimedCount() -> Int? {
    var best: Int?
    forEachOutside { node in
      let isNamed = hasClass(Self.headingClasses, node)
      let tag = tree.tag(of: node)
      guard isNamed || tag.isHeading || mayBeMarkdownHeading(node),
        tree.end(of: node) - node < 40,
        let count = ClaimedCount.read(tree.textContent(of: node), isHeading: isNamed)
      else { return }
      // The last heading before the comments, or the first one after it.
      if best == nil || node < comments.first?.start ?? 0 { best = count }
    }
    return best
  }

  /// A fragment has its heading as text before the first comment.
  private func mayBeMarkdownHeading(_ node: HTMLTree.Index) -> Bool {
    tree.tag(of: node) == .text && tree.parent(of: node) == 0 && node < 4
      && node < comments.first?.start ?? 0
  }

  /// Whether the page links to other pages of the same thread.
  func isPartial() -> Bool {
    guard !comments.isEmpty else { return false }
    var found = false
    var pagingEnd = 0
    forEachOutside { node in
      guard !found else { return }
      if hasClass(Self.pagingClasses, node) { pagingEnd = max(pagingEnd, tree.end(of: node)) }
      guard tree.tag(of: node) == .a, let address = tree.attribute(.href, of: node) else { return }
      found = isCommentPage(address) || (node < pagingEnd && address.count > 1)
    }
    return found
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
      body(node)
      node += 1
    }
  }
}
