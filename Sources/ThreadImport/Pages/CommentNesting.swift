/// Decides which comment each comment replies to.
struct CommentNesting {
  let tree: HTMLTree
  let layout: ThreadLayout

  /// Sets depth, parent and `isOrphan` of comments in document order.
  func resolve(_ comments: inout [CommentNode]) {
    guard case .ancestors = layout.nesting else { return }
    var open: [Int] = []
    // The last comment at each depth; a comment ends all that are deeper.
    var lastAtDepth: [Int?] = []
    var indents = IndentScope(tree: tree, names: layout.indents)
    for place in comments.indices {
      while let last = open.last, comments[place].start >= comments[last].end { open.removeLast() }
      let ancestor = open.last
      open.append(place)
      let indented = indents.parent(of: place, at: comments[place].start)
      comments[place].depth = depth(of: comments[place])
      guard let depth = comments[place].depth else {
        comments[place].parent = ancestor ?? indented
        continue
      }
      if let ancestor, let above = comments[ancestor].depth, above == depth - 1 {
        comments[place].parent = ancestor
      } else if depth > 1 {
        comments[place].parent = depth - 2 < lastAtDepth.count ? lastAtDepth[depth - 2] : nil
        comments[place].isOrphan = comments[place].parent == nil
      }
      while lastAtDepth.count > depth - 1 { lastAtDepth.removeLast() }
      while lastAtDepth.count < depth - 1 { lastAtDepth.append(nil) }
      lastAtDepth.append(place)
    }
  }

  private func depth(of comment: CommentNode) -> Int? {
    for element in comment.elements {
      for word in tree.classes(of: element) {
        if let depth = word.depth { return depth }
      }
    }
    return nil
  }
}

/// Follows the elements that hold the replies to the comment before them, as Drupal nests.
private struct IndentScope {
  let tree: HTMLTree
  let names: NameTable<Bool>?
  /// The open elements of this kind, with the comment before each.
  private var open: [(end: HTMLTree.Index, parent: Int?)] = []
  /// The comment that came last at each level.
  private var last: [Int?] = [nil]
  private var node = 0

  init(tree: HTMLTree, names: [String]) {
    self.tree = tree
    self.names = names.isEmpty ? nil : NameTable(names.map { ($0, true) })
  }

  /// The comment that the next comment, which begins at a node, replies to.
  mutating func parent(of place: Int, at start: HTMLTree.Index) -> Int? {
    guard let names else { return nil }
    while node <= start {
      while let inner = open.last, node >= inner.end {
        open.removeLast()
        last.removeLast()
      }
      if tree.nodes[node].attributeCount > 0,
        tree.value(in: names, node) != nil
      {
        open.append((tree.end(of: node), last.last ?? nil))
        last.append(nil)
      }
      node += 1
    }
    last[last.count - 1] = place
    return open.last?.parent
  }
}
