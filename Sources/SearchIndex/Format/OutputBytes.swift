/// Bytes that are written one after the other, in memory of their own: an array is asked for its uniqueness at
/// each of them.
@safe struct OutputBytes: ~Copyable {
  private var memory: UnsafeMutableRawPointer
  private var capacity = 1 << 10
  private(set) var count = 0

  init() { unsafe memory = .allocate(byteCount: capacity, alignment: 8) }

  deinit { unsafe memory.deallocate() }

  /// Appends the lowest bytes of a number, so many of its eight, the lowest first.
  @inline(__always)
  mutating func append(_ number: UInt64, bytes length: Int) {
    if capacity &- count < 8 { grow() }
    // There is room for eight bytes, by the line above; those behind the length are overwritten by what follows.
    unsafe memory.storeBytes(of: number.littleEndian, toByteOffset: count, as: UInt64.self)
    count &+= length
  }

  /// Appends an integer below 2^56 in groups of seven bits (see `[UInt8].append(varint:)`).
  @inline(__always)
  mutating func append(varint value: UInt64) {
    var (rest, number, bits) = (value, UInt64(0), UInt64(0))
    while rest >= 0x80 {
      number |= (rest & 0x7F | 0x80) &<< bits
      rest &>>= 7
      bits &+= 8
    }
    append(number | rest &<< bits, bytes: Int(truncatingIfNeeded: bits &>> 3) &+ 1)
  }

  /// Forgets all bytes and keeps their memory.
  mutating func removeAll() { count = 0 }

  /// Appends the bytes to a list.
  func append(to list: inout [UInt8]) {
    unsafe list += UnsafeRawBufferPointer(start: memory, count: count)
  }

  /// The bytes as a list.
  var array: [UInt8] {
    var list: [UInt8] = []
    append(to: &list)
    return list
  }

  private mutating func grow() {
    let new = UnsafeMutableRawPointer.allocate(byteCount: 2 * capacity, alignment: 8)
    unsafe new.copyMemory(from: memory, byteCount: count)
    unsafe memory.deallocate()
    unsafe memory = new
    capacity *= 2
  }
}
