import Testing

@testable import ThreadImport

/// Which character set a file is in, and what its bytes mean.
struct TextDecoderTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoder.decode(bytes).bytes, as: UTF8.self)
  }

  private func meta(_ charset: String, _ rest: [UInt8]) -> [UInt8] {
    Array("<html><head><meta charset=\"\(charset)\"></head><body><p>".utf8) + rest
  }

  @Test func `a byte-order mark decides and is removed`() {
    #expect(text([0xef, 0xbb, 0xbf] + Array("ä".utf8)) == "ä")
    #expect(text([0xff, 0xfe, 0x61, 0, 0xe4, 0]) == "aä")
    #expect(text([0xfe, 0xff, 0, 0x61, 0, 0xe4]) == "aä")
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is known by its NULs`(isBigEndian: Bool) {
    let page = "<html><body><p>Grüße</p></body></html>"
    let bytes = page.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
      return isBigEndian ? [high, low] : [low, high]
    }
    #expect(text(bytes) == page)
  }

  @Test(arguments: ["iso-8859-1", "ISO-8859-1", "latin1", "windows-1252", "us-ascii"])
  func `ISO-8859-1 is read as windows-1252`(charset: String) {
    #expect(text(meta(charset, [0x93, 0xe4, 0x94, 0x80])).hasSuffix("“ä”€"))
  }

  @Test(
    arguments: [
      ("windows-1250", [0xe8, 0xf8], "čř"), ("windows-1251", [0xcf, 0xf0], "Пр"),
      ("iso-8859-2", [0xb1, 0xe6], "ąć"), ("iso-8859-15", [0xa4, 0xbd], "€œ"),
      ("shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"), ("euc-jp", [0xc6, 0xfc, 0xcb, 0xdc], "日本"),
      ("gb2312", [0xd6, 0xd0, 0xce, 0xc4], "中文"), ("big5", [0xa4, 0xa4, 0xa4, 0xe5], "中文"),
      ("euc-kr", [0xc7, 0xd1], "한"), ("koi8-r", [0xf0, 0xd2], "Пр"),
    ] as [(String, [UInt8], String)]
  )
  func `other character sets are converted`(charset: String, bytes: [UInt8], expected: String) {
    #expect(text(meta(charset, bytes)).hasSuffix(expected))
    #expect(!TextDecoder.decode(meta(charset, bytes)).isLossy)
  }

  @Test func `an undeclared file is UTF-8 if it is valid, else windows-1252`() {
    #expect(text(Array("<p>ä".utf8)) == "<p>ä")
    #expect(text(Array("<p>".utf8) + [0xe4, 0x96]) == "<p>ä–")
  }

  @Test func `valid UTF-8 is UTF-8 whatever the page says`() {
    #expect(text(meta("iso-8859-1", Array("ä – ü".utf8))).hasSuffix("ä – ü"))
  }

  @Test func `a declaration counts far down in the head and in other forms`() {
    let padding = String(repeating: "<link href=x>", count: 500)
    let page =
      "<head>\(padding)<META http-equiv=Content-Type content='text/html; charset=windows-1251'>"
    #expect(text(Array(page.utf8) + [0xcf]).hasSuffix("П"))
    #expect(
      text(Array("<?xml version='1.0' encoding='iso-8859-2'?><p>".utf8) + [0xb1]).hasSuffix("ą")
    )
    #expect(text(Array("<!-- <meta charset=koi8-r> --><p>".utf8) + [0xe4]).hasSuffix("ä"))
  }

  @Test func `utf-7 and unknown names are not believed`() {
    #expect(text(meta("utf-7", Array("+ADw-script+AD4-".utf8))).hasSuffix("+ADw-script+AD4-"))
    #expect(text(meta("x-unknown", [0xe4])).hasSuffix("ä"))
  }

  @Test func `bytes that mean nothing are replaced, with a warning`() throws {
    let bytes = meta("utf-8", Array("ä".utf8) + [0xff])
    #expect(TextDecoder.decode(bytes).isLossy)
    #expect(text(bytes).hasSuffix("ä\u{fffd}"))
    let content = try SourceReader().read(bytes, name: "x")
    #expect(content.warnings.first == .replacedBytes(charset: "UTF-8"))
    let shiftJIS = TextDecoder.decode(meta("shift_jis", [0x93, 0xfa, 0x81]))
    #expect(shiftJIS.isLossy)
    #expect(String(decoding: shiftJIS.bytes, as: UTF8.self).hasSuffix("日\u{fffd}"))
  }

  @Test func `a page in windows-1252 that says it is UTF-8 is read as what it is`() {
    #expect(text(meta("utf-8", [0xe4, 0x20, 0xf6, 0x20, 0xfc])).hasSuffix("ä ö ü"))
  }

  @Test(arguments: 0..<10)
  func `any bytes become valid UTF-8`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let charsets = [
      "utf-8", "iso-8859-1", "shift_jis", "gbk", "big5", "euc-jp", "koi8-r", "utf-16",
    ]
    for charset in charsets {
      let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      let decoded = TextDecoder.decode(meta(charset, noise)).bytes
      #expect(String(validating: decoded, as: UTF8.self) != nil, "seed \(seed), \(charset)")
    }
  }
}
