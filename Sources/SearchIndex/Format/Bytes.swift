internal import Storage

extension [UInt8] {
  /// Appends an integer, the lowest byte first.
  mutating func append(_ value: some FixedWidthInteger & UnsignedInteger) {
    var rest = UInt64(value)
    for _ in 0..<value.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends an integer in groups of seven bits, the lowest first; the top bit says that more
  /// follow (LEB128, DWARF 5, section 7.6).
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

/// Reads integers from bytes of which nothing is known: each read is checked.
struct CheckedReader {
  /// The file, for errors.
  let path: String

  func fail(_ detail: String) -> FormatError { FormatError(.damaged(detail), in: path) }

  /// Reads an integer at an offset.
  func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    from bytes: RawSpan,
    at offset: Int
  ) throws(FormatError) -> Value {
    guard offset >= 0, offset <= bytes.byteCount - MemoryLayout<Value>.size else {
      throw fail("a number beyond the end, at byte \(offset)")
    }
    // In bounds by the check above; every bit pattern is an integer.
    return Value(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset,
        as: Value.self
      )
    )
  }

  /// Reads an integer that must be a length or place below `limit`.
  func count(
    _ value: UInt64,
    upTo limit: Int,
    _ what: String
  ) throws(FormatError) -> Int {
    guard let count = Int(exactly: value), count <= limit else { throw fail(what) }
    return count
  }

  /// Reads a varint at `offset` and moves behind it.
  func varint(from bytes: RawSpan, at offset: inout Int) throws(FormatError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset >= 0 && offset < bytes.byteCount && shift < 63 {
      // In bounds by the condition of the loop.
      let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard let value = Int(exactly: value) else { break }
        return value
      }
      shift += 7
    }
    throw fail("a number that does not end, at byte \(offset)")
  }
}
