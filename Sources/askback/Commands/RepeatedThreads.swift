import Conversations

/// Threads of one source that stand under an article that came in it before: they are put together
/// and merged at once, for each merge reads the whole thread again.
struct RepeatedThreads {
  private var seen: Set<String> = []
  private var waiting: [String: CommentThread] = [:]
  /// The place of each comment in the thread that waits, by article and the comment's number.
  private var places: [String: [String: Int]] = [:]
  private var count = 0

  /// More comments than this do not wait.
  private static let limit = 20_000

  /// Whether enough wait to be merged.
  var isFull: Bool { count >= Self.limit }

  /// Whether a thread came under the article of this key.
  func hasSeen(_ key: String) -> Bool { seen.contains(key) }

  /// Takes a thread if its article came before; `key` tells articles apart, and is `nil` where
  /// nothing does.
  mutating func take(_ thread: CommentThread, key: String?) -> Bool {
    guard let key, !seen.insert(key).inserted else { return false }
    var whole = waiting.removeValue(forKey: key) ?? CommentThread(article: thread.article)
    whole.isPartial = true
    for comment in thread.comments {
      if let place = places[key]?[comment.id] {
        whole.comments[place] = comment
      } else {
        places[key, default: [:]][comment.id] = whole.comments.count
        whole.comments.append(comment)
        count += 1
      }
    }
    waiting[key] = whole
    return true
  }

  /// Returns what waits, in the order of the articles' keys, and waits no more.
  mutating func release() -> [CommentThread] {
    let threads = waiting.sorted { $0.key < $1.key }.map(\.value)
    waiting = [:]
    places = [:]
    count = 0
    return threads
  }
}
