/// Text of XML: references decoded once, characters that XML forbids removed.
enum XMLText {
  /// Appends decoded text; returns how many characters had to be removed.
  ///
  /// The five entities of XML and numbers are decoded; any other reference stays as it is.
  static func decode(_ run: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
    var removed = 0
    var rest = run
    while let mark = rest.firstIndex(of: 0x26) {
      removed += copy(rest[..<mark], into: &output)
      let name = rest[(mark + 1)...].prefix(maximumReference)
      if let end = name.firstIndex(of: 0x3b), let scalar = scalar(of: name[..<end]) {
        if isAllowed(scalar) {
          output.append(contentsOf: UTF8.encode(scalar) ?? .init())
        } else {
          removed += 1
        }
        rest = rest[(end + 1)...]
      } else {
        output.append(0x26)
        rest = rest[(mark + 1)...]
      }
    }
    return removed + copy(rest, into: &output)
  }

  /// Appends text as it is but for control characters; returns how many were removed.
  static func copy(_ run: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
    guard run.contains(where: isForbidden) else {
      output.append(contentsOf: run)
      return 0
    }
    let before = output.count
    output.append(contentsOf: run.lazy.filter { !isForbidden($0) })
    return run.count - (output.count - before)
  }

  private static let maximumReference = 12

  /// The numbers of forbidden characters below the space, and DEL, which means nothing either.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0a && byte != 0x09 && byte != 0x0d) || byte == 0x7f
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || !isForbidden(UInt8(truncatingIfNeeded: scalar.value))
  }

  private static func scalar(of reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard reference.first == 0x23 else {
      return entities.first { reference.elementsEqual($0.name.utf8) }?.scalar
    }
    let isHexadecimal = reference.dropFirst().first.map { $0 | 0x20 } == 0x78
    let digits = reference.dropFirst(isHexadecimal ? 2 : 1)
    guard
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(number) ?? "\u{fffd}"
  }

  private static let entities: [(name: String, scalar: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
  ]
}
