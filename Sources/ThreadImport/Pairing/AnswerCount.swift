import Conversations

/// Who answers whom in a thread, counted.
struct AnswerCount: Sendable {
  private struct Answers {
    var count = 0
    var others: Set<String> = []
  }

  /// For each comment the position of its parent, where the thread has it.
  let parents: [Int?]
  /// How many comments each author wrote, by key.
  private(set) var commentCounts: [String: Int] = [:]
  private var answers: [String: Answers] = [:]
  private let keys: [String]
  private let isThreaded: Bool

  init(comments: [Comment], keys: [String]) {
    self.keys = keys
    let tree = ThreadTree(comments)
    parents = tree.parents
    isThreaded = tree.isPrintedReply.contains(true)
    for key in keys where !key.isEmpty { commentCounts[key, default: 0] += 1 }
    if isThreaded { countReplies() } else { countGreetings(comments) }
  }

  /// How many comments of others `author` answered.
  func answers(of author: String) -> Int { answers[author]?.count ?? 0 }

  /// The one author who gives most of the answers: at least three, to at least two people, as
  /// many as all others together, and half of what that author wrote.
  ///
  /// Two are enough where nobody else answers and the author wrote nothing else.
  var answeringAuthor: String? {
    let total = answers.values.reduce(0) { $0 + $1.count }
    let ranked = answers.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let (author, best) = ranked.first, best.others.count >= 2,
      best.count >= 3 || (total == 2 && commentCounts[author] == 2),
      best.count * 2 >= total, best.count * 2 >= commentCounts[author] ?? 0
    else { return nil }
    let second = ranked.dropFirst().first?.value.count ?? 0
    return best.count >= second * 2 ? author : nil
  }

  /// Returns the authors of the comments for which `isSigned` holds.
  func authors(where isSigned: (Int) -> Bool) -> Set<String> {
    Set(keys.indices.filter { !keys[$0].isEmpty && isSigned($0) }.map { keys[$0] })
  }

  private mutating func countReplies() {
    for index in keys.indices {
      guard let parent = parents[index], !keys[index].isEmpty, keys[parent] != keys[index] else {
        continue
      }
      answers[keys[index], default: Answers()].count += 1
      answers[keys[index], default: Answers()].others.insert(keys[parent])
    }
  }

  /// Without replies, who greets an earlier commenter answers.
  private mutating func countGreetings(_ comments: [Comment]) {
    var earlier: Set<String> = []
    for order in ThreadOrder(of: comments, parents: parents).positions {
      let key = keys[order]
      guard !key.isEmpty else { continue }
      let greeting = Greeting(of: comments[order].text) { earlier.contains(PersonName.key($0)) }
      for name in greeting?.names ?? [] {
        let other = PersonName.key(name)
        guard other != key, earlier.contains(other) else { continue }
        answers[key, default: Answers()].count += 1
        answers[key, default: Answers()].others.insert(other)
      }
      earlier.insert(key)
    }
  }
}
