/// The parts of a list in runs or rows, one after the other, as its directory has their lengths.
@safe struct PostingParts {
  private let bytes: UnsafeRawBufferPointer
  private let directoryLength: Int
  private var entry = 0
  private var place: Int

  /// Reads parts that begin at a place behind the directory; both are within the bytes.
  init(_ bytes: UnsafeRawBufferPointer, directoryLength: Int, from place: Int) {
    unsafe self.bytes = bytes
    self.directoryLength = directoryLength
    self.place = place
  }

  /// The gaps of singles.
  @safe struct Gaps {
    let bytes: UnsafeRawBufferPointer
    /// Whether there are some of 255.
    let areLong: Bool
  }

  /// Whether all parts were read and nothing is left.
  var isAtEnd: Bool { unsafe entry == directoryLength && place == bytes.count }

  /// The next part, which is one of singles; `nil` where its bytes are not there.
  @inline(__always)
  mutating func nextGaps() -> Gaps? {
    guard let told = nextLength(), let bytes = unsafe take(told & ~PostingLayout.longGaps) else {
      return nil
    }
    return unsafe Gaps(bytes: bytes, areLong: told & PostingLayout.longGaps != 0)
  }

  /// The next part, which is one of several; `nil` where its bytes are not there.
  @inline(__always)
  mutating func nextSeveral() -> UnsafeRawBufferPointer? {
    guard let told = nextLength() else { return nil }
    return unsafe take(told)
  }

  @inline(__always)
  private mutating func nextLength() -> UInt16? {
    guard entry < directoryLength, let base = unsafe bytes.baseAddress else { return nil }
    defer { entry &+= 2 }
    // The directory is within the bytes.
    return unsafe base.loadUnaligned(fromByteOffset: entry, as: UInt16.self)
  }

  @inline(__always)
  private mutating func take(_ length: UInt16) -> UnsafeRawBufferPointer? {
    guard unsafe Int(length) <= bytes.count &- place, let base = unsafe bytes.baseAddress else {
      return nil
    }
    defer { place &+= Int(length) }
    return unsafe UnsafeRawBufferPointer(start: base + place, count: Int(length))
  }

  /// Where the next part begins.
  var nextPart: UnsafeRawPointer? {
    unsafe place < bytes.count ? bytes.baseAddress.map { unsafe $0 + place } : nil
  }

  /// Places of two bytes and as many impacts; `nil` where the bytes of a part do not have them.
  static func offsets(
    _ part: UnsafeRawBufferPointer
  ) -> (places: UnsafeRawBufferPointer, impacts: UnsafeRawBufferPointer)? {
    let count = part.count / 3
    guard part.count == 3 * count else { return nil }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: part[..<(2 * count)]),
      UnsafeRawBufferPointer(rebasing: part[(2 * count)...])
    )
  }
}
