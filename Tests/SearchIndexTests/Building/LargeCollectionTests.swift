import Storage
import Testing

@testable import SearchIndex

/// A collection of two windows, with words of every frequency, in one segment or in several of which
/// documents are gone.
private final class LargeCollection: Sendable {
  let folder: TemporaryFolder
  let reader: IndexReader
  /// The words of each document's fields.
  let documents: [UInt64: [[String]]]

  static let vocabulary = 3_000
  static let whole = Result { try LargeCollection(isSplit: false) }
  static let split = Result { try LargeCollection(isSplit: true) }

  static func shared(isSplit: Bool) throws -> LargeCollection {
    try (isSplit ? split : whole).get()
  }

  init(isSplit: Bool) throws {
    let folder = try TemporaryFolder()
    var documents: [UInt64: [[String]]] = [:]
    var random = SeededGenerator(seed: isSplit ? 2 : 1)
    for document in 0..<UInt64(20_000) {
      documents[document * 3] = [Self.words(0...6, &random), Self.words(0...9, &random)]
    }
    var writer = IndexWriter(
      replacing: folder.path,
      settings: pinned,
      memory: isSplit ? 400_000 : IndexWriter.defaultMemory
    )
    for (document, texts) in documents.sorted(by: { $0.key < $1.key }) {
      try writer.update(document, texts: Self.joined(texts))
    }
    var reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
    if isSplit {
      var writer = IndexWriter(continuing: reader, in: folder.path)
      for document in documents.keys.sorted().filter({ $0 % 21 == 0 }) {
        if document % 2 == 0 {
          writer.delete(document)
          documents[document] = nil
        } else {
          documents[document] = [Self.words(1...3, &random), []]
          try writer.update(document, texts: Self.joined(documents[document] ?? []))
        }
      }
      reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 2))
    }
    self.folder = folder
    self.reader = reader
    self.documents = documents
  }

  private static func joined(_ fields: [[String]]) -> [String] {
    fields.map { $0.joined(separator: " ") }
  }

  /// Words by Zipf's law, roughly: the first stands in most documents, the last in a few.
  static func words(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in
      let uniform = Double.random(in: 0..<1, using: &random)
      return "zw\(Int(Double(vocabulary) * uniform * uniform * uniform * uniform))q"
    }
  }
}

@Suite struct LargeCollectionTests {
  @Test(arguments: [false, true])
  func `the best by integers are the best by every posting`(isSplit: Bool) throws {
    let collection = try LargeCollection.shared(isSplit: isSplit)
    let reader = collection.reader
    #expect(isSplit == (reader.segments.count > 1))
    var random = SeededGenerator(seed: 7)
    for length in [1, 2, 3, 5, 8, 15, 30, 60] {
      let text = LargeCollection.words(length...length, &random).joined(separator: " ")
      let query = try reader.query(for: text)
      let slow = try reader.everyHit(query, similarity: .fields)
      for limit in [1, 10, 100] {
        let found = try reader.search(query, similarity: .fields, limit: limit)
        #expect(found == Array(slow.prefix(limit)), "\(length) words, \(limit) asked for")
      }
    }
  }

