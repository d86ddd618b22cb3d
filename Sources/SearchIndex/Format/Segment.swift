internal import Storage

/// An immutable index file, opened: documents with their terms, terms with their postings.
///
/// What a question needs of it is verified when it is first read: lists of documents in blocks, postings and
/// tables in pieces. Opening reads the numbers of documents and a thousandth of the rest.
final class Segment: Sendable {
  let documentCount: Int
  let termCount: Int
  let scale: ImpactScale
  let file: SectionReader
  /// How many bytes a number takes in the table of documents.
  private let idWidth: Int
  /// The blocks of documents' lists that were found right.
  let verifiedBlocks: VerifiedBits
  private let tables: [SectionPieces]
  /// The table of terms, their names, and their order by names.
  let terms: VerifiedSection
  let names: VerifiedSection
  let order: VerifiedSection
  /// The words of texts, and where their blocks begin.
  let words: VerifiedSection
  let wordOffsets: VerifiedSection
  private let postingBytes: VerifiedSection
  private let singles: VerifiedSection
  /// Reads the lists of documents.
  let listReader: TermListReader

  var byteCount: Int { file.file.byteCount }
  /// Size of the lists of documents.
  var listBytes: Int {
    file.length(of: SegmentTable.lists) + file.length(of: SegmentTable.blocks)
  }
  var check: CheckedReader { file.check }

  /// Opens the segment; `documentCount` is what the manifest says.
  init(
    at path: String,
    documentCount: Int,
    settings: IndexSettings
  ) throws(FormatError) {
    let file = try SectionReader(at: path, kind: .segment, unverified: SegmentTable.unverified)
    guard file.sections.count == SegmentTable.count else {
      throw file.check.fail("the number of sections")
    }
    scale = ImpactScale(settings.fields)
    let fieldCount = settings.fields.count
    let terms = file.length(of: SegmentTable.terms)
    let idBytes = file.length(of: SegmentTable.ids) - 8
    idWidth = idBytes == 0 ? 0 : idBytes == documentCount * 4 ? 4 : 8
    termCount = terms / SegmentTable.termLength - 1
    guard idBytes == documentCount * idWidth, documentCount > 0,
      terms >= SegmentTable.termLength, terms % SegmentTable.termLength == 0,
      file.length(of: SegmentTable.order) == 4 * termCount,
      file.length(of: SegmentTable.termHeads) == 8 * TermHeads.count(of: termCount),
      file.length(of: SegmentTable.wordOffsets) % 4 == 0,
      file.length(of: SegmentTable.distances) == 4 * TermDistances.numbers * fieldCount,
      file.length(of: SegmentTable.singles)
        == SingleImpacts.length(of: documentCount, fieldCount: fieldCount),
      file.length(of: SegmentTable.blocks)
        == TermLists.blocks(of: documentCount) * TermLists.blockLength
    else { throw file.check.fail("the sections do not fit together") }
    tables = try SegmentTable.inPieces(file)
    (self.terms, names, order) = (tables[0].section, tables[1].section, tables[2].section)
    (words, wordOffsets) = (tables[3].section, tables[4].section)
    (postingBytes, singles) = (tables[5].section, tables[6].section)
    let termCount = termCount
    listReader = try file.withSection(SegmentTable.distances) { bytes in
      TermListReader(
        (0..<fieldCount).map { TermDistances(from: bytes, field: $0) },
        termCount: termCount
      )
    }
    verifiedBlocks = VerifiedBits(TermLists.blocks(of: documentCount))
    self.documentCount = documentCount
    self.file = file
  }

  // MARK: Documents

  /// Returns the numbers of all documents, in rising order.
  func ids() throws(FormatError) -> [UInt64] {
    var ids: [UInt64] = []
    ids.reserveCapacity(documentCount)
    for place in 0..<documentCount { ids.append(try id(at: place)) }
    return ids
  }

  /// Returns the numbers of all documents, or fails if they do not rise: a file that was made to deceive may hold
  /// others, with its checksums right.
  func risingIDs() throws(FormatError) -> [UInt64] {
    let ids = try ids()
    guard zip(ids, ids.dropFirst()).allSatisfy(<) else {
      throw check.fail("the order of documents")
    }
    return ids
  }

  /// Returns the number of the document at a place.
  func id(at place: Int) throws(FormatError) -> UInt64 {
    try file.withSection(SegmentTable.ids) { bytes throws(FormatError) in
      let first = try check.load(UInt64.self, from: bytes, at: 0)
      if idWidth == 0 { return first &+ UInt64(place) }
      return first
        &+ (idWidth == 4
          ? UInt64(try check.load(UInt32.self, from: bytes, at: 8 + place * 4))
          : try check.load(UInt64.self, from: bytes, at: 8 + place * 8))
    }
  }

  /// Returns the place of a document, or `nil`.
  /// - Complexity: O(log *n*).
  func place(of id: UInt64) throws(FormatError) -> Int? {
    if idWidth == 0 {
      let first = try self.id(at: 0)
      return id >= first && id - first < UInt64(documentCount) ? Int(id - first) : nil
    }
    var range = 0..<documentCount
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = try self.id(at: middle)
      if found == id { return middle }
      range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  // MARK: Terms

  /// Returns how many documents hold a term.
  @inline(__always)
  func frequency(of number: Int) throws(FormatError) -> Int {
    let count = Int(try load(UInt32.self, SegmentTable.frequency, of: number))
    guard count <= documentCount else { throw check.fail("a term's documents") }
    return count
  }

  /// Returns a term's postings, found right if they are looked at for the first time.
  func postings(of number: Int) throws(FormatError) -> StoredPostings {
    let limit = postingBytes.count
    let entry = try load(UInt64.self, SegmentTable.postingsEntry, of: number)
    let next = try load(UInt64.self, SegmentTable.postingsEntry, of: number + 1)
    let place = "the place of a term's postings"
    let start = try check.count(entry & SegmentTable.offsetMask, upTo: limit, place)
    let end = try check.count(next & SegmentTable.offsetMask, upTo: limit, place)
    let minimum = UInt8(truncatingIfNeeded: entry >> SegmentTable.minimumShift)
    let maximum = UInt8(truncatingIfNeeded: entry >> SegmentTable.maximumShift)
    guard start <= end, minimum <= maximum else { throw check.fail("a term's postings") }
    return try unsafe StoredPostings(
      postingBytes.renewed.slice(start..<end),
      of: self,
      count: try frequency(of: number),
      minimum...maximum
    )
  }

  /// Returns the impacts of terms that stand once in a document, found right at the first time.
  func singleImpacts() throws(FormatError) -> SingleImpacts {
    try singles.verifyAll()
    let bytes = try unsafe singles.renewed.slice(0..<singles.count)
    guard
      let impacts = unsafe SingleImpacts(
        bytes,
        documentCount: documentCount,
        fieldCount: scale.fieldCount
      )
    else { throw check.fail("the impacts of documents") }
    return impacts
  }

  /// Verifies the tables that are verified in pieces, each as a whole; not the postings, which are large.
  func verifyTables() throws(FormatError) {
    for (section, table) in zip(SegmentTable.inPieces, tables)
    where section != SegmentTable.postings { try table.section.verifyAll() }
  }

  /// Checks the checksums of the sections that were not verified when it was opened.
  func verify() throws(FormatError) {
    for section in SegmentTable.unverified { try file.verify(section) }
  }

  @inline(__always)
  private func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    _ offset: Int,
    of number: Int
  ) throws(FormatError) -> Value {
    try terms.load(type, at: number * SegmentTable.termLength + offset)
  }
}
