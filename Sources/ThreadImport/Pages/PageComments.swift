import Conversations

/// Reads all comments of a page.
struct PageComments {
  let tree: HTMLTree
  let layout: ThreadLayout
  /// Where the comments stand, in document order.
  let nodes: [CommentNode]

  /// Finds the comments by the family that fits the page.
  init(tree: HTMLTree) {
    self.tree = tree
    let elements = PageElements(of: tree)
    layout = Self.layout(of: tree, elements)
    nodes = CommentFinder(tree: tree, layout: layout, elements: elements).comments()
  }

  /// The family whose rules find most comments; numbered comments go before others.
  private static func layout(of tree: HTMLTree, _ elements: PageElements) -> ThreadLayout {
    var best = (layout: ThreadLayout.wordPress, count: 0)
    for layout in ThreadLayout.families {
      let count = CommentFinder(tree: tree, layout: layout, elements: elements).count()
      if count > (best.count == 0 ? 0 : best.count * 2) { best = (layout, count) }
    }
    if best.count == 0, let itemClass = RepeatedItems(tree: tree, elements: elements).itemClass() {
      return .repeated(itemClass: itemClass)
    }
    if best.count == 0 {
      let items = RepeatedShapes(tree: tree, elements: elements).items()
      if !items.isEmpty { return .repeated(items) }
    }
    return best.layout
  }

  /// Reads the comments.
  ///
  /// The page's own marks tell which are the article's author's; without any, the byline does.
  /// The user's word always counts.
  func read(byline: String?, coaches: [String]) -> [Comment] {
    var comments: [Comment] = []
    var marks: [Bool] = []
    for (place, node) in nodes.enumerated() {
      let reader = CommentReader(
        tree: tree,
        layout: layout,
        comment: node,
        replies: replies(to: place)
      )
      let parts = reader.parts()
      comments.append(comment(node, parts))
      marks.append(parts.isMarked)
      if let answer = answer(in: node, after: parts) {
        comments.append(answer)
        marks.append(true)
      }
    }
    checkParents(of: &comments)
    let names = Set(coaches.map(PersonName.key))
    let bylineKey = marks.contains(true) ? nil : byline.map(PersonName.key)
    for place in comments.indices where comments[place].kind == .comment {
      let key = PersonName.key(comments[place].author ?? "")
      comments[place].isPostAuthor =
        marks[place] || (!key.isEmpty && (names.contains(key) || key == bylineKey))
    }
    return comments
  }

  /// The comments directly within a comment.
  private func replies(to place: Int) -> [Range<HTMLTree.Index>] {
    var replies: [Range<HTMLTree.Index>] = []
    var next = place + 1
    while next < nodes.count, nodes[next].start < nodes[place].end {
      if nodes[next].start >= replies.last?.upperBound ?? 0 {
        replies.append(nodes[next].start..<min(nodes[next].end, nodes[place].end))
      }
      next += 1
    }
    return replies
  }

  private func comment(_ node: CommentNode, _ parts: CommentReader.Parts) -> Comment {
    var comment = Comment(
      id: node.id,
      parent: node.parent.map { nodes[$0].id } ?? parts.repliesTo,
      kind: parts.kind,
      author: parts.author,
      date: parts.date,
      dateText: parts.dateText,
      text: parts.text,
      flags: (node.isOrphan ? [.orphan] : []) + parts.flags
    )
    comment.quotes = parts.quotes
    return comment
  }

  /// Forgets parents that are not in the page, and one of each ring of comments that name each
  /// other in their headers.
  private func checkParents(of comments: inout [Comment]) {
    let places = Dictionary(
      zip(comments.map(\.id), comments.indices),
      uniquingKeysWith: { first, _ in first }
    )
    var parents = comments.map { $0.parent.flatMap { places[$0] } }
    ParentRings.cut(&parents)
    for place in comments.indices where parents[place] == nil { comments[place].parent = nil }
  }

  /// The owner's answer that stands in the block of the comment it answers.
  private func answer(in node: CommentNode, after parts: CommentReader.Parts) -> Comment? {
    guard let name = layout.answerClass else { return nil }
    let found = (node.start..<node.end).first { inner in
      tree.nodes[inner].attributeCount > 0 && tree.hasClass(name, inner)
    }
    guard let found else { return nil }
    var lines = TextExtractor.text(of: found..<tree.end(of: found), in: tree)
      .split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    var answer = Comment(id: node.id + "-reply", parent: node.id, text: "")
    // "NAME 於 DATE 回覆" closes it.
    if let last = lines.last, let date = PrintedDate.find(in: String(last)) {
      answer.date = date.date
      answer.dateText = date.text
      let name =
        last.firstRange(of: date.text).map { last[..<$0.lowerBound].withoutEdgeSpace } ?? last
      answer.author = String(name.hasSuffix("於") ? name.dropLast().withoutEdgeSpace : name)
      lines.removeLast()
      while lines.last?.isEmpty == true { lines.removeLast() }
    }
    answer.text = lines.joined(separator: "\n")
    return answer.text.isEmpty ? nil : answer
  }
}
