internal import Storage

/// Makes one segment of several, without the documents that are gone, in one pass over each.
struct SegmentMerger {
  private let segments: [Segment]
  private let fieldCount: Int
  /// The place that each document of each segment has in the new one; `nil` for those gone.
  private var places: [[UInt32?]] = []
  /// The new segment's documents, encoded as it has them.
  private var documents: [UInt8] = []
  /// How many documents the new segment has.
  private(set) var documentCount = 0

  /// Puts the documents in order by their numbers.
  ///
  /// - Complexity: O(*n* · *s*) for *n* documents in *s* segments; 16 bytes a document.
  init(
    _ segments: [Segment],
    deleted: [[UInt32]],
    fieldCount: Int
  ) throws(FormatError) {
    self.segments = segments
    self.fieldCount = fieldCount
    let ids = try segments.map { segment throws(FormatError) in try segment.ids() }
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
      places[first][next[first]] = UInt32(documentCount)
      documents.append(ids[first][next[first]])
      for length in try segments[first].lengths(at: next[first]) { documents.append(length) }
      documentCount += 1
      next[first] += 1
    }
  }

  /// Writes the segment of this number.
  ///
  /// - Complexity: O(postings); memory for the longest list and the names of all terms.
  func write(number: UInt64, in folder: String) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, in: folder)
    var next = [Int](repeating: 0, count: segments.count)
    var names = try segments.indices.map { segment throws(FormatError) in
      try name(0, in: segment)
    }
    while let name = names.compactMap(\.self).min(by: { $0.lexicographicallyPrecedes($1) }) {
      let holders = segments.indices.filter { names[$0] == name }
      let list = try postings(holders, next)
      if list.count > 0 { try file.add(term: name, count: list.count, postings: list.bytes) }
      for segment in holders {
        next[segment] += 1
        names[segment] = try self.name(next[segment], in: segment)
      }
    }
    try file.finish(documents: documents)
  }

  private func name(_ number: Int, in segment: Int) throws(FormatError) -> [UInt8]? {
    number < segments[segment].termCount ? try segments[segment].name(of: number) : nil
  }

  /// A term's postings in the new segment, from the segments that hold it.
  private func postings(_ holders: [Int], _ terms: [Int]) throws(FormatError) -> PostingEncoder {
    var list = PostingEncoder()
    if holders.count == 1 {
      // Places rise within a segment, so they do in the new one.
      try segments[holders[0]].forEachPosting(of: terms[holders[0]]) { place, frequencies in
        if let new = places[holders[0]][place] { list.add(new, frequencies) }
      }
      return list
    }
    var found: [(place: UInt32, frequencies: [UInt32])] = []
    for segment in holders {
      try segments[segment].forEachPosting(of: terms[segment]) { place, frequencies in
        if let new = places[segment][place] { found.append((new, frequencies)) }
      }
    }
    found.sort { $0.place < $1.place }
    for posting in found { list.add(posting.place, posting.frequencies) }
    return list
  }
}
