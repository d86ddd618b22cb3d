internal import Storage
internal import TextAnalysis

/// Gathers documents in memory and writes them as a segment.
///
/// What is kept of a document is its terms; the postings are made of these when it is written, some terms at a
/// time (`PostingSlices`).
struct SegmentBuilder: ~Copyable {
  private var ids: [UInt64] = []
  private var terms = TermNumbering()
  private var holders = TermHolders()
  private var documents = PendingDocuments()
  private let fieldCount: Int
  /// The document at hand.
  private let document: DocumentTerms
  /// How many terms all documents have in each field, and the first ones.
  private var lengths: [Int]
  private var sampleLengths: [Int]

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    document = DocumentTerms(fieldCount: fieldCount)
    lengths = [Int](repeating: 0, count: fieldCount)
    sampleLengths = lengths
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
    documents.byteCount + documentCount * (8 + 2 * SingleImpacts.pairs(of: fieldCount))
      + terms.byteCount + terms.count * 60 + terms.wordCount * 12
  }

  /// How many terms the first documents have in a field on average.
  func averageLength(of field: Int) -> Double {
    Double(sampleLengths[field]) / Double(max(1, min(documentCount, IndexWriter.referenceSample)))
  }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String]) {
    let (place, document) = (UInt32(ids.count), document)
    for field in 0..<fieldCount {
      if field < texts.count {
        terms.forEachTerm(in: texts[field]) { term, _ in
          document.append(term)
          holders.add(term, of: place)
        }
      }
      document.end(field)
    }
    append(id)
  }

  /// Adds documents whose terms were numbered elsewhere.
  ///
  /// `translation` has learnt what that numbering told before. The ids must be higher than those before.
  mutating func add(_ numbered: NumberedDocuments, _ translation: inout NumberTranslation) {
    translation.learn(numbered, &terms)
    for (term, number) in translation.terms.enumerated() {
      holders.add(numbered.holders.count(of: term), holding: number)
    }
    var start = 0
    for (number, id) in numbered.ids.enumerated() {
      for field in 0..<fieldCount {
        let end = start + Int(numbered.lengths[number * fieldCount + field])
        for term in numbered.terms[start..<end] {
          document.append(translation.terms[Int(term)])
        }
        document.end(field)
        start = end
      }
      append(id)
    }
  }

  /// Adds the document whose terms are at hand.
  private mutating func append(_ id: UInt64) {
    for field in 0..<fieldCount {
      let length = document.length(of: field)
      if ids.count < IndexWriter.referenceSample { sampleLengths[field] += length }
      lengths[field] += length
    }
    documents.add(document)
    document.removeAll()
    ids.append(id)
  }

  /// Writes the segment of this number, with the impacts that the settings give, in so many bytes of
  /// memory, or `byteCount` if that is more; then it is of no more use.
  ///
  /// - Complexity: O(postings + *t* log *t*) for *t* terms and words.
  mutating func write(
    number: UInt64,
    settings: IndexSettings,
    memory: Int,
    in folder: String
  ) throws(FormatError) {
    let scale = ImpactScale(settings.fields)
    let order = TermOrder(names: sorted(terms.count) { terms.term($0) }) { holders.count(of: $0) }
    var file = try SegmentFileWriter(
      number: number,
      of: ids,
      scale,
      order,
      lengths: lengths,
      in: folder
    )
    try documents.forEachDocument(document, numbers: order.numbers) { _ throws(FormatError) in
      try file.add(document)
    }
    try file.beginTerms()
    var slices = PostingSlices(
      numbers: order.numbers,
      counts: order.frequencies,
      scale,
      memory: memory - bytesBesidePostings
    )
    var list = PostingList()
    for (place, term) in order.terms.enumerated() {
      if place == slices.terms.upperBound { slices.advance(documents) }
      list.removeAll()
      list.add(slices.range(of: place), of: slices.places, slices.kinds, slices.impacts)
      try file.add(term: terms.term(Int(term)), list)
    }
    var words = WordTableBuilder()
    for word in sorted(terms.wordCount, { terms.word($0) }) { words.add(terms.word(Int(word))) }
    words.finish()
    try file.finish(words)
  }

  /// The numbers of so many names in the order of their UTF-8.
  private borrowing func sorted(
    _ count: Int,
    _ name: (_ number: Int) -> ArraySlice<UInt8>
  ) -> [UInt32] {
    let names = (0..<count).map { SortedName(name($0), number: $0) }
    return names.sorted { left, right in
      left.precedes(right) { name($0).lexicographicallyPrecedes(name($1)) }
    }
    .map(\.number)
  }
}

/// A name's first eight bytes as a number, which most comparisons need alone.
private struct SortedName {
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
