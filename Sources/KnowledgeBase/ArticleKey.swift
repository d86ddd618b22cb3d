internal import Conversations

/// What makes two saved pages copies of one article: the address, or else the title.
enum ArticleKey {
  /// Returns the key: `url:host/path?query` without scheme, "www.", comment page, fragment and a
  /// closing slash; for a page that gives no address `title:` and its words.
  static func key(of article: Article) -> String {
    if let url = article.url, !url.isEmpty { return "url:" + canonical(url) }
    return "title:" + words(of: article.title ?? "").joined(separator: " ")
  }

  /// Returns up to `limit` characters of whole words, for the ids that people type: `stiff-neck`.
  static func slug(of article: Article, limit: Int = 20) -> String {
    var slug = ""
    for word in words(of: article.title ?? article.url ?? "") {
      if slug.isEmpty {
        slug = String(word.prefix(limit))
      } else if slug.utf8.count + 1 + word.utf8.count <= limit {
        slug += "-" + word
      } else {
        break
      }
    }
    return slug.isEmpty ? "thread" : slug
  }

  private static func canonical(_ url: String) -> String {
    var rest = url.lowercased().split(separator: "://", maxSplits: 1).last ?? ""
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "#" }
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var segments = parts[0].split(separator: "/")
    if let last = segments.last, last.hasPrefix("comment-page-") { segments.removeLast() }
    let query = (parts.count > 1 ? parts[1].split(separator: "&") : [])
      .filter { !$0.hasPrefix("cpage=") && !$0.hasPrefix("replytocom=") && !$0.hasPrefix("utm_") }
    let path = segments.joined(separator: "/")
    return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
  }

  /// The words of `text` in lower case: runs of ASCII letters and digits, other letters as they
  /// are.
  private static func words(of text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber) && $0 != "’" && $0 != "'" }
      .map { $0.filter { $0.isLetter || $0.isNumber } }
      .filter { !$0.isEmpty }
  }
}
