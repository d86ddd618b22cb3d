private import CProcessor
internal import Storage

/// The terms of a segment's documents, lent while its file is mapped.
///
/// Every number is checked before it is followed. It may be used as long as the segment is kept.
@safe struct SegmentDocuments {
  private let lists: UnsafeRawBufferPointer
  private let blocks: UnsafeRawBufferPointer
  private let reader: TermListReader
  private let terms: VerifiedSection
  private let names: VerifiedSection
  /// What keeps the bytes mapped; whoever makes this keeps it, so that no term counts a reference.
  private unowned(unsafe) let owner: Segment

  /// Opens the documents.
  init(of segment: Segment) throws(FormatError) {
    unsafe owner = segment
    terms = segment.terms.renewed
    names = segment.names.renewed
    reader = segment.listReader
    unsafe lists = try Self.bytes(of: segment, SegmentTable.lists)
    unsafe blocks = try Self.bytes(of: segment, SegmentTable.blocks)
  }

  private static func bytes(
    of segment: Segment,
    _ section: Int
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    try unsafe segment.file.withSection(section) { bytes throws(FormatError) in
      unsafe bytes.withUnsafeBytes { unsafe $0 }
    }
  }

  /// Reads the terms of the document at a place, those of the fields through `field`; of all without it.
  func read(
    at place: Int,
    through field: Int = .max,
    into document: DocumentTerms
  ) throws(FormatError) {
    let number = place / TermLists.documentsPerBlock
    let bytes = try unsafe block(number)
    if unsafe !owner.verifiedBlocks.contains(number) {
      // In bounds, as `block` has found.
      let expected = unsafe blocks.loadUnaligned(
        fromByteOffset: number * TermLists.blockLength + 8,
        as: UInt32.self
      )
      guard unsafe Checksum.lowerHalf(of: bytes.bytes) == expected else {
        throw damaged("the checksum of a block of documents is wrong")
      }
      unsafe owner.verifiedBlocks.insert(number)
    }
    var cursor = unsafe VarintCursor(bytes)
    let inBlock = place % TermLists.documentsPerBlock
    let documents = unsafe min(
      TermLists.documentsPerBlock,
      owner.documentCount - place + inBlock
    )
    var (start, length) = (0, 0)
    for other in 0..<documents {
      guard let bytes = cursor.next() else { throw damaged("the lengths of documents' lists") }
      if other < inBlock { start &+= bytes }
      if other == inBlock { length = bytes }
    }
    guard unsafe cursor.skip(start) != nil else { throw damaged("a document's terms") }
    let readable = cursor.rest
    guard let list = unsafe cursor.skip(length),
      unsafe reader.read(list, readable: readable, through: field, into: document)
    else { throw damaged("a document's terms") }
  }

  private func block(_ number: Int) throws(FormatError) -> UnsafeRawBufferPointer {
    let entry = number * TermLists.blockLength
    guard unsafe entry + 2 * TermLists.blockLength <= blocks.count else {
      throw damaged("a block of documents")
    }
    // In bounds by the check above.
    let start = unsafe blocks.loadUnaligned(fromByteOffset: entry, as: UInt64.self)
    let end = unsafe blocks.loadUnaligned(
      fromByteOffset: entry + TermLists.blockLength,
      as: UInt64.self
    )
    guard start <= end, unsafe end <= UInt64(lists.count) else {
      throw damaged("a block of documents")
    }
    return unsafe UnsafeRawBufferPointer(rebasing: lists[Int(start)..<Int(end)])
  }

  /// What is told of terms of lower numbers is near: most documents have some of them.
  static let near: UInt32 = 4_096

  /// Brings near what tells where the list of a document begins.
  func bringNear(blockAt place: Int) {
    let entry = place / TermLists.documentsPerBlock * TermLists.blockLength
    guard let base = unsafe blocks.baseAddress, unsafe entry < blocks.count else { return }
    unsafe askback_prefetch(base + entry)
  }

  /// Brings near the beginning of the block that has the list of a document, and about where that is.
  func bringNear(listAt place: Int) {
    guard let block = try? unsafe block(place / TermLists.documentsPerBlock),
      let base = block.baseAddress
    else { return }
    unsafe askback_prefetch(base)
    let inBlock = place % TermLists.documentsPerBlock
    let middle = block.count * inBlock / TermLists.documentsPerBlock
    for line in -2..<4 {
      let offset = middle + 64 * line
      if offset > 0, offset < block.count { unsafe askback_prefetch(base + offset) }
    }
  }

  /// Brings near what is told of a term.
  @inline(__always)
  func bringNear(_ term: UInt32) { terms.bringNear(Int(term) &* SegmentTable.termLength) }

  /// Brings near the letters of a term.
  @inline(__always)
  func bringNear(lettersOf term: UInt32) {
    let offset = Int(term) &* SegmentTable.termLength &+ SegmentTable.nameOffset
    names.bringNear(Int(terms.unverified(at: offset)))
  }

  /// A term's UTF-8 behind a byte `_`, as long as the segment is there.
  @inline(__always)
  func letters(of term: UInt32) throws(FormatError) -> TermLetters {
    let offset = Int(term) &* SegmentTable.termLength &+ SegmentTable.nameOffset
    let start = Int(try terms.load(UInt32.self, at: offset))
    let end = Int(try terms.load(UInt32.self, at: offset &+ SegmentTable.termLength))
    guard start < end, end <= names.count, end &- start <= TermLetters.longest + 1 else {
      throw damaged("a term's name")
    }
    return unsafe TermLetters(
      letters: try names.slice(start..<end),
      readable: names.count &- start
    )
  }

  private func damaged(_ detail: String) -> FormatError { unsafe owner.check.fail(detail) }
}

/// A term's UTF-8 behind a byte `_`.
@safe struct TermLetters {
  let letters: UnsafeRawBufferPointer
  /// How many bytes may be read from its beginning on; what stands behind the term means nothing.
  let readable: Int
  /// The most bytes of a term: what is read of text is shorter, and a longer one is damage.
  static let longest = 255
}
