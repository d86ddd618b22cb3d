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

  /// Calls `body` with the lanes whose sums reach the threshold, and those sums.
  ///
  /// To ask lane by lane took a sixth of a long question's search.
  @inline(__always)
  static func forEachReaching(
    _ threshold: UInt16,
    _ memory: UnsafeRawPointer,
    _ scratch: UnsafeMutablePointer<UInt16>,
    _ body: (_ lane: Int, _ sum: UInt16) -> Void
  ) {
    let below = Lanes(repeating: threshold &- 1)
    for place in 0..<places {
      unsafe UnsafeMutableRawPointer(scratch).put(below &- memory.lanes(place), place)
    }
    for word in 0..<PostingLayout.rowGroup / 4 {
      let differences = UnsafeRawPointer(scratch)
      let four = unsafe differences.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
      var signs = four & Lanes.signs
      while signs != 0 {
        let lane = 4 * word &+ signs.trailingZeroBitCount &>> 4
        // Less than 128.
        body(lane, unsafe memory.load(fromByteOffset: 2 &* lane, as: UInt16.self))
        signs &= signs &- 1
      }
    }
  }
}
