internal import Storage

/// What terms each document is made of and how often: the way back from a document to its terms, where
/// postings lead from a term to its documents.
///
/// Terms are numbered by how many documents hold them, so that a list is a few low numbers close together and
/// then some high ones far apart. How far is known beforehand (`TermDistances`), so that a distance takes hardly
/// more bits than it says: 9.0 a term over 1,000,000 pairs, all told, where the entropy of such sets is 8.5.
///
/// ```
/// section 7   lists in blocks of sixteen documents:   bytes of each list, varint … │ the lists
///             a list, in bits:   for each field:   different terms, exponential code of order 4 │
///             a term's distance from the one before it, each │ terms that are there once more than
///             told so far, exponential code of order 0 │ which of the field's terms each is, rising, in as
///             many bits as the number of different terms takes
/// section 8   for every block, 12 bytes:   where it begins u64 │ checksum u32;
///             and one more that tells where the last ends
/// section 11  for each field, 32 numbers u32 (TermDistances)
/// ```
///
/// A block is verified when one of its documents is first looked at.
enum TermLists {
  static let documentsPerBlock = 16
  static let blockLength = 12
  /// The order of the code for the number of different terms.
  static let countOrder = 4

  /// How many entries section 8 has.
  static func blocks(of documentCount: Int) -> Int {
    (documentCount + documentsPerBlock - 1) / documentsPerBlock + 1
  }

  /// How many bits tell which of a field's different terms one is.
  static func placeBits(of count: Int) -> Int {
    max(1, Int.bitWidth - (count - 1).leadingZeroBitCount)
  }
}

/// Writes the lists of documents, in chunks that end with a block.
struct TermListBuilder: ~Copyable {
  private(set) var blocks: [UInt8] = []
  private let distances: [TermDistances]
  private var bits = BitWriter()
  /// The lengths and the lists of the block at hand.
  private var lengths: [UInt8] = []
  private var lists: [UInt8] = []
  private var documents = 0
  private var byteCount = 0
  private var chunk: [UInt8] = []
  private static let chunkSize = 1 << 20

  /// Begins with the distances of each field.
  init(_ distances: [TermDistances]) { self.distances = distances }

  /// Adds a document; returns the bytes that are to be written now.
  mutating func add(_ document: DocumentTerms) -> [UInt8] {
    bits.removeAll()
    for field in distances.indices { write(document[field], distances[field]) }
    bits.endByte()
    lengths.append(varint: UInt64(bits.bytes.count))
    bits.bytes.append(to: &lists)
    documents += 1
    if documents % TermLists.documentsPerBlock == 0 { endBlock() }
    guard chunk.count >= Self.chunkSize else { return [] }
    defer { chunk.removeAll(keepingCapacity: true) }
    return chunk
  }

  private mutating func write(_ field: FieldTerms, _ distances: TermDistances) {
    let different = field.differentCount
    bits.append(exponential: different, order: TermLists.countOrder)
    guard different > 0 else { return }
    distances.write(field, different: different, to: &bits)
    bits.append(exponential: field.count - different, order: 0)
    guard field.count > different else { return }
    let placeBits = TermLists.placeBits(of: different)
    var (last, place) = (UInt32.max, -1)
    for term in field {
      if term == last { bits.append(place, bits: placeBits) } else { place += 1 }
      last = term
    }
  }

  private mutating func endBlock() {
    let block = lengths + lists
    blocks.append(UInt64(byteCount))
    blocks.append(Checksum.lowerHalf(of: unsafe block.span.bytes))
    byteCount += block.count
    chunk += block
    lengths.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
  }

  /// Ends the last block; returns the bytes that are still to be written.
  mutating func finish() -> [UInt8] {
    if !lengths.isEmpty { endBlock() }
    blocks.append(UInt64(byteCount))
    blocks.append(UInt32(0))
    return chunk
  }
}
