package import Storage

extension IndexReader {
  /// Returns the terms of the words that begin with these letters, in the order of their bytes, and
  /// whether all words of each begin so: *differ* is the term of *different* and of *differs*.
  ///
  /// - Complexity: O(*n*) in the words, .5 ns each, and some 20 ns for those with the same first letter.
  package func terms(
    beginningWith letters: String
  ) throws(FormatError) -> [(term: String, isWhole: Bool)] {
    let letters = Array(letters.utf8)
    var found: Set<[UInt8]> = []
    // Of each segment's terms, whether a word of theirs begins otherwise.
    var hasOthers: [[Bool]] = []
    for segment in segments {
      let words = try SegmentWords(of: segment)
      var begins = [Bool](repeating: false, count: segment.termCount)
      var others = begins
      // A word and its term begin alike.
      let terms = try letters.first.map { initial throws(FormatError) in
        try segment.terms(initial: initial)
      }
      try words.forEachWord(ofTerms: terms ?? 0..<segment.termCount) {
        number,
        term throws(FormatError) in
        let word = unsafe try words.boundedLetters(of: number).letters.dropFirst().dropLast()
        if unsafe word.starts(with: letters) { begins[term] = true } else { others[term] = true }
      }
      for term in begins.indices where begins[term] { found.insert(try segment.name(of: term)) }
      hasOthers.append(others)
    }
    return try found.sorted { $0.lexicographicallyPrecedes($1) }.map { name throws(FormatError) in
      let numbers = try numbers(of: name)
      let isWhole = zip(numbers, hasOthers).allSatisfy { number, others in
        number.map { !others[$0] } ?? true
      }
      return (String(decoding: name, as: UTF8.self), isWhole)
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
