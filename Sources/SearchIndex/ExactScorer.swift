internal import Storage

/// Scores single documents of a segment in double precision.
struct ExactScorer {
  private let query: SegmentQuery
  private let weights: [Double]

  /// Takes one weight for each term of the query.
  init(_ query: SegmentQuery, weights: [Double]) {
    self.query = query
    self.weights = weights
  }

  /// The score of the document at a place: Σ weight · share, in the order of the query's terms.
  ///
  /// - Complexity: some 40 ns a term.
  func score(at place: Int) throws(FormatError) -> Double {
    let segment = query.segment
    let scale = segment.scale
    let norms = scale.norms(of: try segment.lengths(at: place))[...]
    let usual = UsualImpacts(segment.usual, scale, norms: norms)
    var score = 0.0
    for index in query.terms.indices {
      let (impact, exception) = try posting(of: index, at: place)
      guard impact > 0 else { continue }
      let weight = weights[query.terms[index].number]
      if let exception {
        score += weight * scale.share(of: exception[...], norms: norms)
      } else if let number = usual.number(for: impact) {
        score += weight * usual.shares[number]
      } else {
        throw segment.check.fail("an impact that says no frequencies")
      }
    }
    return score
  }

  private func posting(
    of index: Int,
    at place: Int
  ) throws(FormatError) -> (impact: UInt8, exception: [UInt32]?) {
    guard query.terms[index].postings.layout == .sparse else {
      return try query.terms[index].postings.posting(at: place, of: query.segment)
    }
    let list = query.terms[index].sparse
    guard let number = list.places.place(of: UInt32(place)) else { return (0, nil) }
    guard let exception = list.exceptions.place(of: UInt32(place)) else {
      return (list.impacts[number], nil)
    }
    let count = query.segment.scale.fieldCount
    return (
      list.impacts[number], Array(list.frequencies[exception * count..<(exception + 1) * count])
    )
  }
}

extension [UInt32] {
  /// Where a number stands among these, which rise, or `nil`.
  func place(of number: UInt32) -> Int? {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == number { return middle }
      range = self[middle] < number ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
