/// What a page says of its thread outside of the comments.
struct ThreadSurroundings {
  let tree: HTMLTree
  let comments: [CommentNode]

  /// Classes of the heading; in a title any number counts, in a count the word must be there.
  private static let headingClasses = NameTable([
    ("comments-title", true), ("comment-title", true), ("comments-heading", true),
    ("commentsheading", true), ("wp-block-comments-title", true),
    ("wp-block-post-comments__title", true), ("comments_title", true), ("comment-head", false),
    ("entry-comments-title", true), ("comments-header", false), ("comments-number", false),
    ("comments-count", false), ("comment-count", false), ("comment_count", false),
  ])

  private static let pagingClasses = NameTable(
    [
      "comment-navigation", "comments-pagination", "wp-block-comments-pagination",
      "comments-navigation", "comment-nav", "comments-nav", "commentnav", "comment-pagination",
      "paginate-comments",
    ].map { ($0, true) }
  )

  /// The number in the heading over the comments.
  func claimedCount() -> Int? {
    var best: Int?
    forEachOutside { node in
      let title = tree.value(in: Self.headingClasses, node)
      let tag = tree.tag(of: node)
      let isHeading = tag.isHeading && (tag != .h1 || tree.isNamedAfterComments(node))
      guard title != nil || isHeading || mayBeMarkdownHeading(node),
        tree.end(of: node) - node < 40,
        let count = ClaimedCount.read(heading(node), isHeading: title == true)
      else { return }
      // The last heading before the comments, or the first one after it.
      if best == nil || node < comments.first?.start ?? 0 { best = count }
    }
    return best
  }

  /// A fragment has its heading as a line of text before the first comment.
  private func mayBeMarkdownHeading(_ node: HTMLTree.Index) -> Bool {
    tree.tag(of: node) == .text && node < 3 && node < comments.first?.start ?? 0
  }

  private func heading(_ node: HTMLTree.Index) -> String {
    tree.tag(of: node) == .text
      ? String(decoding: tree.text(of: node), as: UTF8.self) : tree.textContent(of: node)
  }

  /// Whether the page links to other pages of the same thread.
  func isPartial() -> Bool {
    guard !comments.isEmpty else { return false }
    var found = false
    var pagingEnd = 0
    forEachOutside { node in
      guard !found else { return }
      if tree.value(in: Self.pagingClasses, node) != nil {
        pagingEnd = max(pagingEnd, tree.end(of: node))
      }
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

extension HTMLTree {
  /// Whether an element's `id` begins with "comment".
  fileprivate func isNamedAfterComments(_ node: Index) -> Bool {
    attribute(.id, of: node)?.startsIgnoringCase("comment") == true
  }
}
