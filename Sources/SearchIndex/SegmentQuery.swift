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
  private(set) var terms: [Term] = []

  /// Looks up the terms.
  init(_ query: Query, in segment: Segment) throws(FormatError) {
    self.segment = segment
    for (number, term) in query.terms.enumerated() where term.documentFrequency > 0 {
      guard let found = try segment.number(of: Array(term.term.utf8)) else { continue }
      var term = Term(number: number, postings: try segment.postings(of: found))
      if term.postings.layout == .sparse {
        try term.postings.decode(into: &term.sparse, of: segment)
      }
      terms.append(term)
    }
  }

  /// Adds up all postings, window by window, and gathers the documents that may be among the best.
  ///
  /// Takes the places of documents that are gone, in rising order.
  mutating func gather(
    into candidates: inout Candidates,
    as number: Int,
    _ query: IntegerQuery,
    _ window: borrowing ScoreWindow,
    deleted: [UInt32]
  ) throws(FormatError) {
    let gone = Set(deleted)
    for index in 0..<PostingLayout.windows(of: segment.documentCount) {
      let base = index << PostingLayout.windowBits
      let size = PostingLayout.size(of: index, documentCount: segment.documentCount)
      var rows: [ScoreWindow.Row] = []
      var highest: UInt16 = 0
      for term in terms.indices {
        let weight = query.weights[terms[term].number]
        guard weight > 0 else { continue }
        let postings = terms[term].postings
        if postings.layout == .sparse {
          terms[term].add(to: window, from: base, weight: weight, shift: query.shift)
          continue
        }
        let run = try unsafe postings.run(index)
        guard unsafe !run.isEmpty else { continue }
        switch postings.layout {
        case .sparse: break
        case .offsets:
          let parts = try unsafe postings.offsets(run)
          unsafe window.add(
            places: parts.places,
            impacts: parts.impacts,
            weight: weight,
            shift: query.shift
          )
        case .gaps:
          unsafe window.add(
            gaps: try postings.gaps(run).entries,
            weight: weight,
            shift: query.shift
          )
        case .dense:
          let row = try unsafe postings.row(run, size: size).row
          guard let impacts = row.baseAddress else { continue }
          unsafe rows.append(.init(impacts: impacts, weight: weight))
          highest &+= UInt16(
            truncatingIfNeeded: (Int(weight) * Int(postings.maximum)) >> Int(query.shift)
          )
        }
      }
      window.drain(
        size: size,
        rows: rows,
        highest: highest,
        shift: query.shift,
        threshold: candidates.threshold
      ) { place, sum in
        if !gone.contains(UInt32(base + place)) {
          candidates.add(.init(segment: number, place: base + place, sum: sum))
        }
        return candidates.threshold
      }
    }
  }
}

extension SegmentQuery.Term {
  /// Adds the sparse postings of a window, which is the next one.
  fileprivate mutating func add(
    to window: borrowing ScoreWindow,
    from base: Int,
    weight: UInt16,
    shift: UInt16
  ) {
    let end = base + PostingLayout.windowSize
    while position < sparse.places.count, Int(sparse.places[position]) < end {
      window.add(
        sparse.impacts[position],
        at: Int(sparse.places[position]) - base,
        weight: weight,
        shift: shift
      )
      position += 1
    }
  }
}
