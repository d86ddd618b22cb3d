internal import Storage
internal import TextAnalysis

/// Gathers documents in memory and writes them as a segment.
///
/// Postings are gathered document by document, four bytes each, and brought into the order of
/// terms by counting when the segment is written, some terms at a time (`PostingSlices`).
struct SegmentBuilder: ~Copyable {
  private let usual: UsualFrequencies
  /// The documents so far.
  private(set) var documents: DocumentTable
  private var terms = TermNumbering()
  private var postings = GatheredPostings()
  private var unusual: [UnusualPosting] = []
  private var tally: TermTally
  private var wordLists = WordListBuilder()

  /// A posting whose frequencies are not usual.
  private struct UnusualPosting {
    var term: Int
    var frequencies: [UInt32]
  }

  /// A term's number must leave a byte free.
  private static let mostTerms = 1 << 24 - 1 << 16

  init(fieldCount: Int) {
    usual = UsualFrequencies(fieldCount: fieldCount)
    documents = DocumentTable(fieldCount: fieldCount)
    tally = TermTally(fieldCount: fieldCount)
  }

  /// The number of the document that was added last.
  var lastID: UInt64? { documents.ids.last }
  /// How much memory writing the segment takes at most, in bytes, about.
  var byteCount: Int {
    postings.byteCount + min(postings.count, PostingSlices.most) * 5
      + documents.count * (64 + 12 * usual.fieldCount) + terms.byteCount
      + terms.count * (16 + 4 * usual.fieldCount) + unusual.count * 96 + wordLists.byteCount
  }
  /// Whether it cannot number more terms.
  var isFull: Bool { terms.count >= Self.mostTerms }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String]) {
    let lengths = tally.count(texts, &terms)
    for term in tally.terms {
      let number = usual.number(of: tally.frequencies, at: term * usual.fieldCount)
      postings.append(UInt32(term) << 8 | UInt32(number))
      if number == UsualFrequencies.unusual {
        unusual.append(UnusualPosting(term: term, frequencies: tally.frequencies(of: term)))
      }
    }
    wordLists.add(&tally.words)
    tally.reset()
    documents.add(id, lengths: lengths)
    postings.endDocument()
  }

  /// Writes the segment of this number, with the impacts that the settings give.
  ///
  /// - Complexity: O(postings + *t* log *t*) for *t* terms.
  mutating func write(
    number: UInt64,
    settings: IndexSettings,
    in folder: String
  ) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, of: documents, in: folder)
    let impacts = DocumentImpacts(documents, usual, ImpactScale(settings.fields))
    // Of a term they stand in the order of the documents already.
    let unusualOrder = unusual.indices.sorted {
      (unusual[$0].term, $0) < (unusual[$1].term, $1)
    }
    let firstUnusual = firsts(unusualOrder.map { unusual[$0].term })
    var list = PostingList()
    let sorted = sortedTerms()
    var slices = PostingSlices(postings, termCount: terms.count)
    for (rank, term) in sorted.enumerated() {
      if rank == slices.end { slices.advance(sorted, postings) }
      list.removeAll()
      var next = firstUnusual[term] ?? 0
      for posting in slices.range(of: term) {
        let (place, number) = (slices.places[posting], slices.numbers[posting])
        if number == UsualFrequencies.unusual {
          let frequencies = unusual[unusualOrder[next]].frequencies
          next += 1
          list.add(
            place,
            impact: impacts.impact(of: frequencies, at: place),
            exception: frequencies[...]
          )
        } else {
          let impact = impacts.impact(of: number, at: place)
          list.add(
            place,
            impact: impact.impact,
            exception: impact.isMeant ? nil : usual[Int(number)]
          )
        }
      }
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

  private func firsts(_ terms: [Int]) -> [Int: Int] {
    Dictionary(terms.enumerated().map { ($1, $0) }) { first, _ in first }
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
  /// The terms of the document, each once.
  private(set) var terms: [Int] = []
  /// One a field for each term there is; zeros for those that are not in the document.
  private(set) var frequencies: [UInt32] = []
  /// The words of each field.
  var words: [[UInt32]]

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
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

  /// The frequencies of a term.
  func frequencies(of term: Int) -> [UInt32] {
    Array(frequencies[term * fieldCount..<(term + 1) * fieldCount])
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

/// The impacts of the usual frequencies in each document of a segment that is written.
private struct DocumentImpacts {
  private let usual: UsualFrequencies
  private let scale: ImpactScale
  private var norms: [Double] = []
  private var impacts: [UInt8] = []
  private var meant: [UInt32] = []

  init(_ documents: DocumentTable, _ usual: UsualFrequencies, _ scale: ImpactScale) {
    self.usual = usual
    self.scale = scale
    impacts.reserveCapacity(documents.count * usual.count)
    for place in 0..<documents.count {
      let norms = scale.norms(of: Array(documents.lengths(at: place)))
      let document = UsualImpacts(usual, scale, norms: norms[...])
      impacts += document.impacts
      meant.append(document.meant)
      self.norms += norms
    }
  }

  /// The impact of the usual frequencies of this number, and whether it stands for them.
  func impact(of number: UInt8, at place: UInt32) -> (impact: UInt8, isMeant: Bool) {
    (
      impacts[Int(place) * usual.count + Int(number)],
      meant[Int(place)] >> UInt32(number) & 1 == 1
    )
  }

  /// The impact of any frequencies.
  func impact(of frequencies: [UInt32], at place: UInt32) -> UInt8 {
    let first = Int(place) * usual.fieldCount
    let norms = norms[first..<first + usual.fieldCount]
    return scale.impact(of: scale.share(of: frequencies[...], norms: norms))
  }
}
