import Conversations

/// Reads what a page says of its article: headline, byline, address, day.
struct ArticleReader {
  let tree: HTMLTree
  let linkedData: LinkedData
  /// The address that whoever saved the page has noted in it: the last resort.
  let savedFrom: String?
  /// Where the comments are; the byline is not looked for there.
  let comments: [Range<HTMLTree.Index>]

  /// What is found in one walk through the page.
  struct Findings {
    var entryTitle: String?
    var headings: [String] = []
    var openGraphTitle: String?
    var documentTitle: String?
    var siteName: String?
    var byline: (name: String, rank: Int)?
    var metaAuthor: String?
    var canonical: String?
    var openGraphURL: String?
    var published: String?
    var entryDate: String?
  }

  /// Reads the article.
  func article() -> Article {
    var found = Findings()
    var next = 0
    var node = 0
    while node < tree.nodes.count {
      while next < comments.count, comments[next].upperBound <= node { next += 1 }
      if next < comments.count, comments[next].contains(node) {
        node = comments[next].upperBound
        continue
      }
      look(at: node, &found)
      node += 1
    }
    let matter = FrontMatter(of: tree)
    let address = found.canonical ?? found.openGraphURL ?? linkedData.url ?? savedFrom
    return Article(
      title: matter.title ?? ArticleTitle(found: found, linkedData: linkedData).title,
      author: matter.author ?? author(found),
      url: address.map { PageAddress.ofArticle($0) },
      date: found.published ?? linkedData.date ?? found.entryDate ?? matter.date
    )
  }

  private func look(at node: HTMLTree.Index, _ found: inout Findings) {
    switch tree.tag(of: node) {
    case .document: return
    case .text: lookAtText(node, &found)
    case .meta: lookAtMeta(node, &found)
    case .link:
      let rel = tree.attribute(.rel, of: node)
      if found.canonical == nil, rel?.equalsIgnoringCase("canonical") == true {
        found.canonical = address(tree.string(.href, of: node))
      }
    case .title: found.documentTitle = found.documentTitle ?? line(of: node)
    default:
      lookAtHeading(node, &found)
      lookAtByline(node, &found)
      lookAtDate(node, &found)
    }
  }

  private func lookAtMeta(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard let name = tree.string(.property, of: node) ?? tree.string(.name, of: node),
      let content = tree.string(.content, of: node).map({ String(Substring($0).withoutEdgeSpace) }),
      !content.isEmpty
    else { return }
    switch name.lowercased() {
    case "og:title": found.openGraphTitle = found.openGraphTitle ?? content
    case "og:site_name": found.siteName = found.siteName ?? content
    case "og:url": found.openGraphURL = found.openGraphURL ?? address(content)
    case "author", "article:author", "dc.creator", "sailthru.author":
      if !content.contains("://") { found.metaAuthor = found.metaAuthor ?? content }
    case "article:published_time", "dc.date", "date":
      found.published = found.published ?? DateReader.machineDate(content)
    default: break
    }
  }

  private static let titleClasses = NameTable(
    ["entry-title", "post-title", "wp-block-post-title", "article-title", "posttitle"]
      .map { ($0, true) }
  )

  private func lookAtHeading(_ node: HTMLTree.Index, _ found: inout Findings) {
    let tag = tree.tag(of: node)
    guard tag.isHeading || tag == .div || tag == .a || tag == .span else { return }
    let isTitled =
      found.entryTitle == nil && tree.nodes[node].attributeCount > 0
      && tree.value(in: Self.titleClasses, node) != nil
    if isTitled { found.entryTitle = line(of: node) }
    if tag.isHeading, tag.rawValue <= HTMLTag.h3.rawValue, found.headings.count < 40,
      let heading = line(of: node)
    {
      found.headings.append(heading)
    }
  }

  private func lookAtDate(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard found.entryDate == nil, tree.tag(of: node) == .time,
      let moment = tree.string(.datetime, of: node)
    else { return }
    found.entryDate = DateReader.machineDate(moment)
  }

  // MARK: Byline

  private static let bylineClasses = NameTable([
    ("fn", 0), ("author-name", 0), ("wp-block-post-author-name", 0), ("entry-author-name", 0),
    ("wp-block-post-author__name", 0), ("author__name", 0), ("author", 2), ("post-author", 3),
    ("byline", 3), ("entry-author", 2), ("submitted", 4), ("post-meta", 4),
  ])

  private func lookAtByline(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard tree.nodes[node].attributeCount > 0, let rank = bylineRank(node),
      rank < found.byline?.rank ?? .max, let text = line(of: node)
    else { return }
    if let name = rank < 4 ? Byline.name(text) : Byline.name(inSentence: text) {
      found.byline = (name, rank)
    }
  }

  /// How good the evidence is that an element is the byline; the lowest is the best.
  private func bylineRank(_ node: HTMLTree.Index) -> Int? {
    if let rel = tree.attribute(.rel, of: node),
      HTMLTree.Words(rel).contains(where: { $0.equalsIgnoringCase("author") })
    {
      return tree.tag(of: node) == .a ? 1 : nil
    }
    return tree.classNames(of: node).lazy.compactMap { Self.bylineClasses[$0] }.min()
  }

  /// A byline without an element of its own: "posted by Ada at 12:53".
  private func lookAtText(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard found.byline?.rank ?? .max > 5 else { return }
    let text = tree.text(of: node).drop(while: \.isASCIISpace).prefix(120)
    guard Byline.begins(text) else { return }
    if let name = Byline.name(inSentence: String(decoding: text, as: UTF8.self)) {
      found.byline = (name, 5)
    }
  }

  private func author(_ found: Findings) -> String? {
    if let byline = found.byline, byline.rank < 3 { return byline.name }
    return linkedData.author ?? found.metaAuthor ?? found.byline?.name
  }

  // MARK: Texts

  private func line(of node: HTMLTree.Index) -> String? {
    guard tree.end(of: node) - node < 60 else { return nil }
    let text = tree.textContent(of: node)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty || line.utf8.count > 400 ? nil : line
  }

  private func address(_ text: String?) -> String? {
    guard let text, text.contains("://") else { return nil }
    return text
  }
}
