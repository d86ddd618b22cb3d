import Conversations

/// The replies of a thread by position, made safe: every parent is there, and there are no rings.
struct ThreadTree: Sendable {
  /// For each comment the position of its parent.
  private(set) var parents: [Int?]
  /// For each comment the positions of its replies in document order.
  private(set) var replies: [[Int]]
  /// Whether the page prints a comment as a reply: not one that was split from a text.
  private(set) var isPrintedReply: [Bool] = []
  /// Whether a comment names a parent that the thread does not have.
  private(set) var isOrphan: [Bool]

  /// Reads the parents of `comments`.
  init(_ comments: [Comment]) {
    var positions: [String: Int] = [:]
    for (position, comment) in comments.enumerated() where positions[comment.id] == nil {
      positions[comment.id] = position
    }
    parents = comments.map { comment in comment.parent.flatMap { positions[$0] } }
    isOrphan = zip(comments, parents).map { comment, parent in
      comment.flags.contains(.orphan) || (comment.parent != nil && parent == nil)
    }
    replies = []
    ParentRings.cut(&parents)
    replies = Array(repeating: [], count: comments.count)
    for (position, parent) in parents.enumerated() {
      if let parent { replies[parent].append(position) }
    }
    let isSplit = comments.map { $0.flags.contains(.splitFromText) }
    isPrintedReply = parents.enumerated().map { position, parent in
      parent.map { !isSplit[position] && !isSplit[$0] } ?? false
    }
  }
}
