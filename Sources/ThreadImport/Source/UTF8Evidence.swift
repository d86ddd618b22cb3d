/// What bytes beyond ASCII say for and against UTF-8: it tells a damaged UTF-8 file from text in
/// another character set.
///
/// A file with some bad bytes is UTF-8 all the same if it has as many valid characters of several
/// bytes: of a hundred characters of windows-1252 hardly one looks so with its neighbours, and of
/// double-byte character sets one in seven. What declares UTF-8, as pages do and JSON by its nature,
/// is UTF-8 with a single one of these, or with one or two bad bytes and nothing else beyond ASCII.
struct UTF8Evidence {
  /// How many characters of several bytes are valid UTF-8.
  private(set) var valid = 0
  /// How many bytes are not.
  private(set) var invalid = 0

  /// Makes evidence for nothing.
  init() {}

  /// Looks at a text.
  init(_ bytes: [UInt8]) { add(bytes) }

  /// How a text is encoded that is not valid UTF-8.
  func encoding(declared: LegacyCharset?) -> TextDecoder.Encoding {
    if let declared, declared != .utf8 { return .legacy(declared) }
    let isUTF8 = declared == .utf8 ? valid > 0 || invalid < 3 : valid >= invalid
    return isUTF8 ? .utf8 : .legacy(.windows1252)
  }

  /// Adds what valid UTF-8 says.
  mutating func add(valid bytes: [UInt8]) {
    valid += bytes.reduce(0) { $0 + ($1 >= 0xc2 ? 1 : 0) }
  }

  /// Adds what any bytes say.
  mutating func add(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      let rest = bytes[min(index + 1, bytes.count)..<min(index + length, bytes.count)]
      let isValid =
        byte >= 0xc2 && byte < 0xf5 && rest.count == length - 1
        && rest.allSatisfy { $0 & 0xc0 == 0x80 }
      if isValid { valid += 1 } else { invalid += 1 }
      index += isValid ? length : 1
    }
  }
}
