/// Words with a number each: a hash table with open addressing over one array of bytes, so that a
/// look-up makes no string.
struct WordTable {
  /// The words' UTF-8, one after the other.
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last ends.
  private var starts: [UInt32] = [0]
  /// A word's hash and its number + 1; 0 where there is none.
  private var slots: [UInt64]
  private var mask: Int

  /// How many words there are; they have the numbers below it.
  var count: Int { starts.count - 1 }
  /// How much memory it takes, in bytes.
  var byteCount: Int { bytes.count + 4 * starts.count + 8 * slots.count }

  init() {
    slots = [UInt64](repeating: 0, count: 1024)
    mask = 1023
  }

  /// A word's UTF-8; its number is less than `count`.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Returns a word's number, and whether it is new.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  mutating func number(of word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(of: word)
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[place] != 0 {
      let slot = slots[place]
      let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1
      if slot >> 32 == hash >> 32, isEqual(number, word) { return (number, false) }
      place = (place + 1) & mask
    }
    slots[place] = (hash >> 32) << 32 | UInt64(count + 1)
    for index in word.indices { bytes.append(word[index]) }
    starts.append(UInt32(bytes.count))
    if 2 * count > slots.count { grow() }
    return (count - 1, true)
  }

  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    var slots = [UInt64](repeating: 0, count: 2 * slots.count)
    mask = slots.count - 1
    for slot in self.slots where slot != 0 {
      var place = Int(truncatingIfNeeded: slot >> 32) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
    self.slots = slots
  }

  /// FNV-1a (Fowler, Noll, Vo), its bits mixed once more, since the upper half is used.
  private static func hash(of word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}
