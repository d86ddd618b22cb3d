/// Chooses an article's headline from what a page says of it.
struct ArticleTitle {
  let found: ArticleReader.Findings
  let linkedData: LinkedData

  /// The headline without the site's name.
  var title: String? {
    if let title = found.entryTitle { return title }
    if let title = linkedData.headline { return title }
    let documentTitles = [found.openGraphTitle, found.documentTitle].compactMap(\.self)
    // Of the headings that the document's title repeats, the longest is the article's: the
    // site's name is shorter.
    let repeated = found.headings.filter { heading in
      heading != found.siteName && documentTitles.contains { $0.containsBytes(of: heading) }
    }
    if let heading = repeated.max(by: { $0.count < $1.count }) { return heading }
    return documentTitles.first.map(withoutSite) ?? found.headings.first
  }

  /// A page's title without the site's name behind a dash, bar or guillemet.
  private func withoutSite(_ title: String) -> String {
    for separator in [" | ", " – ", " — ", " - ", " » ", " « ", " :: ", " · "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1 else { continue }
      if let site = found.siteName {
        let rest = parts.filter { $0.withoutEdgeSpace != Substring(site) }
        if rest.count < parts.count { return rest.joined(separator: separator) }
      }
      if let last = parts.last, parts.count == 2, last.count < 40, parts[0].count > last.count {
        return String(parts[0])
      }
    }
    return title
  }
}
