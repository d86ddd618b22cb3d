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
  /// - Complexity: O(log *n*) a document that is not in the segment, else O(*n*) in its terms.
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

  /// - Complexity: O(*n*) in the terms of the documents, and O(terms that are lost).
  private mutating func addLosses(of places: [UInt32], in segment: Segment) throws(FormatError) {
    let documents = try SegmentDocuments(of: segment)
    var counts = Dictionary(losses.map { ($0.term, $0.count) }) { first, _ in first }
    let document = DocumentTerms(fieldCount: segment.scale.fieldCount)
    for place in places {
      try documents.read(at: Int(place), into: document)
      for term in Set(document.all) { counts[term, default: 0] += 1 }
    }
    losses = counts.map { Manifest.Loss(term: $0.key, count: $0.value) }
      .sorted { $0.term < $1.term }
  }

  /// Whether the document at a place is gone.
  func isDeleted(_ place: Int) -> Bool { deleted.place(of: UInt32(place)) != nil }

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
