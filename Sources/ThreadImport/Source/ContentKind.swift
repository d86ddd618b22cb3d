/// What the content of a file looks like.
enum ContentKind: Sendable, Equatable {
  case webPage
  case text
  /// Something that is not read; the words name it.
  case unknown(String)

  /// Tells what bytes are before they are decoded, for files that are not text.
  static func binary(_ bytes: [UInt8]) -> ContentKind? {
    signatures.first { bytes.starts(with: $0.bytes) }.map { .unknown($0.name) }
  }

  /// Tells what a text in UTF-8 is.
  static func text(_ bytes: [UInt8]) -> ContentKind {
    let head = bytes.prefix(1 << 16)
    let start = head.drop(while: \.isASCIISpace)
    if start.first == 0x3c {
      let root = XMLRoot.name(in: start)
      return roots.first { $0.tag == root }.map { .unknown($0.name) } ?? .webPage
    }
    if head.containsIgnoringCase("mime-version:"), head.containsIgnoringCase("multipart/related") {
      return .unknown("a web archive (MHTML); save the page as HTML instead")
    }
    if start.startsIgnoringCase("{\\rtf") { return .unknown("a rich text document") }
    if beginsAsJSON(start) { return .unknown("JSON of an unknown form") }
    if hasMarkup(bytes) { return .webPage }
    return isText(bytes) ? .text : .unknown("binary data")
  }

  /// Whether a text begins as JSON does: a bracket or brace, then a value or name.
  static func beginsAsJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == 0x7b || first == 0x5b else { return false }
    let second = text.dropFirst().first { !$0.isASCIISpace }
    return second.map { [0x22, 0x7b, 0x7d, 0x5b, 0x5d].contains($0) } ?? false
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF document"), ([0x50, 0x4b, 3, 4], "a ZIP archive or Office file"),
    ([0x1f, 0x8b], "a gzip archive; unpack it first"), ([0x42, 0x5a, 0x68], "a bzip2 archive"),
    ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "an xz archive"),
    ([0x28, 0xb5, 0x2f, 0xfd], "a zstd archive"),
    ([0x37, 0x7a, 0xbc, 0xaf], "a 7z archive"), ([0x89, 0x50, 0x4e, 0x47], "a PNG image"),
    ([0xff, 0xd8, 0xff], "a JPEG image"), (Array("GIF8".utf8), "a GIF image"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    (Array("bplist00".utf8), "a Safari web archive; save the page source instead"),
    ([0x7f, 0x45, 0x4c, 0x46], "a program"), ([0xd0, 0xcf, 0x11, 0xe0], "an old Office document"),
    (Array("RIFF".utf8), "a sound, video or WebP image"),
  ]

  /// The roots of XML files that are no pages.
  private static let roots: [(tag: String, name: String)] = [
    ("comments", "the comments of a data dump; import its Posts.xml"),
    ("users", "the users of a data dump; import its Posts.xml"), ("svg", "an SVG image"),
    ("plist", "a property list"),
    ("urlset", "a sitemap"), ("opml", "an OPML list"),
  ]

  private static let markup = NameTable(
    [
      "html", "head", "body", "div", "ol", "ul", "li", "article", "section", "main", "table",
      "p", "h1", "h2", "h3", "!doctype", "dl", "dt", "footer", "header",
    ].map { ($0, true) }
  )

  /// Whether a text has three or more tags of blocks.
  private static func hasMarkup(_ bytes: [UInt8]) -> Bool {
    var count = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3c else {
        index += 1
        continue
      }
      var end = index + 1
      var hash = NameHash()
      while end < bytes.count, end - index < 12, bytes[end] > 0x20, bytes[end] != 0x3e {
        hash.add(bytes[end])
        end += 1
      }
      if markup[hash] != nil { count += 1 }
      if count >= 3 { return true }
      index = end
    }
    return false
  }

  /// Whether hardly any control characters are in it.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1 << 16)
    let controls = head.count { $0 < 0x20 && !$0.isASCIISpace }
    return controls * 50 <= head.count
  }
}
