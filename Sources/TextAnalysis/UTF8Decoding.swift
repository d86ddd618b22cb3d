/// Reads scalars from the bytes of a text, which are valid UTF-8 (RFC 3629).
enum UTF8Decoding {
  /// Returns the scalar at a position and how many bytes it takes.
  static func scalar(in bytes: Span<UInt8>, at position: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[position])
    guard first >= 0x80 else { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length where position + offset < bytes.count {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
