/// Turns a file that comes in pieces into UTF-8, by the rules of `TextDecoder`.
///
/// As long as all is ASCII nothing is decided; the first piece with other bytes decides, together
/// with the declaration at the beginning of the file, for all that follows.
struct StreamDecoder {
  /// The least that is waited for: a declaration stands within it.
  private static let head = 1024
  /// A piece without the end of a line or tag is not kept back beyond this.
  private static let maximumRest = 1 << 16

  /// The name of the character set, once it is known.
  private(set) var charset = "UTF-8"
  /// Whether bytes were replaced by U+FFFD.
  private(set) var isLossy = false

  private var encoding: TextDecoder.Encoding?
  /// The beginning of the file where it declares a character set or is JSON's.
  private var beginning: [UInt8] = []
  private var hasBegun = false
  /// Bytes that cannot be decoded before more come.
  private var rest: [UInt8] = []

  /// Decodes the next piece.
  mutating func decode(_ piece: [UInt8]) -> [UInt8] { take(piece, isLast: false) }

  /// Returns what was kept back.
  mutating func finish() -> [UInt8] { take([], isLast: true) }

  private mutating func take(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = rest.isEmpty ? piece : rest + piece
    rest = []
    if !hasBegun {
      guard isLast || bytes.count >= Self.head else {
        rest = bytes
        return []
      }
      hasBegun = true
      begin(&bytes)
    }
    if encoding == nil, !Self.isPlain(bytes) {
      let whole = Array(bytes[..<end(of: bytes, as: .utf8)])
      encoding = TextDecoder.encoding(of: beginning + whole).encoding
    }
    guard let encoding else { return bytes }
    let end = isLast ? bytes.count : end(of: bytes, as: encoding)
    rest = Array(bytes[end...])
    if end < bytes.count { bytes.removeSubrange(end...) }
    let decoded = TextDecoder.decode(bytes, as: encoding)
    charset = decoded.charset
    if decoded.isLossy { isLossy = true }
    return decoded.bytes
  }

  /// Whether all is ASCII, and nothing switches to another character set.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    // Without an end before the last byte: the compiler makes a loop over lanes of it.
    bytes.reduce(0 as UInt8) { $0 | $1 & 0x80 | ($1 == 0x1b ? 0x80 : 0) } == 0
  }

  private mutating func begin(_ bytes: inout [UInt8]) {
    let head = Array(bytes.prefix(Self.head))
    let (found, mark) = TextDecoder.encoding(of: head)
    if mark > 0 || found == .utf16(isBigEndian: false) || found == .utf16(isBigEndian: true) {
      encoding = found
      bytes.removeFirst(mark)
    } else if TextDecoder.isJSON(head) || CharsetDeclaration.find(in: head) != nil {
      beginning = head.filter { $0 < 0x80 }
    }
  }

  /// Up to where a piece can be decoded by itself.
  private func end(of bytes: [UInt8], as encoding: TextDecoder.Encoding) -> Int {
    switch encoding {
    case .utf8:
      let tail = bytes.suffix(4)
      guard let lead = tail.lastIndex(where: { $0 & 0xc0 != 0x80 }), bytes[lead] >= 0xc0 else {
        return bytes.count
      }
      let length = bytes[lead] >= 0xf0 ? 4 : bytes[lead] >= 0xe0 ? 3 : 2
      return lead + length > bytes.count ? lead : bytes.count
    case .utf16(let isBigEndian):
      let end = bytes.count & ~1
      guard end >= 2 else { return 0 }
      let isSurrogate = bytes[isBigEndian ? end - 2 : end - 1] & 0xfc == 0xd8
      return isSurrogate ? end - 2 : end
    case .legacy(.windows1252): return bytes.count
    case .legacy:
      // These two are never the second byte of a character; escape sequences end with the line.
      let last = bytes.lastIndex { $0 == 0x0a || $0 == 0x3c }
      guard let last, bytes.count - last <= Self.maximumRest else { return bytes.count }
      return last
    }
  }
}
