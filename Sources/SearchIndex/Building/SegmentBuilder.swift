internal import Storage
internal import TextAnalysis

/// Gathers documents in memory and writes them as a segment.
///
/// What is kept of a document is the list of its words, as the segment will have it; the postings are made
/// of these lists when it is written, some terms at a time (`PostingSlices`).
struct SegmentBuilder: ~Copyable {
  private var ids: [UInt64] = []
  private var terms = TermNumbering()
  private var holders = TermHolders()
  private var lists = WordListBuilder()
  /// The words of each field of the document at hand.
  private var words: [[UInt32]]
  /// How many words the first documents have in each field.
  private var sampleLengths: [Int]

  init(fieldCount: Int) {
    words = [[UInt32]](repeating: [], count: fieldCount)
    sampleLengths = [Int](repeating: 0, count: fieldCount)
  }

  /// How many documents there are so far.
  var documentCount: Int { ids.count }
  /// The number of the document that was added last.
  var lastID: UInt64? { ids.last }
  /// How much memory writing the segment takes at least, in bytes, about.
  var byteCount: Int {
    bytesBesidePostings
      + min(holders.total, PostingSlices.least) * PostingSlices.bytesPerPosting
  }
  private var bytesBesidePostings: Int {
    lists.byteCount + documentCount * 8 + terms.byteCount + terms.count * 56 + terms.wordCount * 24
  }

  /// How many terms the first documents have in a field on average.
  func averageLength(of field: Int) -> Double {
    Double(sampleLengths[field]) / Double(max(1, min(documentCount, IndexWriter.referenceSample)))
  }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String]) {
    let place = UInt32(ids.count)
    for field in 0..<min(words.count, texts.count) {
      terms.forEachTerm(in: texts[field]) { term, word in
        words[field].append(word)
        holders.add(term, of: place)
      }
    }
    append(id)
  }

  /// Adds documents whose words were numbered elsewhere.
  ///
  /// `translation` has learnt what that numbering told before. The ids must be higher than those before.
  mutating func add(_ documents: NumberedDocuments, _ translation: inout NumberTranslation) {
    translation.learn(documents, &terms)
    for (term, number) in translation.terms.enumerated() {
      holders.add(documents.holders.count(of: term), holding: number)
    }
    var start = 0
    for (number, id) in documents.ids.enumerated() {
      for field in words.indices {
        let end = start + Int(documents.lengths[number * words.count + field])
        for word in documents.words[start..<end] {
          words[field].append(translation.words[Int(word)])
        }
        start = end
      }
      append(id)
    }
  }

  /// Adds the document whose words are at hand.
  private mutating func append(_ id: UInt64) {
    if ids.count < IndexWriter.referenceSample {
      for field in words.indices { sampleLengths[field] += words[field].count }
    }
    lists.add(&words)
    for field in words.indices { words[field].removeAll(keepingCapacity: true) }
    ids.append(id)
  }

  /// Writes the segment of this number, with the impacts that the settings give, in so many bytes of
  /// memory, or `byteCount` if that is more; then it is of no more use.
  ///
  /// - Complexity: O(postings + *t* log *t*) for *t* terms.
  mutating func write(
    number: UInt64,
    settings: IndexSettings,
    memory: Int,
    in folder: String
  ) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, of: ids, in: folder)
    lists.finish()
    try file.add(words: lists.chunks)
    try file.beginTerms()
    let sorted = sortedTerms()
    let ranks = ranks(sorted)
    var slices = PostingSlices(
      lists,
      ranks: ranks,
      counts: sorted.map { holders.count(of: $0) },
      ImpactScale(settings.fields),
      memory: memory - bytesBesidePostings
    )
    var list = PostingList()
    for (rank, term) in sorted.enumerated() {
      if rank == slices.terms.upperBound { slices.advance() }
      list.removeAll()
      list.add(slices.range(of: rank), of: slices.places, slices.impacts)
      try file.add(term: terms.term(term), list)
    }
    try file.finish(terms.names { ranks[$0] }, blocks: lists.blocks)
  }

  private func sortedTerms() -> [Int] {
    let names = (0..<terms.count).map { TermName(terms.term($0), number: $0) }
    return names.sorted { $0.precedes($1) { terms.precedes($0, $1) } }.map { Int($0.number) }
  }

  /// The place of each word's term among the sorted ones.
  private func ranks(_ sorted: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: sorted.count)
    for (place, term) in sorted.enumerated() { places[term] = UInt32(place) }
    return (0..<terms.wordCount).map { places[terms.term(ofWord: $0)] }
  }
}

/// A term's first eight bytes as a number, which most comparisons need alone.
private struct TermName {
  let head: UInt64
  let number: UInt32

  init(_ name: ArraySlice<UInt8>, number: Int) {
    head = TermHeads.head(of: name)
    self.number = UInt32(number)
  }

  func precedes(_ other: Self, or decide: (Int, Int) -> Bool) -> Bool {
    head != other.head ? head < other.head : decide(Int(number), Int(other.number))
  }
}
