/// Tells which kind of export a text is.
enum ExportDetection {
  /// How much of a text is looked at.
  static let head = 1 << 16

  /// The parser for a text that begins with these bytes, or `nil` where it is no export.
  static func parser(for text: [UInt8]) -> (any ExportParser)? {
    let head = text.prefix(head).drop(while: \.isASCIISpace)
    let root = head.first == 0x3c ? root(of: head) : nil
    // Most files are pages, and a page is no export whatever else is in it.
    if root == "html" { return nil }
    if JSONExport.recognizes(head) { return JSONExport() }
    if MovableTypeExport.recognizes(head) { return MovableTypeExport() }
    switch root {
    case "rss", "rdf", "channel", "item":
      let isWordPress =
        head.containsIgnoringCase("wordpress.org/export/") || head.containsIgnoringCase("<wp:")
      return isWordPress ? XMLExport<WordPressExport>() : XMLExport<RSSFeed>()
    case "feed", "entry": return XMLExport<AtomExport>()
    case "disqus": return XMLExport<DisqusExport>()
    case "posts": return XMLExport<StackExchangeExport>()
    default:
      // Warnings of PHP may stand before everything else.
      let isWordPress =
        head.containsIgnoringCase("<rss") && head.containsIgnoringCase("wordpress.org/export/")
      return isWordPress ? XMLExport<WordPressExport>() : nil
    }
  }

  /// The first element's name without prefix, in small letters.
  private static func root(of head: ArraySlice<UInt8>) -> String? {
    var rest = head
    while let open = rest.firstIndex(of: 0x3c) {
      rest = rest[(open + 1)...]
      guard let first = rest.first, first == 0x3f || first == 0x21 else {
        let tag = rest.prefix(64).prefix { $0 != 0x3e && $0 != 0x2f && !$0.isASCIISpace }
        let local = tag.split(separator: 0x3a).last ?? []
        return String(decoding: local, as: UTF8.self).lowercased()
      }
      let isComment = rest.starts(with: [0x21, 0x2d, 0x2d])
      let end =
        isComment ? rest.firstRange(of: [0x2d, 0x2d, 0x3e])?.upperBound : rest.firstIndex(of: 0x3e)
      guard let end else { return nil }
      rest = rest[end...]
    }
    return nil
  }
}
