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

/// A text in a character set that a header names, or in HTML.
package enum ForeignText {
  /// Returns the text; an unknown or missing name leaves it to the bytes themselves.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func text(of bytes: [UInt8], charset: String?) -> String {
    let named = charset.flatMap(LegacyCharset.named)
    let decoded =
      named.flatMap { $0 == .utf8 ? nil : TextDecoder.decode(bytes, as: .legacy($0)) }
      ?? TextDecoder.decode(bytes)
    return String(decoding: decoded.bytes, as: UTF8.self)
  }

  /// Returns what a reader sees of a piece of HTML.
  ///
  /// - Complexity: O(*n*) in the markup's size.
  package static func text(ofHTML markup: String) -> String {
    BodyText.read(Array(markup.utf8), breaks: .ignored).text
  }
}
