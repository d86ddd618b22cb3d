internal import Storage
private import TextAnalysis

/// Makes one segment of several, without the documents that are gone.
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
  /// The documents are gone through twice, first to count how many hold each term.
  ///
  /// - Complexity: O(postings); memory for the longest list and 40 bytes a term of each segment.
  func write(number: UInt64, in folder: String) throws(FormatError) {
    var terms = try MergedTerms(segments)
    var lengths = [Int](repeating: 0, count: fieldCount)
    try forEachDocument(numbers: terms.numbers) { document in
      terms.count(document)
      for field in lengths.indices { lengths[field] += document.length(of: field) }
    }
    let order = TermOrder(names: (0..<UInt32(terms.count)).map { $0 }) { terms.holders(of: $0) }
    var file = try SegmentFileWriter(
      number: number,
      of: ids,
      segments[0].scale,
      order,
      lengths: lengths,
      in: folder
    )
    let numbers = terms.numbers.map { $0.map { order.numbers[Int($0)] } }
    try forEachDocument(numbers: numbers) { document throws(FormatError) in
      try file.add(document)
    }
    try file.beginTerms()
    var (list, source) = (PostingList(), PostingList())
    for term in order.terms {
      list.removeAll()
      for (segment, number) in terms.origins(of: term) {
        source.removeAll()
        try segments[segment].postings(of: number).decode(into: &source)
        list.append(source, at: places[segment])
      }
      list.sortIfNeeded()
      try file.add(term: try terms.name(of: term, in: segments), list)
    }
    try file.finish(try words(terms))
  }

  /// Calls `body` with the documents of the new segment in their order, their terms by the numbers that each
  /// segment's terms have in `numbers`, in any order.
  private func forEachDocument(
    numbers: [[UInt32]],
    _ body: (DocumentTerms) throws(FormatError) -> Void
  ) throws(FormatError) {
    let sources = try segments.map { segment throws(FormatError) in
      try SegmentDocuments(of: segment)
    }
    var order = [(segment: Int, place: Int)](repeating: (0, 0), count: documentCount)
    for (segment, places) in places.enumerated() {
      for (place, new) in places.enumerated() {
        if let new { order[Int(new)] = (segment, place) }
      }
    }
    let document = DocumentTerms(fieldCount: fieldCount)
    for (segment, place) in order {
      try sources[segment].read(at: place, into: document)
      // `TermListReader` has found them less than the number of terms.
      document.replace { numbers[segment][Int($0)] }
      try body(document)
    }
  }

  /// The different words of all segments whose terms the new one has.
  private func words(_ terms: borrowing MergedTerms) throws(FormatError) -> WordTableBuilder {
    let analyzer = Analyzer()
    var table = WordTableBuilder()
    var cursors = segments.map { WordCursor(of: $0) }
    var words: [[UInt8]?] = []
    func next(_ segment: Int) throws(FormatError) -> [UInt8]? {
      try cursors[segment].next() ? cursors[segment].word : nil
    }
    for segment in segments.indices { words.append(try next(segment)) }
    while let word = words.compactMap(\.self).min(by: { $0.lexicographicallyPrecedes($1) }) {
      let term = analyzer.term(ofWord: word.span)
      var isHeld = false
      for segment in segments.indices where words[segment] == word {
        let number = try segments[segment].number(of: term)
        if let number, terms.holders(of: Int(terms.numbers[segment][number])) > 0 { isHeld = true }
        words[segment] = try next(segment)
      }
      if isHeld { table.add(word[...]) }
    }
    table.finish()
    return table
  }
}

/// The terms of several segments, numbered in the order of their names.
private struct MergedTerms: ~Copyable {
  /// The number that each term of each segment has.
  private(set) var numbers: [[UInt32]]
  /// How many documents hold each.
  private var holders = TermHolders()
  /// Where each stands: pairs of a segment and a number, one term after the other.
  private var places: [(segment: UInt16, number: UInt32)] = []
  private var starts: [Int] = []
  private var documents: UInt32 = 0

  init(_ segments: [Segment]) throws(FormatError) {
    numbers = segments.map { [UInt32](repeating: 0, count: $0.termCount) }
    var next = [Int](repeating: 0, count: segments.count)
    func name(_ segment: Int) throws(FormatError) -> [UInt8]? {
      guard next[segment] < segments[segment].termCount else { return nil }
      return try segments[segment].name(
        of: try segments[segment].number(inOrder: next[segment])
      )
    }
    var names: [[UInt8]?] = []
    for segment in segments.indices { names.append(try name(segment)) }
    while let first = names.compactMap(\.self).min(by: { $0.lexicographicallyPrecedes($1) }) {
      let term = UInt32(starts.count)
      starts.append(places.count)
      for segment in segments.indices where names[segment] == first {
        let number = try segments[segment].number(inOrder: next[segment])
        numbers[segment][number] = term
        places.append((UInt16(segment), UInt32(number)))
        next[segment] += 1
        names[segment] = try name(segment)
      }
    }
    starts.append(places.count)
  }

  /// How many terms there are.
  var count: Int { starts.count - 1 }

  /// How many documents hold a term.
  func holders(of term: Int) -> UInt32 { holders.count(of: term) }

  /// Counts the terms of a document, each once.
  mutating func count(_ document: DocumentTerms) {
    for term in document.all { holders.add(term, of: documents) }
    documents += 1
  }

  /// The segments that have a term, and its number there.
  borrowing func origins(of term: UInt32) -> [(segment: Int, number: Int)] {
    places[starts[Int(term)]..<starts[Int(term) + 1]].map { (Int($0.segment), Int($0.number)) }
  }

  /// A term's UTF-8.
  borrowing func name(of term: UInt32, in segments: [Segment]) throws(FormatError) -> [UInt8] {
    let (segment, number) = places[starts[Int(term)]]
    return try segments[Int(segment)].name(of: Int(number))
  }
}
