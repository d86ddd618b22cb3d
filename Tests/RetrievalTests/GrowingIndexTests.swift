import Conversations
import Foundation
import KnowledgeBase
import Retrieval
import SearchIndex
import Testing

/// An index that began with little, beside one that is made of all at once.
@Suite struct GrowingIndexTests {
  private func pairs(_ numbers: Range<Int>, words: Int) -> [QuestionAnswerPair] {
    numbers.map { number in
      let others = (0..<words).map { "word\((number * 7 + $0 * $0) % 97)" }.joined(separator: " ")
      return QuestionAnswerPair(
        id: "p\(number)",
        question: "neck \(others)",
        answer: "rest \(others) \(others)"
      )
    }
  }

  private func scores(at path: String) throws -> [Double] {
    let index = try #require(try IndexReader(ifAt: KnowledgeBase(at: path).indexPath))
    return try index.search(
      try index.query(for: "neck word3 word5"),
      similarity: .fields,
      limit: 20
    ).map(\.score)
  }

  /// The first import has so many pairs.
  @Test(arguments: [0, 1, 5])
  func `what an index began with does not decide how long a text usually is`(first: Int) throws {
    let one = try TemporaryFolder()
    try one.add(pairs(0..<first, words: 2))
    try one.add(pairs(first..<60, words: 30))
    let other = try TemporaryFolder()
    try other.add(pairs(0..<first, words: 2) + pairs(first..<60, words: 30))
    #expect(try scores(at: one.path) == scores(at: other.path))
    let index = try IndexReader(at: KnowledgeBase(at: one.path).indexPath)
    #expect(index.sampledCount == 60)
  }

  @Test func `an index that grows by a little is gone on with`() throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(0..<40, words: 10))
    try folder.add(pairs(40..<50, words: 10), isIndexed: false)
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let report = try PairIndex.bringUpToDate(writer.contents, full: false)
    #expect(!report.isFull && report.added == 10)
  }
}
