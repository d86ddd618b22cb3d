import Conversations

/// Reads the article and the comments of a web page.
struct PageReader {
  /// The names that the article's author is known by, given by the user.
  let coaches: [String]

  /// What a page holds, and what could not be read of it.
  struct Result {
    var thread: CommentThread
    var warnings: [SourceWarning]
  }

  /// Reads a page's bytes as UTF-8; what is not UTF-8 is replaced.
  ///
  /// - Complexity: O(*n*) in the page's size.
  func read(_ bytes: [UInt8]) throws(HTMLParser.Failure) -> Result {
    let markup = MarkupTamer.tame(bytes)
    let tree = try HTMLParser.parse(markup)
    var warnings = markup.cuts.sorted { "\($0.key)" < "\($1.key)" }
      .map { SourceWarning.cut($0.key, count: $0.value) }
    let layout = Self.layout(of: tree)
    let nodes = layout.map { CommentFinder(tree: tree, layout: $0).comments() } ?? []
    let linkedData = LinkedData(markup.linkedData)
    let article = ArticleReader(
      tree: tree,
      linkedData: linkedData,
      comments: nodes.map { $0.start..<$0.end }
    ).article()
    var thread = CommentThread(article: article)
    if let layout { thread.comments = comments(nodes, tree, layout, article) }
    let surroundings = ThreadSurroundings(tree: tree, comments: nodes)
    thread.claimedCount = surroundings.claimedCount()
    thread.isPartial = surroundings.isPartial()
    if thread.comments.isEmpty {
      warnings.append(
        ScriptedComments.service(in: tree).map(SourceWarning.commentsByScript) ?? .noComments
      )
    }
    return Result(thread: thread, warnings: warnings)
  }

  /// The family whose rules find most comments.
  private static func layout(of tree: HTMLTree) -> ThreadLayout? {
    var best: (layout: ThreadLayout, count: Int)?
    for layout in ThreadLayout.families {
      let count = CommentFinder(tree: tree, layout: layout).count()
      if count > best?.count ?? 0 { best = (layout, count) }
    }
    return best?.layout ?? ThreadLayout.families.first
  }

  private func comments(
    _ nodes: [CommentNode],
    _ tree: HTMLTree,
    _ layout: ThreadLayout,
    _ article: Article
  ) -> [Comment] {
    var comments: [Comment] = []
    var marks: [Bool] = []
    for (place, node) in nodes.enumerated() {
      var replies: [Range<HTMLTree.Index>] = []
      var next = place + 1
      while next < nodes.count, nodes[next].start < node.end {
        if nodes[next].start >= replies.last?.upperBound ?? 0 {
          replies.append(nodes[next].start..<min(nodes[next].end, node.end))
        }
        next += 1
      }
      let reader = CommentReader(
        tree: tree,
        roles: layout.roles,
        comment: node,
        replies: replies
      )
      let parts = reader.parts()
      let flags = (node.isOrphan ? [.orphan] : []) + parts.flags
      comments.append(
        Comment(
          id: node.id,
          parent: node.parent.map { nodes[$0].id },
          kind: parts.kind,
          author: parts.author,
          date: parts.date,
          dateText: parts.dateText,
          text: parts.text,
          flags: flags
        )
      )
      marks.append(parts.isMarked)
    }
    markPostAuthor(in: &comments, marks: marks, byline: article.author)
    return comments
  }

  /// The page's own marks come first; without any, the byline decides; the user's word always
  /// counts.
  private func markPostAuthor(in comments: inout [Comment], marks: [Bool], byline: String?) {
    let names = Set(coaches.map(\.nameKey))
    let hasMarks = marks.contains(true)
    let bylineKey = hasMarks ? nil : byline?.nameKey
    for place in comments.indices where comments[place].kind == .comment {
      let key = comments[place].author?.nameKey
      comments[place].isPostAuthor =
        marks[place] || key.map { names.contains($0) || $0 == bylineKey } == true
    }
  }
}

extension String {
  /// A name without regard to case, spaces and punctuation.
  var nameKey: String {
    String(
      lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    )
  }
}
