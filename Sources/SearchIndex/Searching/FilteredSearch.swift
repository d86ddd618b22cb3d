package import Storage

extension IndexReader {
  /// Returns the `limit` documents that score highest among those that are allowed, equal scores in
  /// the order of their numbers: what is left of `everyHit` when the others are taken out.
  ///
  /// `field` is the number of the one field that counts, by `.fields` alone; `nil` stands for all.
  /// `isAllowed` is asked of each document that holds a term, best first, until enough are found.
  /// - Complexity: O(*p* + *h* log *h*) in the postings of the query's terms and the documents that
  ///   hold one.
  package func search(
    _ query: Query,
    similarity: Similarity,
    field: Int? = nil,
    limit: Int,
    among isAllowed: (UInt64) -> Bool
  ) throws(FormatError) -> [Hit] {
    let hits = try everyHit(query, similarity: similarity, field: field)
    var best: [Hit] = []
    for hit in hits where best.count < limit && isAllowed(hit.document) { best.append(hit) }
    return best
  }

  /// Returns the documents that hold a term in a field, or in any for `nil`.
  ///
  /// - Complexity: O(*p*) in the term's postings, and for a field in the terms of their documents.
  package func documents(
    holding term: String,
    inField field: Int? = nil
  ) throws(FormatError) -> Set<UInt64> {
    var holding: Set<UInt64> = []
    for (number, segment) in segments.enumerated() {
      guard let found = try segment.number(of: Array(term.utf8)) else { continue }
      let documents = try SegmentDocuments(of: segment)
      let document = DocumentTerms(fieldCount: segment.scale.fieldCount)
      let holders = try holders(of: [found], number)
      for place in holders.indices where holders[place] {
        if let field {
          try documents.read(at: place, into: document)
          guard document[field].contains(UInt32(found)) else { continue }
        }
        holding.insert(try segment.id(at: place))
      }
    }
    return holding
  }
}
