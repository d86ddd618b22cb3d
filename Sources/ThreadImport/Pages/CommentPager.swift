/// Finds out by a page's links whether its article has further pages of comments.
struct CommentPager {
  /// What the links say.
  enum Finding {
    /// There are further pages.
    case paged
    /// There are, and the article's address is that of one of them.
    case pagedByAddress
  }

  private let tree: HTMLTree
  /// The article's address, where the page gives it.
  private let article: PageAddress?
  /// Where the first comment stands.
  private let firstComment: HTMLTree.Index
  /// The ends of the parts that the walk is in.
  private var commentsEnd = 0
  private var pagerEnd = 0
  private var commentPagerEnd = 0
  private(set) var finding: Finding?

  /// Begins to look through a page outside of its comments.
  init(tree: HTMLTree, article: String?, firstComment: HTMLTree.Index) {
    self.tree = tree
    self.article = article.flatMap { PageAddress($0[...]) }
    self.firstComment = firstComment
  }

  /// Whether the last node stands in a part of the page that is named after comments.
  func isAmongComments(_ node: HTMLTree.Index) -> Bool { node < commentsEnd }

  /// Takes the next node.
  mutating func take(_ node: HTMLTree.Index) {
    enter(node)
    guard finding != .pagedByAddress, tree.tag(of: node) == .a,
      let link = tree.attribute(.href, of: node), link.count > 1,
      link.count <= PageAddress.maximumLength, link.first != 0x23
    else { return }
    // Most links have no number.
    let isInPager = node < pagerEnd
    guard isInPager || node < commentPagerEnd || link.contains(where: \.isASCIIDigit),
      let address = PageAddress(Substring(decoding: link, as: UTF8.self))
    else { return }
    if let found = self.finding(of: address, at: node) { finding = found }
  }

  private mutating func enter(_ node: HTMLTree.Index) {
    for name in [HTMLAttribute.id, .class] {
      guard let value = tree.attribute(name, of: node)?.prefix(512) else { continue }
      let end = tree.end(of: node)
      let isNamed = value.containsIgnoringCase("comment")
      let isPager = Self.pagers.contains { value.containsIgnoringCase($0) }
      if isNamed { commentsEnd = max(commentsEnd, end) }
      if isPager { pagerEnd = max(pagerEnd, end) }
      if isNamed, tree.classes(of: node).contains(where: Self.isCommentPager) {
        commentPagerEnd = max(commentPagerEnd, end)
      }
    }
  }

  private static let pagers = [
    "pager", "paging", "paginat", "pagenav", "page-nav", "page-numbers", "pagelinks",
  ]

  /// Whether a class is that of links between pages of comments: "comment-navigation".
  private static func isCommentPager(_ name: ArraySlice<UInt8>) -> Bool {
    name.containsIgnoringCase("comment")
      && (pagers.contains { name.containsIgnoringCase($0) }
        || name.containsIgnoringCase("navigation")
        || name.suffix(3).equalsIgnoringCase("nav"))
  }

  private func finding(of link: PageAddress, at node: HTMLTree.Index) -> Finding? {
    if node < commentPagerEnd { return .paged }
    let isOfArticle = article.map(link.isPage) ?? link.path.isEmpty
    // A page that does not say its address may be any article's.
    let mayBeOfArticle = article == nil || isOfArticle
    if link.isOfComments { return mayBeOfArticle ? .paged : nil }
    let isInPager = node < pagerEnd
    let isAmongComments = isAmongComments(node)
    guard mayBeOfArticle, isOfArticle || (isInPager && isAmongComments),
      isAmongComments || (isInPager && node > firstComment)
    else { return nil }
    // On a further page one can go back to the first; articles told apart by such a number cannot.
    if article?.hasPage == true { return isInPager && link.isFirst ? .pagedByAddress : nil }
    return link.page != nil || isInPager && isAmongComments && isOfArticle ? .paged : nil
  }
}
