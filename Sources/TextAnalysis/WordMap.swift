private import CProcessor

/// Words with a value each: a hash table with open addressing, built for the loop that looks up every
/// word of a collection.
///
/// A slot has 16 bytes: a word's first eight bytes, its length and part of its hash, and its value. Only
/// words of more than eight bytes are compared elsewhere. The table lies in memory of its own, since an
/// array is asked for its uniqueness and its bounds at each word, which took longer than the look-up.
@safe struct WordMap: ~Copyable {
  /// What a word is looked up by.
  struct Key {
    fileprivate var head: UInt64
    fileprivate var hash: UInt64
    fileprivate var tag: UInt32
  }

  private struct Slot {
    /// The first eight bytes of a word, the first one lowest; zeros behind a shorter one.
    var head: UInt64 = 0
    /// The upper half of its hash, with its length in the lowest byte; 0 where there is no word.
    var tag: UInt32 = 0
    /// Its value, or for a long word its number among them.
    var value: UInt32 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private(set) var count = 0
  /// The bytes of long words, where each begins and the last ends, and their hashes and values.
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var values: [UInt32] = []

  init() {
    mask = 1023
    unsafe slots = .allocate(capacity: 1024)
    unsafe slots.initialize(repeating: Slot(), count: 1024)
  }

  deinit { unsafe slots.deallocate() }

  /// How much memory it takes, in bytes.
  var byteCount: Int { 16 * (mask + 1) + bytes.count + 8 * values.count }

  /// The key of a word of so many bytes, which `padded` begins with.
  @inline(__always)
  static func key(of padded: Span<UInt8>, count: Int) -> Key {
    let memory = unsafe padded.bytes
    precondition(count > 0 && count <= memory.byteCount && memory.byteCount >= 16)
    // Within the word's bytes, by the check above: the last eight of a long word end with it.
    var head = unsafe memory.unsafeLoadUnaligned(as: UInt64.self)
    if count < 8 { head &= (1 << UInt64(8 * count)) - 1 }
    var hash = mixed(head ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 8
    while offset < count {
      let start = min(offset, count - 8)
      hash = mixed(
        hash ^ (unsafe memory.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      )
      offset += 8
    }
    let tag = UInt32(truncatingIfNeeded: hash >> 32) & ~0xFF | UInt32(min(count, 0xFF))
    return Key(head: head, hash: hash, tag: tag)
  }

  /// The key of a word.
  static func key(of word: ArraySlice<UInt8>) -> Key {
    var padded = Word.Letters()
    for letter in word { padded.append(letter) }
    return key(of: padded.bytes.span, count: padded.count)
  }

  /// Brings near what a look-up by this key reads first.
  borrowing func bringNear(_ key: Key) {
    unsafe askback_prefetch(slots + (Int(truncatingIfNeeded: key.hash >> 24) & mask))
  }

  /// Returns a word's value, or the one that `make` gives it if the word is new.
  ///
  /// - Complexity: O(*n*) in the bytes of the word beyond the eighth.
  mutating func value(
    of word: Span<UInt8>,
    _ key: Key,
    or make: (Span<UInt8>) -> UInt32
  ) -> UInt32 {
    var place = Int(truncatingIfNeeded: key.hash >> 24) & mask
    // The mask keeps every place within the table.
    while unsafe slots[place].tag != 0 {
      let slot = unsafe slots[place]
      if slot.head == key.head, slot.tag == key.tag {
        if word.count <= 8 { return slot.value }
        if isEqual(Int(slot.value), word) { return values[Int(slot.value)] }
      }
      place = (place + 1) & mask
    }
    let value = make(word)
    unsafe slots[place] = Slot(
      head: key.head,
      tag: key.tag,
      value: word.count <= 8 ? value : UInt32(values.count)
    )
    if word.count > 8 {
      for index in word.indices { bytes.append(word[index]) }
      starts.append(UInt32(bytes.count))
      values.append(value)
    }
    count += 1
    if 2 * count > mask { grow() }
    return value
  }

  /// Whether a long word has the same bytes behind the eighth.
  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for index in 8..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let (old, oldCount) = unsafe (slots, mask + 1)
    mask = 2 * oldCount - 1
    unsafe slots = .allocate(capacity: 2 * oldCount)
    unsafe slots.initialize(repeating: Slot(), count: 2 * oldCount)
    for number in 0..<oldCount where unsafe old[number].tag != 0 {
      let slot = unsafe old[number]
      var place = Int(truncatingIfNeeded: hash(of: slot) >> 24) & mask
      while unsafe slots[place].tag != 0 { place = (place + 1) & mask }
      unsafe slots[place] = slot
    }
    unsafe old.deallocate()
  }

  private func hash(of slot: Slot) -> UInt64 {
    let count = Int(slot.tag & 0xFF)
    if count <= 8 {
      return Self.mixed(slot.head ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15)
    }
    let start = Int(starts[Int(slot.value)])
    return Self.key(of: bytes[start..<Int(starts[Int(slot.value) + 1])]).hash
  }

  /// Multiplies, and folds the upper half of the product onto the lower.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return product.high ^ product.low
  }
}
