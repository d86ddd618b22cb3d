internal import Storage

extension IndexReader {
  /// Returns all documents that hold a term of the query, the highest score first, equal scores in
  /// the order of their numbers: every one in double precision.
  ///
  /// `field` is the number of the one field that counts, by `.fields` alone; `nil` stands for all.
  ///
  /// - Complexity: O(*p* + *w* + *h* log *h*) in the postings of the query's terms, and the words of the
  ///   documents that hold one.
  func everyHit(
    _ query: Query,
    similarity: Similarity,
    field: Int? = nil
  ) throws(FormatError) -> [Hit] {
    precondition(field.map(manifest.settings.fields.indices.contains) ?? true, "no such field")
    var hits: [Hit] = []
    let norms = similarity == .tfidf ? try VectorNorms(of: query, in: self) : nil
    for (number, segment) in segments.enumerated() {
      let numbers = query.numbers(in: number)
      var scorer = try DocumentScorer(
        query,
        numbers: numbers,
        in: segment,
        of: self,
        similarity,
        field: field
      )
      let holders = try self.holders(of: numbers.compactMap(\.self), number)
      for place in holders.indices where holders[place] {
        var score = try scorer.score(at: place)
        if let norms, score > 0 { score /= try norms.norm(of: place, in: number) }
        guard score > 0 else { continue }
        hits.append(Hit(document: try segment.id(at: place), score: score))
      }
    }
    hits.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    return hits
  }

  /// Whether the document at each place of a segment holds any of these terms and can be found.
  func holders(of terms: [Int], _ number: Int) throws(FormatError) -> [Bool] {
    let segment = segments[number]
    var holders = [Bool](repeating: false, count: segment.documentCount)
    var list = PostingList()
    for term in terms {
      list.removeAll()
      try segment.postings(of: term).decode(into: &list, withoutSingles: true)
      for place in list.places { holders[Int(place)] = true }
    }
    for place in manifest.entries[number].deleted where Int(place) < holders.count {
      holders[Int(place)] = false
    }
    return holders
  }
}

/// The lengths of TF-IDF vectors, which depend on the whole collection.
private final class VectorNorms {
  private let index: IndexReader
  private let documents: [SegmentDocuments]
  /// The squared idf of each segment's terms; 0 where it was not asked yet.
  private var squares: [[Double]]
  private let queryLength: Double
  private let document: DocumentTerms

  init(of query: Query, in index: IndexReader) throws(FormatError) {
    self.index = index
    documents = try index.segments.map { segment throws(FormatError) in
      try SegmentDocuments(of: segment)
    }
    document = DocumentTerms(fieldCount: index.manifest.settings.fields.count)
    squares = index.segments.map { [Double](repeating: 0, count: $0.termCount) }
    var square = 0.0
    for term in query.terms where term.documentFrequency > 0 {
      let weight = (1 + logarithm(Double(term.count))) * index.worth(of: term, by: .tfidf)
      square += weight * weight
    }
    queryLength = square.squareRoot()
  }

  /// The product of the lengths of the query's vector and of a document's.
  func norm(of place: Int, in segment: Int) throws(FormatError) -> Double {
    try documents[segment].read(at: place, into: document)
    var counts: [UInt32: Int] = [:]
    for term in document.all { counts[term, default: 0] += 1 }
    var parts: [Double] = []
    for (term, count) in counts {
      let weight = 1 + logarithm(Double(count))
      parts.append(weight * weight * (try square(of: Int(term), in: segment)))
    }
    // Terms are numbered differently in every segment: the sum does not depend on it.
    return queryLength * parts.sorted().reduce(0, +).squareRoot()
  }

  private func square(of term: Int, in segment: Int) throws(FormatError) -> Double {
    if squares[segment][term] > 0 { return squares[segment][term] }
    let name = try index.segments[segment].name(of: term)
    let frequency = try index.documentFrequency(of: try index.numbers(of: name))
    let idf = Formula.smoothIDF(documents: index.documentCount, frequency: frequency)
    squares[segment][term] = idf * idf
    return idf * idf
  }
}
