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

  /// What the page says of comments that it does not show.
  struct Rest {
    /// Whether it links to other pages of the same thread.
    var pager: CommentPager.Finding?
    /// Whether a click shows more.
    var isOffered = false
  }

  /// Looks for other pages of the thread, and for more comments that a click shows.
  func rest(of article: String?) -> Rest {
    guard let first = comments.first else { return Rest() }
    var pager = CommentPager(tree: tree, article: article, firstComment: first.start)
    var decoys = DecoyScope(tree: tree)
    var isOffered = false
    forEachOutside { node in
      if tree.nodes[node].attributeCount > 0 { decoys.enter(node) }
      pager.take(node)
      if !isOffered, !decoys.isInside, isButton(node) {
        isOffered = MoreComments.areOffered(
          by: tree.textContent(of: node),
          amongComments: pager.isAmongComments(node)
        )
      }
    }
    return Rest(pager: pager.finding, isOffered: isOffered)
  }

  /// Whether a click on an element may load something: it is short, and leads to no place in this page.
  private func isButton(_ node: HTMLTree.Index) -> Bool {
    guard tree.end(of: node) - node < 12 else { return false }
    if tree.tag(of: node) == .button { return true }
    guard tree.tag(of: node) == .a else { return false }
    guard let link = tree.attribute(.href, of: node) else { return true }
    return link.count <= 1 || !link.contains(0x23)
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
