internal import Storage

extension IndexReader {
  /// Returns all documents that hold a term of the query, the highest score first, equal scores in
  /// the order of their numbers: every posting in double precision.
  ///
  /// `field` is the number of the one field that counts, by `.fields` alone; `nil` stands for all.
  ///
  /// - Complexity: O(*p* + *h* log *h*) in the postings of the query's terms and the documents that
  ///   hold one; for `.tfidf` O(all postings), since lengths of vectors depend on the collection.
  func everyHit(
    _ query: Query,
    similarity: Similarity,
    field: Int? = nil
  ) throws(FormatError) -> [Hit] {
    precondition(field.map(manifest.settings.fields.indices.contains) ?? true, "no such field")
    var scores = segments.map { [Double](repeating: 0, count: $0.documentCount) }
    for term in query.terms where term.documentFrequency > 0 {
      for postings in try postings(of: term.term) {
        let parts = try contributions(of: term, postings, similarity, field)
        for (place, part) in zip(postings.places, parts) {
          scores[postings.segment][place] += part
        }
      }
    }
    if similarity == .tfidf { try divideByNorms(&scores, query) }
    var hits: [Hit] = []
    for (segment, found) in zip(segments, scores) {
      for (place, score) in found.enumerated() where score > 0 {
        hits.append(Hit(document: try segment.id(at: place), score: score))
      }
    }
    hits.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    return hits
  }

  /// What a term adds to the score of each document that holds it.
  func contributions(
    of term: Query.Term,
    _ postings: Postings,
    _ similarity: Similarity,
    _ field: Int?
  ) throws(FormatError) -> [Double] {
    let fields = manifest.settings.fields
    let whole = fields.reduce(0) { $0 + $1.referenceLength }
    let smooth = Formula.smoothIDF(documents: documentCount, frequency: term.documentFrequency)
    let idf = Formula.idf(documents: documentCount, frequency: term.documentFrequency)
    var parts: [Double] = []
    for (number, place) in postings.places.enumerated() {
      let frequencies = postings.frequencies[number * fields.count..<(number + 1) * fields.count]
      let total = Double(frequencies.reduce(0) { $0 + UInt64($1) })
      if similarity == .tfidf {
        parts.append((1 + logarithm(Double(term.count))) * smooth * (1 + logarithm(total)) * smooth)
        continue
      }
      let segment = segments[postings.segment]
      let lengths = try segment.lengths(at: place)
      if similarity == .bm25 {
        let length = lengths.reduce(0.0) { $0 + Double($1) }
        let norm = Formula.norm(length: length, reference: whole)
        parts.append(Double(term.count) * idf * Formula.saturation(total, norm: norm))
      } else {
        let norms = segment.scale.norms(of: lengths)
        if let field {
          let frequency = Double(frequencies[frequencies.startIndex + field])
          parts.append(term.weight * Formula.saturation(frequency, norm: norms[field]))
          continue
        }
        parts.append(term.weight * segment.scale.share(of: frequencies, norms: norms[...]))
      }
    }
    return parts
  }

  /// Divides by the lengths of the query's vector and of each document's.
  private func divideByNorms(
    _ scores: inout [[Double]],
    _ query: Query
  ) throws(FormatError) {
    var length = 0.0
    for term in query.terms where term.documentFrequency > 0 {
      let idf = Formula.smoothIDF(documents: documentCount, frequency: term.documentFrequency)
      let weight = (1 + logarithm(Double(term.count))) * idf
      length += weight * weight
    }
    let squares = try squaredNorms()
    for segment in scores.indices {
      for (place, score) in scores[segment].enumerated() where score > 0 {
        scores[segment][place] = score / (length * squares[segment][place]).squareRoot()
      }
    }
  }

  /// The squared length of each document's TF-IDF vector.
  private func squaredNorms() throws(FormatError) -> [[Double]] {
    var squares = segments.map { [Double](repeating: 0, count: $0.documentCount) }
    let fieldCount = manifest.settings.fields.count
    var names: Set<[UInt8]> = []
    for segment in segments {
      for number in 0..<segment.termCount { names.insert(try segment.name(of: number)) }
    }
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let lists = try postings(of: String(decoding: name, as: UTF8.self))
      let frequency = lists.reduce(0) { $0 + $1.places.count }
      let idf = Formula.smoothIDF(documents: documentCount, frequency: frequency)
      for postings in lists {
        for (number, place) in postings.places.enumerated() {
          let range = number * fieldCount..<(number + 1) * fieldCount
          let total = Double(postings.frequencies[range].reduce(0) { $0 + UInt64($1) })
          let weight = (1 + logarithm(total)) * idf
          squares[postings.segment][place] += weight * weight
        }
      }
    }
    return squares
  }
}
