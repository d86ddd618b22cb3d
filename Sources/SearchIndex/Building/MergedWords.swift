internal import Storage

/// The words of the documents of several segments, numbered anew in the order in which the documents of
/// the new segment bring them.
struct MergedWords {
  private(set) var names = WordNames()
  private(set) var lists = WordListBuilder()

  /// Reads the documents that have a place in the new segment; `terms` has the new number of each
  /// segment's terms.
  ///
  /// - Complexity: O(*n*) in the words of all documents, some 20 ns each.
  init(
    _ segments: [Segment],
    places: [[UInt32?]],
    documentCount: Int,
    fieldCount: Int,
    names terms: [[UInt32]]
  ) throws(FormatError) {
    let words = try segments.map { segment throws(FormatError) in
      try SegmentWords(of: segment)
    }
    var numbers = words.map { [UInt32](repeating: .max, count: $0.count) }
    var known: [[UInt8]: UInt32] = [:]
    let document = DocumentWords(fieldCount: fieldCount)
    var fields = [[UInt32]](repeating: [], count: fieldCount)
    for source in Self.order(places, count: documentCount) {
      try words[source.segment].read(at: source.place, into: document)
      for field in fields.indices {
        fields[field].removeAll(keepingCapacity: true)
        for word in document[field] {
          var number = numbers[source.segment][Int(word)]
          if number == .max {
            let letters = try words[source.segment].letters(of: word)
            let new = UInt32(known.count)
            number = known[letters, default: new]
            if number == new {
              known[letters] = new
              let term = try words[source.segment].term(of: word)
              names.add(letters, term: terms[source.segment][term])
            }
            numbers[source.segment][Int(word)] = number
          }
          fields[field].append(number)
        }
      }
      lists.add(&fields)
    }
    names.finish()
    lists.finish()
  }

  /// Where the document at each place of the new segment comes from.
  private static func order(
    _ places: [[UInt32?]],
    count: Int
  ) -> [(segment: Int, place: Int)] {
    var order = [(segment: Int, place: Int)](repeating: (0, 0), count: count)
    for (segment, places) in places.enumerated() {
      for (place, new) in places.enumerated() {
        if let new { order[Int(new)] = (segment, place) }
      }
    }
    return order
  }
}
