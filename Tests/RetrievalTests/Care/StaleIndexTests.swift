import Conversations
import KnowledgeBase
import SearchIndex
import Testing

@testable import Retrieval

private typealias Comment = Conversations.Comment

/// An index that does not know of the last changes.
@Suite struct StaleIndexTests {
  private static let questions = ["stiff neck in bed", "stiff neck", "stiff old neck of a horse"]

  /// Imports a page with those of the questions that are still on it.
  private func add(_ numbers: [Int], to path: String, isIndexed: Bool) throws {
    let writer = try KnowledgeBaseWriter(at: path)
    let comments = numbers.flatMap { number in
      [
        Comment(id: "\(number)", author: "Hattie", text: Self.questions[number]),
        Comment(id: "\(number)0", parent: "\(number)", author: "Odile", text: "Rest."),
      ]
    }
    let pairs = numbers.map { number in
      QuestionAnswerPair(
        id: "\(number)",
        question: Self.questions[number],
        answer: "Rest.",
        parts: [
          .init(comment: "\(number)", role: .question), .init(comment: "\(number)0", role: .answer),
        ]
      )
    }
    let thread = CommentThread(article: Article(title: "Necks"), comments: comments)
    _ = try writer.importing { session in
      try session.merge(thread, from: .init(path: "p", format: "page", digest: "0")) { _ in
        ThreadPairs(
          pairs: pairs,
          unpaired: [],
          coaches: ["Odile"],
          conversationCount: pairs.count
        )
      }
    }
    if isIndexed { _ = try PairIndex.bringUpToDate(writer.contents, full: false) }
  }

  @Test func `pairs that are gone take no places`() throws {
    let folder = try TemporaryFolder()
    func found(_ limit: Int) throws -> SearchResult {
      try PairSearcher(try KnowledgeBase(at: folder.path))
        .search(SearchRequest(plain: "a stiff neck in bed"), similarity: .fields, limit: limit)
    }
    try add([0, 1, 2], to: folder.path, isIndexed: true)
    #expect(try found(3).matches.map(\.pair.id) == ["necks-0", "necks-1", "necks-2"])
    try add([1, 2], to: folder.path, isIndexed: false)
    let one = try found(1)
    #expect(one.isStale && one.matches.map(\.pair.id) == ["necks-1"])
    let all = try found(3)
    #expect(all.matches.map(\.pair.id) == ["necks-1", "necks-2"])
    #expect(all.judgement == one.judgement)
    let ranking = try PairSearcher(try KnowledgeBase(at: folder.path))
      .ranking(of: SearchRequest(plain: "a stiff neck in bed"), similarity: .fields, limit: 1)
    #expect(ranking.judgement == one.judgement && ranking.entries.map(\.id) == ["necks-1"])
  }

  @Test func `an index that is written meanwhile is no foreign one`() async throws {
    let folder = try TemporaryFolder()
    try folder.add([.init(id: "p", question: "stiff neck", answer: "Rest.")])
    let path = folder.path
    let writing = Task.detached {
      for round in 0..<12 {
        let writer = try KnowledgeBaseWriter(at: path)
        try writer.importing { session in
          let source = ImportSession.Source(path: "pairs", format: "pairs", digest: "\(round)")
          _ = try session.mergingPairs(from: source) { add in
            try add([.init(id: "r\(round)", question: "neck \(round)", answer: "Rest.")])
          }
        }
        _ = try PairIndex.bringUpToDate(writer.contents, full: false)
      }
    }
    let contents = try KnowledgeBase(at: path)
    for _ in 0..<200 {
      do { _ = try PairSearcher(contents) } catch let error as KnowledgeBaseError {
        // Where writers follow each other at once, a reader may wait in vain.
        #expect(error.reason == .busy)
      }
    }
    try await writing.value
  }
}
