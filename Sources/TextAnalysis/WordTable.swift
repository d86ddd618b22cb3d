/// Words with a number each: a hash table with open addressing over one array of bytes, so that a
/// look-up makes no string.
///
/// A slot holds a word's first eight bytes, its length and part of its hash: most words are found
/// without a look at the array of bytes, which took half the time where it is larger than the
/// processor's caches.
package struct WordTable {
  /// The words' UTF-8, one after the other.
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last ends.
  private var starts: [UInt32] = [0]
  private var slots: [Slot]
  private var mask: Int

  private struct Slot {
    /// The first eight bytes of a word, the first one lowest; zeros behind a shorter one.
    var head: UInt64 = 0
    /// The upper half of its hash, with its length in the lowest byte.
    var tag: UInt32 = 0
    /// Its number + 1; 0 where there is none.
    var next: UInt32 = 0
  }

  /// How many words there are; they have the numbers below it.
  package var count: Int { starts.count - 1 }
  /// How much memory it takes, in bytes.
  package var byteCount: Int { bytes.count + 4 * starts.count + 16 * slots.count }

  /// A table without words.
  package init() {
    slots = [Slot](repeating: Slot(), count: 1024)
    mask = 1023
  }

  /// A word's UTF-8; its number is less than `count`.
  package func word(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Returns a word's number, and whether it is new.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  package mutating func number(of word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let head = Self.head(of: unsafe word.bytes)
    let hash = Self.hash(of: unsafe word.bytes, head)
    let tag = UInt32(truncatingIfNeeded: hash >> 32) & ~0xFF | UInt32(min(word.count, 0xFF))
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[place].next != 0 {
      let slot = slots[place]
      if slot.head == head, slot.tag == tag, word.count <= 8 || isEqual(Int(slot.next) - 1, word) {
        return (Int(slot.next) - 1, false)
      }
      place = (place + 1) & mask
    }
    slots[place] = Slot(head: head, tag: tag, next: UInt32(count + 1))
    for index in word.indices { bytes.append(word[index]) }
    starts.append(UInt32(bytes.count))
    if 2 * count > slots.count { grow() }
    return (count - 1, true)
  }

  /// Whether a word has the same bytes behind the eighth.
  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for index in 8..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    var slots = [Slot](repeating: Slot(), count: 2 * slots.count)
    mask = slots.count - 1
    for slot in self.slots where slot.next != 0 {
      let word = bytes.span.extracting(
        Int(starts[Int(slot.next) - 1])..<Int(starts[Int(slot.next)])
      )
      var place = Int(truncatingIfNeeded: Self.hash(of: unsafe word.bytes, slot.head) >> 32) & mask
      while slots[place].next != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
    self.slots = slots
  }

  private static func head(of word: RawSpan) -> UInt64 {
    // Each load ends within the word.
    switch word.byteCount {
    case 8...: unsafe word.unsafeLoadUnaligned(as: UInt64.self)
    case 4...7:
      unsafe UInt64(word.unsafeLoadUnaligned(as: UInt32.self))
        | UInt64(
          word.unsafeLoadUnaligned(fromByteOffset: word.byteCount - 4, as: UInt32.self)
        ) << UInt64(8 * (word.byteCount - 4))
    default:
      (0..<word.byteCount).reduce(0) {
        unsafe $0 | UInt64(word.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) << UInt64(8 * $1)
      }
    }
  }

  /// Multiplies eight bytes at a time, and folds the upper half of the product onto the lower.
  private static func hash(of word: RawSpan, _ head: UInt64) -> UInt64 {
    var hash = mixed(head ^ UInt64(word.byteCount) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 8
    while offset < word.byteCount {
      // The last eight overlap those before; they end with the word.
      let start = min(offset, word.byteCount - 8)
      hash = mixed(
        hash ^ (unsafe word.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      )
      offset += 8
    }
    return hash
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return product.high ^ product.low
  }
}
