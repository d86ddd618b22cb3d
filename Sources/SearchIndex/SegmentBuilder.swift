internal import Storage
internal import TextAnalysis

/// Gathers documents in memory and writes them as a segment.
///
/// Postings are gathered document by document, four bytes each, and brought into the order of
/// terms by counting when the segment is written, some terms at a time (`PostingSlices`).
struct SegmentBuilder: ~Copyable {
  private let fieldCount: Int
  private var ids: [UInt64] = []
  /// One a field for each document.
  private var lengths: [UInt32] = []
  private var terms = TermNumbering()
  private var postings = GatheredPostings()
  private var tally: TermTally
  private var wordLists = WordListBuilder()

  /// A term's number must leave a byte free.
  private static let mostTerms = 1 << 24 - 1 << 16

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    tally = TermTally(fieldCount: fieldCount)
  }

  /// How many documents there are so far.
  var documentCount: Int { ids.count }
  /// The number of the document that was added last.
  var lastID: UInt64? { ids.last }
  /// How much memory writing the segment takes at most, in bytes, about.
  var byteCount: Int {
    postings.byteCount + min(postings.count, PostingSlices.most) * 5
      + documentCount * (16 + 4 * fieldCount) + terms.byteCount
      + terms.count * (16 + 4 * fieldCount) + wordLists.byteCount
  }
  /// Whether it cannot number more terms.
  var isFull: Bool { terms.count >= Self.mostTerms }

  /// How many terms a document has in each field.
  func lengths(at place: Int) -> ArraySlice<UInt32> {
    lengths[place * fieldCount..<(place + 1) * fieldCount]
  }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String]) {
    lengths += tally.count(texts, &terms)
    for term in tally.terms { postings.append(UInt32(term) << 8 | UInt32(tally.code(of: term))) }
    postings.endDocument()
    wordLists.add(&tally.words)
    tally.reset()
    ids.append(id)
  }

  /// Writes the segment of this number, with the impacts that the settings give; then it is of no more
  /// use.
  ///
  /// - Complexity: O(postings + *t* log *t*) for *t* terms.
  mutating func write(
    number: UInt64,
    settings: IndexSettings,
    in folder: String
  ) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, of: ids, in: folder)
    let scale = ImpactScale(settings.fields)
    let (lengths, fieldCount) = (lengths, fieldCount)
    postings.replaceLowest { place in
      DocumentImpacts(scale, lengths: lengths[place * fieldCount..<(place + 1) * fieldCount])
    } _: { document, frequencies in
      document.impact(of: frequencies)
    }
    var list = PostingList()
    let sorted = sortedTerms()
    var slices = PostingSlices(postings, termCount: terms.count)
    for (rank, term) in sorted.enumerated() {
      if rank == slices.end { slices.advance(sorted, postings) }
      let range = slices.range(of: term)
      list.removeAll()
      list.add(slices.places[range], impacts: slices.impacts[range])
      try file.add(term: terms.term(term), list)
    }
    wordLists.finish()
    try file.finish(wordNames(sorted), wordLists)
  }

  private func sortedTerms() -> [Int] {
    let names = (0..<terms.count).map { TermName(terms.term($0), number: $0) }
    return names.sorted { $0.precedes($1) { terms.precedes($0, $1) } }.map { Int($0.number) }
  }

  /// The words with the places of their terms among the sorted ones.
  private func wordNames(_ sorted: [Int]) -> WordNames {
    var places = [UInt32](repeating: 0, count: sorted.count)
    for (place, term) in sorted.enumerated() { places[term] = UInt32(place) }
    var names = WordNames()
    for word in 0..<terms.wordCount {
      names.add(terms.word(word), term: places[terms.term(ofWord: word)])
    }
    names.finish()
    return names
  }
}

/// A term's first eight bytes as a number, which most comparisons need alone.
private struct TermName {
  let head: UInt64
  let number: UInt32

  init(_ name: ArraySlice<UInt8>, number: Int) {
    var head: UInt64 = 0
    for byte in name.prefix(8) { head = head << 8 | UInt64(byte) }
    self.head = head << UInt64(8 * (8 - min(8, name.count)))
    self.number = UInt32(number)
  }

  func precedes(_ other: Self, or decide: (Int, Int) -> Bool) -> Bool {
    head != other.head ? head < other.head : decide(Int(number), Int(other.number))
  }
}

/// How often each term stands in each field of the document at hand.
private struct TermTally {
  private let fieldCount: Int
  private let codes: FrequencyCode
  /// The terms of the document, each once.
  private(set) var terms: [Int] = []
  /// One a field for each term there is; zeros for those that are not in the document.
  private var frequencies: [UInt32] = []
  /// The words of each field.
  var words: [[UInt32]]

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    codes = FrequencyCode(fieldCount: fieldCount)
    words = [[UInt32]](repeating: [], count: fieldCount)
  }

  /// Counts the terms of a document and returns its fields' lengths.
  mutating func count(_ texts: [String], _ numbering: inout TermNumbering) -> [UInt32] {
    var lengths = [UInt32](repeating: 0, count: fieldCount)
    for field in 0..<min(fieldCount, texts.count) {
      var length: UInt32 = 0
      numbering.forEachTerm(in: texts[field]) { term, word in
        length += 1
        words[field].append(word)
        add(Int(term), field)
      }
      lengths[field] = length
    }
    return lengths
  }

  /// The code of a term's frequencies.
  func code(of term: Int) -> UInt8 {
    codes.code(of: frequencies[term * fieldCount..<(term + 1) * fieldCount])
  }

  /// Begins anew.
  mutating func reset() {
    for term in terms {
      for field in 0..<fieldCount { frequencies[term * fieldCount + field] = 0 }
    }
    terms.removeAll(keepingCapacity: true)
    for field in words.indices { words[field].removeAll(keepingCapacity: true) }
  }

  private mutating func add(_ term: Int, _ field: Int) {
    let place = term * fieldCount
    while frequencies.count < place + fieldCount { frequencies.append(0) }
    var isNew = true
    for field in 0..<fieldCount where frequencies[place + field] > 0 { isNew = false }
    if isNew { terms.append(term) }
    frequencies[place + field] += 1
  }
}
