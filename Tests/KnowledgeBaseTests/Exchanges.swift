import Conversations
import Testing

@testable import KnowledgeBase

/// A question of Bram's and the answer of Odile, who is the coach.
func exchange(
  _ id: Int,
  _ question: String,
  _ answer: String,
  isMarked: Bool = true
) -> [Conversations.Comment] {
  [
    Conversations.Comment(
      id: "\(id)",
      author: "Bram",
      date: "2021-03-\(10 + id % 10)",
      text: question
    ),
    Conversations.Comment(
      id: "\(id + 1)",
      parent: "\(id)",
      author: "Odile",
      isPostAuthor: isMarked,
      date: "2021-03-\(10 + id % 10)",
      text: answer
    ),
  ]
}

/// Pairs each comment with the coach's reply to it.
func pairsOfReplies(_ thread: CommentThread) -> ThreadPairs {
  var pairs: [QuestionAnswerPair] = []
  for answer in thread.comments where answer.isPostAuthor {
    guard let question = thread.comments.first(where: { $0.id == answer.parent }) else { continue }
    pairs.append(
      QuestionAnswerPair(
        id: question.id,
        question: question.text,
        answer: answer.text,
        title: thread.article.title,
        url: thread.article.url.map { $0 + "#" + question.id },
        parts: [
          .init(comment: question.id, role: .question), .init(comment: answer.id, role: .answer),
        ]
      )
    )
  }
  let paired = Set(pairs.flatMap(\.parts).map(\.comment))
  let others = thread.comments.filter { !paired.contains($0.id) }
  return ThreadPairs(
    pairs: pairs,
    unpaired: others.map { .init(comment: $0.id, reason: $0.kind == .comment ? .thanks : .ping) },
    coaches: ["Odile"],
    conversationCount: pairs.count
  )
}

let address = "https://odile.example/calves/"
let calf = exchange(10, "My calf cramps at night.", "Stretch it before bed.")
let heel = exchange(12, "My heel hurts in the morning.", "Roll it on a ball.")
let shin = exchange(14, "My shins burn when I run.", "Run on grass for a while.")

/// A knowledge base that threads are brought into, one import after the other.
final class Base {
  let folder: TemporaryFolder
  let writer: KnowledgeBaseWriter

  init() throws {
    let folder = try TemporaryFolder()
    writer = try KnowledgeBaseWriter(at: folder.path)
    self.folder = folder
  }

  /// One import of these threads; what changed, as a summary counts it.
  @discardableResult func read(
    _ comments: [Conversations.Comment]...,
    title: String? = "Calves",
    url: String? = address,
    isPartial: Bool = false,
    claimed: Int? = nil
  ) throws -> ImportChanges {
    try read(
      comments.map {
        CommentThread(
          article: Article(title: title, url: url),
          claimedCount: claimed,
          isPartial: isPartial,
          comments: $0
        )
      }
    )
  }

  @discardableResult func read(_ threads: [CommentThread]) throws -> ImportChanges {
    try writer.importing { session in
      var articles: [String: ImportChanges] = [:]
      let source = ImportSession.Source(path: "page.html", format: "page", digest: "0")
      for thread in threads {
        let (article, changes) = try session.merge(thread, from: source, pairing: pairsOfReplies)
        articles[article, default: ImportChanges()].follow(with: changes)
      }
      for (article, changes) in try session.mergePages(pairing: pairsOfReplies) {
        articles[article, default: ImportChanges()].follow(with: changes)
      }
      return articles.values.reduce(into: ImportChanges()) { $0 += $1 }
    }
  }

  @discardableResult func read(pairs: [QuestionAnswerPair]) throws -> ImportChanges {
    try writer.importing { session in
      let source = ImportSession.Source(path: "pairs.jsonl", format: "pairs", digest: "0")
      return try session.mergingPairs(from: source) { try $0(pairs) }
    }
  }

  func pairs() throws -> [String: String] {
    var pairs: [String: String] = [:]
    try writer.contents.forEachPair { pairs[$0.id] = $0.question }
    return pairs
  }

  func ids() throws -> [String] { try pairs().keys.sorted() }
}
