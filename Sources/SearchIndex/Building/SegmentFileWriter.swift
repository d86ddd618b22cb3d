internal import Storage

/// A segment's sections.
///
/// ```
/// section 0   the documents' numbers:  the first u64, and nothing more where each is one higher than
///             the last; else for each its distance from the first, u32, or u64 where one needs it
/// section 1   the terms of the words of section 5 (WordLists)
/// section 2   a term, 24 bytes:   name offset u32 │ documents u32 │ postings offset u64 │
///             checksum of the postings u32 │ highest impact u8 │ layout u8 │ lowest impact u8 │ 0 u8
///             and one more that tells where the last ends
/// section 3   the terms' names, in rising order of their UTF-8
/// section 4   the terms' postings (PostingLayout), one after the other
/// sections 5 to 8   words, and those of each document (WordLists)
/// section 9   checksums of pieces (VerifiedSection), u32 each, of sections 1, 2, 3, 5 and 6
/// section 10  the first eight bytes of every 32nd term (TermHeads), as u64 with the first one highest,
///             zeros behind a shorter one
/// ```
///
/// Nothing in it depends on other segments: what does, such as how rare a term is, is worked out
/// when a query is asked.
enum SegmentTable {
  static let ids = 0
  static let wordTerms = 1
  static let terms = 2
  static let names = 3
  static let postings = 4
  static let words = 5
  static let wordOffsets = 6
  static let wordLists = 7
  static let wordBlocks = 8
  static let pieceChecksums = 9
  static let termHeads = 10
  static let count = 11

  /// The sections that are too large to be read through when a segment is opened.
  static let unverified = Set(inPieces + [postings, wordLists])
  /// Those of them that are verified in pieces.
  static let inPieces = [wordTerms, terms, names, words, wordOffsets]

  /// The sections that are verified in pieces, in the order of `inPieces`.
  static func inPieces(_ file: borrowing SectionReader) throws(FormatError) -> [SectionPieces] {
    var sections: [SectionPieces] = []
    try file.withSection(pieceChecksums) { checksums throws(FormatError) in
      var start = 0
      for section in inPieces {
        let end = start + 4 * VerifiedSection.pieces(of: file.length(of: section))
        guard end <= checksums.byteCount else { throw file.check.fail("the checksums of pieces") }
        sections.append(
          try file.withSection(section) { bytes throws(FormatError) in
            SectionPieces(bytes, checksums: checksums.extracting(start..<end), file.check)
          }
        )
        start = end
      }
      guard start == checksums.byteCount else { throw file.check.fail("the checksums of pieces") }
    }
    return sections
  }

  static let termLength = 24
  static let nameOffset = 0
  static let frequency = 4
  static let postingsOffset = 8
  static let checksum = 16
  static let maximum = 20
  static let layout = 21
  static let minimum = 22
}

/// Writes a segment: the words of documents and then the postings term by term, as they come, and the
/// tables in the end.
///
/// Words and postings stand first in the file, since they alone are too large to be kept until all is
/// known.
struct SegmentFileWriter: ~Copyable {
  private var file: SectionFileWriter
  private let ids: [UInt64]
  private var terms: [UInt8] = []
  private var names: [UInt8] = []
  private var heads: [UInt8] = []
  private var termCount = 0
  private var postingBytes = 0

  /// Begins the segment of this number with the words of its documents, whose numbers rise.
  init(
    number: UInt64,
    of ids: [UInt64],
    in folder: String
  ) throws(FormatError) {
    var file = try SectionFileWriter(
      named: Manifest.segmentName(number),
      kind: .segment,
      in: folder
    )
    try file.begin(section: SegmentTable.wordLists)
    self.file = file
    self.ids = ids
  }

  /// Adds words of documents, as `WordListBuilder` makes them.
  mutating func add(words chunks: [[UInt8]]) throws(FormatError) {
    for chunk in chunks { try file.append(chunk) }
  }

  /// Goes on to the terms.
  mutating func beginTerms() throws(FormatError) {
    try file.begin(section: SegmentTable.postings)
  }

  /// Adds a term with its postings, of which there are some; names must rise.
  mutating func add(term name: some Collection<UInt8>, _ list: PostingList) throws(FormatError) {
    let layout = PostingLayout(frequency: list.places.count, documentCount: ids.count)
    let bytes = PostingListEncoder.encode(
      list,
      as: layout,
      documentCount: ids.count
    )
    addEntry(
      count: list.places.count,
      checksum: Checksum.lowerHalf(of: unsafe bytes.span.bytes),
      impacts: list.impactRange,
      layout
    )
    names += name
    if termCount % TermHeads.termsPerHead == 0 { heads.append(TermHeads.head(of: name)) }
    termCount += 1
    postingBytes += bytes.count
    try file.append(bytes)
  }

  private mutating func addEntry(
    count: Int,
    checksum: UInt32,
    impacts: ClosedRange<UInt8>,
    _ layout: PostingLayout
  ) {
    terms.append(UInt32(names.count))
    terms.append(UInt32(count))
    terms.append(UInt64(postingBytes))
    terms.append(checksum)
    terms.append(impacts.upperBound)
    terms.append(layout.rawValue)
    terms.append(impacts.lowerBound)
    terms.append(0)
  }

  /// Adds the tables and ends the file.
  ///
  /// `blocks` tells where the words of documents stand.
  consuming func finish(_ words: WordNames, blocks: [UInt8]) throws(FormatError) {
    addEntry(count: 0, checksum: 0, impacts: 0...0, .sparse)
    let sections = [
      SegmentTable.ids: DocumentNumbers.bytes(of: ids), SegmentTable.wordTerms: words.terms,
      SegmentTable.terms: terms, SegmentTable.names: names, SegmentTable.words: words.words,
      SegmentTable.wordOffsets: words.offsets, SegmentTable.wordBlocks: blocks,
      SegmentTable.termHeads: heads,
    ]
    var checksums: [UInt8] = []
    for section in SegmentTable.inPieces {
      checksums += VerifiedSection.checksums(of: sections[section] ?? [])
    }
    for (section, bytes) in sections.sorted(by: { $0.key < $1.key }) {
      try file.begin(section: section)
      try file.append(bytes)
    }
    try file.begin(section: SegmentTable.pieceChecksums)
    try file.append(checksums)
    try file.finish()
  }
}

/// The numbers of a segment's documents, as they stand in its file.
enum DocumentNumbers {
  /// The bytes of numbers that rise.
  static func bytes(of ids: [UInt64]) -> [UInt8] {
    let first = ids.first ?? 0
    let distance = (ids.last ?? 0) - first
    let isNarrow = distance <= UInt64(UInt32.max)
    var bytes: [UInt8] = []
    bytes.append(first)
    // They rise: then nothing is left out between the first and the last.
    if distance + 1 == UInt64(ids.count) { return bytes }
    for id in ids {
      if isNarrow { bytes.append(UInt32(id - first)) } else { bytes.append(id - first) }
    }
    return bytes
  }
}
