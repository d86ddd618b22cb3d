import Conversations
import KnowledgeBase

/// Articles that an export has without comments, though the knowledge base has some.
struct BareArticles {
  /// Their threads, in the order of the file.
  var threads: [CommentThread] = []
  /// Whether the export has comments of any article.
  var hasComments = false

  /// Those whose comments are gone.
  ///
  /// An export without a single comment was made without them, or the blog keeps them elsewhere. And an
  /// export may list an article twice, once without its comments.
  func emptied(notAmong others: RepeatedThreads) -> [CommentThread] {
    guard hasComments else { return [] }
    return threads.filter { thread in
      ImportSession.addressKey(of: thread.article).map { !others.hasSeen($0) } ?? false
    }
  }
}
