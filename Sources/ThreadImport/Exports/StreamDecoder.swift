/// Turns a file that comes in pieces into UTF-8, by the rules of `TextDecoder`.
///
/// A byte-order mark or a declaration at the beginning of the file decides for all of it; without
/// one each piece that is not valid UTF-8 is read by what it and all before it say.
struct StreamDecoder {
  /// The least that is waited for: a declaration stands within it.
  private static let head = 1024
  /// So many characters of several bytes in a valid piece are no chance.
  private static let beyondChance = 3
  /// A piece without the end of a line or tag is not kept back beyond this.
  private static let maximumRest = 1 << 16

  /// The name of the character set, once it is known.
  private(set) var charset = "UTF-8"
  /// Whether bytes were replaced by U+FFFD.
  private(set) var isLossy = false

  /// The encoding where it is certain.
  private var encoding: TextDecoder.Encoding?
  private var declared: LegacyCharset?
  private var evidence = UTF8Evidence()
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
    if encoding == nil {
      if Self.isPlain(bytes) { return bytes }
      encoding = declaredEncoding(of: bytes)
    }
    let end = isLast ? bytes.count : end(of: bytes, as: encoding ?? .utf8)
    rest = Array(bytes[end...])
    if end < bytes.count { bytes.removeSubrange(end...) }
    let decoded = TextDecoder.decode(bytes, as: encoding ?? encoding(of: bytes))
    charset = decoded.charset
    if decoded.isLossy { isLossy = true }
    return decoded.bytes
  }

  /// What the first piece beyond ASCII makes of a declaration other than UTF-8's.
  private func declaredEncoding(of bytes: [UInt8]) -> TextDecoder.Encoding? {
    guard let declared, declared != .utf8 else { return nil }
    let isUTF8 = TextDecoder.isUTF8(Array(bytes[..<end(of: bytes, as: .utf8)]))
    return isUTF8 && !declared.mayLookLikeUTF8 ? .utf8 : .legacy(declared)
  }

  /// How a piece is encoded where nothing is certain.
  private mutating func encoding(of bytes: [UInt8]) -> TextDecoder.Encoding {
    if TextDecoder.isUTF8(bytes) {
      let earlier = evidence.valid
      evidence.add(valid: bytes)
      if evidence.valid - earlier >= Self.beyondChance { return .utf8 }
    } else {
      evidence.add(bytes)
    }
    return evidence.encoding(declared: declared)
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
      return
    }
    declared = TextDecoder.declaration(in: bytes)
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
