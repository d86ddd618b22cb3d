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
  let numbers: [Int?]

  /// Opens the terms' postings in a segment, whose number is this.
  init(_ query: Query, in segment: Segment, _ number: Int) throws(FormatError) {
    self.segment = segment
    numbers = query.numbers(in: number)
    for (number, found) in numbers.enumerated() {
      guard let found else { continue }
      var term = Term(number: number, postings: try segment.postings(of: found))
      if term.postings.layout == .sparse {
        try term.postings.decode(into: &term.sparse)
      }
      terms.append(term)
    }
  }
}
