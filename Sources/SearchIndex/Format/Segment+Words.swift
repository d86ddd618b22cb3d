private import CProcessor
internal import Storage

/// A word's UTF-8 between two bytes `_`.
@safe struct BoundedWord {
  let letters: UnsafeRawBufferPointer
  /// How many bytes may be read from its beginning on; what stands behind the word means nothing.
  let readable: Int
}

/// The words of a segment's documents, lent while its file is mapped.
///
/// Every number is checked before it is followed. It may be used as long as the segment is kept.
@safe struct SegmentWords {
  private let lists: UnsafeRawBufferPointer
  private let blocks: UnsafeRawBufferPointer
  private let terms: VerifiedSection
  private let offsets: VerifiedSection
  private let words: VerifiedSection
  /// What keeps the bytes mapped; whoever makes this keeps it, so that no word counts a reference.
  private unowned(unsafe) let owner: Segment
  /// How many different words there are.
  let count: Int

  /// Opens the words.
  init(of segment: Segment) throws(FormatError) {
    unsafe owner = segment
    terms = segment.wordTerms.renewed
    offsets = segment.wordOffsets.renewed
    words = segment.words.renewed
    count = segment.wordTerms.count / 4
    unsafe lists = try Self.bytes(of: segment, SegmentTable.wordLists)
    unsafe blocks = try Self.bytes(of: segment, SegmentTable.wordBlocks)
  }

  private static func bytes(
    of segment: Segment,
    _ section: Int
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    try unsafe segment.file.withSection(section) { bytes throws(FormatError) in
      unsafe bytes.withUnsafeBytes { unsafe $0 }
    }
  }

  /// Reads the words of the document at a place, those of the fields through `field`; of all without it.
  func read(
    at place: Int,
    through field: Int = .max,
    into document: DocumentWords
  ) throws(FormatError) {
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
      guard unsafe Checksum.lowerHalf(of: bytes.bytes) == expected else {
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
      unsafe document.read(list, through: field, wordCount: count)
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

  /// Brings near the number of a word's term.
  @inline(__always)
  func bringNear(termOf word: UInt32) { terms.bringNear(4 * Int(word)) }

  /// Brings near what tells where a word's letters begin.
  @inline(__always)
  func bringNear(offsetOf word: UInt32) { offsets.bringNear(4 * Int(word)) }

  /// Brings near the letters of a word.
  @inline(__always)
  func bringNear(lettersOf word: UInt32) {
    words.bringNear(Int(offsets.unverified(at: 4 * Int(word))))
  }

  /// Brings near how frequent the term of a word is.
  @inline(__always)
  func bringNear(frequencyOf word: UInt32) {
    let term = Int(terms.unverified(at: 4 * Int(word)))
    unsafe owner.terms.bringNear(term * SegmentTable.termLength)
  }

  /// Returns the number of a word's term.
  @inline(__always)
  func term(of word: UInt32) throws(FormatError) -> Int {
    let term = Int(try terms.load(UInt32.self, at: 4 * Int(word)))
    guard unsafe term < owner.termCount else { throw damaged("a word's term") }
    return term
  }

  /// Calls `body` with each word whose term is one of these, and that term, in the order of the words.
  ///
  /// - Complexity: O(*n*) in the words, some .5 ns each.
  @inline(__always)
  func forEachWord(
    ofTerms range: Range<Int>,
    _ body: (_ word: UInt32, _ term: Int) throws(FormatError) -> Void
  ) throws(FormatError) {
    // Verified as a whole: word by word that was most of the time.
    _ = try unsafe terms.slice(0..<terms.count)
    let (first, length) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.count))
    for word in 0..<count {
      let term = terms.unverified(at: 4 &* word)
      if term &- first < length { try body(UInt32(truncatingIfNeeded: word), Int(term)) }
    }
  }

  /// A word's UTF-8 between two bytes `_`, as long as the segment is there.
  @inline(__always)
  func boundedLetters(of word: UInt32) throws(FormatError) -> BoundedWord {
    let offset = Int(word) * 4
    // Where it begins and where it ends in one number.
    let place = try offsets.load(UInt64.self, at: offset)
    let (start, end) = (Int(place & 0xFFFF_FFFF), Int(place >> 32))
    guard start < end, end < words.count, end - start <= WordLists.longestWord + 1 else {
      throw damaged("a word's place")
    }
    return unsafe BoundedWord(
      letters: try words.slice(start..<end + 1),
      readable: words.count &- start
    )
  }

  /// A word's UTF-8.
  func letters(of word: UInt32) throws(FormatError) -> [UInt8] {
    unsafe Array(try boundedLetters(of: word).letters.dropFirst().dropLast())
  }

  private func damaged(_ detail: String) -> FormatError { unsafe owner.check.fail(detail) }
}
