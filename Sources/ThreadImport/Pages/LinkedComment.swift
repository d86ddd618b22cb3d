import Conversations

/// A comment, question or answer in a page's JSON-LD.
struct LinkedComment: Sendable, Equatable {
  var author: String?
  var date: String?
  /// The text, as markup.
  var markup: String
  /// The place of the comment it replies to in the list of all.
  var parent: Int?

  private static let limit = 10_000
  private static let replyKeys = ["comment", "acceptedAnswer", "suggestedAnswer"]
  private static let askingTypes: Set<String> = ["Question", "DiscussionForumPosting"]
  private static let articleTypes: Set<String> = [
    "Article", "BlogPosting", "NewsArticle", "TechArticle", "Recipe", "WebPage",
  ]

  /// The comments under an article, or the first question with its answers; those of a FAQ are
  /// the article's own words.
  static func all(in objects: [[String: JSONValue]]) -> [LinkedComment] {
    guard !objects.contains(where: { $0.types.contains("FAQPage") }) else { return [] }
    var comments: [LinkedComment] = []
    if let asking = objects.first(where: { !$0.types.isDisjoint(with: askingTypes) }) {
      add(asking, parent: nil, to: &comments, depth: 0)
    } else if let article = objects.first(where: {
      !$0.types.isDisjoint(with: articleTypes) && $0["comment"] != nil
    }) {
      addReplies(of: article, parent: nil, to: &comments, depth: 0)
    }
    return comments
  }

  private static func add(
    _ object: [String: JSONValue],
    parent: Int?,
    to comments: inout [LinkedComment],
    depth: Int
  ) {
    guard depth < 20, comments.count < limit else { return }
    let text = object["text"]?.string ?? object["articleBody"]?.string ?? object["name"]?.string
    let date = object["dateCreated"]?.string ?? object["datePublished"]?.string
    comments.append(
      LinkedComment(
        author: object["author"]?.name([:]),
        date: date.flatMap(DateReader.machineDate),
        markup: text ?? "",
        parent: parent
      )
    )
    addReplies(of: object, parent: comments.count - 1, to: &comments, depth: depth + 1)
  }

  private static func addReplies(
    of object: [String: JSONValue],
    parent: Int?,
    to comments: inout [LinkedComment],
    depth: Int
  ) {
    for key in replyKeys {
      switch object[key] {
      case .object(let reply): add(reply, parent: parent, to: &comments, depth: depth)
      case .array(let list):
        for case .object(let reply) in list {
          add(reply, parent: parent, to: &comments, depth: depth)
        }
      default: break
      }
    }
  }

  /// The comments of a page that shows none in its markup.
  static func read(
    _ linked: [LinkedComment],
    byline: String?,
    coaches: [String]
  ) -> [Comment] {
    let names = Set((coaches + [byline].compactMap(\.self)).map(\.nameKey)).subtracting([""])
    var comments: [Comment] = []
    for (place, comment) in linked.enumerated() {
      let tree = HTMLParser.parse(Array(comment.markup.utf8)).tree
      let text = Mojibake.repair(TextExtractor.text(of: 0..<tree.nodes.count, in: tree))
      comments.append(
        Comment(
          id: "\(place + 1)",
          parent: comment.parent.map { "\($0 + 1)" },
          author: comment.author,
          isPostAuthor: comment.author.map { names.contains($0.nameKey) } ?? false,
          date: comment.date,
          text: text.text,
          flags: [text.flag].compactMap(\.self)
        )
      )
    }
    return comments
  }
}
