import Conversations

/// Exports in JSON: comments and posts from the REST interface of WordPress
/// (`/wp-json/wp/v2/comments`, `…/posts`), topics of Discourse (`/t/NUMBER.json`); one object, a
/// list, or several of these one after the other.
struct JSONExport: ExportParser {
  /// No comment or post is shorter.
  private static let shortest = 32

  private var objects = JSONObjects()
  private var threads = SpilledThreads(isPartial: true, keepsArticles: true)
  private var topics = ThreadQueue()
  private var isAtEnd = false
  private var damagedCount = 0
  private var heldCount = 0
  private var recordCount = 0

  private(set) var format = SourceFormat.wordPressREST

  /// Whether a text is such an export.
  static func recognizes(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.drop(while: \.isASCIISpace)
    guard start.first == 0x5b || start.first == 0x7b else { return false }
    if start.containsIgnoringCase("\"post_stream\"") { return true }
    guard start.containsIgnoringCase("\"date_gmt\"") else { return false }
    return start.containsIgnoringCase("\"author_name\"")
      || start.containsIgnoringCase("\"rendered\"")
  }

  mutating func read(_ bytes: [UInt8]) throws(EntrySpill.Failure) {
    objects.read(bytes)
    let ready = objects.ready
    objects.ready.removeAll()
    for object in ready { try take(object) }
  }

  mutating func finish() { isAtEnd = true }

  mutating func next() throws(EntrySpill.Failure) -> CommentThread? {
    if let topic = topics.next() { return topic }
    return isAtEnd ? try threads.next() : nil
  }

  var warnings: [SourceWarning] {
    var warnings: [SourceWarning] = []
    if objects.isUnfinished {
      warnings.append(
        .brokenOff(offset: objects.offset, line: objects.line, after: "object \(recordCount)")
      )
    }
    if heldCount > 0 { warnings.append(.heldComments(heldCount)) }
    let lost = damagedCount + objects.longCount
    if lost > 0 { warnings.append(.cut(.objects, count: lost)) }
    return warnings
  }

  private mutating func take(_ object: [UInt8]) throws(EntrySpill.Failure) {
    recordCount += 1
    guard object.count >= Self.shortest else {
      damagedCount += 1
      return
    }
    if object[...].containsIgnoringCase("\"post_stream\"") {
      if let topic = JSONRecords.decode(DiscourseTopic.self, from: object) {
        format = .discourseTopic
        if let thread = topic.thread() { topics.append(thread) }
        return
      }
    } else if let record = JSONRecords.decode(RESTRecord.self, from: object) {
      return try take(record)
    }
    damagedCount += 1
  }

  private mutating func take(_ record: RESTRecord) throws(EntrySpill.Failure) {
    let id = record.id?.text ?? ""
    var entry = ExportEntry(id: id)
    entry.date = ExportDate.wordPress(local: record.date, gmt: record.dateGmt) ?? ""
    entry.url = record.link.map(CommentAddress.article) ?? ""
    let author = record.author?.text ?? ""
    entry.account = author == "0" ? "" : author
    guard let post = record.post?.text, !post.isEmpty else {
      guard record.title != nil, !id.isEmpty else { return }
      entry.role = .article
      entry.title = record.title?.text ?? ""
      return try threads.add(entry, of: id)
    }
    let status = record.status?.text ?? "approved"
    guard ["approved", "approve", "1", ""].contains(status) else {
      heldCount += 1
      return
    }
    let parent = record.parent?.text ?? "0"
    entry.parent = parent == "0" ? "" : parent
    entry.kind = record.type.flatMap(Comment.Kind.init) ?? .comment
    entry.author = record.authorName ?? ""
    entry.body = Array((record.content?.text ?? "").utf8)
    try threads.add(entry, of: post)
  }
}

extension DiscourseTopic {
  private static let regular = 1
  private static let moderatorAction = 2

  /// The topic's thread: the opening post asks, the accepted answer or else the staff answers.
  fileprivate func thread() -> CommentThread? {
    var article = ExportEntry(role: .article, title: title ?? "")
    article.date = createdAt.flatMap(DateReader.machineDate) ?? ""
    var entries: [ExportEntry] = []
    for post in postStream.posts {
      let type = post.postType ?? Self.regular
      guard type == Self.regular || type == Self.moderatorAction, post.hidden != true,
        post.deletedAt == nil, post.userDeleted != true, let number = post.postNumber
      else { continue }
      var entry = ExportEntry(id: "\(number)")
      entry.parent = post.replyToPostNumber.map { "\($0)" } ?? ""
      entry.author = post.name?.nilIfEmpty ?? post.username ?? ""
      entry.account = post.username ?? ""
      entry.isPostAuthor = post.staff == true || post.admin == true || post.moderator == true
      entry.score =
        post.acceptedAnswer == true
        ? ExportEntry.accepted : Int(exactly: (post.score ?? 0).rounded()) ?? 0
      entry.date = post.createdAt.flatMap(DateReader.machineDate) ?? ""
      entry.body = Array((post.cooked ?? "").utf8)
      entries.append(entry)
    }
    BestAnswer.mark(&entries, accepted: "")
    let isPartial = postStream.posts.count < postStream.stream?.count ?? 0
    return ThreadAssembler.thread(article: article, comments: entries, isPartial: isPartial)
  }
}
