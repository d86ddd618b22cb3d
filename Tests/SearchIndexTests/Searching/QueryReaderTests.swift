import Storage
import Testing

@testable import SearchIndex

@Suite struct QueryReaderTests {
  @Test(arguments: [0, 5, 1_000])
  func `what is remembered of earlier questions changes no query`(mostTerms: Int) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: UInt64(mostTerms))
    var documents: [UInt64: [String]] = [:]
    for document in 1...40 as ClosedRange<UInt64> {
      documents[document] = [random.text(words: 0...8), random.text(words: 0...12)]
    }
    let reader = try index(documents, in: folder.path)
    let queries = QueryReader(reader, mostTerms: mostTerms)
    for _ in 0..<60 {
      let text = random.text(words: 0...12) + " Unheard-of"
      let fresh = try QueryReader(reader).query(for: text)
      #expect(try queries.query(for: text) == fresh)
    }
  }

  @Test(arguments: [0, 1_000])
  func `a slip that comes again is read in the same way`(mostTerms: Int) throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["numbness of the elbow", ""]], in: folder.path)
    let queries = QueryReader(reader, mostTerms: mostTerms)
    for text in ["nummbness", "an elbbow, nummbness", "nummbness of the calf", "calf", "nummbness"]
    {
      let fresh = QueryReader(reader)
      var (expected, query) = (try fresh.query(for: text), try queries.query(for: text))
      let readings = try fresh.correct(&expected)
      #expect(readings.isEmpty == !text.contains("mm"))
      #expect(try queries.correct(&query) == readings)
      #expect(query == expected)
    }
  }

  @Test func `a term keeps the word that the question has first, and counts`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["the necks ache", ""]], in: folder.path)
    let queries = QueryReader(reader)
    _ = try queries.query(for: "aching necks")
    let query = try queries.query(for: "My Neck, the neck’s ACHES")
    #expect(query.terms.map(\.word) == ["Neck", "ACHES"])
    #expect(query.terms.map(\.count) == [2, 1])
    #expect(query.terms.map(\.documentFrequency) == [1, 1])
  }
}
