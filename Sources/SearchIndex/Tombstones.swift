internal import Storage

extension Manifest.Entry {
  /// How many documents there are, and how many of them can be found.
  var size: MergePolicy.Size {
    .init(documents: documentCount, live: documentCount - deleted.count)
  }
  /// Whether nothing of the segment can be found.
  var isEmpty: Bool { deleted.count == documentCount }

  /// Marks documents as gone, as far as the segment holds them, and takes them off their terms'
  /// document frequencies.
  ///
  /// - Complexity: O(log *n*) a document that is not in the segment; where some are, O(terms) and
  ///   some 40 ns for each term and document.
  mutating func remove(_ documents: [UInt64], from segment: Segment) throws(FormatError) {
    var gone = Set(deleted)
    var new: [UInt32] = []
    for document in documents {
      guard let place = try segment.place(of: document) else { continue }
      if gone.insert(UInt32(place)).inserted { new.append(UInt32(place)) }
    }
    guard !new.isEmpty else { return }
    deleted = gone.sorted()
    try addLosses(of: new.sorted(), in: segment)
  }

  private mutating func addLosses(of places: [UInt32], in segment: Segment) throws(FormatError) {
    var counts = [UInt32](repeating: 0, count: segment.termCount)
    for loss in losses where loss.term < counts.count { counts[Int(loss.term)] = loss.count }
    let isNew = Set(places)
    var list = PostingList()
    for term in 0..<segment.termCount {
      let postings = try segment.postings(of: term)
      if postings.layout == .sparse || places.count > postings.count / 16 {
        list.removeAll()
        try postings.decode(into: &list, of: segment)
        counts[term] &+= UInt32(list.places.count(where: isNew.contains))
      } else {
        for place in places where try postings.posting(at: Int(place), of: segment).impact > 0 {
          counts[term] &+= 1
        }
      }
    }
    losses = counts.indices.filter { counts[$0] > 0 }
      .map { Manifest.Loss(term: UInt32($0), count: counts[$0]) }
  }

  /// How many of a term's documents are gone.
  func loss(of term: Int) -> Int {
    var range = 0..<losses.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(losses[middle].term)
      if found == term { return Int(losses[middle].count) }
      range = found < term ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return 0
  }
}
