/// Tells which kind of export a text is.
enum ExportDetection {
  /// How much of a text is looked at.
  static let head = 1 << 16

  /// The parser for a text that begins with these bytes, or `nil` where it is no export.
  static func parser(for text: [UInt8]) -> (any ExportParser)? {
    let head = text.prefix(head).drop(while: \.isASCIISpace)
    let root = head.first == 0x3c ? XMLRoot.name(in: head) : nil
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
}
