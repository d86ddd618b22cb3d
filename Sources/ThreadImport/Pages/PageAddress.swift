/// An address taken apart into what names an article, and what says which page of its comments it shows.
struct PageAddress {
  /// The path in small letters, without a closing slash; empty for an address such as "?page=2".
  private(set) var path: Substring
  /// What follows the question mark, without the number of the page.
  private(set) var items: [Substring] = []
  /// The number of the page, as it is written.
  private(set) var page: Substring?
  /// Whether it can only be a page of comments, by the name before the number.
  private(set) var isOfComments = false

  /// Names of numbers that count pages of comments: WordPress, Blogger and other systems.
  private static let ofComments: Set<Substring> = [
    "cpage", "commentpage", "comment-page", "comment_page", "commentspage", "comments-page",
    "comments_page",
  ]
  /// Names of numbers that count pages of anything; "p" numbers articles as well.
  private static let ofAnything: Set<Substring> = [
    "page", "pg", "pagenum", "paged", "pagina", "seite", "start", "cp", "p",
  ]

  /// Longer addresses are not taken apart.
  static let maximumLength = 2048

  /// Takes an address apart; a link within this page is none to another one.
  init?(_ address: Substring) {
    guard address.utf8.count <= Self.maximumLength else { return nil }
    let parts = address.lowercased().split(
      separator: "#",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    // A link to a single comment, or to the form, says nothing of pages.
    if parts.count > 1, !["", "comments", "comment-list", "commentlist"].contains(parts[1]) {
      return nil
    }
    var rest = parts[0]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let hasHost = rest.startIndex != parts[0].startIndex
    let ends = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard !rest.isEmpty, !rest.hasPrefix("javascript:") else { return nil }
    path = ends[0]
    // A blog has several hosts at times: "www.", one for telephones, one for each country.
    if hasHost { path = path.drop { $0 != "/" } }
    while path.hasSuffix("/") { path.removeLast() }
    takePageOffPath()
    for item in ends.dropFirst().joined().split(separator: "&") where !take(item) {
      items.append(item)
    }
  }

  /// "/beans/comment-page-2", and as forums have it, "/threads/beans.12/page-2".
  private mutating func takePageOffPath() {
    guard let slash = path.lastIndex(of: "/") else { return }
    let last = path[path.index(after: slash)...]
    for (name, isOfComments) in [("comment-page-", true), ("page-", false)]
    where last.hasPrefix(name) && Self.isNumber(last.dropFirst(name.count)) {
      page = last.dropFirst(name.count)
      self.isOfComments = isOfComments
      path = path[..<slash]
    }
  }

  private mutating func take(_ item: Substring) -> Bool {
    let name = item.prefix { $0 != "=" }
    let value = item.dropFirst(name.count + 1)
    let isOfComments = Self.ofComments.contains(name)
    guard isOfComments || (page == nil && Self.ofAnything.contains(name)), Self.isNumber(value)
    else { return false }
    // WordPress numbers articles so ("?p=12"): it stays, unless a link adds it to an article's address.
    if name == "p" { items.append(item) }
    page = value
    self.isOfComments = isOfComments
    return true
  }

  /// One number, or several where pagers of one page count apart ("0,2").
  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 12
      && text.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2c }
  }

  /// Whether its number may be that of a page; "?p=12" alone is an article.
  var hasPage: Bool { page.map { !items.contains("p=" + $0) } ?? false }

  /// Whether it is the first page: some count from 0.
  var isFirst: Bool { page.map { ["0", "1"].contains($0) } ?? true }

  /// Whether it leads to the same article as the address `article`, on whatever page.
  func isPage(of article: PageAddress) -> Bool {
    let isSamePath =
      path.isEmpty || path == article.path
      || (path.first != "/" && article.path.hasSuffix("/" + path))
    guard isSamePath else { return false }
    if items == article.items { return true }
    guard let page, !article.items.contains(where: { $0.hasPrefix("p=") }) else { return false }
    return items.filter { $0 != "p=" + page } == article.items
  }
}

extension PageAddress {
  /// An article's own address: without its fragment, and without what says which page of its comments
  /// it shows; with `all`, without the number of a page of any name.
  static func ofArticle(_ address: String, all: Bool = false) -> String {
    var rest = address[...]
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    var query: Substring = ""
    if let mark = rest.firstIndex(of: "?") { (rest, query) = (rest[..<mark], rest[mark...]) }
    let names = all ? ["/comment-page-", "/page-"] : ["/comment-page-"]
    for name in names {
      guard let found = rest.ranges(of: name).last else { continue }
      let number = rest[found.upperBound...].prefix { $0 != "/" }
      if isNumber(number) { rest = rest[...found.lowerBound] }
    }
    let items = query.dropFirst().split(separator: "&").filter { item in
      let name = Substring(item.prefix { $0 != "=" }.lowercased())
      let isPage = ofComments.contains(name) || (all && name != "p" && ofAnything.contains(name))
      return !isPage || !isNumber(item.dropFirst(name.count + 1))
    }
    return items.isEmpty ? String(rest) : "\(rest)?\(items.joined(separator: "&"))"
  }
}
