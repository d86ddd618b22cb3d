private import CProcessor
internal import Storage

/// The words of a segment's documents, lent while its file is mapped.
///
/// Every number is checked before it is followed. It may be used as long as the segment is kept.
@safe struct SegmentWords {
  private let lists: UnsafeRawBufferPointer
  private let blocks: UnsafeRawBufferPointer
  private let terms: UnsafeRawBufferPointer
  private let words: UnsafeRawBufferPointer
  private let offsets: UnsafeRawBufferPointer
  /// What keeps the bytes mapped; whoever makes this keeps it, so that no word counts a reference.
  private unowned(unsafe) let owner: Segment
  /// How many different words there are.
  let count: Int

  /// Opens the words; letters are not verified, and not to be asked for, unless `withLetters`.
  init(of segment: Segment, withLetters: Bool) throws(FormatError) {
    unsafe owner = segment
    try segment.verifyWords(withLetters: withLetters)
    unsafe lists = try Self.bytes(of: segment, SegmentTable.wordLists)
    unsafe blocks = try Self.bytes(of: segment, SegmentTable.wordBlocks)
    unsafe terms = try Self.bytes(of: segment, SegmentTable.wordTerms)
    unsafe words = try Self.bytes(of: segment, SegmentTable.words)
    unsafe offsets = try Self.bytes(of: segment, SegmentTable.wordOffsets)
    count = unsafe terms.count / 4
  }

  private static func bytes(
    of segment: Segment,
    _ section: Int
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    try unsafe segment.file.withSection(section) { bytes throws(FormatError) in
      unsafe bytes.withUnsafeBytes { unsafe $0 }
    }
  }

  /// Reads the words of the document at a place.
  func read(at place: Int, into document: DocumentWords) throws(FormatError) {
    let block = place / WordLists.documentsPerBlock * WordLists.blockLength
    guard unsafe block + 2 * WordLists.blockLength <= blocks.count else {
      throw damaged("a block of words")
    }
    // In bounds by the check above.
    let start = unsafe blocks.loadUnaligned(fromByteOffset: block, as: UInt64.self)
    let end = unsafe blocks.loadUnaligned(
      fromByteOffset: block + WordLists.blockLength,
      as: UInt64.self
    )
    let expected = unsafe blocks.loadUnaligned(fromByteOffset: block + 8, as: UInt32.self)
    guard start <= end, unsafe end <= UInt64(lists.count) else { throw damaged("a block of words") }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: lists[Int(start)..<Int(end)])
    let number = place / WordLists.documentsPerBlock
    if unsafe !owner.verifiedBlocks.contains(number) {
      guard unsafe WordLists.checksum(of: bytes.bytes) == expected else {
        throw damaged("the checksum of a block of words is wrong")
      }
      unsafe owner.verifiedBlocks.insert(number)
    }
    var cursor = unsafe VarintCursor(bytes)
    for _ in 0..<place % WordLists.documentsPerBlock {
      guard let length = cursor.next(), unsafe cursor.skip(length) != nil else {
        throw damaged("words")
      }
    }
    guard let length = cursor.next(), let list = unsafe cursor.skip(length),
      unsafe document.read(list, wordCount: count)
    else { throw damaged("a document's words") }
  }

  /// What is told of words of lower numbers is near: most documents have some of them.
  static let near: UInt32 = 4_096

  /// Brings near what tells where the list of a document begins.
  func bringNear(blockAt place: Int) {
    let block = place / WordLists.documentsPerBlock * WordLists.blockLength
    guard let base = unsafe blocks.baseAddress, unsafe block < blocks.count else { return }
    unsafe askback_prefetch(base + block)
  }

  /// Brings near the beginning of the block that has the list of a document.
  func bringNear(listAt place: Int) {
    let block = place / WordLists.documentsPerBlock * WordLists.blockLength
    guard unsafe block + 8 <= blocks.count else { return }
    let start = unsafe blocks.loadUnaligned(fromByteOffset: block, as: UInt64.self)
    guard let base = unsafe lists.baseAddress, unsafe start < UInt64(lists.count) else { return }
    for line in 0..<12 { unsafe askback_prefetch(base + Int(start) + 64 * line) }
  }

  /// Brings near the number of a word's term; the word's number is less than `count`.
  @inline(__always)
  func bringNear(termOf word: UInt32) {
    guard let base = unsafe terms.baseAddress else { return }
    unsafe askback_prefetch(base + 4 * Int(word))
  }

  /// Brings near where a word's letters begin is told.
  @inline(__always)
  func bringNear(offsetOf word: UInt32) {
    guard let base = unsafe offsets.baseAddress else { return }
    unsafe askback_prefetch(base + 4 * Int(word))
  }

  /// Brings near the letters of a word.
  @inline(__always)
  func bringNear(lettersOf word: UInt32) {
    let offset = Int(word) * 4
    guard unsafe offset + 4 <= offsets.count else { return }
    let start = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    guard let base = unsafe words.baseAddress, unsafe start < words.count else { return }
    unsafe askback_prefetch(base + start)
  }

  /// Returns the number of a word's term, which a damaged file may have as any; the word's number is
  /// less than `count`, as those are that were read.
  @inline(__always)
  func storedTerm(of word: UInt32) -> UInt32 {
    precondition(Int(word) < count)
    // In bounds by the check above.
    return unsafe terms.loadUnaligned(fromByteOffset: 4 * Int(word), as: UInt32.self)
  }

  /// Returns the number of a word's term, which is one.
  @inline(__always)
  func term(of word: UInt32) throws(FormatError) -> Int {
    let term = Int(storedTerm(of: word))
    guard unsafe term < owner.termCount else { throw damaged("a word's term") }
    return term
  }

  /// A word's UTF-8 between two bytes `_`, as long as the segment is there.
  @inline(__always)
  func boundedLetters(of word: UInt32) throws(FormatError) -> UnsafeRawBufferPointer {
    let offset = Int(word) * 4
    guard unsafe offset + 8 <= offsets.count else { throw damaged("a document's word") }
    let start = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    let end = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
    guard start < end, unsafe end < words.count, end - start <= WordLists.longestWord + 1 else {
      throw damaged("a word's place")
    }
    return unsafe UnsafeRawBufferPointer(rebasing: words[start...end])
  }

  /// A word's UTF-8.
  func letters(of word: UInt32) throws(FormatError) -> [UInt8] {
    unsafe Array(try boundedLetters(of: word).dropFirst().dropLast())
  }

  private func damaged(_ detail: String) -> FormatError { unsafe owner.check.fail(detail) }
}
