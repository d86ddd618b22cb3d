extension IndexReader {
  /// Returns a query as it would be if one of the documents were not there.
  ///
  /// `terms` are those that the document holds.
  package func query(_ query: Query, withoutDocumentOf terms: Set<String>) -> Query {
    var query = query
    for number in query.terms.indices where terms.contains(query.terms[number].term) {
      query.terms[number].documentFrequency -= 1
    }
    for number in query.terms.indices {
      let term = query.terms[number]
      query.terms[number].documentFrequency = max(0, term.documentFrequency)
      query.terms[number].weight = weight(
        of: query.terms[number],
        documents: max(0, documentCount - 1)
      )
    }
    return query
  }
}
