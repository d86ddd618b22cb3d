package import Storage

/// What a term of a query adds to a document's score.
package struct TermScore: Sendable, Equatable {
  /// The term.
  package var term: Query.Term
  /// How often each field has it, in the fields' order.
  package var frequencies: [Int]
  /// What it adds.
  package var points: Double
}

extension IndexReader {
  /// Returns what each term adds to the scores of documents that were found, terms in the order of
  /// the query; a document's points add up to its score.
  ///
  /// `field` is the number of the one field that counted; `nil` stands for all.
  ///
  /// - Complexity: O(*p*) in the postings of the query's terms.
  package func termScores(
    _ query: Query,
    similarity: Similarity,
    field: Int? = nil,
    of hits: [Hit]
  ) throws(FormatError) -> [UInt64: [TermScore]] {
    let fieldCount = manifest.settings.fields.count
    var found = Dictionary(hits.map { ($0.document, [TermScore]()) }) { first, _ in first }
    for term in query.terms where term.documentFrequency > 0 {
      for postings in try postings(of: term.term) {
        let points = try contributions(of: term, postings, similarity, field)
        for (number, place) in postings.places.enumerated() {
          let document = try segments[postings.segment].id(at: place)
          guard found[document] != nil, points[number] > 0 else { continue }
          let frequencies = postings.frequencies[number * fieldCount..<(number + 1) * fieldCount]
          found[document]?.append(
            TermScore(term: term, frequencies: frequencies.map { Int($0) }, points: points[number])
          )
        }
      }
    }
    if similarity == .tfidf { Self.scale(&found, to: hits) }
    return found
  }

  /// Brings products of vectors to the cosines that they are part of.
  private static func scale(_ found: inout [UInt64: [TermScore]], to hits: [Hit]) {
    for hit in hits {
      let products = found[hit.document, default: []]
      let whole = products.reduce(0) { $0 + $1.points }
      guard whole > 0 else { continue }
      found[hit.document] = products.map { product in
        var product = product
        product.points *= hit.score / whole
        return product
      }
    }
  }
}
