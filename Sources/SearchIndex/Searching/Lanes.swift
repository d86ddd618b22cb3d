/// Eight numbers of two bytes at a time, in memory.
///
/// Only operations of vectors that the compiler has instructions for: comparisons, minima and
/// conversions of lanes become loops (15 times slower).
typealias Lanes = SIMD8<UInt16>

extension UnsafeRawPointer {
  /// The eight numbers at a place, which is counted in eights; they must be there.
  @inline(__always)
  func lanes(_ place: Int) -> Lanes {
    unsafe loadUnaligned(fromByteOffset: 16 &* place, as: Lanes.self)
  }
}

extension UnsafeMutableRawPointer {
  /// The eight numbers at a place, which is counted in eights; they must be there.
  @inline(__always)
  func lanes(_ place: Int) -> Lanes { unsafe UnsafeRawPointer(self).lanes(place) }

  /// Puts eight numbers down at a place, for which there must be room.
  @inline(__always)
  func put(_ lanes: Lanes, _ place: Int) {
    unsafe storeBytes(of: lanes, toByteOffset: 16 &* place, as: Lanes.self)
  }
}

extension Lanes {
  /// The topmost bit of each of four lanes.
  static let signs: UInt64 = 0x8000_8000_8000_8000

  /// Whether the topmost bit of any is set.
  var hasSign: Bool {
    @inline(__always) get {
      let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
      return (words[0] | words[1]) & Self.signs != 0
    }
  }
}
