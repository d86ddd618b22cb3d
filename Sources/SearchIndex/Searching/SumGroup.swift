/// The sums of 128 documents in memory, each below 2^15.
///
/// Only operations of vectors that the compiler has instructions for: comparisons, minima and
/// conversions of lanes become loops (15 times slower).
enum SumGroup {
  private static let vectors = PostingLayout.rowGroup / 16
  /// The topmost bit of each of four lanes.
  static let signs: UInt64 = 0x8000_8000_8000_8000

  @inline(__always)
  private static func load(_ memory: UnsafeRawPointer, _ number: Int) -> SIMD16<UInt16> {
    unsafe memory.loadUnaligned(fromByteOffset: 32 &* number, as: SIMD16<UInt16>.self)
  }

  @inline(__always)
  private static func store(
    _ vector: SIMD16<UInt16>,
    _ memory: UnsafeMutableRawPointer,
    _ number: Int
  ) {
    unsafe memory.storeBytes(of: vector, toByteOffset: 32 &* number, as: SIMD16<UInt16>.self)
  }

  @inline(__always)
  static func clear(_ memory: UnsafeMutableRawPointer) {
    for number in 0..<vectors { unsafe store(SIMD16(), memory, number) }
  }

  /// Whether any of the sums is at least `least`, by the sign of the difference.
  @inline(__always)
  static func reaches(_ least: UInt16, _ memory: UnsafeRawPointer) -> Bool {
    let below = SIMD16<UInt16>(repeating: least &- 1)
    var differences = SIMD16<UInt16>()
    for number in 0..<vectors { differences |= unsafe below &- load(memory, number) }
    let words = unsafe unsafeBitCast(differences, to: SIMD4<UInt64>.self)
    return (words[0] | words[1] | words[2] | words[3]) & signs != 0
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
    let below = SIMD16<UInt16>(repeating: threshold &- 1)
    for number in 0..<vectors {
      unsafe store(below &- load(memory, number), UnsafeMutableRawPointer(scratch), number)
    }
    for word in 0..<PostingLayout.rowGroup / 4 {
      let differences = UnsafeRawPointer(scratch)
      let four = unsafe differences.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
      var signs = four & Self.signs
      while signs != 0 {
        let lane = 4 * word &+ signs.trailingZeroBitCount &>> 4
        // Less than 128.
        body(lane, unsafe memory.load(fromByteOffset: 2 &* lane, as: UInt16.self))
        signs &= signs &- 1
      }
    }
  }
}
