internal import Conversations

/// What makes two saved pages copies of one article: the address, or else the title.
enum ArticleKey {
  /// Returns the key: `url:host/path?query` without scheme, "www.", comment page, fragment, a
  /// closing slash and what else says only how the page was opened; for a page that gives no
  /// address `title:` and its words.
  static func key(of article: Article) -> String {
    if let url = article.url, !url.isEmpty { return "url:" + canonical(url) }
    return "title:" + titleWords(of: article.title)
  }

  /// The words of a title, so that two ways to write it are one.
  static func titleWords(of title: String?) -> String {
    words(of: title ?? "").joined(separator: " ")
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

  /// Of two addresses of one article the one with less in it; the one that is there of two that are
  /// as long, but `https` before `http`.
  static func plainer(_ known: String?, _ other: String?) -> String? {
    guard let known, !known.isEmpty else { return other }
    guard let other, other.contains("://") else { return known }
    func length(_ url: String) -> Int {
      (url.split(separator: "://", maxSplits: 1).last ?? "").utf8.count
        - (url.hasSuffix("/") ? 1 : 0)
    }
    let (before, after) = (length(known), length(other))
    let isSafer = known.hasPrefix("http:") && other.hasPrefix("https:")
    return after < before || after == before && isSafer ? other : known
  }

  /// The address without what tells only how or by what link the page was opened.
  static func canonical(_ url: String) -> String {
    let address = unescaped(url).lowercased()
    var rest = address.split(separator: "://", maxSplits: 1).last ?? ""
    if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let whole = rest.prefix { $0 != "#" }
    // "#!necks" names an article, "#comment-7" a place in it.
    let fragment = rest.dropFirst(whole.count)
    let parts = whole.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var segments = parts[0].split(separator: "/")
    if let host = segments.first {
      for port in [":443", ":80"] where host.hasSuffix(port) {
        segments[0] = host.dropLast(port.count)
      }
    }
    while segments.count > 1, let last = segments.last,
      last.hasPrefix("comment-page-") || endings.contains(String(last))
    {
      segments.removeLast()
    }
    let query = (parts.count > 1 ? parts[1].split(separator: "&") : []).filter { !isPassing($0) }
    let path = segments.joined(separator: "/")
    return (query.isEmpty ? path : path + "?" + query.joined(separator: "&"))
      + (fragment.hasPrefix("#!") ? fragment : "")
  }

  /// Last parts of a path that name the same article as the path without them.
  private static let endings: Set<String> = ["amp", "index.html", "index.htm", "index.php"]

  /// Parts of a query that say where a reader came from, or how the page is shown.
  private static let passing: Set<String> = [
    "cpage", "replytocom", "showcomment", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "share",
    "nb", "amp", "noamp",
  ]

  private static func isPassing(_ part: Substring) -> Bool {
    part.hasPrefix("utm_") || part == "m=1" || part == "m=0"
      || passing.contains(String(part.prefix { $0 != "=" }))
  }

  /// The address with the characters that never need it written plainly: `stiff%2Dneck`.
  private static func unescaped(_ url: String) -> String {
    guard url.contains("%") else { return url }
    let bytes = Array(url.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self),
          radix: 16
        ),
        isUnreserved(byte)
      {
        result.append(byte)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the byte is a letter, a digit or one of the marks that stand for themselves (RFC
  /// 3986).
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
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
