/// Turns a stream of bytes in whatever character set into UTF-8, for readers of other forms.
package struct ForeignTextStream {
  private var decoder = StreamDecoder()

  /// Begins a stream.
  package init() {}

  /// The name of the character set, once it is known.
  package var charset: String { decoder.charset }

  /// Returns what the next bytes complete, as valid UTF-8; what means nothing becomes U+FFFD.
  package mutating func decode(_ piece: [UInt8]) -> [UInt8] { decoder.decode(piece) }

  /// Returns what was kept back.
  package mutating func finish() -> [UInt8] { decoder.finish() }
}

/// A text in a character set that its bytes or a header tell, or in HTML.
package enum ForeignText {
  /// Returns the text of a whole file, as a stream of its bytes has it.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func text(of bytes: [UInt8]) -> String {
    var stream = ForeignTextStream()
    return String(decoding: stream.decode(bytes) + stream.finish(), as: UTF8.self)
  }

  /// Returns the text; an unknown or missing name leaves it to the bytes themselves.
  ///
  /// So does ASCII, which is what programs say by default: bytes beyond it are mostly UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func text(of bytes: [UInt8], charset: String?) -> String {
    let isASCII = charset.map { ["us-ascii", "ascii"].contains($0.lowercased()) } ?? false
    let named = isASCII ? nil : charset.flatMap(LegacyCharset.named)
    let decoded =
      named.flatMap { $0 == .utf8 ? nil : TextDecoder.decode(bytes, as: .legacy($0)) }
      ?? TextDecoder.decode(bytes)
    return String(decoding: decoded.bytes, as: UTF8.self)
  }
}
