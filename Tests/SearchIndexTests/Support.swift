import Foundation
import SearchIndex
import Storage
import Testing
import TextAnalysis

/// A folder of its own for a test, removed at its end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("askback-index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of words, a few of them frequent.
  mutating func text(words: ClosedRange<Int>) -> String {
    let count = Int.random(in: words, using: &self)
    return (0..<count).map { _ in
      let rank = Int.random(in: 0..<6, using: &self) * Int.random(in: 1..<6, using: &self)
      return "zw\(rank)q"
    }.joined(separator: " ")
  }
}

/// Two fields with pinned lengths, so that an index does not depend on what it is first made of.
let pinned = IndexSettings(fields: [
  .init(weight: 0.7, referenceLength: 6), .init(weight: 0.3, referenceLength: 9),
])

/// Makes an index of these documents in one go.
@discardableResult
func index(
  _ documents: [UInt64: [String]],
  in folder: String,
  settings: IndexSettings = pinned
) throws -> IndexReader {
  var writer = IndexWriter(replacing: folder, settings: settings)
  for (document, texts) in documents { try writer.update(document, texts: texts) }
  return try writer.commit(stamp: IndexStamp(identity: 1, revision: 1))
}

/// Asks for everything that holds a term of `text`.
func hits(
  _ reader: IndexReader,
  _ text: String,
  _ similarity: Similarity = .fields,
  limit: Int = .max
) throws -> [Hit] {
  try reader.search(try reader.query(for: text), similarity: similarity, limit: limit)
}

/// The scores of the documents, worked out from the formulas' definitions, one document at a time.
struct SlowSearch {
  var documents: [UInt64: [String]]

  private func terms(_ text: String) -> [String] {
    var terms: [String] = []
    Analyzer().forEachTerm(in: text) { term, _ in terms.append(term) }
    return terms
  }

  func hits(_ text: String, _ similarity: Similarity) -> [Hit] {
    let query = Dictionary(grouping: terms(text), by: \.self).mapValues(\.count)
    let fields = documents.mapValues { $0.map(terms) }
    let frequency = query.keys.reduce(into: [String: Int]()) { frequency, term in
      frequency[term] = fields.values.count { $0.joined().contains(term) }
    }
    var hits: [Hit] = []
    for (document, texts) in fields where query.keys.contains(where: texts.joined().contains) {
      let score =
        similarity == .tfidf
        ? cosine(query, texts, fields)
        : query.filter { frequency[$0.key] != 0 }.sorted { $0.key < $1.key }.reduce(0) {
          sum,
          term in
          sum + bm25(term.key, term.value, frequency[term.key] ?? 0, texts, similarity)
        }
      hits.append(Hit(document: document, score: score))
    }
    return hits.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  private func bm25(
    _ term: String,
    _ count: Int,
    _ frequency: Int,
    _ texts: [[String]],
    _ similarity: Similarity
  ) -> Double {
    func part(_ words: [String], _ reference: Double) -> Double {
      let tf = Double(words.count { $0 == term })
      return tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * Double(words.count) / reference))
    }
    let n = Double(documents.count)
    let df = Double(frequency)
    let idf = log(1 + (n - df + 0.5) / (df + 0.5))
    if similarity == .bm25 { return Double(count) * idf * part(Array(texts.joined()), 15) }
    let saturated = 2 * Double(count) / (Double(count) + 1)
    return saturated * idf * (0.7 * part(texts[0], 6) + 0.3 * part(texts[1], 9))
  }

  private func cosine(
    _ query: [String: Int],
    _ texts: [[String]],
    _ all: [UInt64: [[String]]]
  ) -> Double {
    func idf(_ term: String) -> Double {
      let df = all.values.count { $0.joined().contains(term) }
      return df == 0 ? 0 : log((1 + Double(all.count)) / (1 + Double(df))) + 1
    }
    func vector(_ counts: [String: Int]) -> [String: Double] {
      let weights = counts.reduce(into: [String: Double]()) {
        $0[$1.key] = (1 + log(Double($1.value))) * idf($1.key)
      }
      let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return weights.mapValues { $0 / length }
    }
    let left = vector(query)
    let right = vector(Dictionary(grouping: texts.joined(), by: \.self).mapValues(\.count))
    return left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
  }
}

/// Whether two lists of hits are the same: the documents in order, the scores to 1e-9.
func expectSame(
  _ left: [Hit],
  _ right: [Hit],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(left.map(\.document) == right.map(\.document), sourceLocation: sourceLocation)
  for (one, other) in zip(left, right) {
    #expect(abs(one.score - other.score) < 1e-9, sourceLocation: sourceLocation)
  }
}
