package import Conversations

/// Finds out which comments of a thread the coach wrote.
package struct CoachFinder: Sendable {
  /// Who the coach is.
  package struct Finding: Sendable, Equatable {
    /// For each comment in document order, whether the coach wrote it.
    package var isCoach: [Bool]
    /// The names the coach goes by, the most frequent one first.
    package var names: [String]
  }

  private let given: [String]

  /// Makes a finder that takes `coaches` as names of the coach on every page.
  package init(coaches: [String] = []) {
    given = coaches.filter { !PersonName.key($0).isEmpty }
  }

  /// Finds the coach by the page's marks, the given names, the byline, and else by who answers
  /// the others.
  ///
  /// - Complexity: O(*n*), *n* = the length of the thread's texts.
  package func coach(of thread: CommentThread) -> Finding {
    let comments = thread.comments
    let keys = comments.map { $0.kind == .comment ? PersonName.key($0.author ?? "") : "" }
    let hasMarks = comments.contains { $0.isPostAuthor && $0.kind == .comment }
    var names = Set(given.map(PersonName.key))
    for index in comments.indices where comments[index].isPostAuthor && !keys[index].isEmpty {
      names.insert(keys[index])
    }
    let conversation = AnswerCount(comments: comments, keys: keys)
    if let byline = thread.article.author {
      names.formUnion(authors(of: byline, hasMarks: hasMarks, among: conversation))
    }
    if !hasMarks, names.isDisjoint(with: keys) {
      if given.isEmpty {
        if let answering = conversation.answeringAuthor { names.insert(answering) }
      } else {
        names.formUnion(conversation.authors { signs(comments[$0].text) })
      }
    }
    names.remove("")
    var isCoach = comments.indices.map { index in
      comments[index].kind == .comment
        && (comments[index].isPostAuthor || names.contains(keys[index]))
    }
    if hasMarks { removeNamesakes(from: &isCoach, comments: comments, conversation: conversation) }
    addOtherNames(to: &isCoach, comments: comments, keys: keys)
    return Finding(isCoach: isCoach, names: displayNames(isCoach, comments: comments))
  }

  /// The commenters who have the byline's name, or its first word where they answer others.
  private func authors(
    of byline: String,
    hasMarks: Bool,
    among conversation: AnswerCount
  )
    -> [String]
  {
    let key = PersonName.key(byline)
    guard !key.isEmpty else { return [] }
    if conversation.commentCounts[key] != nil { return [key] }
    guard !hasMarks else { return [] }
    let words = Wording(byline).words
    return conversation.commentCounts.keys.filter { name in
      let isPart = words.first == name || words.prefix(2).joined() == name
      return isPart && conversation.answers(of: name) > 0
    }
  }

  private func signs(_ text: String) -> Bool {
    let signatures = CoachSignatures(names: given, texts: [])
    return Signature(of: Substring(text)) { signatures.contain($0) } != nil
  }

  /// Takes out readers who share the coach's name: unmarked comments that a marked one answers.
  private func removeNamesakes(
    from isCoach: inout [Bool],
    comments: [Comment],
    conversation: AnswerCount
  ) {
    for index in comments.indices where comments[index].isPostAuthor {
      guard let parent = conversation.parents[index], !comments[parent].isPostAuthor else {
        continue
      }
      let greeting = Greeting(of: comments[index].text)
      let name = comments[parent].author ?? ""
      if greeting?.names.contains(where: { PersonName.resemble($0, name) }) ?? false {
        isCoach[parent] = false
      }
    }
  }

  /// Takes in authors of another name who sign as the coach does: one person, two accounts.
  private func addOtherNames(to isCoach: inout [Bool], comments: [Comment], keys: [String]) {
    let names = Set(comments.indices.filter { isCoach[$0] }.map { keys[$0] }.filter { !$0.isEmpty })
    let texts = comments.indices.filter { isCoach[$0] }.map { comments[$0].text }
    guard !texts.isEmpty else { return }
    let signatures = CoachSignatures(names: [], texts: texts)
    for index in comments.indices where !isCoach[index] && comments[index].kind == .comment {
      guard comments[index].parent != nil, !names.contains(keys[index]) else { continue }
      let signature = Signature(of: Substring(comments[index].text)) { signatures.contain($0) }
      if let signature, signature.lines.count > 1 { isCoach[index] = true }
    }
  }

  private func displayNames(_ isCoach: [Bool], comments: [Comment]) -> [String] {
    var counts: [String: (count: Int, name: String, first: Int)] = [:]
    for index in comments.indices where isCoach[index] {
      guard let name = comments[index].author else { continue }
      counts[PersonName.key(name), default: (0, name, index)].count += 1
    }
    counts[""] = nil
    return counts.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }.map(\.name)
  }
}
