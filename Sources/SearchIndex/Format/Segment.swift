internal import Storage

/// An immutable index file, opened: documents with their words, terms with their postings.
///
/// What a question needs of it is verified when it is first read: lists of postings and of words one by
/// one, tables in pieces. Opening reads the numbers of documents and a thousandth of the rest.
final class Segment: Sendable {
  let documentCount: Int
  let termCount: Int
  let scale: ImpactScale
  let file: SectionReader
  /// How many bytes a number takes in the table of documents.
  private let idWidth: Int
  /// The terms whose lists were found right.
  private let verifiedTerms: VerifiedBits
  /// The blocks of words' lists that were.
  let verifiedBlocks: VerifiedBits
  private let tables: [SectionPieces]
  /// The table of terms, and their names.
  let terms: VerifiedSection
  let names: VerifiedSection
  /// The term of each word, where its letters begin, and the letters.
  let wordTerms: VerifiedSection
  let wordOffsets: VerifiedSection
  let words: VerifiedSection

  var byteCount: Int { file.file.byteCount }
  /// Size of the words of documents.
  var wordBytes: Int {
    (SegmentTable.words...SegmentTable.wordBlocks).reduce(file.length(of: SegmentTable.wordTerms)) {
      $0 + file.length(of: $1)
    }
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
    let terms = file.length(of: SegmentTable.terms)
    let idBytes = file.length(of: SegmentTable.ids) - 8
    idWidth = idBytes == 0 ? 0 : idBytes == documentCount * 4 ? 4 : 8
    guard idBytes == documentCount * idWidth, documentCount > 0,
      terms >= SegmentTable.termLength, terms % SegmentTable.termLength == 0,
      file.length(of: SegmentTable.wordTerms) % 4 == 0,
      file.length(of: SegmentTable.wordOffsets) == file.length(of: SegmentTable.wordTerms) + 4,
      file.length(of: SegmentTable.wordBlocks)
        == WordLists.blocks(of: documentCount) * WordLists.blockLength
    else { throw file.check.fail("the sections do not fit together") }
    termCount = terms / SegmentTable.termLength - 1
    guard file.length(of: SegmentTable.termHeads) == 8 * TermHeads.count(of: termCount) else {
      throw file.check.fail("the sections do not fit together")
    }
    tables = try SegmentTable.inPieces(file)
    (wordTerms, self.terms, names) = (tables[0].section, tables[1].section, tables[2].section)
    (words, wordOffsets) = (tables[3].section, tables[4].section)
    verifiedTerms = VerifiedBits(termCount)
    verifiedBlocks = VerifiedBits(WordLists.blocks(of: documentCount))
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
    let limit = file.length(of: SegmentTable.postings)
    let place = try load(UInt64.self, SegmentTable.postingsOffset, of: number)
    let start = try check.count(place, upTo: limit, "the place of a term's postings")
    let next = try load(UInt64.self, SegmentTable.postingsOffset, of: number + 1)
    let end = try check.count(next, upTo: limit, "the place of a term's postings")
    let kind = try load(UInt8.self, SegmentTable.layout, of: number)
    guard start <= end, let layout = PostingLayout(rawValue: kind) else {
      throw check.fail("a term's postings")
    }
    let expected = try load(UInt32.self, SegmentTable.checksum, of: number)
    let count = try frequency(of: number)
    let maximum = try load(UInt8.self, SegmentTable.maximum, of: number)
    let minimum = try load(UInt8.self, SegmentTable.minimum, of: number)
    guard minimum <= maximum else { throw check.fail("the impacts of a term's postings") }
    return try file.withSection(SegmentTable.postings) { bytes throws(FormatError) in
      let list = bytes.extracting(start..<end)
      if !verifiedTerms.contains(number) {
        guard Checksum.lowerHalf(of: list) == expected else {
          throw check.fail("the checksum of a term's postings is wrong")
        }
        verifiedTerms.insert(number)
      }
      return try StoredPostings(list, of: self, layout: layout, count: count, minimum...maximum)
    }
  }

  /// Verifies the tables that are verified in pieces, each as a whole.
  func verifyTables() throws(FormatError) {
    for table in tables { try table.section.verifyAll() }
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
