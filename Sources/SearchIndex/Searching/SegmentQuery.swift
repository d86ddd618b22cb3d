internal import Storage

/// A query's terms in one segment: the postings, and what each posting adds.
struct SegmentQuery {
  /// A term that the segment holds.
  struct Term {
    /// Its number in the query.
    let number: Int
    let postings: StoredPostings
    /// The postings that are not added yet, of a stream, and whether one of them is at hand.
    var stream: PostingStream
    var hasNext: Bool
    /// The parts that are not added yet, of a list in runs or rows.
    var parts: PostingParts
  }

  let segment: Segment
  var terms: [Term] = []
  /// Which of the segment's terms each term of the query is; `nil` for one that it does not hold.
  let numbers: [Int?]

  /// Opens the terms' postings in a segment, whose number is this.
  init(_ query: Query, in segment: Segment, _ number: Int) throws(FormatError) {
    self.segment = segment
    numbers = query.numbers(in: number)
    terms.reserveCapacity(numbers.count)
    for (number, found) in numbers.enumerated() {
      guard let found else { continue }
      let postings = try segment.postings(of: found)
      var stream = postings.stream
      let hasNext = stream.next()
      terms.append(
        Term(
          number: number,
          postings: postings,
          stream: stream,
          hasNext: hasNext,
          parts: postings.parts
        )
      )
    }
  }
}
