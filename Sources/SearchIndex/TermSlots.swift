/// Which terms of a segment are those of a query: a hash table, a quarter full at most.
@safe final class TermSlots {
  /// A term's number + 1 in the upper half, its number in the query in the lower; 0 where there is none.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int

  /// Takes the number in the segment of each term of a query; `nil` for one that it does not hold.
  init(_ numbers: [Int?]) {
    var size = 16
    while size < 4 * numbers.count { size *= 2 }
    mask = size - 1
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(repeating: 0, count: size)
    for (place, number) in numbers.enumerated() {
      guard let number else { continue }
      var slot = self.place(of: UInt32(number))
      while unsafe slots[slot] != 0 { slot = (slot + 1) & mask }
      unsafe slots[slot] = UInt64(number + 1) << 32 | UInt64(place)
    }
  }

  deinit { unsafe slots.deallocate() }

  @inline(__always)
  private func place(of term: UInt32) -> Int { Int((term &* 0x9E37_79B1) >> 8) & mask }

  /// The number in the query of a term of the segment, or `nil`.
  @inline(__always)
  subscript(term: UInt32) -> Int? {
    var slot = place(of: term)
    while true {
      // The mask keeps every place within the table, of which three quarters are empty.
      let found = unsafe slots[slot]
      if found == 0 { return nil }
      if found >> 32 == UInt64(term) &+ 1 { return Int(found & 0xFFFF_FFFF) }
      slot = (slot &+ 1) & mask
    }
  }
}
