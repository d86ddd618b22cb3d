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
        result += escape(for: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A character by the numbers of its UTF-16.
  static func escape(for scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.reduce(into: "") { result, unit in
      let digits = String(unit, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
