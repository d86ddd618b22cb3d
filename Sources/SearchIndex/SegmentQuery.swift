internal import Storage

/// A query's terms in one segment: the postings, and what each posting adds.
struct SegmentQuery {
  /// A term that the segment holds.
  struct Term {
    /// Its number in the query.
    var number: Int
    var postings: StoredPostings
    /// The postings decoded, if they are sparse.
    var sparse = PostingList()
    /// How many of the sparse postings are added.
    var position = 0
  }

  let segment: Segment
  var terms: [Term] = []
  /// Which of the segment's terms each term of the query is; `nil` for one that it does not hold.
  private(set) var numbers: [Int?]

  /// Looks up the terms.
  init(_ query: Query, in segment: Segment) throws(FormatError) {
    self.segment = segment
    numbers = [Int?](repeating: nil, count: query.terms.count)
    for (number, term) in query.terms.enumerated() where term.documentFrequency > 0 {
      guard let found = try segment.number(of: Array(term.term.utf8)) else { continue }
      numbers[number] = found
      var term = Term(number: number, postings: try segment.postings(of: found))
      if term.postings.layout == .sparse {
        try term.postings.decode(into: &term.sparse)
      }
      terms.append(term)
    }
  }
}
