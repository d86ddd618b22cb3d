/// The sums of 128 documents in memory, each below 2^15.
enum SumGroup {
  private static let places = PostingLayout.rowGroup / 8

  /// Makes the sums zeros.
  @inline(__always)
  static func clear(_ memory: UnsafeMutableRawPointer) {
    for place in 0..<places { unsafe memory.put(Lanes(), place) }
  }

  /// Whether any of the sums is at least `least`, by the sign of the difference.
  @inline(__always)
  static func reaches(_ least: UInt16, _ memory: UnsafeRawPointer) -> Bool {
    let below = Lanes(repeating: least &- 1)
    var differences = Lanes()
    for place in 0..<places { differences |= unsafe below &- memory.lanes(place) }
    return differences.hasSign
  }

  /// Calls `body` with the places of sums that reach the threshold, in any order, and those sums.
  ///
  /// The topmost bits of all differences are gathered in eight numbers first, one for the same lane of each: to ask
  /// lane by lane took a sixth of a long question's search, and where the next one stands cannot be foretold.
  @inline(__always)
  static func forEachReaching(
    _ threshold: UInt16,
    _ memory: UnsafeRawPointer,
    _ body: (_ place: Int, _ sum: UInt16) -> Void
  ) {
    let below = Lanes(repeating: threshold &- 1)
    var reaching = Lanes()
    for place in 0..<places {
      let difference = unsafe below &- memory.lanes(place)
      reaching = reaching &>> 1 | difference & 0x8000
    }
    let words = unsafe unsafeBitCast(reaching, to: SIMD2<UInt64>.self)
    for half in 0..<2 {
      var bits = words[half]
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        // Less than 128.
        let place = 8 &* (bit & 15) &+ 4 &* half &+ bit &>> 4
        body(place, unsafe memory.load(fromByteOffset: 2 &* place, as: UInt16.self))
        bits &= bits &- 1
      }
    }
  }
}
