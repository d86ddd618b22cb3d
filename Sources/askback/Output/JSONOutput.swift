import FoundationEssentials

/// JSON as the command prints it (RFC 8259).
enum JSONOutput {
  /// Returns `value` on one line.
  ///
  /// Characters that could harm a terminal stand as `\u` escapes, so that nothing is lost and the
  /// output may be looked at.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Escapes what `CleanText` would replace; the encoder has done the characters below U+0020.
  static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: CleanText.isHostile) else { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      if CleanText.isHostile(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
