import ThreadImport

/// A header's value with its parameters: `text/plain; charset=utf-8` (RFC 2045).
struct MailHeader {
  /// In lower case.
  private(set) var value = ""
  /// The names in lower case.
  private(set) var parameters: [String: String] = [:]

  /// Reads a header's value.
  init(_ text: String) {
    var fields: [String] = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    value = Self.trimmed(fields[0][...]).lowercased()
    for field in fields.dropFirst() {
      guard let equals = field.firstIndex(of: "=") else { continue }
      let name = Self.trimmed(field[..<equals]).lowercased()
      parameters[name] = Self.trimmed(field[field.index(after: equals)...])
    }
  }

  /// The value without a comment behind it: `base64 (as ever)`.
  var token: String { String(value.prefix { !$0.isWhitespace && $0 != "(" }) }

  /// Whether a parameter has this name, in one piece or in several: `filename*0*=` (RFC 2231).
  func isNamed(_ name: String) -> Bool {
    parameters.keys.contains { $0.prefix { $0 != "*" } == name }
  }

  /// Whether a line is a field of a header: `Subject: Stiff neck`.
  static func isField(_ line: some Collection<UInt8>) -> Bool {
    let name = line.prefix { (0x21...0x7E).contains($0) && $0 != 0x3A }
    return !name.isEmpty && name.endIndex < line.endIndex && line[name.endIndex] == 0x3A
  }

  /// Whether a text begins as a mail does, with fields alone before the first blank line, of which
  /// two at least are a mail's own.
  static func isHead(_ text: [UInt8]) -> Bool {
    var splitter = LineSplitter(limit: 1 << 16)
    var lines: [[UInt8]] = []
    splitter.take(text) { lines.append($0.bytes) }
    let head = lines.drop(while: \.isEmpty).prefix { !$0.isEmpty }
    guard head.allSatisfy({ isField($0) || $0.first == 0x20 || $0.first == 0x09 }) else {
      return false
    }
    let names = head.map { String(decoding: $0.prefix { $0 != 0x3A }, as: UTF8.self).lowercased() }
    return Set(names).intersection(usualNames).count > 1
  }

  private static let usualNames: Set = [
    "from", "to", "subject", "date", "message-id", "received", "return-path", "delivered-to",
    "mime-version", "reply-to", "sender", "dkim-signature", "authentication-results",
  ]

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Returns a text with its encoded words, `=?utf-8?Q?caf=C3=A9?=`, decoded (RFC 2047).
  static func decoded(_ text: String) -> String {
    var result = ""
    var wasEncoded = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      let fields = word.split(separator: "?", omittingEmptySubsequences: false)
      if fields.count == 5, fields[0] == "=", fields[4] == "=" {
        let bytes = Array(fields[3].utf8)
        let isBase64 = fields[2].lowercased() == "b"
        let plain =
          isBase64
          ? TransferEncoding.base64(bytes)
          : TransferEncoding.quotedPrintable(bytes.map { $0 == 0x5F ? 0x20 : $0 })
        // White space between two encoded words is no part of the text.
        if !wasEncoded && !result.isEmpty { result += " " }
        result += ForeignText.text(of: plain, charset: String(fields[1]))
        wasEncoded = true
      } else {
        result += (result.isEmpty ? "" : " ") + word
        wasEncoded = false
      }
    }
    return result
  }
}

/// How mail writes bytes as ASCII (RFC 2045, section 6).
enum TransferEncoding {
  /// Decodes base64; characters that do not belong to it are passed over.
  ///
  /// Behind the padding of one text another may follow.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = digit(byte) else {
        if byte == 0x3D { (bits, count) = (0, 0) }
        continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  /// Decodes quoted-printable; what is no escape stays as it is.
  ///
  /// Blanks behind the mark of a soft break were added on the way (RFC 2045, section 6.7).
  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x3D, let end = softBreak(in: bytes, from: place + 1) {
        place = end
      } else if bytes[place] == 0x3D, place + 2 < bytes.count,
        let high = hex(bytes[place + 1]), let low = hex(bytes[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  /// The next line's first byte, if nothing but blanks is left of this one.
  private static func softBreak(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place < bytes.count && bytes[place] == 0x0A ? place + 1 : nil
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
