import Conversations

/// A comment, question or answer in a page's JSON-LD.
struct LinkedComment: Sendable, Equatable {
  var author: String?
  var date: String?
  /// The text, as markup.
  var markup: String
  /// The place of the comment it replies to in the list of all.
  var parent: Int?

  /// Reads the comments of all objects.
  struct Reading {
    /// The comments, each behind the one that it replies to.
    private(set) var comments: [LinkedComment] = []
    /// Whether some were left out: too many, or too deep.
    private(set) var isCut = false

    private static let replyKeys = ["comment", "acceptedAnswer", "suggestedAnswer"]
    private static let askingTypes: Set<String> = ["Question", "DiscussionForumPosting"]
    private static let articleTypes: Set<String> = [
      "Article", "BlogPosting", "NewsArticle", "TechArticle", "Recipe", "WebPage",
    ]

    /// Reads the comments under an article, or the first question with its answers; those of a FAQ
    /// are the article's own words.
    init(_ objects: [[String: JSONValue]]) {
      guard !objects.contains(where: { $0.types.contains("FAQPage") }) else { return }
      if let asking = objects.first(where: { !$0.types.isDisjoint(with: Self.askingTypes) }) {
        add(asking, parent: nil, depth: 0)
      } else if let article = objects.first(where: {
        !$0.types.isDisjoint(with: Self.articleTypes) && $0["comment"] != nil
      }) {
        addReplies(of: article, parent: nil, depth: 0)
      }
    }

    private mutating func add(_ object: [String: JSONValue], parent: Int?, depth: Int) {
      guard depth < maximumDepth, comments.count < maximumCount else {
        isCut = true
        return
      }
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
      addReplies(of: object, parent: comments.count - 1, depth: depth + 1)
    }

    private mutating func addReplies(of object: [String: JSONValue], parent: Int?, depth: Int) {
      for key in Self.replyKeys {
        switch object[key] {
        case .object(let reply): add(reply, parent: parent, depth: depth)
        case .array(let list):
          for case .object(let reply) in list { add(reply, parent: parent, depth: depth) }
        default: break
        }
      }
    }
  }

  /// How many comments are read at most.
  static let maximumCount = 100_000
  /// How deep replies are read.
  static let maximumDepth = 20

  /// The comments of a page that shows none in its markup.
  static func read(
    _ linked: [LinkedComment],
    byline: String?,
    coaches: [String]
  ) -> [Comment] {
    let names = Set((coaches + [byline].compactMap(\.self)).map(PersonName.key)).subtracting([""])
    var comments: [Comment] = []
    for (place, comment) in linked.enumerated() {
      let tree = HTMLParser.parse(Array(comment.markup.utf8)).tree
      let text = Mojibake.repair(TextExtractor.text(of: 0..<tree.nodes.count, in: tree))
      comments.append(
        Comment(
          id: "\(place + 1)",
          parent: comment.parent.map { "\($0 + 1)" },
          author: comment.author,
          isPostAuthor: comment.author.map { names.contains(PersonName.key($0)) } ?? false,
          date: comment.date,
          text: text.text,
          flags: [text.flag].compactMap(\.self)
        )
      )
    }
    return comments
  }
}
