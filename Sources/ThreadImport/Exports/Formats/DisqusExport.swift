import Conversations

/// A Disqus export: threads with their addresses, and posts that name their thread and parent.
///
/// Source: the schema at disqus.com/api/schemas/1.0/disqus.xsd.
struct DisqusExport: SpilledFormat {
  static let format = SourceFormat.disqusExport

  static let shape = XMLShape(
    records: [.thread, .post],
    groups: [.author],
    fields: [
      .thread, .parent, .id, .link, .title, .message, .createdAt, .name, .username, .isDeleted,
      .isSpam, .isApproved,
    ],
    restarting: [.post]
  )

  private(set) var heldCount = 0
  var threads = SpilledThreads()

  mutating func take(_ record: XMLElement, isCut: Bool) throws(EntrySpill.Failure) {
    guard !isCut, let id = record[.id] else { return }
    var entry = ExportEntry(role: record.name == .thread ? .article : .comment)
    let author = record.child(.author)
    entry.author = author?.text(of: .name) ?? author?.text(of: .username) ?? ""
    entry.account = author?.text(of: .username) ?? ""
    entry.date = record.text(of: .createdAt).flatMap(DateReader.machineDate) ?? ""
    if record.name == .thread {
      entry.title = record.text(of: .title) ?? ""
      entry.url = record.text(of: .link) ?? ""
      return try threads.add(entry, of: id)
    }
    guard record.text(of: .isDeleted) != "true", record.text(of: .isSpam) != "true",
      record.text(of: .isApproved) != "false"
    else {
      heldCount += 1
      return
    }
    entry.id = id
    entry.parent = record.child(.parent)?[.id] ?? ""
    let message = record.child(.message)
    entry.body = message?.text ?? []
    entry.breaks = .kept
    entry.isTruncated = message?.isTextCut ?? false
    try threads.add(entry, of: record.child(.thread)?[.id] ?? "")
  }
}
