/// Turns a file's bytes into UTF-8.
///
/// A byte-order mark decides; then NULs, which only UTF-16 has; then what the page declares in its
/// head; then whether the bytes are UTF-8, as `UTF8Evidence` has it; else the file is windows-1252. Bytes that are
/// valid UTF-8 with characters beyond ASCII are UTF-8 whatever a page declares: text in another
/// character set does not come out so by chance.
enum TextDecoder {
  /// Text as UTF-8, and how it was read.
  struct Decoded: Sendable, Equatable {
    /// Valid UTF-8 without a byte-order mark.
    var bytes: [UInt8]
    /// The name of the character set that the file is in.
    var charset: String
    /// Whether bytes were replaced by U+FFFD.
    var isLossy = false
  }

  /// How text is written as bytes.
  enum Encoding: Sendable, Equatable {
    case utf8
    case utf16(isBigEndian: Bool)
    case legacy(LegacyCharset)
  }

  /// Decodes a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    let isValid = isUTF8(bytes)
    let (encoding, mark) = encoding(of: bytes, isUTF8: isValid)
    if isValid, encoding == .utf8, mark == 0 { return Decoded(bytes: bytes, charset: "UTF-8") }
    return decode(mark == 0 ? bytes : Array(bytes.dropFirst(mark)), as: encoding)
  }

  /// Decodes text without a byte-order mark.
  static func decode(_ bytes: [UInt8], as encoding: Encoding) -> Decoded {
    switch encoding {
    case .utf8: utf8(bytes)
    case .utf16(let isBigEndian): utf16(bytes[...], isBigEndian: isBigEndian)
    case .legacy(let charset): legacy(bytes, charset)
    }
  }

  /// How a file is encoded, and the length of its byte-order mark.
  static func encoding(of bytes: [UInt8]) -> (encoding: Encoding, mark: Int) {
    encoding(of: bytes, isUTF8: isUTF8(bytes))
  }

  private static func encoding(
    of bytes: [UInt8],
    isUTF8: Bool
  ) -> (encoding: Encoding, mark: Int) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
    if bytes.starts(with: [0xff, 0xfe]) { return (.utf16(isBigEndian: false), 2) }
    if bytes.starts(with: [0xfe, 0xff]) { return (.utf16(isBigEndian: true), 2) }
    if let isBigEndian = byteOrderByNULs(bytes) { return (.utf16(isBigEndian: isBigEndian), 0) }
    let declared = declaration(in: bytes)
    if isUTF8, declared?.mayLookLikeUTF8 != true { return (.utf8, 0) }
    return (UTF8Evidence(bytes).encoding(declared: declared), 0)
  }

  /// The character set that a file declares; what JSON's texts hold declares nothing.
  static func declaration(in bytes: [UInt8]) -> LegacyCharset? {
    isJSON(bytes) ? .utf8 : CharsetDeclaration.find(in: bytes).flatMap(LegacyCharset.named)
  }

  /// Whether a file begins as JSON does.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    ContentKind.beginsAsJSON(bytes.prefix(1024).drop(while: \.isASCIISpace))
  }

  /// Whether bytes are valid UTF-8.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func utf8(_ bytes: [UInt8]) -> Decoded {
    guard !isUTF8(bytes) else {
      return Decoded(bytes: bytes, charset: "UTF-8")
    }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Decoded(bytes: repaired, charset: "UTF-8", isLossy: true)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let text = String(validating: units, as: UTF16.self)
    let isLossy = text == nil || index < bytes.endIndex
    let utf8 = Array((text ?? String(decoding: units, as: UTF16.self)).utf8)
    return Decoded(bytes: utf8, charset: "UTF-16", isLossy: isLossy)
  }

  /// Whether the text is UTF-16 without a mark: markup is mostly ASCII, so every other byte at
  /// the beginning is 0.
  private static func byteOrderByNULs(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let many = head.count * 3 / 8
    if even > many, odd < even / 8 { return true }
    if odd > many, even < odd / 8 { return false }
    return nil
  }

  private static func legacy(_ bytes: [UInt8], _ charset: LegacyCharset) -> Decoded {
    guard charset != .windows1252, let converted = charset.decode(bytes) else {
      return windows1252(bytes)
    }
    return Decoded(bytes: converted.bytes, charset: charset.name, isLossy: converted.isLossy)
  }

  private static func windows1252(_ bytes: [UInt8]) -> Decoded {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else if byte < 0xa0 {
        output.append(contentsOf: Windows1252.encoded[Int(byte - 0x80)])
      } else {
        output.append(0xc0 | byte >> 6)
        output.append(0x80 | byte & 0x3f)
      }
    }
    return Decoded(bytes: output, charset: "windows-1252")
  }
}
