/// The CRC-32C checksum (Castagnoli; RFC 3720, appendix B.4).
package enum CRC32C {
  /// Returns the checksum of `bytes`; that of the ASCII digits "123456789" is E3069283.
  ///
  /// - Parameters:
  ///   - bytes: any.
  ///   - before: the checksum of the bytes before these, if they go on with others.
  /// - Returns: the checksum of all of them.
  /// - Complexity: O(*n*), eight bytes a step ("slicing by eight", Kounavis and Berry 2005).
  package static func checksum(of bytes: RawSpan, after before: UInt32 = 0) -> UInt32 {
    let tables = Self.tables.span
    var crc = ~before
    var position = 0
    while position + 8 <= bytes.byteCount {
      // In bounds by the condition of the loop.
      let word = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: position,
        as: UInt64.self
      )
      let mixed = UInt64(littleEndian: word) ^ UInt64(crc)
      crc = 0
      for place in 0..<8 {
        let byte = Int(truncatingIfNeeded: mixed >> (8 * UInt64(place))) & 0xFF
        crc ^= tables[(7 - place) * 256 + byte]
      }
      position += 8
    }
    while position < bytes.byteCount {
      let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
      crc = tables[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8)
      position += 1
    }
    return ~crc
  }

  /// Eight tables of 256: what a byte adds that stands 0 to 7 bytes before the end.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0x82F6_3B78 : crc >> 1 }
      tables[byte] = crc
    }
    for row in 1..<8 {
      for byte in 0..<256 {
        let before = tables[(row - 1) * 256 + byte]
        tables[row * 256 + byte] = tables[Int(before & 0xFF)] ^ (before >> 8)
      }
    }
    return tables
  }()
}
