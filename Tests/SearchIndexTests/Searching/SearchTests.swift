import SearchIndex
import Testing

@Suite struct SearchTests {
  @Test(arguments: 0..<60, [Similarity.fields, .bm25, .tfidf])
  func `a search equals the score of every document by the formula`(
    seed: UInt64,
    similarity: Similarity
  ) throws {
    var random = SeededGenerator(seed: seed)
    var documents: [UInt64: [String]] = [:]
    for number in 1...20 {
      documents[UInt64(number) * 3] = [random.text(words: 1...9), random.text(words: 0...14)]
    }
    let folder = try TemporaryFolder()
    let reader = try index(documents, in: folder.path)
    let query = random.text(words: 1...12)
    expectSame(
      try hits(reader, query, similarity),
      SlowSearch(documents: documents).hits(query, similarity)
    )
  }

  /// Worked out once with scikit-learn 1.7, `TfidfVectorizer(sublinear_tf=True)`, on these tokens.
  @Test(arguments: [
    ("stiff neck", [0.863228337763464, 0, 0.32052772458725637, 0.40824829046386296]),
    ("cramp night cramp jaw", [0, 0.8389143145819861, 0.2984770177137844, 0.44906060271887194]),
    ("neck unknown shoulder shoulder shoulder", [0.7393613345278574, 0, 0.6042034405205783, 0]),
  ])
  func `tfidf is scikit-learn's`(query: String, scores: [Double]) throws {
    let folder = try TemporaryFolder()
    let reader = try index(
      [
        1: ["stiff neck neck", "shoulder"], 2: ["calf cramp night", "cramp cramp"],
        3: ["neck shoulder jaw jaw", ""], 4: ["", "stiff jaw night"],
      ],
      in: folder.path
    )
    let found = try hits(reader, query, .tfidf)
    for document in 1...4 {
      let score = found.first { $0.document == UInt64(document) }?.score ?? 0
      #expect(abs(score - scores[document - 1]) < 1e-6)
    }
  }

  @Test func `equal scores stand in the order of their numbers`() throws {
    let folder = try TemporaryFolder()
    let documents: [UInt64: [String]] = [9: ["neck", ""], 2: ["neck", ""], 5: ["neck", ""]]
    let reader = try index(documents, in: folder.path)
    #expect(try hits(reader, "neck").map(\.document) == [2, 5, 9])
    #expect(try hits(reader, "neck", limit: 2).map(\.document) == [2, 5])
  }

  @Test func `a long answer does not swamp a short question`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "neck pain and more words about other matters ", count: 30)
    let reader = try index([1: ["neck pain", "short"], 2: ["calf cramp", long]], in: folder.path)
    #expect(try hits(reader, "neck pain").first?.document == 1)
  }

  @Test func `a query without a known word finds nothing`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["neck", "pillow"]], in: folder.path)
    let query = try reader.query(for: "the quantum of it")
    #expect(query.terms.map(\.term) == ["quantum"])
    let found = try reader.search(query, similarity: .fields, limit: 10)
    #expect(found.isEmpty)
  }

  @Test func `an empty index can be written and asked`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([:], in: folder.path)
    #expect(reader.documentCount == 0)
    #expect(try hits(reader, "neck").isEmpty)
  }
}
