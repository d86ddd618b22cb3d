/// Decides which comment each comment replies to.
struct CommentNesting {
  let tree: HTMLTree
  let layout: ThreadLayout

  /// Sets depth, parent and `isOrphan` of comments in document order.
  func resolve(_ comments: inout [CommentNode]) {
    switch layout.nesting {
    case .none: break
    case .ancestors: nestByAncestors(&comments)
    case .following(let itemClass): nestByFollowing(&comments, itemClass: itemClass)
    }
  }

  private func nestByAncestors(_ comments: inout [CommentNode]) {
    var open: [Int] = []
    // The last comment at each depth; a comment ends all that are deeper.
    var lastAtDepth: [Int: Int] = [:]
    var deepest = 0
    for place in comments.indices {
      while let last = open.last, comments[place].start >= comments[last].end { open.removeLast() }
      let ancestor = open.last
      open.append(place)
      comments[place].depth = depth(of: comments[place])
      guard let depth = comments[place].depth else {
        comments[place].parent = ancestor
        continue
      }
      if let ancestor, let above = comments[ancestor].depth, above == depth - 1 {
        comments[place].parent = ancestor
      } else if depth > 1 {
        comments[place].parent = lastAtDepth[depth - 1]
        comments[place].isOrphan = comments[place].parent == nil
      }
      for deeper in stride(from: depth + 1, through: deepest, by: 1) { lastAtDepth[deeper] = nil }
      lastAtDepth[depth] = place
      deepest = depth
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

  /// A comment in an element of a class replies to the comment before that element.
  private func nestByFollowing(_ comments: inout [CommentNode], itemClass: String) {
    for place in comments.indices {
      var node = tree.parent(of: comments[place].start)
      while node != 0, !tree.hasClass(itemClass, node) { node = tree.parent(of: node) }
      guard node != 0 else { continue }
      let holder = node
      // The last comment before the holder that stands in the same element as the holder.
      var before = place - 1
      while before >= 0 {
        let start = comments[before].start
        if start < holder, tree.parent(of: start) == tree.parent(of: holder) { break }
        before -= 1
      }
      if before >= 0 {
        comments[place].parent = before
      } else {
        comments[place].isOrphan = true
      }
    }
  }
}
