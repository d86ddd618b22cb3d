#if canImport(Glibc)
private import Glibc
#elseif canImport(Darwin)
private import Darwin
#endif

/// A character set that pages declare.
enum LegacyCharset: Sendable, Equatable {
  case utf8
  case windows1252
  /// One that the system's `iconv` knows by this name.
  case converted(String)

  /// The character set that a page means by a name, or `nil` for one that is not known.
  static func named(_ name: String) -> LegacyCharset? {
    switch name.lowercased() {
    // A declaration that can be read as ASCII is not in UTF-16.
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii",
      "windows-1252", "cp1252", "x-cp1252", "ansi":
      .windows1252
    case let other: aliases[other].map(LegacyCharset.converted)
    }
  }

  /// The name for messages.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1252: "windows-1252"
    case .converted(let name): name
    }
  }

  /// Whether text in this character set may be valid UTF-8 without being meant so: escape
  /// sequences in ASCII.
  var mayLookLikeUTF8: Bool { self == .converted("ISO-2022-JP") }

  /// Decodes bytes; a byte that means nothing becomes U+FFFD.
  ///
  /// The result is `nil` where the system does not know the character set.
  func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], isLossy: Bool)? {
    guard case .converted(let name) = self else { return nil }
    guard let descriptor = unsafe iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1
    else { return nil }
    defer { _ = unsafe iconv_close(descriptor) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 2 + 64)
    var result: [UInt8] = []
    var consumed = 0
    var isLossy = false
    while consumed < input.count {
      var written = 0
      let end = input.count
      let failure = unsafe input.withUnsafeMutableBytes { source in
        unsafe output.withUnsafeMutableBytes { target -> Int32 in
          var from = unsafe source.baseAddress?.advanced(by: consumed)
            .assumingMemoryBound(to: CChar.self)
          var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var left = end - consumed
          var room = target.count
          let status = unsafe iconv(descriptor, &from, &left, &to, &room)
          let code = errno
          consumed = end - left
          written = target.count - room
          return status == -1 ? code : 0
        }
      }
      result.append(contentsOf: output[..<written])
      if failure == 0 { break }
      if failure == EILSEQ || failure == EINVAL {
        result.append(contentsOf: [0xef, 0xbf, 0xbd])
        isLossy = true
        consumed += 1
      } else if failure != E2BIG {
        return nil
      }
    }
    return (result, isLossy)
  }

  private static let aliases: [String: String] = [
    "windows-1250": "CP1250", "cp1250": "CP1250", "windows-1251": "CP1251", "cp1251": "CP1251",
    "windows-1253": "CP1253", "windows-1254": "CP1254", "windows-1255": "CP1255",
    "windows-1256": "CP1256", "windows-1257": "CP1257", "windows-1258": "CP1258",
    "windows-874": "CP874", "tis-620": "CP874", "iso-8859-11": "CP874",
    "iso-8859-2": "ISO-8859-2", "latin2": "ISO-8859-2", "iso-8859-3": "ISO-8859-3",
    "iso-8859-4": "ISO-8859-4", "iso-8859-5": "ISO-8859-5", "iso-8859-6": "ISO-8859-6",
    "iso-8859-7": "ISO-8859-7", "iso-8859-8": "ISO-8859-8", "iso-8859-9": "CP1254",
    "latin5": "CP1254", "iso-8859-10": "ISO-8859-10", "iso-8859-13": "ISO-8859-13",
    "iso-8859-14": "ISO-8859-14", "iso-8859-15": "ISO-8859-15", "latin9": "ISO-8859-15",
    "iso-8859-16": "ISO-8859-16", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "macintosh": "MACINTOSH",
    "ibm866": "CP866", "cp866": "CP866",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "windows-31j": "CP932", "ms_kanji": "CP932", "euc-jp": "EUC-JP", "x-euc-jp": "EUC-JP",
    "iso-2022-jp": "ISO-2022-JP", "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030",
    "x-gbk": "GB18030", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "euc-kr": "CP949",
    "ks_c_5601-1987": "CP949", "korean": "CP949", "windows-949": "CP949",
  ]
}
