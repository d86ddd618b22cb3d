internal import Storage

/// Writes a segment: the postings term by term as they come, then the tables.
///
/// ```
/// section 0   a document:  id u64 │ length u32, one a field
/// section 1   a term:      name offset u32 │ documents u32 │ postings offset u64
///             and one more that tells where the last ends
/// section 2   the terms' names, in rising order of their UTF-8
/// section 3   a posting:   distance of the place from the last varint │ frequency varint, one
///             a field
/// ```
///
/// Nothing in it depends on other segments: what does, such as how rare a term is, is worked out
/// when a query is asked. Section 3 stands first in the file, since it alone is too large to be
/// kept until all terms are known.
struct SegmentFileWriter: ~Copyable {
  private var file: SectionFileWriter
  private var terms: [UInt8] = []
  private var names: [UInt8] = []
  private var postingBytes = 0

  /// Begins the segment of this number.
  init(number: UInt64, in folder: String) throws(FormatError) {
    var file = try SectionFileWriter(
      named: Manifest.segmentName(number),
      kind: .segment,
      in: folder
    )
    try file.begin(section: 3)
    self.file = file
  }

  /// Adds a term with its encoded postings; names must rise.
  mutating func add(
    term name: some Collection<UInt8>,
    count: Int,
    postings: [UInt8]
  ) throws(FormatError) {
    addEntry(count)
    names += name
    postingBytes += postings.count
    try file.append(postings)
  }

  private mutating func addEntry(_ count: Int) {
    terms.append(UInt32(names.count))
    terms.append(UInt32(count))
    terms.append(UInt64(postingBytes))
  }

  /// Adds the documents, encoded as section 0 has them, and ends the file.
  consuming func finish(documents: [UInt8]) throws(FormatError) {
    addEntry(0)
    try file.begin(section: 0)
    try file.append(documents)
    try file.begin(section: 1)
    try file.append(terms)
    try file.begin(section: 2)
    try file.append(names)
    try file.finish()
  }
}

/// Encodes the postings of a term: places must rise.
struct PostingEncoder {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var last: UInt32 = 0

  /// Adds a posting.
  mutating func add(_ place: UInt32, _ frequencies: some Sequence<UInt32>) {
    bytes.append(varint: UInt64(place - last))
    last = place
    count += 1
    for frequency in frequencies { bytes.append(varint: UInt64(frequency)) }
  }
}
