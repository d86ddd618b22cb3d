import Testing

@testable import SearchIndex

@Suite struct FieldCountTests {
  /// More than a window of documents, with terms of every layout, and one that all have twice.
  private static func documents(fieldCount: Int) -> [UInt64: [String]] {
    var random = SeededGenerator(seed: UInt64(fieldCount))
    var documents: [UInt64: [String]] = [:]
    for number in 1...UInt64(PostingLayout.windowSize + 300) {
      documents[number] = (0..<fieldCount).map { field in
        let rare = Int.random(in: 0..<400, using: &random)
        let some = Int.random(in: 0..<30, using: &random)
        let all = field == 0 ? " every every" : ""
        return random.text(words: 0...4) + " some\(some)x rare\(rare)x" + all
      }
    }
    return documents
  }

  @Test(arguments: [1, 2, 3, 4])
  func `the best by integers are the best by every posting, whatever the number of fields`(
    fieldCount: Int
  ) throws {
    let folder = try TemporaryFolder()
    let settings = IndexSettings(
      fields: (0..<fieldCount).map { .init(weight: 1 / Double($0 + 1), referenceLength: 4) }
    )
    let documents = Self.documents(fieldCount: fieldCount)
    let reader = try index(documents, in: folder.path, settings: settings)
    var layouts: Set<PostingLayout> = []
    for text in [
      "zw1q zw4q zw5q zw12q", "every zw0q zw2q some3x rare7x rare9x", "rare1x rare2x some5x",
      "every some1x some2x zw3q zw4q zw6q zw8q zw15q zw20q",
    ] {
      let query = try reader.query(for: text)
      let all = try reader.everyHit(query, similarity: .fields)
      for limit in [1, 10, 64] {
        let found = try reader.search(query, similarity: .fields, limit: limit)
        #expect(found == Array(all.prefix(limit)), "\(text), \(limit)")
      }
      for term in query.numbers(in: 0).compactMap(\.self) {
        layouts.insert(try reader.segments[0].postings(of: term).layout)
      }
    }
    #expect(layouts == [.stream, .runs, .rows])
    try reader.segments[0].verifyThroughout(deleted: reader.manifest.entries[0])
  }
}
