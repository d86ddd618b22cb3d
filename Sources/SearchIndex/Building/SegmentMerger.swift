internal import Storage

/// Makes one segment of several, without the documents that are gone, in one pass over each.
struct SegmentMerger {
  private let segments: [Segment]
  /// The place that each document of each segment has in the new one; `nil` for those gone.
  private var places: [[UInt32?]] = []
  private var ids: [UInt64] = []
  private let fieldCount: Int
  /// How many documents the new segment has.
  var documentCount: Int { ids.count }

  /// Puts the documents in order by their numbers.
  ///
  /// - Complexity: O(*n* · *s*) for *n* documents in *s* segments; 24 bytes a document.
  init(
    _ segments: [Segment],
    deleted: [[UInt32]],
    fieldCount: Int
  ) throws(FormatError) {
    self.segments = segments
    self.fieldCount = fieldCount
    let ids = try segments.map { segment throws(FormatError) in try segment.risingIDs() }
    places = ids.map { [UInt32?](repeating: nil, count: $0.count) }
    var next = [Int](repeating: 0, count: segments.count)
    var gone = deleted.map { $0[...] }
    while true {
      var first: Int?
      for number in segments.indices {
        while let place = gone[number].first, Int(place) == next[number] {
          gone[number].removeFirst()
          next[number] += 1
        }
        guard next[number] < ids[number].count else { continue }
        if let best = first, ids[best][next[best]] <= ids[number][next[number]] { continue }
        first = number
      }
      guard let first else { return }
      places[first][next[first]] = UInt32(self.ids.count)
      self.ids.append(ids[first][next[first]])
      next[first] += 1
    }
  }

  /// Writes the segment of this number.
  ///
  /// - Complexity: O(postings); memory for the longest list, the names of all terms and the different words.
  func write(number: UInt64, in folder: String) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, of: ids, in: folder)
    let words = try MergedWords(
      segments,
      places: places,
      documentCount: documentCount,
      fieldCount: fieldCount,
      to: &file
    )
    try file.beginTerms()
    var next = [Int](repeating: 0, count: segments.count)
    var names = try segments.indices.map { segment throws(FormatError) in
      try name(0, in: segment)
    }
    var (list, source) = (PostingList(), PostingList())
    // What number each term of each segment has now.
    var merged = segments.map { [UInt32](repeating: .max, count: $0.termCount) }
    var termCount: UInt32 = 0
    while let name = names.compactMap(\.self).min(by: { $0.lexicographicallyPrecedes($1) }) {
      let holders = segments.indices.filter { names[$0] == name }
      list.removeAll()
      for segment in holders {
        source.removeAll()
        try segments[segment].postings(of: next[segment]).decode(into: &source)
        list.append(source, at: places[segment])
        next[segment] += 1
        names[segment] = try self.name(next[segment], in: segment)
      }
      list.sortIfNeeded()
      guard !list.places.isEmpty else { continue }
      for segment in holders { merged[segment][next[segment] - 1] = termCount }
      termCount += 1
      try file.add(term: name, list)
    }
    try file.finish(words.names(merged), blocks: words.blocks)
  }

  private func name(_ number: Int, in segment: Int) throws(FormatError) -> [UInt8]? {
    number < segments[segment].termCount ? try segments[segment].name(of: number) : nil
  }
}
