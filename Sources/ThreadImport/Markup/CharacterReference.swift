/// Character references: `&#233;`, `&#xe9;`, `&eacute;`.
enum CharacterReference {
  /// Writes what stands at an ampersand: the character, or the ampersand alone where it begins no
  /// reference.
  ///
  /// A name without a semicolon counts in text if it is one of Latin-1's, as browsers have it.
  ///
  /// - Returns: the place behind what was read.
  static func read(
    at start: Int,
    before end: Int,
    of input: Span<UInt8>,
    inAttribute: Bool,
    into output: inout [UInt8]
  ) -> Int {
    if start + 1 < end, input[start + 1] == 0x23 {
      if let number = readNumber(at: start + 2, before: end, of: input) {
        output.append(scalar: number.scalar)
        return number.end
      }
    } else if let name = readName(at: start + 1, before: end, of: input, inAttribute) {
      output.append(scalar: name.scalar)
      return name.end
    }
    output.append(0x26)
    return start + 1
  }

  /// Numbers from 128 to 159 mean windows-1252; what is no character is U+FFFD.
  private static func readNumber(
    at start: Int,
    before end: Int,
    of input: Span<UInt8>
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var index = start
    let isHexadecimal = index < end && input[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    var value: UInt32 = 0
    let firstDigit = index
    while index < end, let digit = digit(input[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    if index < end, input[index] == 0x3b { index += 1 }
    if (0x80..<0xa0).contains(value) {
      return (Windows1252.scalars[Int(value - 0x80)], index)
    }
    let isControl = value < 0x20 && !(value == 9 || value == 10 || value == 13) || value == 0x7f
    return (isControl ? "\u{fffd}" : Unicode.Scalar(value) ?? "\u{fffd}", index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter - 0x61 + 10)
  }

  private static func readName(
    at start: Int,
    before end: Int,
    of input: Span<UInt8>,
    _ inAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var index = start
    let limit = min(end, start + NamedCharacters.longestName)
    while index < limit, input[index].isASCIILetter || input[index].isASCIIDigit { index += 1 }
    guard index > start, let scalar = NamedCharacters.scalar(of: input.extracting(start..<index))
    else { return nil }
    if index < end, input[index] == 0x3b { return (scalar, index + 1) }
    let mayGoOn = index < end && (input[index] == 0x3d || input[index] >= 0x80)
    return scalar.value < 0x100 && !inAttribute && !mayGoOn ? (scalar, index) : nil
  }
}

extension [UInt8] {
  /// Adds a character as UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}
