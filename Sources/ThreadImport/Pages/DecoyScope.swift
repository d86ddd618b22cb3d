/// Knows, while a tree is walked in document order, whether a node stands in a part of the page
/// that shows comments of other articles: a sidebar, a widget, a menu.
struct DecoyScope {
  private let tree: HTMLTree
  /// The end of the innermost part entered, and whether it is a decoy.
  private var open: [(end: HTMLTree.Index, isDecoy: Bool)] = []

  init(tree: HTMLTree) { self.tree = tree }

  /// Whether the node last entered stands in a decoy.
  var isInside: Bool { open.last?.isDecoy ?? false }

  /// Takes the next node with attributes.
  mutating func enter(_ node: HTMLTree.Index) {
    while let last = open.last, node >= last.end { open.removeLast() }
    if let isDecoy = verdict(on: node) { open.append((tree.end(of: node), isDecoy)) }
  }

  /// Whether an element begins a decoy, begins the article's own comments, or neither.
  private func verdict(on node: HTMLTree.Index) -> Bool? {
    if let id = tree.attribute(.id, of: node) {
      if Self.ownIdentifiers.contains(where: { id.equalsIgnoringCase($0) }) { return false }
      if Self.decoyIdentifiers.contains(where: { id.startsIgnoringCase($0) }) { return true }
    }
    for word in tree.classes(of: node) {
      if Self.ownClasses[NameHash(word)] != nil { return false }
      if Self.decoyClasses[NameHash(word)] != nil { return true }
    }
    return nil
  }

  private static let ownIdentifiers = ["comments", "commentlist", "comment-list", "comments-list"]
  private static let decoyIdentifiers = [
    "sidebar", "recentcomments", "recent-comments", "secondary-sidebar",
  ]
  private static let ownClasses = NameTable(
    [
      "comments-area", "wp-block-comments", "wp-block-post-comments", "entry-comments",
      "comment-list", "commentlist", "comments-list", "wp-block-comment-template",
    ].map { ($0, true) }
  )
  private static let decoyClasses = NameTable(
    [
      "sidebar", "widget", "widget-area", "widget_recent_comments", "recentcomments",
      "recent-comments", "wp-block-latest-comments", "footer-widgets", "menu", "nav-menu",
      "related-posts",
    ].map { ($0, true) }
  )
}
