/// Makes text from pages harmless for a terminal: what a page says must not move the cursor,
/// recolour the screen, reorder letters or hide words.
enum CleanText {
  /// Returns `text` with newline and tab as they are, line and paragraph separators as newlines,
  /// and every other control, bidirectional control and tag character as U+FFFD.
  /// - Complexity: O(*n*); text without such characters is returned as it is.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
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
    cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
