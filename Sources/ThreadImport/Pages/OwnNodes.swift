/// A comment's own nodes in document order: those of the replies within it are left out.
struct OwnNodes: Sequence, Sendable {
  /// The comment's nodes.
  let range: Range<HTMLTree.Index>
  /// The comments within it: in document order, none within another.
  let replies: [Range<HTMLTree.Index>]

  func makeIterator() -> Iterator { Iterator(nodes: self, node: range.lowerBound) }

  struct Iterator: IteratorProtocol {
    fileprivate let nodes: OwnNodes
    fileprivate var node: HTMLTree.Index
    private var reply = 0

    fileprivate init(nodes: OwnNodes, node: HTMLTree.Index) {
      self.nodes = nodes
      self.node = node
    }

    mutating func next() -> HTMLTree.Index? {
      while reply < nodes.replies.count, nodes.replies[reply].lowerBound <= node {
        node = Swift.max(node, nodes.replies[reply].upperBound)
        reply += 1
      }
      guard node < nodes.range.upperBound else { return nil }
      defer { node += 1 }
      return node
    }
  }

  /// The node to go on with where a node belongs to a reply, else `nil`.
  func afterReply(at node: HTMLTree.Index) -> HTMLTree.Index? {
    let first = replies.partitioningIndex { $0.upperBound > node }
    guard first < replies.count, replies[first].contains(node) else { return nil }
    return replies[first].upperBound
  }
}
