package import Storage
private import TextAnalysis

extension IndexReader {
  /// Returns the terms of the words that begin with these letters, in the order of their bytes, and
  /// whether all words of each begin so: *differ* is the term of *different* and of *differs*.
  ///
  /// - Complexity: O(*n*) in the words with the same first letter, which are stemmed, some .5 µs each.
  package func terms(
    beginningWith letters: String
  ) throws(FormatError) -> [(term: String, isWhole: Bool)] {
    let letters = Array(letters.utf8)
    // A word and its term begin alike.
    let initials = letters.first.map { $0...$0 } ?? 0...UInt8.max
    let analyzer = Analyzer()
    var (found, others): (Set<[UInt8]>, Set<[UInt8]>) = ([], [])
    for segment in segments {
      var cursor = try WordCursor(of: segment, from: initials.lowerBound)
      while try cursor.next(), let first = cursor.word.first, first <= initials.upperBound {
        guard initials.contains(first) else { continue }
        let term = analyzer.term(ofWord: cursor.word.span)
        if cursor.word.starts(with: letters) { found.insert(term) } else { others.insert(term) }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { name in
      (String(decoding: name, as: UTF8.self), !others.contains(name))
    }
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
