import Conversations

/// The `Posts.xml` of a Stack Exchange data dump: questions and answers as rows of attributes.
struct StackExchangeExport: SpilledFormat {
  static let format = SourceFormat.stackExchangeDump

  static let shape = XMLShape(records: [.row], fields: [], restarting: [.row])

  let heldCount = 0
  var threads = SpilledThreads(isForum: true)

  mutating func take(_ record: XMLElement, isCut: Bool) throws(EntrySpill.Failure) {
    guard let id = record[.id], let type = record[.postTypeID], type == "1" || type == "2" else {
      return
    }
    var entry = ExportEntry(id: id)
    let user = record[.ownerUserID].map { "user\($0)" } ?? ""
    entry.author = record[.ownerDisplayName] ?? user
    entry.account = user
    entry.score = record[.score].flatMap { Int($0) } ?? 0
    entry.date = record[.creationDate].flatMap(DateReader.machineDate) ?? ""
    entry.body = record.attributes.first { $0.name == .body }?.value ?? []
    guard type == "1" else {
      guard let question = record[.parentID] else { return }
      entry.parent = question
      return try threads.add(entry, of: question)
    }
    var article = ExportEntry(role: .article, title: record[.title] ?? "")
    article.parent = record[.acceptedAnswerID] ?? ""
    article.date = entry.date
    try threads.add(article, of: id)
    try threads.add(entry, of: id)
  }
}
