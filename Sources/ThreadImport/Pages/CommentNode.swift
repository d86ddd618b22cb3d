/// Where a comment stands in a page's tree.
struct CommentNode: Sendable {
  /// The page's number or key, or a number made up for it.
  var id: String
  /// Whether the page has no number for it, so that its place stands for one.
  var isCounted = false
  /// Its first node.
  var start: HTMLTree.Index
  /// The node after its last.
  var end: HTMLTree.Index
  /// The elements that are known to be the comment itself: the one with its id, and one around
  /// it or within it that has the same.
  var elements: [HTMLTree.Index]
  /// How deep the page says it is, from 1.
  var depth: Int?
  /// The comment it is a reply to, as a place in the list of nodes.
  var parent: Int?
  /// A reply whose parent the page does not hold.
  var isOrphan = false
}
