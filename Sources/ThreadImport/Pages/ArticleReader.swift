import Conversations

/// Reads what a page says of its article: headline, byline, address, day.
struct ArticleReader {
  let tree: HTMLTree
  let linkedData: LinkedData
  /// Where the comments are; the byline is not looked for there.
  let comments: [Range<HTMLTree.Index>]

  /// What is found in one walk through the page.
  private struct Findings {
    var entryTitle: String?
    var firstHeading: String?
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
    return Article(
      title: title(found),
      author: author(found),
      url: found.canonical ?? found.openGraphURL ?? linkedData.url,
      date: found.published ?? linkedData.date ?? found.entryDate
    )
  }

  private func look(at node: HTMLTree.Index, _ found: inout Findings) {
    switch tree.tag(of: node) {
    case .text, .document: return
    case .meta: lookAtMeta(node, &found)
    case .link:
      if found.canonical == nil,
        tree.attribute(.rel, of: node)?.equalsIgnoringCase("canonical") == true
      {
        found.canonical = address(tree.string(.href, of: node))
      }
    case .title: found.documentTitle = found.documentTitle ?? text(of: node)
    default:
      lookAtHeading(node, &found)
      lookAtByline(node, &found)
      lookAtDate(node, &found)
    }
  }

  private func lookAtMeta(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard let name = tree.string(.property, of: node) ?? tree.string(.name, of: node),
      let content = tree.string(.content, of: node).map({ String(Substring($0).trimmed) }),
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

  private static let titleClasses = [
    "entry-title", "post-title", "wp-block-post-title", "article-title", "page-title",
  ]

  private func lookAtHeading(_ node: HTMLTree.Index, _ found: inout Findings) {
    let tag = tree.tag(of: node)
    let hasTitleClass =
      tree.nodes[node].attributeCount > 0
      && tree.classes(of: node).contains { word in
        Self.titleClasses.contains { word.equalsIgnoringCase($0) }
      }
    if hasTitleClass, found.entryTitle == nil, tag.isHeading || tag == .div || tag == .a {
      found.entryTitle = text(of: node)
    }
    if tag == .h1, found.firstHeading == nil { found.firstHeading = text(of: node) }
  }

  private func lookAtByline(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard tree.nodes[node].attributeCount > 0, let rank = bylineRank(node),
      rank < found.byline?.rank ?? .max, let name = text(of: node)
    else { return }
    if let name = Byline.name(name) { found.byline = (name, rank) }
  }

  /// How good the evidence is that an element is the byline; the lowest is the best.
  private func bylineRank(_ node: HTMLTree.Index) -> Int? {
    if let rel = tree.attribute(.rel, of: node),
      HTMLTree.Words(rel).contains(where: { $0.equalsIgnoringCase("author") })
    {
      return tree.tag(of: node) == .a ? 1 : nil
    }
    for word in tree.classes(of: node) {
      if word.equalsIgnoringCase("fn") || word.equalsIgnoringCase("author-name") { return 0 }
      if word.equalsIgnoringCase("wp-block-post-author-name") { return 0 }
      if word.equalsIgnoringCase("entry-author-name") { return 0 }
      if word.equalsIgnoringCase("wp-block-post-author__name") { return 0 }
      if word.equalsIgnoringCase("author") { return 2 }
      if word.equalsIgnoringCase("byline") || word.equalsIgnoringCase("post-author") { return 3 }
    }
    return nil
  }

  private func lookAtDate(_ node: HTMLTree.Index, _ found: inout Findings) {
    guard found.entryDate == nil, tree.tag(of: node) == .time,
      let moment = tree.string(.datetime, of: node)
    else { return }
    found.entryDate = DateReader.machineDate(moment)
  }

  private func title(_ found: Findings) -> String? {
    if let title = found.entryTitle { return title }
    if let title = linkedData.headline { return title }
    let candidates = [found.openGraphTitle, found.documentTitle].compactMap(\.self)
    if let heading = found.firstHeading,
      candidates.isEmpty || candidates.contains(where: { $0.contains(heading) })
    {
      return heading
    }
    return candidates.first.map { withoutSite($0, found) } ?? found.firstHeading
  }

  /// A page's title without the site's name behind a dash, bar or guillemet.
  private func withoutSite(_ title: String, _ found: Findings) -> String {
    for separator in [" | ", " – ", " — ", " - ", " » ", " « ", " :: ", " · "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1 else { continue }
      if let site = found.siteName {
        let rest = parts.filter { $0.trimmed != Substring(site) }
        if rest.count < parts.count { return rest.joined(separator: separator) }
      }
      if let last = parts.last, parts.count == 2, last.count < 40, parts[0].count > last.count {
        return String(parts[0])
      }
    }
    return title
  }

  private func author(_ found: Findings) -> String? {
    if let byline = found.byline, byline.rank < 3 { return byline.name }
    return linkedData.author ?? found.metaAuthor ?? found.byline?.name
  }

  private func text(of node: HTMLTree.Index) -> String? {
    let text = TextExtractor.text(of: node..<tree.end(of: node), in: tree)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty || line.utf8.count > 400 ? nil : line
  }

  private func address(_ text: String?) -> String? {
    guard let text, text.contains("://") else { return nil }
    return text
  }
}

/// What a byline says.
enum Byline {
  private static let before = [
    "posted by", "written by", "published by", "article by", "by", "von", "geschrieben von",
    "par", "por", "di", "door", "av", "af", "od", "autor:", "author:",
  ]

  /// The name alone; `nil` where the text is no name.
  static func name(_ text: String) -> String? {
    var name = Substring(text).trimmed
    let lower = name.lowercased()
    if let word = before.first(where: { lower.hasPrefix($0 + " ") }) {
      name = name.dropFirst(word.count).trimmed
    }
    guard !name.isEmpty, name.count <= 60, name.contains(where: \.isLetter) else { return nil }
    return String(name)
  }
}
