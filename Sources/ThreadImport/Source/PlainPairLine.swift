import Conversations

/// Reads the plain form of a pair's line, an object of texts, in a tenth of the time that a decoder of
/// any JSON takes.
///
/// It reads a line as `PairJSON.decode` does, or not at all.
struct PlainPairLine {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var texts = [String?](repeating: nil, count: keys.count)

  /// The keys that have a text, those that must be there first.
  private static let keys: [[UInt8]] = [
    "id", "question", "answer", "asker", "title", "url", "date", "greeting", "signature", "outcome",
    "follows",
  ].map { Array($0.utf8) }

  /// Returns the pair of a line in UTF-8; `nil` where there is anything but texts that are known, once
  /// each.
  static func pair(of line: ArraySlice<UInt8>) -> QuestionAnswerPair? {
    var reader = Self(line)
    guard reader.readObject(), let id = reader.texts[0], let question = reader.texts[1],
      let answer = reader.texts[2]
    else { return nil }
    let texts = reader.texts
    return QuestionAnswerPair(
      id: id,
      question: question,
      answer: answer,
      asker: texts[3],
      title: texts[4],
      url: texts[5],
      date: texts[6],
      greeting: texts[7],
      signature: texts[8],
      outcome: texts[9],
      follows: texts[10]
    )
  }

  private init(_ line: ArraySlice<UInt8>) {
    bytes = line
    place = line.startIndex
  }

  private mutating func readObject() -> Bool {
    guard take(0x7b) else { return false }
    repeat {
      guard take(0x22), let key = readKey(), texts[key] == nil, take(0x3a), take(0x22),
        let text = readText()
      else { return false }
      texts[key] = text
    } while take(0x2c)
    guard take(0x7d) else { return false }
    skipSpace()
    return place == bytes.endIndex
  }

  private mutating func skipSpace() {
    while place < bytes.endIndex, bytes[place] <= 0x20,
      [0x20, 0x09, 0x0a, 0x0d].contains(bytes[place])
    {
      place += 1
    }
  }

  /// Takes a character with the space before it, if it stands there.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.endIndex, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Takes a key up to its quotation mark.
  private mutating func readKey() -> Int? {
    let rest = bytes[place...]
    let end = rest.prefix(12).firstIndex(of: 0x22)
    guard let end, let key = Self.keys.firstIndex(where: { rest[..<end].elementsEqual($0) })
    else { return nil }
    place = end + 1
    return key
  }

  /// Takes a text up to its quotation mark.
  private mutating func readText() -> String? {
    var text = ""
    while true {
      let start = place
      place = plainEnd(from: start)
      text += String(decoding: bytes[start..<place], as: UTF8.self)
      guard place < bytes.endIndex else { return nil }
      place += 1
      switch bytes[place - 1] {
      case 0x22: return text
      case 0x5c:
        guard let scalar = readEscape() else { return nil }
        text.unicodeScalars.append(scalar)
      default: return nil
      }
    }
  }

  /// Where a quotation mark, a backslash or a control character stands.
  private func plainEnd(from start: Int) -> Int {
    let slice = bytes[start...]
    let rest = slice.span
    var count = 0
    while count < rest.count {
      let byte = rest[count]
      if byte == 0x22 || byte == 0x5c || byte < 0x20 { break }
      count += 1
    }
    return start + count
  }

  /// Takes what stands behind a backslash.
  private mutating func readEscape() -> Unicode.Scalar? {
    guard place < bytes.endIndex else { return nil }
    place += 1
    switch bytes[place - 1] {
    case 0x22: return "\""
    case 0x5c: return "\\"
    case 0x2f: return "/"
    case 0x6e: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x75:
      guard let unit = readUnit() else { return nil }
      guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
      guard bytes[place...].starts(with: [0x5c, 0x75]) else { return nil }
      place += 2
      guard let second = readUnit(), UTF16.isTrailSurrogate(second) else { return nil }
      return UTF16.decode(UTF16.EncodedScalar([unit, second]))
    default: return nil
    }
  }

  /// Takes four hexadecimal digits.
  private mutating func readUnit() -> UInt16? {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ UInt8.isHexDigit($0) }) else { return nil }
    place += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
