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

  /// A view of the bits, for loops; it may be used as long as they are kept.
  var view: View { unsafe View(words: words, count: count) }

  /// Bits that are lent.
  @safe struct View {
    fileprivate let words: UnsafeMutablePointer<Atomic<UInt64>>
    fileprivate let count: Int

    /// Whether a part was found right; its number is not negative.
    @inline(__always)
    func contains(_ place: Int) -> Bool {
      // Unsigned, so that one comparison does.
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      return unsafe words[place &>> 6].load(ordering: .relaxed) &>> UInt64(place & 63) & 1 == 1
    }
  }

  /// Whether a part was found right.
  func contains(_ place: Int) -> Bool { view.contains(place) }

  /// Says that a part was found right.
  func insert(_ place: Int) {
    precondition(place >= 0 && place < count)
    unsafe words[place >> 6].bitwiseOr(1 << UInt64(place & 63), ordering: .relaxed)
  }
}
