package import Storage

extension IndexReader {
  /// Returns the terms whose UTF-8 begins with that of `prefix`, in the order of their bytes.
  ///
  /// - Complexity: O(log *n* + *m*) for *m* such terms of *n*.
  package func terms(beginningWith prefix: String) throws(FormatError) -> [String] {
    let start = Array(prefix.utf8)
    var names: Set<String> = []
    for segment in segments {
      var number = try segment.firstNumber(notBefore: start)
      while number < segment.termCount {
        let name = try segment.name(of: number)
        guard name.starts(with: start) else { break }
        names.insert(String(decoding: name, as: UTF8.self))
        number += 1
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns a query in which several terms stand for one word of the question: each is worth what a
  /// term is worth that stands in as many documents as they do together.
  ///
  /// Terms that the query has already stay as they are.
  package func query(
    _ query: Query,
    adding terms: [String],
    as word: String,
    documentFrequency: Int
  ) throws(FormatError) -> Query {
    var query = query
    let known = Set(query.terms.map(\.term))
    for term in terms where !known.contains(term) {
      query.terms.append(
        Query.Term(
          term: term,
          word: word,
          count: 1,
          documentFrequency: documentFrequency,
          weight: Formula.idf(documents: documentCount, frequency: documentFrequency),
          numbers: try numbers(of: Array(term.utf8))
        )
      )
    }
    return query
  }
}
