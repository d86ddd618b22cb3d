import Conversations

/// Atom: an export of Blogger, old (`blog-….xml`) or new (Takeout's `feed.atom`), or a feed of
/// comments.
struct AtomExport: SpilledFormat {
  static let format = SourceFormat.atom

  static let shape = XMLShape(
    records: [.title, .entry],
    groups: [.author],
    fields: [
      .id, .title, .link, .published, .updated, .name, .uri, .content, .summary, .category,
      .inReplyTo, .bloggerType, .bloggerStatus, .bloggerParent, .bloggerInReplyTo,
    ],
    leaves: [.title],
    restarting: [.entry]
  )

  private enum Kind {
    case post
    case comment
    /// A template, a setting, a draft's version: nothing to read.
    case other
  }

  private(set) var heldCount = 0
  var threads = SpilledThreads()
  private var feedTitle: String?

  mutating func take(_ record: XMLElement, isCut: Bool) throws(EntrySpill.Failure) {
    guard record.name == .entry else {
      let title = String(decoding: record.text, as: UTF8.self).withoutEdgeSpace
      feedTitle = feedTitle ?? CommentTitle.article(inFeed: title)
      return
    }
    switch kind(of: record) {
    case .post: try takePost(record)
    case .comment: try takeComment(record)
    case .other: break
    }
  }

  private func kind(of record: XMLElement) -> Kind {
    if let type = record.text(of: .bloggerType)?.uppercased() {
      return type == "COMMENT" ? .comment : type == "POST" || type == "PAGE" ? .post : .other
    }
    let kinds = record.children.lazy.filter { $0.name == .category }
      .compactMap { $0[.term] }.filter { $0.contains("/kind#") }
    if let kind = kinds.first {
      if kind.hasSuffix("#comment") { return .comment }
      return kind.hasSuffix("#post") || kind.hasSuffix("#page") ? .post : .other
    }
    let isComment =
      record.child(.inReplyTo) != nil || CommentAddress.number(in: address(of: record)) != nil
      || feedTitle != nil
    return isComment ? .comment : .other
  }

  private mutating func takePost(_ record: XMLElement) throws(EntrySpill.Failure) {
    guard let id = record.text(of: .id) else { return }
    var entry = entry(of: record, role: .article)
    entry.title = record.text(of: .title) ?? ""
    entry.url = address(of: record) ?? ""
    try threads.add(entry, of: id)
  }

  private mutating func takeComment(_ record: XMLElement) throws(EntrySpill.Failure) {
    if let status = record.text(of: .bloggerStatus)?.uppercased(), status != "LIVE" {
      heldCount += 1
      return
    }
    var entry = entry(of: record, role: .comment)
    let link = address(of: record)
    entry.id = CommentAddress.number(in: link) ?? CommentAddress.short(record.text(of: .id) ?? "")
    entry.url = link.map(CommentAddress.article) ?? ""
    entry.title =
      feedTitle ?? record.text(of: .title).flatMap(CommentTitle.article(inComment:)) ?? ""
    let body = record.child(.content) ?? record.child(.summary)
    entry.body = body?.text ?? []
    entry.isTruncated = body?.isTextCut ?? false
    let target = record.child(.inReplyTo)?[.ref]
    entry.parent =
      CommentAddress.number(in: target)
      ?? record.text(of: .bloggerInReplyTo).map(CommentAddress.short)
      ?? relatedComment(of: record) ?? ""
    if let reply = FeedReply.split(entry.body) { (entry.parent, entry.body) = reply }
    let isPost = CommentAddress.number(in: target) == nil
    let post = record.text(of: .bloggerParent) ?? (isPost ? target : nil)
    if feedTitle != nil || post?.hasPrefix("http") == true || post == nil {
      threads.isPartial = true
      return try threads.add(entry, of: entry.url)
    }
    try threads.add(entry, of: post ?? "")
  }

  private func entry(of record: XMLElement, role: ExportEntry.Role) -> ExportEntry {
    let author = record.child(.author)
    var entry = ExportEntry(role: role)
    entry.author = author?.text(of: .name) ?? ""
    entry.account = author?.text(of: .uri) ?? ""
    entry.date = ExportDate.feed(record.text(of: .published) ?? record.text(of: .updated)) ?? ""
    return entry
  }

  /// The address of the entry's page.
  private func address(of record: XMLElement) -> String? {
    let links = record.children.filter { $0.name == .link }
    let page = links.first { ($0[.rel] ?? "alternate") == "alternate" }
    return page?[.href] ?? links.first { $0[.rel] == "self" && $0[.type] == "text/html" }?[.href]
  }

  /// The comment that a comment of Blogger replies to: its address in the "related" link.
  private func relatedComment(of record: XMLElement) -> String? {
    let related = record.children.first { $0.name == .link && $0[.rel] == "related" }
    guard let address = related?[.href], let range = address.firstRange(of: "/comments/default/")
    else {
      return nil
    }
    return String(address[range.upperBound...].prefix { $0.isASCII && $0.isNumber }).nilIfEmpty
  }
}
