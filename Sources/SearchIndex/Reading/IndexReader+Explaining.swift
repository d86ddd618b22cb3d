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
  /// - Complexity: O(*w*) in the words of those documents.
  package func termScores(
    _ query: Query,
    similarity: Similarity,
    field: Int? = nil,
    of hits: [Hit]
  ) throws(FormatError) -> [UInt64: [TermScore]] {
    var found: [UInt64: [TermScore]] = [:]
    for (number, segment) in segments.enumerated() {
      var scorer = try DocumentScorer(
        query,
        numbers: query.numbers(in: number),
        in: segment,
        of: self,
        similarity,
        field: field
      )
      for hit in hits {
        guard let place = try segment.place(of: hit.document),
          !manifest.entries[number].isDeleted(place)
        else { continue }
        var scores: [TermScore] = []
        try scorer.forEachTerm(at: place) { term, frequencies, points in
          scores.append(
            TermScore(
              term: query.terms[term],
              frequencies: frequencies.map { Int($0) },
              points: points
            )
          )
        }
        found[hit.document] = scores
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
