/// Makes text from pages harmless for a terminal: what a page says must not move the cursor,
/// recolour the screen, reorder letters or hide words.
enum CleanText {
  /// Returns `text` with newline and tab as they are, line and paragraph separators as newlines,
  /// and every other control, bidirectional control and tag character as U+FFFD.
  /// - Complexity: O(*n*); text without such characters is returned as it is.
  static func cleaned(_ text: String) -> String {
    if isPlain(text) || !text.unicodeScalars.contains(where: isHostile) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        result.append(replacement)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same on one line: newlines and tabs become spaces.
  static func oneLine(_ text: String) -> String {
    let clean = cleaned(text)
    return isOneLine(clean)
      ? clean : Words.pieces(of: clean).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether there is nothing but single spaces between words.
  private static func isOneLine(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if (0x09...0x0D).contains(byte) || byte == 0x20 && before == 0x20 { return false }
      before = byte
    }
    return before != 0x20 || text.isEmpty
  }

  /// Whether a text is ASCII without control characters, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }
  }

  /// Whether the scalar may not reach a terminal as it is.
  static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard isHostile(scalar) else { return nil }
    return scalar.value == 0x2028 || scalar.value == 0x2029 ? "\n" : "\u{FFFD}"
  }
}

/// Cuts text at white space.
enum Words {
  /// Returns the pieces between spaces, tabs and line breaks, empty ones included.
  ///
  /// Byte by byte: what is cut at is ASCII, and no byte of a longer character is.
  static func pieces(of text: String) -> [Substring] {
    let bytes = text.utf8
    var pieces: [Substring] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
      pieces.append(text[start..<index])
      start = bytes.index(after: index)
    }
    pieces.append(text[start...])
    return pieces
  }
}