  /// Words that stand in most documents weigh little each, and much together.
  @Test(arguments: [40, 150, 255, 300, 310, 320, 330, 400, 700])
  func `the best of a long question about frequent words are those by every posting`(
    length: Int
  ) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: UInt64(length))
    let asked = (0..<length).map { "zw\($0)q" }
    var documents: [UInt64: [String]] = [:]
    for number in 0..<120 {
      let words =
        number % 10 == 0
        ? asked
        : asked.filter { _ in Double.random(in: 0..<1, using: &random) < 0.8 }
          + (0..<200).map { _ in "other\(Int.random(in: 0..<5_000, using: &random))" }
      documents[UInt64(number)] = [words.joined(separator: " "), ""]
    }
    let reader = try index(documents, in: folder.path)
    let query = try reader.query(for: asked.joined(separator: " "))
    for limit in [1, 5, 12, 30] {
      let found = try reader.search(query, similarity: .fields, limit: limit)
      #expect(found == Array(try reader.everyHit(query, similarity: .fields).prefix(limit)))
    }
  }

  @Test func `a word that long texts hold very often does not hide the short ones`() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 3)
    func others(_ count: Int) -> String {
      (0..<count).map { _ in "other\(Int.random(in: 0..<500, using: &random))" }
        .joined(separator: " ")
    }
    var documents: [UInt64: [String]] = [:]
    for number in 0..<60 {
      let often = String(repeating: "rare ", count: 14 + number % 9)
      documents[UInt64(number)] = [often + others(900), number % 3 == 0 ? often : others(400)]
    }
    for number in 60..<80 { documents[UInt64(number)] = ["rare " + others(3), "words"] }
    for number in 80..<900 { documents[UInt64(number)] = [others(6), others(9)] }
    let reader = try index(documents, in: folder.path)
    for text in ["rare", "rare other1 other2 other3"] {
      let query = try reader.query(for: text)
      for limit in [1, 5, 20, 64] {
        let found = try reader.search(query, similarity: .fields, limit: limit)
        #expect(found == Array(try reader.everyHit(query, similarity: .fields).prefix(limit)))
      }
    }
    for number in reader.segments.indices {
      try reader.segments[number].verifyThroughout(deleted: reader.manifest.entries[number])
    }
  }

  @Test(arguments: [false, true])
  func `postings of every layout lead to the documents that hold a term, as often as they do`(
    isSplit: Bool
  ) throws {
    let collection = try LargeCollection.shared(isSplit: isSplit)
    let reader = collection.reader
    var layouts: Set<PostingLayout> = []
    for number in [0, 2, 20, 400, 2_999] {
      let word = "zw\(number)q"
      let query = try reader.query(for: word)
      for segment in reader.segments {
        guard let term = try segment.number(of: Array(word.utf8)) else { continue }
        layouts.insert(try segment.postings(of: term).layout)
      }
      let hits = try reader.everyHit(query, similarity: .fields)
      let found = try reader.termScores(query, similarity: .fields, of: hits)
        .mapValues { $0.map(\.frequencies) }
      var expected: [UInt64: [[Int]]] = [:]
      for (document, fields) in collection.documents {
        let counts = fields.map { field in field.count { $0 == word } }
        if counts != [0, 0] { expected[document] = [counts] }
      }
      #expect(found == expected, "\(word)")
      #expect(query.terms.first?.documentFrequency == expected.count)
    }
    #expect(isSplit || layouts == [.stream, .runs, .rows])
  }

  /// With vectors of 64 bytes, where the processor has them, and with those that all have.
  @Test(arguments: [false, true])
  func `sums by integers are what the contract says`(isPlain: Bool) throws {
    let collection = try LargeCollection.shared(isSplit: false)
    let reader = collection.reader
    let query = try reader.query(for: "zw0q zw0q zw1q zw3q zw50q zw60q zw70q zw700q zw2500q")
    let segment = reader.segments[0]
    var part = try SegmentQuery(query, in: segment, 0)
    let integers = IntegerQuery(query.terms.map(\.weight), in: [part])
    let sums = try Self.sums(of: part, integers)
    // More than there are, so that no sum but 0 is passed over.
    var candidates = Candidates(limit: 1_000_000, margin: integers.margin)
    let window = ScoreWindow(isPlain: isPlain)
    try part.gather(into: &candidates, as: 0, integers, window, deleted: [])
    #expect(candidates.all.count == sums.values.count { $0 > 0 })
    for candidate in candidates.all { #expect(Int(candidate.sum) == sums[candidate.place]) }
  }

  /// The sums of a segment's documents, worked out as `IntegerQuery` says.
  private static func sums(
    of part: SegmentQuery,
    _ integers: IntegerQuery
  ) throws -> [Int: Int] {
    let singles = try part.segment.singleImpacts()
    var sums: [Int: Int] = [:]
    var rowSums: [Int: Int] = [:]
    var singleWeights: [Int: [Int]] = [:]
    for term in part.terms {
      let weights = integers.weights[term.number]
      #expect(weights.rounding == 1 << weights.shift - 1)
      var list = PostingList()
      try term.postings.decode(into: &list)
      for (number, place) in list.places.enumerated() {
        let (place, kind) = (Int(place), list.kinds[number])
        let fields = (0..<2).filter { kind >> UInt8($0) & 1 == 1 }
        if kind > 0, term.postings.layout == .rows {
          rowSums[place, default: 0] += Int(list.impacts[number]) * Int(weights.ofRow)
        } else if kind > 0 {
          for field in fields {
            singleWeights[place, default: [0, 0]][field] += Int(weights.ofSingle)
          }
        } else {
          let product = Int(list.impacts[number]) * Int(weights.weight)
          sums[place, default: 0] += (product + Int(weights.rounding)) >> Int(weights.shift)
        }
      }
    }
    #expect(!rowSums.isEmpty && !singleWeights.isEmpty && !sums.isEmpty)
    for (place, sum) in rowSums {
      #expect(sum < 1 << 16)
      sums[place, default: 0] += sum >> Int(integers.rowShift)
    }
    for (place, weights) in singleWeights {
      for field in 0..<2 {
        let product = weights[field] * Int(singles[place, field])
        sums[place, default: 0] += product >> 8
      }
    }
    return sums
  }
}
