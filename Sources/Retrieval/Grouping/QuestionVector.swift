package import KnowledgeBase
private import SearchIndex
private import TextAnalysis

/// A question's terms and what each is worth; its length as a vector is 1.
package struct QuestionVector: Sendable, Equatable {
  struct Entry: Equatable {
    /// A hash of the term: two terms that fall together cost a little sharpness and nothing else.
    var term: UInt32
    var weight: Float
  }

  /// The rarest terms first: all vectors have one order.
  var entries: [Entry]
}

/// Weighs the terms of questions by how rare they are in a knowledge base.
///
/// One weigher serves one thread.
package struct QuestionWeigher {
  private let index: IndexReader
  private let analyzer = Analyzer()
  /// The document frequencies that were asked for before.
  private var frequencies: [String: Int] = [:]

  /// The most terms of a question that count: the rarest.
  private static let mostTerms = 48

  /// A term weighs no more than one of this share of the pairs.
  private static let rarest: Float = 0.01

  /// Opens the index of the knowledge base.
  package init(_ contents: KnowledgeBase) throws {
    guard let index = try IndexReader(ifAt: contents.indexPath) else {
      throw RetrievalError.noIndex(path: contents.path)
    }
    self.index = index
  }

  /// Returns a question's vector; that of a text without terms is empty.
  ///
  /// - Complexity: O(*n*) in the text, and the postings of each term that was not met before.
  package mutating func vector(of text: String) throws -> QuestionVector {
    var counts: [String: (count: Int, range: Range<Int>)] = [:]
    analyzer.forEachTerm(in: text) { term, range in
      counts[term, default: (0, range)].count += 1
    }
    let bytes = Array(text.utf8)
    var terms: [(term: UInt32, frequency: Int, weight: Float)] = []
    for (term, (count, range)) in counts {
      let frequency = try frequency(of: term, in: bytes[range])
      // Words that hardly any pair holds weigh alike: which of them is rarest tells nothing.
      let usual = max(Float(frequency), Self.rarest * Float(index.documentCount))
      let share = (Float(index.documentCount) + 1) / (usual + 0.5)
      let saturated = 2 * Float(count) / (Float(count) + 1)
      terms.append((Self.hash(term), frequency, max(0, Logarithm.natural(share)) * saturated))
    }
    terms.sort { ($0.frequency, $0.term) < ($1.frequency, $1.term) }
    let kept = terms.prefix(Self.mostTerms)
    let length = kept.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    guard length > 0 else { return QuestionVector(entries: []) }
    return QuestionVector(
      entries: kept.map { QuestionVector.Entry(term: $0.term, weight: $0.weight / length) }
    )
  }

  private mutating func frequency(of term: String, in word: ArraySlice<UInt8>) throws -> Int {
    if let known = frequencies[term] { return known }
    let query = try index.query(for: String(decoding: word, as: UTF8.self))
    let frequency = query.terms.first { $0.term == term }?.documentFrequency ?? 0
    if frequencies.count >= 1 << 18 { frequencies.removeAll(keepingCapacity: true) }
    frequencies[term] = frequency
    return frequency
  }

  /// The 32-bit FNV-1a hash (Fowler, Noll, Vo).
  private static func hash(_ term: String) -> UInt32 {
    term.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
