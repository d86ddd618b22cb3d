import Conversations

/// A feed of comments in RSS: under one article, or of a whole blog.
struct RSSFeed: SpilledFormat {
  static let format = SourceFormat.commentFeed

  static let shape = XMLShape(
    records: [.title, .link, .item],
    fields: [
      .title, .link, .guid, .description, .creator, .author, .pubDate, .encoded, .inReplyTo,
    ],
    leaves: [.title, .link],
    restarting: [.item]
  )

  let heldCount = 0
  var threads = SpilledThreads(isPartial: true)
  /// The article's title where the feed has one article.
  private var feedTitle: String?
  private var isFeedOfComments = false

  mutating func take(_ record: XMLElement, isCut: Bool) throws(EntrySpill.Failure) {
    guard record.name == .item else { return takeFeed(record) }
    let link = record.text(of: .link)
    let guid = record.text(of: .guid)
    let number = CommentAddress.number(in: link) ?? CommentAddress.number(in: guid)
    let title = record.text(of: .title) ?? ""
    let ofArticle = CommentTitle.article(inComment: title)
    guard number != nil || isFeedOfComments || ofArticle != nil || record.child(.inReplyTo) != nil
    else { return }
    var entry = ExportEntry(id: number ?? guid ?? link ?? "")
    entry.author = record.text(of: .creator) ?? record.text(of: .author) ?? ""
    entry.date = ExportDate.feed(record.text(of: .pubDate)) ?? ""
    entry.title = feedTitle ?? ofArticle ?? ""
    entry.url = link.map(CommentAddress.article) ?? ""
    let full = record.child(.encoded)
    let body = full ?? record.child(.description)
    entry.body = body?.text ?? []
    entry.breaks = full == nil ? .kept : .ignored
    entry.isTruncated = body?.isTextCut ?? false
    let parent = CommentAddress.number(in: record.child(.inReplyTo)?[.ref])
    entry.parent = parent ?? ""
    if let reply = FeedReply.split(entry.body) { (entry.parent, entry.body) = reply }
    try threads.add(entry, of: entry.url)
  }

  private mutating func takeFeed(_ record: XMLElement) {
    guard record.name == .title, feedTitle == nil else { return }
    let title = String(decoding: record.text, as: UTF8.self).withoutEdgeSpace
    feedTitle = CommentTitle.article(inFeed: title)
    if feedTitle != nil { isFeedOfComments = true }
  }
}
