package import Storage

extension IndexReader {
  /// Returns the `limit` documents that score highest, equal scores in the order of their numbers.
  ///
  /// By `.fields` the postings are added up as integers first, and the documents that may be among
  /// the best are scored in double precision: the answer is the same as that of `everyHit`, which
  /// the textbook similarities use. Who searches again and again lends the memory for it.
  ///
  /// - Complexity: O(*p*) in the postings of the query's terms, by `.fields`.
  package func search(
    _ query: Query,
    similarity: Similarity,
    limit: Int,
    in memory: SearchMemory? = nil
  ) throws(FormatError) -> [Hit] {
    guard limit > 0 else { return [] }
    if similarity == .fields, limit <= Self.largestFastLimit,
      let hits = try fastSearch(query, limit: limit, memory ?? SearchMemory(self))
    {
      return hits
    }
    return Array(try everyHit(query, similarity: similarity).prefix(limit))
  }

  /// Returns the best documents by way of integers, or `nil` where nearly all that hold a term are
  /// asked for, or so many terms are that sums do not fit.
  private func fastSearch(
    _ query: Query,
    limit: Int,
    _ memory: SearchMemory
  ) throws(FormatError) -> [Hit]? {
    var parts = try segments.indices.map { number throws(FormatError) in
      try SegmentQuery(query, in: segments[number], number)
    }
    let integers = IntegerQuery(
      query.terms.map { $0.documentFrequency > 0 ? $0.weight : 0 },
      in: parts
    )
    guard integers.fits else { return nil }
    var candidates = Candidates(limit: limit, margin: integers.margin)
    for number in parts.indices {
      try memory.withWindow { window throws(FormatError) in
        try parts[number].gather(
          into: &candidates,
          as: number,
          integers,
          window,
          deleted: manifest.entries[number].deleted
        )
      }
    }
    if candidates.mayLackSome { return nil }
    var scorers = try parts.indices.map { number throws(FormatError) in
      try DocumentScorer(
        query,
        numbers: parts[number].numbers,
        in: segments[number],
        of: self,
        memory: memory
      )
    }
    var hits: [Hit] = []
    hits.reserveCapacity(2 * limit)
    var best = TopScores(count: limit)
    // The most promising first: soon none of the others can be among the best.
    var queue = CandidateQueue(candidates.remaining())
    var (next, places): ([Candidates.Candidate], [Int]) = ([], [])
    while true {
      queue.take(hits.count < limit ? Self.batch : Self.batch / 2, into: &next) { candidate in
        guard let lowest = best.lowest else { return true }
        return integers.bound(of: candidate.sum) * segments[candidate.segment].scale.unit >= lowest
      }
      if next.isEmpty { break }
      for number in segments.indices {
        places.removeAll(keepingCapacity: true)
        for candidate in next where candidate.segment == number { places.append(candidate.place) }
        try scorers[number].forEachScore(at: places) { place, score throws(FormatError) in
          best.add(score)
          hits.append(Hit(document: try segments[number].id(at: place), score: score))
        }
      }
    }
    hits.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    return Array(hits.prefix(limit))
  }

  private static let largestFastLimit = 1_000
  /// So many candidates are scored at once, so that waiting for the list of one is waiting for all.
  private static let batch = 12
}
