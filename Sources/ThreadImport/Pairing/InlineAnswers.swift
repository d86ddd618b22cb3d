import Conversations

/// Finds the coach's answers that stand in the text of the comment they answer, in brackets
/// ("[Hilde: …]") or under a line that announces them ("Reply from Hilde:"), and makes each a
/// reply of its own.
struct InlineAnswers: Sendable {
  private let given: [String]

  /// Makes a splitter that knows `coaches` as names of the coach.
  init(coaches: [String]) { given = coaches }

  /// Returns the thread with each such answer as a reply right behind its comment.
  ///
  /// - Complexity: O(*n*), *n* = the length of the thread's texts.
  func split(_ thread: CommentThread) -> CommentThread {
    let known = thread.comments.filter(\.isPostAuthor).compactMap(\.author)
    let label = AnswerLabel(
      names: given + known + (thread.article.author.map { [$0] } ?? [])
    )
    var ids = Set(thread.comments.map(\.id))
    var result = thread
    result.comments = thread.comments.flatMap { comment -> [Comment] in
      guard comment.kind == .comment, !comment.isPostAuthor,
        let found = Self.answer(in: comment.text, label: label)
      else { return [comment] }
      var (question, reply) = (comment, Comment(id: comment.id + "~answer", text: found.answer))
      while !ids.insert(reply.id).inserted { reply.id += "~" }
      question.text = found.question
      question.quotes.removeAll { $0.upperBound > found.question.utf8.count }
      reply.parent = comment.id
      reply.author = found.author
      reply.isPostAuthor = true
      reply.flags = [.splitFromText]
      return [question, reply]
    }
    return result
  }

  private struct Found {
    var question: String
    var answer: String
    var author: String?
  }

  private static func answer(in text: String, label: AnswerLabel) -> Found? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    guard var found = bracketed(in: text, label: label) ?? announced(in: text, label: label)
    else { return nil }
    found.question = String(Substring(found.question).withoutEdgeSpace)
    found.answer = String(Substring(found.answer).withoutEdgeSpace)
    let isWhole = Wording(found.question).words.isEmpty || Wording(found.answer).words.isEmpty
    return isWhole ? nil : found
  }

  /// The text in all brackets that begin with a label; what stands around them is the question.
  private static func bracketed(in text: String, label: AnswerLabel) -> Found? {
    var found = Found(question: "", answer: "")
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "[") {
      let inside = rest[rest.index(after: open)...]
      guard let (author, body) = label.read(inside, needsPhrase: false) else {
        found.question += rest[...open]
        rest = inside
        continue
      }
      guard let close = body.firstIndex(of: "]") else { break }
      found.author = found.author ?? author
      found.answer += (found.answer.isEmpty ? "" : "\n\n") + body[..<close].withoutEdgeSpace
      found.question += rest[..<open]
      rest = body[body.index(after: close)...]
    }
    found.question += rest
    return found.answer.isEmpty ? nil : found
  }

  /// All that stands behind the first line that announces an answer.
  private static func announced(in text: String, label: AnswerLabel) -> Found? {
    var start = text.startIndex
    while let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
      start = text.utf8.index(after: end)
      if let (author, body) = label.read(text[start...], needsPhrase: true) {
        return Found(question: String(text[..<end]), answer: String(body), author: author)
      }
    }
    return nil
  }
}

/// Reads what announces an answer: a name of the coach before a colon.
private struct AnswerLabel {
  private let names: [String]
  private let keys: Set<String>

  private static let maximumLength = 60
  private static let maximumWords = 6

  init(names: [String]) {
    self.names = names
    keys = Set(names.flatMap { [PersonName.key($0)] + PersonName.words($0) })
      .filter { $0.utf8.count >= 2 }
  }

  /// Returns the name and what follows the colon, if `text` begins with a label.
  ///
  /// With `needsPhrase` the name alone is none: readers begin with it to address the coach.
  func read(
    _ text: Substring,
    needsPhrase: Bool
  ) -> (author: String?, body: Substring)? {
    let head = text.prefix(Self.maximumLength).prefix { !$0.isNewline && $0 != "]" }
    guard let colon = head.firstIndex(of: ":") else { return nil }
    var tokens = head[..<colon].split(separator: " ")
    guard (1...Self.maximumWords).contains(tokens.count) else { return nil }
    var words = Wording(head[..<colon]).words
    guard words.count == tokens.count else { return nil }
    var hasPhrase = false
    if let length = AnswerLabelWords.before.length(in: words, at: 0), length < words.count {
      tokens.removeFirst(length)
      words.removeFirst(length)
      hasPhrase = true
    } else if words.count > 1, AnswerLabelWords.after.length(in: words, at: words.count - 1) == 1 {
      tokens.removeLast()
      words.removeLast()
      hasPhrase = true
    }
    guard hasPhrase || !needsPhrase else { return nil }
    let name = tokens.joined(separator: " ")
    let body = text[text.index(after: colon)...]
    if keys.contains(PersonName.key(name)) { return (name, body) }
    return AnswerLabelWords.roles.isWhole(name) ? (names.first, body) : nil
  }
}
