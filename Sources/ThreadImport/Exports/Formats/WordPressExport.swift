import Conversations

/// WordPress eXtended RSS (WXR): what "Tools, Export" of WordPress writes, and what other systems
/// write for its importer and for Disqus.
///
/// Source: `wp-admin/includes/export.php` of WordPress, versions 1.0 to 1.2 of the format.
struct WordPressExport: XMLFormat {
  static let format = SourceFormat.wordPressExport

  static let shape = XMLShape(
    records: [.item, .userRecord],
    groups: [.comment],
    fields: [
      .title, .link, .creator, .pubDate, .postDate, .postDateGMT, .userID, .userLogin, .userName,
      .commentID, .commentAuthor, .commentDate, .commentDateGMT, .commentContent,
      .commentApproved, .commentType, .commentParent, .commentUserID,
    ],
    restarting: [.item, .comment],
    partial: .item
  )

  /// More users than this are not remembered.
  private static let maximumUsers = 100_000
  /// Kinds of comments that nobody is meant to read: notes of editors, orders and logs.
  private static let internalTypes: Set<String> = [
    "note", "order_note", "webhook_delivery", "action_log", "edd_payment_note",
  ]

  private(set) var heldCount = 0
  private var threads = ThreadQueue()
  private var logins: [String: String] = [:]
  private var displayNames: [String: String] = [:]

  mutating func take(_ record: XMLElement, isCut: Bool) {
    guard record.name == .item else { return takeUser(record) }
    let creator = record.text(of: .creator) ?? ""
    var article = ExportEntry(role: .article)
    article.author = displayNames[creator] ?? creator
    article.title = record.text(of: .title) ?? ""
    article.url = record.text(of: .link) ?? ""
    article.date =
      ExportDate.wordPress(local: record.text(of: .postDate), gmt: record.text(of: .postDateGMT))
      ?? ExportDate.feed(record.text(of: .pubDate)) ?? ""
    var comments: [ExportEntry] = []
    for element in record.children where element.name == .comment {
      if let entry = comment(element, creator: creator) { comments.append(entry) }
    }
    let thread = ThreadAssembler.thread(article: article, comments: comments, isPartial: isCut)
    if let thread { threads.append(thread) }
  }

  /// The articles before the last one are whole.
  mutating func breakOff() {}

  mutating func next(isAtEnd: Bool) -> CommentThread? { threads.next() }

  private mutating func takeUser(_ record: XMLElement) {
    guard logins.count + displayNames.count < 2 * Self.maximumUsers,
      let login = record.text(of: .userLogin)
    else { return }
    if let id = record.text(of: .userID) { logins[id] = login }
    if let name = record.text(of: .userName) { displayNames[login] = name }
  }

  private mutating func comment(_ element: XMLElement, creator: String) -> ExportEntry? {
    let type = element.text(of: .commentType)?.lowercased() ?? ""
    guard !Self.internalTypes.contains(type) else { return nil }
    let approved = element.text(of: .commentApproved)?.lowercased() ?? "1"
    guard ["1", "approved", "approve"].contains(approved) else {
      heldCount += 1
      return nil
    }
    let content = element.child(.commentContent)
    guard element.text(of: .commentID) != nil || content?.text.isEmpty == false else { return nil }
    var entry = ExportEntry()
    entry.kind = Comment.Kind(rawValue: type) ?? .comment
    entry.id = element.text(of: .commentID) ?? ""
    let parent = element.text(of: .commentParent) ?? "0"
    entry.parent = parent == "0" ? "" : parent
    entry.author = element.text(of: .commentAuthor) ?? ""
    entry.isPostAuthor = isWritten(by: creator, element, name: entry.author)
    entry.date =
      ExportDate.wordPress(
        local: element.text(of: .commentDate),
        gmt: element.text(of: .commentDateGMT)
      ) ?? ""
    entry.body = content?.text ?? []
    entry.breaks = .kept
    entry.isTruncated = content?.isTextCut ?? false
    return entry
  }

  /// Whether the one who was logged in is the article's author: by the user's number, or where the
  /// export has no list of users, by name.
  private func isWritten(by creator: String, _ comment: XMLElement, name: String) -> Bool {
    guard !creator.isEmpty, let user = comment.text(of: .commentUserID), user != "0" else {
      return false
    }
    if let login = logins[user] { return login == creator }
    let names = [creator, displayNames[creator] ?? creator].map(PersonName.key)
    let key = PersonName.key(name)
    return !key.isEmpty && names.contains(key)
  }
}
