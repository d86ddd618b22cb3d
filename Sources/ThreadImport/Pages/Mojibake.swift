import Conversations

/// Characters that come of reading UTF-8 as windows-1252: `Ã¤` for `ä`.
enum Mojibake {
  /// Puts right each run of such characters that comes back as valid UTF-8; the C1 controls that
  /// are left are removed.
  ///
  /// - Complexity: O(*n*) in the text's length. Bytes are gathered, for to put a string together
  ///   from scalars took time in proportion to its length for each piece.
  static func repair(_ text: String) -> (text: String, flag: Comment.Flag?) {
    guard mayHoldMojibake(text.utf8) else { return (text, nil) }
    let source = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    var run: [UInt8] = []
    var runStart = 0
    var offset = 0
    var isRepaired = false
    func flush() {
      guard !run.isEmpty else { return }
      if isUTF8(run) {
        output += run
        isRepaired = true
      } else {
        output += source[runStart..<offset]
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.value >= 0x80, let byte = byte(for: scalar) {
        if run.isEmpty { runStart = offset }
        run.append(byte)
      } else {
        flush()
        output += source[offset..<offset + width]
      }
      offset += width
    }
    flush()
    let (clean, isLeft) = withoutControls(String(decoding: output, as: UTF8.self))
    return (clean, isLeft ? .mojibake : isRepaired ? .mojibakeRepaired : nil)
  }

  /// The text without C1 controls, and whether wrong characters are left in it.
  private static func withoutControls(_ text: String) -> (text: String, isLeft: Bool) {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    var isLeft = false
    var followsLead = false
    for scalar in text.unicodeScalars {
      if followsLead, (0x80...0xbf).contains(scalar.value) { isLeft = true }
      if !(0x80..<0xa0).contains(scalar.value) { kept.append(scalar: scalar) }
      followsLead = scalar.value < 0x100 && isLead(UInt8(truncatingIfNeeded: scalar.value))
    }
    return (String(decoding: kept, as: UTF8.self), isLeft)
  }

  /// A quick look for what leads a run and for controls, in UTF-8: C2 80 to C2 9F, C3 82, C3 83,
  /// C3 A2 and C3 B0.
  private static func mayHoldMojibake(_ text: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      if previous == 0xc2, byte < 0xa0 { return true }
      if previous == 0xc3, byte == 0x82 || byte == 0x83 || byte == 0xa2 || byte == 0xb0 {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Whether a byte is one of those that most often lead a character beyond ASCII.
  private static func isLead(_ byte: UInt8) -> Bool {
    byte == 0xc2 || byte == 0xc3 || byte == 0xe2 || byte == 0xf0
  }

  /// Whether a run of bytes begins as mojibake does, and all of it is UTF-8.
  private static func isUTF8(_ run: [UInt8]) -> Bool {
    guard run.count > 1, isLead(run[0]) else { return false }
    return (try? UTF8Span(validating: run.span)) != nil
  }

  /// The byte that stands for a character in windows-1252.
  private static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(truncatingIfNeeded: scalar.value) : bytes[scalar]
  }

  /// The bytes for characters beyond U+00FF.
  private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(Windows1252.scalars, UInt8(0x80)...0x9f).filter { $0.0.value > 0xff }
  )
}
