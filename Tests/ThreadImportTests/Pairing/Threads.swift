import Conversations
import ThreadImport

/// Short ways to write a thread down.
enum Threads {
  /// A reader's comment.
  static func reader(
    _ id: String,
    _ name: String?,
    _ text: String,
    to parent: String? = nil
  )
    -> Conversations.Comment
  {
    Conversations.Comment(id: id, parent: parent, author: name, text: text)
  }

  /// A comment by the coach, marked as such.
  static func coach(_ id: String, _ text: String, to parent: String? = nil) -> Conversations.Comment
  {
    Conversations.Comment(id: id, parent: parent, author: "Hilde", isPostAuthor: true, text: text)
  }

  /// The pairs of a thread under an article about a garden.
  static func pairs(_ comments: [Conversations.Comment], coaches: [String] = []) -> ThreadPairs {
    let article = Article(title: "Beans", url: "https://garden.example/beans/")
    return PairExtractor(coaches: coaches).pairs(
      in: CommentThread(article: article, comments: comments)
    )
  }
}

extension ThreadPairs {
  /// Each pair's parts in short: "1:question 2:answer".
  var outline: [String] {
    pairs.map { pair in
      pair.parts.map { "\($0.comment):\($0.role.rawValue)" }.joined(separator: " ")
    }
  }

  /// Each unpaired comment with its reason: "3:thanks".
  var rest: [String] { unpaired.map { "\($0.comment):\($0.reason.rawValue)" } }
}
