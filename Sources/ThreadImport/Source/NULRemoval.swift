import Conversations

// A NUL ends a text for C, and so for the database: what stood behind it would be lost. Markup and
// XML are read without controls; JSON and plain text may hold one anywhere. So whatever was read is
// handed over without, as a browser drops it.

extension CommentThread {
  /// Drops NULs from all texts.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  mutating func removeNULs() {
    article.title.removeNULs()
    article.author.removeNULs()
    article.url.removeNULs()
    article.date.removeNULs()
    for index in comments.indices { comments[index].removeNULs() }
    for account in accountNames.keys { accountNames[account]?.removeNULs() }
  }
}

extension Comment {
  fileprivate mutating func removeNULs() {
    id.removeNULs()
    parent.removeNULs()
    author.removeNULs()
    date.removeNULs()
    dateText.removeNULs()
    guard text.holdsNUL else { return }
    let nuls = text.utf8.enumerated().filter { $0.element == 0 }.map(\.offset)
    func moved(_ offset: Int) -> Int { offset - nuls.partitioningIndex { $0 >= offset } }
    quotes = quotes.map { moved($0.lowerBound)..<moved($0.upperBound) }
    text.removeNULs()
  }
}

extension QuestionAnswerPair {
  /// Drops NULs from all texts.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  mutating func removeNULs() {
    id.removeNULs()
    question.removeNULs()
    answer.removeNULs()
    asker.removeNULs()
    title.removeNULs()
    url.removeNULs()
    date.removeNULs()
    for index in tags.indices { tags[index].removeNULs() }
    greeting.removeNULs()
    signature.removeNULs()
    outcome.removeNULs()
    follows.removeNULs()
    for index in parts.indices { parts[index].comment.removeNULs() }
  }
}

extension String {
  /// Drops NULs.
  mutating func removeNULs() {
    if holdsNUL { self = String(decoding: utf8.filter { $0 != 0 }, as: UTF8.self) }
  }

  fileprivate var holdsNUL: Bool { utf8.contains(0) }
}

extension String? {
  /// Drops NULs; where nothing else was there, nothing is.
  fileprivate mutating func removeNULs() {
    guard var text = self, text.holdsNUL else { return }
    text.removeNULs()
    self = text.nilIfEmpty
  }
}
