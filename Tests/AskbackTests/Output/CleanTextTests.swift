import Testing

@testable import askback

@Suite struct CleanTextTests {
  @Test func `plain text, newlines and tabs stay as they are`() {
    let text = "Stiff neck\n\tsince “Tuesday” 🙂 日本"
    #expect(CleanText.cleaned(text) == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\u{0}b", "a\u{FFFD}b"), ("a\rb", "a\u{FFFD}b"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("abc\u{202E}def", "abc\u{FFFD}def"), ("a\u{2028}b", "a\nb"),
    ("\u{E0041}x", "\u{FFFD}x"), ("\u{7F}", "\u{FFFD}"),
  ])
  func `what could harm a terminal is shown as something harmless`(text: String, clean: String) {
    #expect(CleanText.cleaned(text) == clean)
  }

  @Test(arguments: 0..<200)
  func `no hostile character is left in any text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars = (0..<200).compactMap { _ -> Unicode.Scalar? in
      Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &random))
        ?? Unicode.Scalar(UInt32.random(in: 0xE0000...0xE0100, using: &random))
    }
    let text = String(String.UnicodeScalarView(scalars))
    let clean = CleanText.cleaned(text)
    #expect(!clean.unicodeScalars.contains(where: CleanText.isHostile))
    #expect(CleanText.cleaned(clean) == clean)
    let json = JSONOutput.escaped(text)
    #expect(!json.unicodeScalars.contains(where: CleanText.isHostile))
  }

  @Test func `one line has no line breaks and no runs of spaces`() {
    #expect(CleanText.oneLine("  a\n\n b\t c ") == "a b c")
  }

  @Test func `what is escaped in JSON can be read back`() throws {
    let text = "bell \u{7}, next line \u{85}, override \u{202E}, tag \u{E0041}, quote \" \\ ok"
    let line = try JSONOutput.line([text])
    #expect(!line.unicodeScalars.contains(where: CleanText.isHostile))
    #expect(try decoded(line) == [text])
  }
}
