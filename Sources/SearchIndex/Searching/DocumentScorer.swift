internal import Storage

/// Scores single documents of a segment in double precision, by their terms: what every search goes by
/// in the end, and what an explanation tells.
///
/// A document's list says at once which of a question's terms it has. To look each term up among its
/// postings took 15 times as long: a document has a third of them.
struct DocumentScorer {
  private let documents: SegmentDocuments
  private let scale: ImpactScale
  private let similarity: Similarity
  /// The number of the one field that counts; `nil` for all.
  private let field: Int?
  /// The reference length of all fields together.
  private let reference: Double
  private let terms: TermSlots
  /// What a term's share counts, for each term of the query.
  private let factors: [Double]
  private let memory: SearchMemory
  /// How often each field has each term of the query.
  private let frequencies: ZeroMemory<UInt32>
  /// A bit for each term of the query: whether the document at hand has it.
  private let present: ZeroMemory<UInt64>
  private let presentCount: Int
  private var norms: [Double]

  /// Makes one for a query whose `numbers` say which of the segment's terms each of its terms is; by
  /// `.tfidf` scores are products of vectors, not divided by their lengths.
  ///
  /// Who makes one again and again lends the memory for it.
  init(
    _ query: Query,
    numbers: [Int?],
    in segment: Segment,
    of index: IndexReader,
    _ similarity: Similarity = .fields,
    field: Int? = nil,
    memory: SearchMemory? = nil
  ) throws(FormatError) {
    documents = try SegmentDocuments(of: segment)
    scale = segment.scale
    self.similarity = similarity
    self.field = field
    reference = index.manifest.settings.fields.reduce(0) { $0 + $1.referenceLength }
    terms = TermSlots(numbers)
    factors = query.terms.map { Self.factor(of: $0, similarity, index) }
    self.memory = memory ?? SearchMemory(index)
    frequencies = ZeroMemory(query.terms.count * scale.fieldCount)
    presentCount = query.terms.count / 64 + 1
    present = ZeroMemory(presentCount)
    norms = [Double](repeating: 0, count: scale.fieldCount)
  }

  private static func factor(
    of term: Query.Term,
    _ similarity: Similarity,
    _ index: IndexReader
  ) -> Double {
    switch similarity {
    case .fields: return term.weight
    case .bm25: return Double(term.count) * index.worth(of: term, by: similarity)
    case .tfidf:
      let idf = index.worth(of: term, by: similarity)
      return (1 + logarithm(Double(term.count))) * idf * idf
    }
  }

  /// The score of the document at a place: what its terms add, in the order of the query.
  ///
  /// - Complexity: O(*n*) in its terms.
  mutating func score(at place: Int) throws(FormatError) -> Double {
    let document = memory.document
    try documents.read(at: place, into: document)
    return score(of: document)
  }

  /// Calls `body` with the scores of some documents: what is read of one is on its way while others are
  /// read.
  ///
  /// - Complexity: O(*n*) in their terms, some 7 ns each.
  mutating func forEachScore(
    at places: [Int],
    _ body: (_ place: Int, _ score: Double) throws(FormatError) -> Void
  ) throws(FormatError) {
    for place in places { documents.bringNear(blockAt: place) }
    for place in places { documents.bringNear(listAt: place) }
    let document = memory.document
    for place in places {
      try documents.read(at: place, into: document)
      try body(place, score(of: document))
    }
  }

  private mutating func score(of document: DocumentTerms) -> Double {
    count(document)
    var score = 0.0
    takePresent { number in score += factors[number] * share(at: number * norms.count) }
    return score
  }

  /// Calls `body` with each term of the query that the document at a place holds: its number in the
  /// query, its frequencies, one a field, and what it adds.
  mutating func forEachTerm(
    at place: Int,
    _ body: (_ number: Int, _ frequencies: [UInt32], _ points: Double) -> Void
  ) throws(FormatError) {
    let document = memory.document
    try documents.read(at: place, into: document)
    count(document)
    takePresent { number in
      let start = number * norms.count
      let points = factors[number] * share(at: start)
      if points > 0 { body(number, norms.indices.map { frequencies[start + $0] }, points) }
    }
  }

  /// Counts the query's terms in a document.
  ///
  /// Which of its terms are asked cannot be foretold: all are put down, and those that may be asked stay,
  /// without a branch.
  private mutating func count(_ document: DocumentTerms) {
    let terms = terms
    for field in norms.indices {
      // There is room for all terms, and for one more.
      let found = unsafe memory.numbers(document.length(of: field) + 1)
      var foundCount = 0
      for term in document[field] {
        unsafe found[foundCount] = term
        foundCount &+= terms.mayHave(term)
      }
      for place in 0..<foundCount {
        guard let number = terms[unsafe found[place]] else { continue }
        frequencies[number &* norms.count &+ field] += 1
        present[number / 64] |= 1 << UInt64(number % 64)
      }
    }
    prepareNorms(of: document)
  }

  /// Calls `body` with each term that was counted, in the order of the query, and forgets them.
  @inline(__always)
  private func takePresent(_ body: (_ number: Int) -> Void) {
    for place in 0..<presentCount {
      while present[place] != 0 {
        let number = 64 * place + present[place].trailingZeroBitCount
        present[place] &= present[place] - 1
        body(number)
        for field in norms.indices { frequencies[number * norms.count + field] = 0 }
      }
    }
  }

  private mutating func prepareNorms(of document: DocumentTerms) {
    switch similarity {
    case .fields:
      for field in norms.indices {
        norms[field] = scale.norm(of: document.length(of: field), field: field)
      }
    case .bm25:
      let length = norms.indices.reduce(0) { $0 + document.length(of: $1) }
      norms[0] = Formula.norm(length: Double(length), reference: reference)
    case .tfidf: break
    }
  }

  /// A term's share, whose frequencies stand at a place.
  private func share(at start: Int) -> Double {
    switch similarity {
    case .fields:
      if let field {
        return Formula.saturation(Double(frequencies[start + field]), norm: norms[field])
      }
      var share = 0.0
      for number in norms.indices {
        share += scale.share(of: frequencies[start + number], field: number, norm: norms[number])
      }
      return share
    case .bm25: return Formula.saturation(total(at: start), norm: norms[0])
    case .tfidf: return 1 + logarithm(total(at: start))
    }
  }

  private func total(at start: Int) -> Double {
    Double(norms.indices.reduce(0) { $0 + frequencies[start + $1] })
  }
}
