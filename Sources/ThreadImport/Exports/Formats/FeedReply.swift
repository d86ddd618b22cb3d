/// What WordPress writes into its feeds before a reply.
///
/// It is `In reply to <a href="…#comment-12">Jo</a>.` in English.
enum FeedReply {
  private static let limit = 1024

  /// The number of the comment that a body replies to, and the body without saying so; `nil` where
  /// it does not begin with a link to a comment.
  ///
  /// The words differ between languages, the form does not: a few words, a link whose address is a
  /// comment's, and nothing more than a full stop before the end of the paragraph.
  static func split(_ body: [UInt8]) -> (parent: String, body: [UInt8])? {
    let head = body.prefix(limit)
    guard let start = head.firstRange(of: Array("<a ".utf8)),
      head[..<start.lowerBound].count <= 64,
      let tagEnd = head[start.upperBound...].firstIndex(of: 0x3e),
      let end = head[tagEnd...].firstRange(of: Array("</a>".utf8))
    else { return nil }
    let tag = head[start.upperBound..<tagEnd]
    guard let address = address(in: tag), let number = CommentAddress.number(in: address) else {
      return nil
    }
    let before = head[..<start.lowerBound].filter { $0 != 0x0a }
    guard !before.dropFirst(before.starts(with: paragraph) ? 3 : 0).contains(0x3c) else {
      return nil
    }
    var rest = body[end.upperBound...].drop { ".。 ".utf8.contains($0) }
    guard rest.isEmpty || rest.first == 0x0a || rest.starts(with: Array("</p>".utf8)) else {
      return nil
    }
    if rest.first == 0x3c { rest = rest.dropFirst(4) }
    return (number, Array(rest))
  }

  private static let paragraph = Array("<p>".utf8)

  private static func address(in tag: ArraySlice<UInt8>) -> String? {
    guard let start = tag.firstRange(of: Array("href=".utf8)),
      let quote = tag[start.upperBound...].first
    else { return nil }
    let value = tag[(start.upperBound + 1)...].prefix { $0 != quote }
    return String(decoding: value, as: UTF8.self)
  }
}
