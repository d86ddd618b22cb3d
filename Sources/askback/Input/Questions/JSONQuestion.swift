/// A question as a JSON object: `text` or `question`, and `id`.
///
/// It reads what programs write, beyond the letter of RFC 8259: an id may be any number, which is
/// taken as it is written, and half of a surrogate pair becomes U+FFFD. Members that are not asked
/// for are passed over.
struct JSONQuestion {
  /// What a member holds.
  private enum Value {
    case text(String)
    /// A number, `true` or `false`, as it is written.
    case word(String)
    case null
    case other
  }

  /// The bytes are no JSON object.
  private struct Damage: Error {}

  private static let wanted = "is not a JSON object with \"id\" and \"text\""

  private let bytes: [UInt8]
  private var place = 0
  private var members: [String: Value] = [:]

  /// Returns the row of an object that begins on this line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func row(of bytes: [UInt8], line: Int) -> QuestionRow {
    var object = JSONQuestion(bytes: bytes)
    do {
      try object.read()
    } catch {
      return QuestionRow(line: line, badBecause: wanted)
    }
    return object.row(line: line)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func row(line: Int) -> QuestionRow {
    let id: String?
    switch members["id"] {
    case .text(let text), .word(let text): id = text
    case .null, nil: id = nil
    case .other:
      return QuestionRow(line: line, badBecause: "has an \"id\" that is no text and no number")
    }
    for name in ["text", "question"] {
      switch members[name] {
      case .text(let text): return QuestionRow(line: line, id: id, text: text)
      case .null, nil: continue
      case .word, .other:
        return QuestionRow(line: line, badBecause: "has a \"\(name)\" that is no text")
      }
    }
    return QuestionRow(line: line, badBecause: Self.wanted)
  }

  private mutating func read() throws(Damage) {
    guard next() == UInt8(ascii: "{") else { throw Damage() }
    place += 1
    if next() == UInt8(ascii: "}") {
      place += 1
    } else {
      var separator = UInt8(ascii: ",")
      while separator == UInt8(ascii: ",") {
        try readMember()
        guard let byte = next(), byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") else {
          throw Damage()
        }
        separator = byte
        place += 1
      }
    }
    guard next() == nil else { throw Damage() }
  }

  private mutating func readMember() throws(Damage) {
    guard next() == UInt8(ascii: "\"") else { throw Damage() }
    let name = try readText()
    guard next() == UInt8(ascii: ":") else { throw Damage() }
    place += 1
    let isWanted = ["id", "text", "question"].contains(name)
    switch next() {
    case UInt8(ascii: "\"") where isWanted: members[name] = .text(try readText())
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipNested()
      if isWanted { members[name] = .other }
    default:
      let value = try readWord()
      if isWanted { members[name] = value }
    }
  }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    while place < bytes.count, bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) {
      place += 1
    }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func readWord() throws(Damage) -> Value {
    let word = String(
      decoding: bytes[place...].prefix { (0x2B...0x7A).contains($0) && $0 != 0x2C },
      as: UTF8.self
    )
    place += word.utf8.count
    if word == "null" { return .null }
    let isNumber = Double(word) != nil && word.utf8.contains { (0x30...0x39).contains($0) }
    guard word == "true" || word == "false" || isNumber else { throw Damage() }
    return .word(word)
  }

  private mutating func skipText() throws(Damage) {
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard place < bytes.count else { throw Damage() }
    place += 1
  }

  private mutating func skipNested() throws(Damage) {
    var depth = 0
    repeat {
      guard place < bytes.count else { throw Damage() }
      switch bytes[place] {
      case UInt8(ascii: "\""):
        try skipText()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      place += 1
    } while depth > 0
  }

  private mutating func readText() throws(Damage) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
        try readEscape(into: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { throw Damage() }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Damage) {
    guard place < bytes.count else { throw Damage() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try readScalar()).utf8
    default: throw Damage()
    }
  }

  /// Reads the digits behind `\u`, and the second half of a pair.
  private mutating func readScalar() throws(Damage) -> Character {
    guard let unit = digits(at: place) else { throw Damage() }
    place += 4
    var value = unit
    if (0xD800...0xDBFF).contains(unit), bytes[place...].starts(with: Array("\\u".utf8)),
      let second = digits(at: place + 2), (0xDC00...0xDFFF).contains(second)
    {
      place += 6
      value = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
    }
    return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private func digits(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[start..<start + 4], as: UTF8.self)
    return digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: 16) : nil
  }
}
