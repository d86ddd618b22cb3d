/// Reads varints one after the other.
@safe struct VarintCursor {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads bytes, as long as they are there.
  init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

  /// How many bytes are left.
  var rest: Int { unsafe bytes.count - place }
  /// Whether nothing is.
  var isAtEnd: Bool { unsafe place == bytes.count }

  /// The next number, below 2^35; `nil` at the end, or for one that is larger.
  @inline(__always)
  mutating func next() -> Int? {
    guard let byte = nextByte() else { return nil }
    if byte < 0x80 { return byte }
    var (value, shift) = (byte & 0x7F, 7)
    while shift < 35, let byte = nextByte() {
      value |= (byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    return nil
  }

  @inline(__always)
  private mutating func nextByte() -> Int? {
    guard unsafe place < bytes.count else { return nil }
    defer { place &+= 1 }
    // In bounds by the guard: there is a byte, so there is a base.
    let base = unsafe bytes.baseAddress.unsafelyUnwrapped
    return Int(unsafe base.load(fromByteOffset: place, as: UInt8.self))
  }

  /// Passes over so many bytes, and returns them, if there are.
  mutating func skip(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, count <= rest else { return nil }
    defer { place += count }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}
