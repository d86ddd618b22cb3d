/// A document's words as a segment's lists have them, field by field: rising, each as often as it
/// stands there.
///
/// One is filled again and again. It lies in memory of its own: an array is asked for its uniqueness and its
/// bounds at each word, which took longer than reading it.
@safe final class DocumentWords {
  private var memory: UnsafeMutablePointer<UInt32>
  private var capacity = 256
  /// Where each field ends.
  private let ends: UnsafeMutablePointer<Int>
  /// How many fields there are.
  let fieldCount: Int

  /// Makes room for documents of so many fields.
  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    unsafe ends = .allocate(capacity: fieldCount)
    unsafe ends.initialize(repeating: 0, count: fieldCount)
    unsafe memory = .allocate(capacity: capacity)
    unsafe memory.initialize(repeating: 0, count: capacity)
  }

  deinit {
    unsafe memory.deallocate()
    unsafe ends.deallocate()
  }

  /// The words of a field, until the next document is read.
  subscript(field: Int) -> FieldWords {
    let range = range(of: field)
    return unsafe FieldWords(memory + range.lowerBound, count: range.count)
  }

  /// The words of all fields, one field after the other.
  var all: FieldWords { unsafe FieldWords(memory, count: range(of: fieldCount - 1).upperBound) }

  /// How many words a field has, those that stand twice counted twice: its length in terms.
  func length(of field: Int) -> Int { range(of: field).count }

  @inline(__always)
  private func range(of field: Int) -> Range<Int> {
    precondition(field >= 0 && field < fieldCount)
    return unsafe (field == 0 ? 0 : ends[field - 1])..<ends[field]
  }

  /// Makes it a document without words.
  func clear() {
    for field in 0..<fieldCount { unsafe ends[field] = 0 }
  }

  /// Fills it with what bytes say, of which no more than these are read, through the field `last`; those
  /// behind it are empty then.
  ///
  /// Returns whether they are sound: as many words as they say, each below `wordCount`, and no bytes left
  /// behind the last field.
  ///
  /// - Complexity: O(*n*) in the words, a dozen instructions each.
  func read(_ bytes: UnsafeRawBufferPointer, through last: Int = .max, wordCount: Int) -> Bool {
    // A word takes a byte at least.
    if capacity < bytes.count { grow(to: 2 * bytes.count) }
    var cursor = unsafe VarintCursor(bytes)
    let memory = unsafe memory
    var end = 0
    for field in 0..<fieldCount {
      guard field <= last else {
        unsafe ends[field] = end
        continue
      }
      guard let count = cursor.next(), count <= bytes.count - end else { return false }
      // Within what there is room for, by the guard on `count`.
      guard let word = unsafe cursor.addUp(count, memory + end) else { return false }
      // They rise, so that the last one says it for all; 2^35 times the length of a file is no overflow.
      guard count == 0 || word < wordCount else { return false }
      end += count
      unsafe ends[field] = end
    }
    return cursor.isAtEnd || last < fieldCount - 1
  }

  private func grow(to size: Int) {
    unsafe memory.deallocate()
    capacity = size
    unsafe memory = .allocate(capacity: size)
    unsafe memory.initialize(repeating: 0, count: size)
    clear()
  }
}

/// The words of a field, lent until its document's words are read anew.
@safe struct FieldWords: Sequence {
  private let words: UnsafePointer<UInt32>
  /// How many there are.
  let count: Int

  fileprivate init(_ words: UnsafePointer<UInt32>, count: Int) {
    unsafe self.words = words
    self.count = count
  }

  /// The word at a place.
  @inline(__always)
  subscript(place: Int) -> UInt32 {
    precondition(place >= 0 && place < count)
    return unsafe words[place]
  }

  /// Goes through the words.
  @inline(__always)
  func makeIterator() -> Iterator { unsafe Iterator(place: words, end: words + count) }

  /// A place among the words.
  @safe struct Iterator: IteratorProtocol {
    fileprivate var place: UnsafePointer<UInt32>
    fileprivate let end: UnsafePointer<UInt32>

    /// The word there; moves on.
    @inline(__always)
    mutating func next() -> UInt32? {
      guard unsafe place < end else { return nil }
      defer { unsafe place += 1 }
      return unsafe place.pointee
    }
  }
}

/// Reads varints one after the other.
@safe struct VarintCursor {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads bytes, as long as they are there.
  init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

  /// How many bytes are left.
  var rest: Int { unsafe bytes.count - place }
  /// Whether nothing is.
  var isAtEnd: Bool { unsafe place == bytes.count }

  /// The next number, below 2^35; `nil` at the end, or for one that is larger.
  @inline(__always)
  mutating func next() -> Int? {
    guard let byte = nextByte() else { return nil }
    if byte < 0x80 { return byte }
    var (value, shift) = (byte & 0x7F, 7)
    while shift < 35, let byte = nextByte() {
      value |= (byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    return nil
  }

  /// Adds up so many numbers and puts down the sum behind each.
  ///
  /// Returns the last sum, or `nil` where a number is not sound. There must be room for as many.
  ///
  /// Nearly all numbers take one byte or two. Which of both cannot be foretold, so it is worked out and not
  /// branched on.
  @inline(__always)
  mutating func addUp(_ count: Int, _ sums: UnsafeMutablePointer<UInt32>) -> Int? {
    guard let base = unsafe bytes.baseAddress else { return count == 0 ? 0 : nil }
    var sum = 0
    // There are two bytes where this is not passed.
    let last = unsafe bytes.count - 2
    for number in 0..<count {
      // What stands for no pair takes more than two bytes, and so the way byte by byte.
      let pair =
        place <= last
        ? Int(unsafe base.loadUnaligned(fromByteOffset: place, as: UInt16.self).littleEndian)
        : 0x8080
      let isLong = (pair &>> 7) & 1
      if pair & (isLong &<< 15) == 0 {
        place &+= 1 &+ isLong
        sum &+= (pair & 0x7F) | ((pair &>> 1) & (isLong &* 0x3F80))
      } else {
        guard let distance = next() else { return nil }
        sum &+= distance
      }
      unsafe sums[number] = UInt32(truncatingIfNeeded: sum)
    }
    return sum
  }

  @inline(__always)
  private mutating func nextByte() -> Int? {
    guard unsafe place < bytes.count else { return nil }
    defer { place &+= 1 }
    // In bounds by the guard: there is a byte, so there is a base.
    let base = unsafe bytes.baseAddress.unsafelyUnwrapped
    return Int(unsafe base.load(fromByteOffset: place, as: UInt8.self))
  }

  /// Passes over so many bytes, and returns them, if there are.
  mutating func skip(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= rest else { return nil }
    defer { place += count }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}
