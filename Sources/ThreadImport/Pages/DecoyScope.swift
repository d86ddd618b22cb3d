/// Knows, while a tree is walked in document order, whether a node stands in a part of the page
/// that shows comments of other articles: a sidebar, a widget, a menu.
struct DecoyScope {
  /// What a part of the page is.
  private enum Part {
    /// The article's own comments.
    case own
    /// A part that may hold anything but comments, unless the page says otherwise.
    case beside
    /// A list of the newest comments of the whole site.
    case recent
  }

  private let tree: HTMLTree
  /// The parts that are open, outermost first, with their ends.
  private var open: [(end: HTMLTree.Index, part: Part)] = []

  init(tree: HTMLTree) { self.tree = tree }

  /// Whether the node last entered stands in a decoy.
  var isInside: Bool { open.last.map { $0.part != .own } ?? false }

  /// Takes the next node with attributes.
  mutating func enter(_ node: HTMLTree.Index) {
    while let last = open.last, node >= last.end { open.removeLast() }
    guard open.last?.part != .recent, let part = part(begunBy: node) else { return }
    open.append((tree.end(of: node), part))
  }

  private func part(begunBy node: HTMLTree.Index) -> Part? {
    if let id = tree.attribute(.id, of: node) {
      if Self.ownIdentifiers[NameHash(id)] != nil { return .own }
      if id.startsIgnoringCase("recent-comments") || id.startsIgnoringCase("recentcomments") {
        return .recent
      }
      if id.startsIgnoringCase("sidebar") { return .beside }
    }
    guard let part = tree.value(in: Self.classes, node) else { return nil }
    // A class of comment lists does not make a sidebar's list the article's.
    return part == .own && isInside ? nil : part
  }

  private static let ownIdentifiers = NameTable(
    ["comments", "commentlist", "comment-list", "comments-list"].map { ($0, true) }
  )

  private static let classes = NameTable<Part>(
    [
      "comments-area", "wp-block-comments", "wp-block-post-comments", "entry-comments",
      "comment-list", "commentlist", "comments-list", "wp-block-comment-template",
    ].map { ($0, .own) }
      + [
        "sidebar", "widget", "widget-area", "footer-widgets", "menu", "nav-menu", "related-posts",
      ].map { ($0, .beside) }
      + [
        "widget_recent_comments", "recentcomments", "recent-comments", "wp-block-latest-comments",
        "latest-comments",
      ].map { ($0, .recent) }
  )
}
