import Conversations

/// Characters that come of reading UTF-8 as windows-1252: `Ã¤` for `ä`.
enum Mojibake {
  /// Puts right each run of such characters that comes back as valid UTF-8; the C1 controls that
  /// are left are removed.
  static func repair(_ text: String) -> (text: String, flag: Comment.Flag?) {
    guard mayHoldMojibake(text.utf8) else { return (text, nil) }
    var output = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    var isRepaired = false
    func flush() {
      if let repaired = decoded(run) {
        output.append(contentsOf: repaired.unicodeScalars)
        isRepaired = true
      } else {
        output.append(contentsOf: run)
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80, bytes[scalar] != nil {
        run.append(scalar)
      } else {
        flush()
        output.append(scalar)
      }
    }
    flush()
    var isLeft = false
    var previous: Unicode.Scalar?
    for scalar in output {
      if let previous, isLead(previous), (0x80...0xbf).contains(scalar.value) { isLeft = true }
      previous = scalar
    }
    output.removeAll(where: isControl)
    return (String(output), isLeft ? .mojibake : isRepaired ? .mojibakeRepaired : nil)
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

  private static func isLead(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{c2}" || scalar == "\u{c3}" || scalar == "\u{e2}" || scalar == "\u{f0}"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x80..<0xa0).contains(scalar.value)
  }

  /// The run read as UTF-8, if all of it is so.
  private static func decoded(_ run: [Unicode.Scalar]) -> String? {
    guard run.count > 1, let first = run.first, isLead(first) else { return nil }
    return String(validating: run.compactMap { bytes[$0] }, as: UTF8.self)
  }

  /// The byte that stands for a character in windows-1252.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0xa0)...0xff { bytes[Unicode.Scalar(byte)] = byte }
    for (offset, scalar) in Windows1252.scalars.enumerated() {
      bytes[scalar] = UInt8(0x80 + offset)
      bytes[Unicode.Scalar(UInt8(0x80 + offset))] = UInt8(0x80 + offset)
    }
    return bytes
  }()
}
