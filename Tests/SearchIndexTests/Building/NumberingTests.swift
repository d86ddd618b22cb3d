import Storage
import Testing

@testable import SearchIndex

@Suite struct NumberingTests {
  @Test(arguments: [1, 300, 2_000])
  func `threads that share the work change nothing of what is written`(lot: Int) throws {
    let alone = try TemporaryFolder()
    let shared = try TemporaryFolder()
    let documents = Self.documents(400, seed: UInt64(lot))
    for (folder, isShared) in [(alone.path, false), (shared.path, true)] {
      var writer = IndexWriter(replacing: folder, settings: pinned)
      if isShared { writer.share(lots: lot) }
      for document in documents { try writer.update(document.id, texts: document.texts) }
      _ = try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
    }
    #expect(try alone.bytes(of: "segment-1") == (try shared.bytes(of: "segment-1")))
    #expect(try alone.bytes(of: "manifest") == (try shared.bytes(of: "manifest")))
  }

  @Test func `shared work that needs several segments gives the same answers`() throws {
    let whole = try TemporaryFolder()
    let split = try TemporaryFolder()
    let documents = Self.documents(400, seed: 5)
    var writer = IndexWriter(replacing: split.path, settings: pinned)
    writer.share(lots: 500)
    writer.bounds.memory = 1
    for document in documents { try writer.update(document.id, texts: document.texts) }
    // Changed again when other threads are at work.
    for document in documents.prefix(9) { try writer.update(document.id, texts: ["neck", "calf"]) }
    let reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
    var texts = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.texts) })
    for document in documents.prefix(9) { texts[document.id] = ["neck", "calf"] }
    let other = try index(texts, in: whole.path)
    #expect(reader.manifest.nextSegment > 9, "some were written, and merged")
    #expect(reader.documentCount == texts.count)
    for query in ["neck calf", documents[3].texts[0], documents[200].texts[1]] {
      #expect(try hits(reader, query) == (try hits(other, query)))
    }
  }

  @Test(arguments: [0, 1 << 20])
  func `a numbering that begins anew gives the builder the same segment`(mostBytes: Int) throws {
    let alone = try TemporaryFolder()
    let translated = try TemporaryFolder()
    let documents = Self.documents(120, seed: 9)
    var builder = SegmentBuilder(fieldCount: 2)
    for document in documents { builder.add(document.id, texts: document.texts) }
    try builder.write(number: 1, settings: pinned, memory: 1 << 20, in: alone.path)

    builder = SegmentBuilder(fieldCount: 2)
    var numbering = DocumentNumbering(number: 0, fieldCount: 2, mostBytes: mostBytes)
    var translation = NumberTranslation()
    for start in stride(from: 0, to: documents.count, by: 10) {
      let numbered = numbering.numbered(Array(documents[start..<start + 10]))
      #expect(numbered.beginsAnew == (mostBytes == 0))
      builder.add(numbered, &translation)
    }
    try builder.write(number: 1, settings: pinned, memory: 1 << 20, in: translated.path)
    #expect(try alone.bytes(of: "segment-1") == (try translated.bytes(of: "segment-1")))
  }

  @Test func `threads are started only where there is memory for them`() {
    #expect(IndexWriterBounds(memory: 64 << 20, threads: 8).threads == 1)
    let bounds = IndexWriterBounds(memory: IndexWriter.defaultMemory, threads: 8)
    #expect(bounds.threads > 1)
    #expect(bounds.memory < IndexWriter.defaultMemory)
    #expect(bounds.memory >= IndexWriter.defaultMemory * 3 / 4)
  }

  private static func documents(_ count: Int, seed: UInt64) -> [TextDocument] {
    var random = SeededGenerator(seed: seed)
    return (1...UInt64(count)).map { id in
      // Words that are rare, long or stop words besides the usual ones.
      let rare =
        "rare\(UInt64.random(in: 0..<80, using: &random)) the extraordinarily\(id % 50)ness"
      return TextDocument(
        id: 3 * id,
        texts: [
          random.text(words: 0...8) + " " + rare, id % 9 == 0 ? "" : random.text(words: 0...12),
        ]
      )
    }
  }
}

extension IndexWriter {
  /// Has three threads number the words of documents that come to so many bytes together.
  mutating func share(lots bytes: Int) {
    bounds.threads = 3
    bounds.pendingBytes = bytes
  }
}
