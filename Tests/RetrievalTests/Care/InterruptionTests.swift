import Conversations
import KnowledgeBase
import Retrieval
import SearchIndex
import Testing

private func pairs(_ range: Range<Int>, _ word: String) -> [QuestionAnswerPair] {
  range.map { .init(id: "p\($0)", question: "neck \(word) number\($0)", answer: "rest") }
}

private func ids(_ question: String, at path: String) throws -> [String] {
  try PairSearcher(try KnowledgeBase(at: path))
    .search(SearchRequest(plain: question), similarity: .bm25, limit: 100).matches.map(\.pair.id)
}

@Suite struct InterruptionTests {
  @Test(arguments: [0, 1, 39])
  func `an index whose building is interrupted stays as it was`(after: Int) throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(0..<40, "stiff"))
    try folder.add(pairs(0..<40, "sore"), isIndexed: false)
    let (names, answers) = (try folder.names(in: "index"), try ids("stiff", at: folder.path))
    #expect(answers.count == 40)
    for isFull in [true, false] {
      let writer = try KnowledgeBaseWriter(at: folder.path)
      #expect(throws: RetrievalError.interrupted) {
        try PairIndex.bringUpToDate(writer.contents, full: isFull) { done, total in
          #expect(total == 40)
          return done < after
        }
      }
      #expect(try folder.names(in: "index") == names)
      #expect(try ids("stiff", at: folder.path) == answers)
    }
    let writer = try KnowledgeBaseWriter(at: folder.path)
    #expect(try PairIndex.bringUpToDate(writer.contents, full: false).added == 40)
    #expect(try ids("sore", at: folder.path).count == 40)
  }

  @Test func `a first index that is interrupted leaves nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(0..<40, "stiff"), isIndexed: false)
    let writer = try KnowledgeBaseWriter(at: folder.path)
    #expect(throws: RetrievalError.interrupted) {
      try PairIndex.bringUpToDate(writer.contents, full: false) { done, _ in done < 20 }
    }
    #expect(throws: RetrievalError.noIndex(path: folder.path)) { try ids("stiff", at: folder.path) }
    #expect(try PairIndex.bringUpToDate(writer.contents, full: false).isFull)
  }

  @Test func `a run with nothing to do makes up for what another left undone`() throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(0..<40, "stiff"))
    let names = try folder.names(in: "index")
    try folder.write([1, 2, 3], to: "index/segment-77")
    try folder.write([1, 2, 3], to: "index/calibration")
    let writer = try KnowledgeBaseWriter(at: folder.path)
    #expect(try PairIndex.bringUpToDate(writer.contents, full: false).isUnchanged)
    #expect(try folder.names(in: "index") == names)
    #expect(PairIndex.check(writer.contents, pairs: Array(1...40)).isCalibrated)
  }

  @Test func `little memory and much give the same answers`() throws {
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    let all = pairs(0..<300, "stiff")
    try one.add(all)
    try other.add(all, isIndexed: false)
    let writer = try KnowledgeBaseWriter(at: other.path)
    _ = try PairIndex.bringUpToDate(writer.contents, full: true, memory: PairIndex.leastMemory)
    #expect(try ids("neck number7", at: one.path) == ids("neck number7", at: other.path))
  }
}
