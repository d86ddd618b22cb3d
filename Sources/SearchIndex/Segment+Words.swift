private import CProcessor
internal import Storage

/// The words of a segment's documents, lent while its file is mapped.
///
/// Every number is checked before it is followed. It may be used as long as the segment is kept.
@safe struct SegmentWords {
  private let lists: UnsafeRawBufferPointer
  private let blocks: UnsafeRawBufferPointer
  private let words: UnsafeRawBufferPointer
  private let offsets: UnsafeRawBufferPointer
  /// What keeps the bytes mapped; whoever makes this keeps it, so that no word counts a reference.
  private unowned(unsafe) let owner: Segment
  let fieldCount: Int
  /// The segment's number among those that are looked at.
  let number: Int

  init(of segment: Segment, number: Int = 0) throws(FormatError) {
    unsafe owner = segment
    self.number = number
    try segment.verifyWords()
    fieldCount = segment.scale.fieldCount
    unsafe lists = try Self.bytes(of: segment, SegmentTable.wordLists)
    unsafe blocks = try Self.bytes(of: segment, SegmentTable.wordBlocks)
    unsafe words = try Self.bytes(of: segment, SegmentTable.words)
    unsafe offsets = try Self.bytes(of: segment, SegmentTable.wordOffsets)
  }

  private static func bytes(
    of segment: Segment,
    _ section: Int
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    try unsafe segment.file.withSection(section) { bytes throws(FormatError) in
      unsafe bytes.withUnsafeBytes { unsafe $0 }
    }
  }

  /// How many different words there are.
  var count: Int { unsafe offsets.count / 4 - 1 }

  /// Reads the words of the document at a place into lists that are empty, one for each field.
  func read(at place: Int, into fields: inout [[UInt32]]) throws(FormatError) {
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
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: lists[Int(start)..<Int(end)]).bytes
    guard WordLists.checksum(of: bytes) == expected else {
      throw damaged("the checksum of a block of words is wrong")
    }
    var cursor = unsafe VarintCursor(lists, Int(start)..<Int(end))
    for _ in 0..<place % WordLists.documentsPerBlock {
      guard let length = cursor.next(), cursor.skip(length) else { throw damaged("words") }
    }
    guard let length = cursor.next(), cursor.cut(to: length) else { throw damaged("words") }
    for field in 0..<fieldCount {
      guard let count = cursor.next(), count <= length else { throw damaged("words") }
      fields[field].reserveCapacity(count)
      var word = 0
      for _ in 0..<count {
        guard let distance = cursor.next(), distance < self.count - word else {
          throw damaged("a document's word")
        }
        word += distance
        fields[field].append(UInt32(word))
      }
    }
  }

  /// Brings near what is read of a word.
  func bringNear(_ word: UInt32) {
    let offset = Int(word) * 4
    guard unsafe offset + 4 <= offsets.count else { return }
    let start = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    guard let base = unsafe words.baseAddress, unsafe start < words.count else { return }
    unsafe askback_prefetch(base + start)
  }

  /// Returns the number of a word's term; the word's number is less than `count`.
  func term(of word: UInt32) throws(FormatError) -> Int {
    let range = try range(of: word)
    let term = unsafe Int(words.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self))
    guard unsafe term < owner.termCount else { throw damaged("a word's term") }
    return term
  }

  /// A word's UTF-8, as long as the segment is there.
  func letters(of word: UInt32) throws(FormatError) -> UnsafeRawBufferPointer {
    let range = try range(of: word)
    return unsafe UnsafeRawBufferPointer(
      rebasing: words[range.lowerBound + WordLists.wordHead..<range.upperBound]
    )
  }

  private func range(of word: UInt32) throws(FormatError) -> Range<Int> {
    let offset = Int(word) * 4
    guard unsafe offset + 8 <= offsets.count else { throw damaged("a document's word") }
    let start = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    let end = Int(unsafe offsets.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
    guard start + WordLists.wordHead <= end, unsafe end <= words.count,
      end - start <= WordLists.wordHead + WordLists.longestWord
    else { throw damaged("a word's place") }
    return start..<end
  }

  private func damaged(_ detail: String) -> FormatError { unsafe owner.check.fail(detail) }
}

/// Reads varints one after the other.
@safe private struct VarintCursor {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int
  private var end: Int

  /// Reads a range of bytes, which is within them.
  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    unsafe self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// The next number; `nil` at the end, or for one that is too large.
  @inline(__always)
  mutating func next() -> Int? {
    var (value, shift) = (0, 0)
    while place < end && shift < 56 {
      let byte = Int(unsafe bytes[place])
      place += 1
      value |= (byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// Passes over so many bytes, if there are.
  mutating func skip(_ count: Int) -> Bool {
    guard count <= end - place else { return false }
    place += count
    return true
  }

  /// Reads no further than so many bytes, if there are.
  mutating func cut(to count: Int) -> Bool {
    guard count <= end - place else { return false }
    end = place + count
    return true
  }
}
