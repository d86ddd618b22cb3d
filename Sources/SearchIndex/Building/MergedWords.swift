internal import Storage
internal import TextAnalysis

/// The words of the documents of several segments, numbered anew in the order in which the documents of
/// the new segment bring them.
///
/// The documents' lists are written as they are made: what stays in memory grows with the different words
/// alone, and by twelve bytes for eight documents.
struct MergedWords: ~Copyable {
  /// The words; the term of each is that of a segment, counted on from those of the segments before.
  private var words = TermNumbering()
  private var lists = WordListBuilder()
  /// Where each segment's terms begin.
  private let firstTerms: [UInt32]

  /// Where the words of documents stand.
  var blocks: [UInt8] { lists.blocks }

  /// Reads the documents that have a place in the new segment, and writes their words.
  ///
  /// - Complexity: O(*n*) in the words of all documents, some 20 ns each.
  init(
    _ segments: [Segment],
    places: [[UInt32?]],
    documentCount: Int,
    fieldCount: Int,
    to file: inout SegmentFileWriter
  ) throws(FormatError) {
    var first: UInt32 = 0
    firstTerms = segments.map { segment in
      defer { first &+= UInt32(segment.termCount) }
      return first
    }
    let sources = try segments.map { segment throws(FormatError) in
      try SegmentWords(of: segment)
    }
    var numbers = sources.map { [UInt32](repeating: .max, count: $0.count) }
    let document = DocumentWords(fieldCount: fieldCount)
    var fields = [[UInt32]](repeating: [], count: fieldCount)
    for origin in Self.order(places, count: documentCount) {
      let source = sources[origin.segment]
      try source.read(at: origin.place, into: document)
      for field in fields.indices {
        fields[field].removeAll(keepingCapacity: true)
        for word in document[field] {
          var number = numbers[origin.segment][Int(word)]
          if number == .max {
            let term = firstTerms[origin.segment] &+ UInt32(try source.term(of: word))
            number = words.number(ofWord: try source.letters(of: word)[...], term: term)
            numbers[origin.segment][Int(word)] = number
          }
          fields[field].append(number)
        }
      }
      lists.add(&fields)
      try file.add(words: lists.takeFullChunks())
    }
    lists.finish()
    try file.add(words: lists.chunks)
  }

  /// The words, with their terms; `terms` has the new number of each segment's terms.
  func names(_ terms: [[UInt32]]) -> WordNames {
    words.names { word in
      let term = UInt32(words.term(ofWord: word))
      // The last segment that begins there or before: one without terms has no words.
      let segment = firstTerms.lastIndex { $0 <= term } ?? 0
      return terms[segment][Int(term - firstTerms[segment])]
    }
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
