private import Synchronization

/// A bit for each part of a file that was found right, for all threads: what was verified once is not
/// verified again.
@safe final class VerifiedBits: Sendable {
  private nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int

  /// Makes so many bits, none of which is set.
  init(_ count: Int) {
    self.count = count
    let size = count / 64 + 1
    unsafe words = .allocate(capacity: size)
    for place in 0..<size { unsafe (words + place).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe words.deinitialize(count: count / 64 + 1)
    unsafe words.deallocate()
  }

  /// Whether a part was found right.
  @inline(__always)
  func contains(_ place: Int) -> Bool {
    precondition(place >= 0 && place < count)
    return unsafe words[place >> 6].load(ordering: .relaxed) >> UInt64(place & 63) & 1 == 1
  }

  /// Says that a part was found right.
  func insert(_ place: Int) {
    precondition(place >= 0 && place < count)
    unsafe words[place >> 6].bitwiseOr(1 << UInt64(place & 63), ordering: .relaxed)
  }
}
