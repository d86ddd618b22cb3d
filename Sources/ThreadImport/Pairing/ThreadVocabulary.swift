import Conversations

/// How many comments of a thread use each word.
struct ThreadVocabulary: Sendable {
  private static let leastLength = 4
  private static let mostUses = 3

  private var uses: [String: Int] = [:]

  /// Counts the words of all comments.
  init(_ reading: ThreadReading) {
    for comment in reading.comments {
      for word in Self.words(of: comment.text) { uses[word, default: 0] += 1 }
    }
  }

  /// Returns the words of `text` that hardly any comment uses.
  func rareWords(of text: String) -> Set<String> {
    Self.words(of: text).filter { uses[$0, default: 0] <= Self.mostUses }
  }

  private static func words(of text: String) -> Set<String> {
    Set(Wording(text).words.filter { $0.utf8.count >= leastLength })
  }
}
