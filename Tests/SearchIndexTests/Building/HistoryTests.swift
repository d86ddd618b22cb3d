import Storage
import Testing

@testable import SearchIndex

@Suite struct HistoryTests {
  @Test(arguments: 0..<120)
  func `after any history the answers are those of an index made at once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let fresh = try TemporaryFolder()
    var documents: [UInt64: [String]] = [:]
    var reader = try index([:], in: folder.path)
    // Little memory writes many segments in one commit; many commits merge them.
    let memory = Int.random(in: 0..<3, using: &random) == 0 ? 600 : IndexWriter.defaultMemory
    for step in 0..<Int.random(in: 1...16, using: &random) {
      var writer = IndexWriter(continuing: reader, in: folder.path, memory: memory)
      if seed % 3 == 0 { writer.share(lots: Int.random(in: 1...200, using: &random)) }
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let document = UInt64.random(in: 1...12, using: &random)
        if Int.random(in: 0..<3, using: &random) == 0 {
          writer.delete(document)
          documents[document] = nil
        } else {
          let texts = [random.text(words: 0...8), random.text(words: 0...12)]
          try writer.update(document, texts: texts)
          documents[document] = texts
        }
      }
      reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: UInt64(step)))
    }
    let whole = try index(documents, in: fresh.path)
    #expect(reader.documentCount == documents.count)
    #expect(reader.statistics.segments <= 8)
    #expect(Folder.names(in: folder.path).count == reader.statistics.segments + 1)
    let query = random.text(words: 1...8)
    for similarity in [Similarity.fields, .bm25, .tfidf] {
      expectSame(try hits(reader, query, similarity), try hits(whole, query, similarity))
    }
    let all = documents.keys.sorted()
    let looks = try [reader, whole].map { reader in
      let closer = try CloserReader(reader)
      var question = try closer.question(query, try reader.query(for: query))
      return (try question.looks(at: all), try question.letters(of: all))
    }
    #expect(looks[0] == looks[1])
  }

  @Test func `the same documents give the same bytes, whatever their order`() throws {
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    let texts = (1...30).map { ["question \($0) neck", "answer \($0 % 7)"] }
    try index(Dictionary(uniqueKeysWithValues: zip(1...30, texts)), in: one.path)
    var writer = IndexWriter(replacing: other.path, settings: pinned)
    for number in (1...30).reversed() {
      try writer.update(UInt64(number), texts: texts[number - 1])
    }
    _ = try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
    #expect(try one.bytes(of: "segment-1") == (try other.bytes(of: "segment-1")))
    #expect(try one.bytes(of: "manifest") == (try other.bytes(of: "manifest")))
  }

  @Test(arguments: [1, 200, 5_000])
  func `an index made with little memory gives the same answers`(memory: Int) throws {
    var random = SeededGenerator(seed: UInt64(memory))
    let little = try TemporaryFolder()
    let whole = try TemporaryFolder()
    var documents: [UInt64: [String]] = [:]
    var writer = IndexWriter(replacing: little.path, settings: pinned, memory: memory)
    for number in 0..<UInt64(90) {
      // Some come twice, and some are taken out again.
      let document = number % 7 == 6 ? number - 5 : number
      if number % 11 == 10 {
        writer.delete(document - 3)
        documents[document - 3] = nil
      }
      let texts = [random.text(words: 0...8), random.text(words: 0...12)]
      try writer.update(document, texts: texts)
      documents[document] = texts
    }
    let reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
    let other = try index(documents, in: whole.path)
    #expect(reader.documentCount == documents.count && reader.statistics.segments <= 8)
    for similarity in [Similarity.fields, .bm25, .tfidf] {
      let query = random.text(words: 1...8)
      expectSame(try hits(reader, query, similarity), try hits(other, query, similarity))
    }
  }

  @Test(arguments: 0..<50)
  func `a document is written again a logarithmic number of times`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var sizes: [MergePolicy.Size] = []
    var added = 0
    var merged = 0
    for _ in 0..<2_000 {
      let size = Int.random(in: 1...20, using: &random)
      sizes.append(.init(documents: size, live: size))
      added += size
      while let chosen = MergePolicy.choice(of: sizes) {
        let total = chosen.reduce(0) { $0 + sizes[$1].live }
        merged += total
        sizes = sizes.indices.filter { !chosen.contains($0) }.map { sizes[$0] }
        sizes.append(.init(documents: total, live: total))
      }
      #expect(sizes.count <= MergePolicy.maximumSegments)
    }
    // Twice the binary logarithm of the number of commits.
    #expect(merged < 22 * added)
  }

  @Test func `a change writes one small segment and leaves the others`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["neck", "a"], 2: ["calf", "b"]], in: folder.path)
    let before = try folder.bytes(of: "segment-1")
    var writer = IndexWriter(continuing: reader, in: folder.path)
    try writer.update(2, texts: ["jaw", "c"])
    let after = try writer.commit(stamp: IndexStamp(identity: 1, revision: 2))
    #expect(Folder.names(in: folder.path) == ["manifest", "segment-1", "segment-2"])
    #expect(try folder.bytes(of: "segment-1") == before)
    #expect(after.stamp.revision == 2)
    #expect(try hits(after, "calf").isEmpty)
    #expect(try hits(after, "jaw").map(\.document) == [2])
  }

  @Test func `a reader keeps its generation while a writer goes on`() throws {
    let folder = try TemporaryFolder()
    let old = try index([1: ["neck", ""]], in: folder.path)
    try index([2: ["neck", ""]], in: folder.path)
    #expect(try hits(old, "neck").map(\.document) == [1])
    #expect(try hits(try IndexReader(at: folder.path), "neck").map(\.document) == [2])
    #expect(Folder.names(in: folder.path).count == 2, "what nothing names is removed")
  }

  @Test func `reference lengths are pinned when the index is first made`() throws {
    let folder = try TemporaryFolder()
    let settings = IndexSettings(fields: [.init(weight: 0.7), .init(weight: 0.3)])
    let documents: [UInt64: [String]] = [1: ["neck pain", "ice"], 2: ["calf", "heat rest"]]
    let reader = try index(documents, in: folder.path, settings: settings)
    let before = try hits(reader, "neck")
    var writer = IndexWriter(continuing: reader, in: folder.path)
    try writer.update(3, texts: [String(repeating: "jaw ", count: 500), "x"])
    writer.delete(3)
    let after = try writer.commit(stamp: IndexStamp(identity: 1, revision: 2))
    expectSame(try hits(after, "neck"), before)
  }
}
