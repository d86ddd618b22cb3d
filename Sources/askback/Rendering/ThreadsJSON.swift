import Conversations

/// What `parse --json` prints: `askback.threads/1`, one object whose threads are written as they
/// come: `start`, threads with commas between, `end`.
enum ThreadsJSON {
  static let start = #"{"format":"askback.threads/1","threads":["#

  static func end(warnings: String) -> String { #"],"warnings":"# + warnings + "}" }
}

/// A thread in JSON: `start`, comments with commas between, `end`; every key stands in every object.
enum ThreadJSON {
  static func start(of thread: CommentThread) throws -> String {
    let claimed = thread.claimedCount.map(String.init) ?? "null"
    return #"{"article":"# + (try JSONOutput.line(ArticleJSON(article: thread.article)))
      + #","claimed_count":"# + claimed + #","comments":["#
  }

  static func end(of thread: CommentThread) -> String {
    #"],"is_partial":"# + "\(thread.isPartial)}"
  }
}

/// An article in JSON.
private struct ArticleJSON: Encodable {
  var article: Article

  enum Key: String, CodingKey {
    case title
    case author
    case url
    case date
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(article.title, forKey: .title)
    try object.encode(article.author, forKey: .author)
    try object.encode(article.url, forKey: .url)
    try object.encode(article.date, forKey: .date)
  }
}

/// A comment in JSON; absent values are written as null.
struct CommentJSON: Encodable {
  var comment: Comment

  init(_ comment: Comment) { self.comment = comment }

  enum Key: String, CodingKey {
    case id
    case parent
    case kind
    case author
    case isPostAuthor = "is_post_author"
    case date
    case dateText = "date_text"
    case text
    case flags
    case quotes
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(comment.id, forKey: .id)
    try object.encode(comment.parent, forKey: .parent)
    try object.encode(comment.kind, forKey: .kind)
    try object.encode(comment.author, forKey: .author)
    try object.encode(comment.isPostAuthor, forKey: .isPostAuthor)
    try object.encode(comment.date, forKey: .date)
    try object.encode(comment.dateText, forKey: .dateText)
    try object.encode(comment.text, forKey: .text)
    try object.encode(comment.flags, forKey: .flags)
    try object.encode(comment.quotedTexts, forKey: .quotes)
  }
}
