/// Writes numbers of any count of bits, the lowest bit of a byte first.
struct BitWriter: ~Copyable {
  /// What was written until `endByte`.
  private(set) var bytes = OutputBytes()
  private var rest: UInt64 = 0
  private var restBits = 0

  /// Adds the lowest bits of a value, which has no others; at most 32.
  ///
  /// Bytes are written four at a time.
  @inline(__always)
  mutating func append(_ value: Int, bits: Int) {
    rest |= UInt64(value) &<< UInt64(restBits)
    restBits &+= bits
    guard restBits >= 32 else { return }
    bytes.append(rest, bytes: 4)
    rest &>>= 32
    restBits &-= 32
  }

  /// Adds so many zeros and a one.
  mutating func append(zeros count: Int) {
    var left = count
    while left >= 32 {
      append(0, bits: 32)
      left -= 32
    }
    append(1 << left, bits: left + 1)
  }

  /// Adds so many zeros and a one, and behind them the lowest bits of a value, which has no others; at most 32.
  @inline(__always)
  mutating func append(zeros count: Int, then value: Int, bits: Int) {
    if count &+ 1 &+ bits <= 32 {
      append(1 &<< count | value &<< (count &+ 1), bits: count &+ 1 &+ bits)
    } else {
      append(zeros: count)
      append(value, bits: bits)
    }
  }

  /// Adds a number from 0 on by the code of Golomb for numbers of exponents, of an order: small ones take
  /// `order` + 1 bits, and each doubling two more (Teuhola: A compression method for clustered bit-vectors, 1978).
  mutating func append(exponential value: Int, order: Int) {
    let number = value + 1 << order
    let bits = Int.bitWidth - 1 - number.leadingZeroBitCount
    append(zeros: bits - order, then: number & (1 << bits - 1), bits: bits)
  }

  /// Fills the last byte with zeros.
  mutating func endByte() {
    bytes.append(rest, bytes: (restBits + 7) / 8)
    (rest, restBits) = (0, 0)
  }

  /// Forgets all bytes and keeps their memory.
  mutating func removeAll() {
    bytes.removeAll()
    (rest, restBits) = (0, 0)
  }
}

/// Reads numbers that `BitWriter` has written, from bytes of which nothing is known.
///
/// Behind the end anything may stand, and `isSound` says so in the end: a loop over numbers need not ask at
/// each of them.
@safe struct BitCursor {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private let end: Int
  /// The last byte that has seven behind it; negative where there are not as many.
  private let lastWhole: Int

  /// Reads bytes, as long as they are there; so many may be read from their beginning on, whatever stands there.
  init(_ bytes: UnsafeRawBufferPointer, readable: Int = 0) {
    unsafe self.bytes = bytes
    end = 8 * bytes.count
    lastWhole = max(readable, bytes.count) - 8
  }

  /// So many of the bits that come next stand in `next` at least.
  static let window = 57

  /// Whether all that was read was there.
  var isSound: Bool { place <= end }
  /// Whether all was read, but for less than a byte.
  var isAtEnd: Bool { isSound && end - place < 8 }
  /// How many bits are left.
  var rest: Int { max(0, end - place) }

  /// The bits that come next, the first one lowest.
  var next: UInt64 {
    @inline(__always) get { nextInside ?? lastBits(from: place &>> 3) }
  }

  /// The bits that come next, if all eight bytes that they may stand in are there.
  var nextInside: UInt64? {
    @inline(__always) get {
      let byte = place &>> 3
      guard byte <= lastWhole else { return nil }
      // There are eight bytes, so there is a base.
      let base = unsafe bytes.baseAddress.unsafelyUnwrapped
      let word = unsafe base.loadUnaligned(fromByteOffset: byte, as: UInt64.self)
      return word.littleEndian &>> UInt64(place & 7)
    }
  }

  private func lastBits(from byte: Int) -> UInt64 {
    var word: UInt64 = 0
    for number in 0..<8 where unsafe byte + number < bytes.count {
      word |= UInt64(unsafe bytes[byte + number]) << UInt64(8 * number)
    }
    return word >> UInt64(place & 7)
  }

  /// Passes over bits.
  @inline(__always)
  mutating func skip(_ count: Int) { place &+= count }

  /// Reads so many bits, at most 56.
  @inline(__always)
  mutating func take(_ count: Int) -> Int {
    let value = next & (1 &<< UInt64(count) &- 1)
    place &+= count
    return Int(truncatingIfNeeded: value)
  }

  /// Reads zeros and the one behind them; returns how many zeros, or `nil` where no one follows.
  @inline(__always)
  mutating func takeZeros() -> Int? {
    let word = next
    if word != 0 {
      let zeros = word.trailingZeroBitCount
      place &+= zeros &+ 1
      return zeros
    }
    return takeManyZeros()
  }

  private mutating func takeManyZeros() -> Int? {
    var zeros = 0
    while isSound {
      let word = next
      if word != 0 {
        place += word.trailingZeroBitCount + 1
        return zeros + word.trailingZeroBitCount
      }
      zeros += 56
      place += 56
    }
    return nil
  }

  /// Reads a number of an order; `nil` where there is none below 2^32.
  mutating func takeExponential(order: Int) -> Int? {
    guard let zeros = takeZeros(), zeros + order <= 32 else { return nil }
    return (1 << (zeros + order) | take(zeros + order)) - 1 << order
  }
}
