private import CLibXML2

/// The characters that HTML has names for, as libxml2 knows them.
enum NamedCharacters {
  /// The greatest length of a name that is looked up, in bytes.
  static let longestName = 8

  /// The character of a name such as `eacute`, or `nil` for a name that is not known.
  ///
  /// - Complexity: O(1).
  static func scalar(of name: Span<UInt8>) -> Unicode.Scalar? {
    var hash = ExactHash()
    for index in name.indices { hash.add(name[index]) }
    return table[hash.value]
  }

  /// All names of HTML 4 and XHTML 1, by their hash.
  private static let table: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    for code in UInt32(0x22)...0x2666 {
      guard let entry = unsafe htmlEntityValueLookup(code),
        let scalar = Unicode.Scalar(code)
      else { continue }
      var hash = ExactHash()
      var letter = unsafe entry.pointee.name
      while let byte = unsafe letter?.pointee, byte != 0 {
        hash.add(UInt8(bitPattern: byte))
        unsafe letter = letter?.advanced(by: 1)
      }
      table[hash.value] = scalar
    }
    return table
  }()

  /// A hash of a name in which capitals and small letters differ (FNV-1a, 64 bits).
  private struct ExactHash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
