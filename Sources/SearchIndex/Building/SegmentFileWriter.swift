internal import Storage

/// Writes a segment: the lists of documents and then the postings term by term, as they come, and the
/// tables in the end.
///
/// Lists and postings stand first in the file, since they alone are too large to be kept until all is
/// known.
struct SegmentFileWriter: ~Copyable {
  private var file: SectionFileWriter
  private let ids: [UInt64]
  private let fieldCount: Int
  private var lists: TermListBuilder
  private let order: TermOrder
  private let distances: [TermDistances]
  private let sorter = TermSorter()
  private var singles: SingleImpactsBuilder
  private var terms: [UInt8] = []
  private var names: [UInt8] = []
  /// The first eight bytes of each term.
  private var heads: [UInt64] = []
  private var postingBytes = 0
  private var postingChecksums = PieceChecksums(
    bits: SegmentTable.pieceBits(of: SegmentTable.postings)
  )

  /// Begins the segment of this number with the lists of its documents, whose numbers rise; `lengths` has the number of
  /// terms that all of them have in each field.
  init(
    number: UInt64,
    of ids: [UInt64],
    _ scale: ImpactScale,
    _ order: TermOrder,
    lengths: [Int],
    in folder: String
  ) throws(FormatError) {
    var file = try SectionFileWriter(
      named: Manifest.segmentName(number),
      kind: .segment,
      in: folder
    )
    try file.begin(section: SegmentTable.lists)
    self.file = file
    self.ids = ids
    fieldCount = scale.fieldCount
    self.order = order
    distances = lengths.map {
      TermDistances(frequencies: order.frequencies, fieldTerms: $0, documentCount: ids.count)
    }
    lists = TermListBuilder(distances)
    singles = SingleImpactsBuilder(scale, documentCount: ids.count)
  }

  /// Adds the next document, whose terms have their new numbers and are put in order.
  mutating func add(_ document: DocumentTerms) throws(FormatError) {
    document.sort(by: sorter)
    singles.add(document)
    let bytes = lists.add(document)
    if !bytes.isEmpty { try file.append(bytes) }
  }

  /// Goes on to the terms.
  mutating func beginTerms() throws(FormatError) {
    try file.append(lists.finish())
    try file.begin(section: SegmentTable.postings)
  }

  /// Adds the next term with its postings, of which there are some.
  mutating func add(term name: some Collection<UInt8>, _ list: PostingList) throws(FormatError) {
    let bytes = PostingListEncoder.encode(
      list,
      documentCount: ids.count,
      fieldCount: fieldCount
    )
    addEntry(count: list.places.count, impacts: list.impactRange(fieldCount: fieldCount))
    names.append(LetterRuns.bound)
    names += name
    heads.append(TermHeads.head(of: name))
    postingBytes += bytes.count
    postingChecksums.add(bytes)
    try file.append(bytes)
  }

  private mutating func addEntry(count: Int, impacts: ClosedRange<UInt8>) {
    terms.append(UInt32(names.count))
    terms.append(UInt32(count))
    terms.append(
      UInt64(postingBytes) | UInt64(impacts.upperBound) << SegmentTable.maximumShift
        | UInt64(impacts.lowerBound) << SegmentTable.minimumShift
    )
  }

  /// Adds the tables and ends the file.
  consuming func finish(_ words: WordTableBuilder) throws(FormatError) {
    addEntry(count: 0, impacts: 0...0)
    postingChecksums.finish()
    var (orderBytes, headBytes): ([UInt8], [UInt8]) = ([], [])
    for (place, number) in order.byName.enumerated() {
      orderBytes.append(number)
      if place % TermHeads.termsPerHead == 0 { headBytes.append(heads[Int(number)]) }
    }
    let sections = [
      SegmentTable.ids: DocumentNumbers.bytes(of: ids), SegmentTable.singles: singles.bytes,
      SegmentTable.terms: terms, SegmentTable.names: names, SegmentTable.words: words.words,
      SegmentTable.wordOffsets: words.offsets, SegmentTable.blocks: lists.blocks,
      SegmentTable.termHeads: headBytes, SegmentTable.distances: distances.flatMap(\.bytes),
      SegmentTable.order: orderBytes,
    ]
    var checksums: [UInt8] = []
    for section in SegmentTable.inPieces {
      checksums +=
        section == SegmentTable.postings
        ? postingChecksums.checksums : PieceChecksums.checksums(of: sections[section] ?? [])
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
