import Testing

@testable import askback

@Suite struct WrappingTests {
  private func wrapped(_ text: StyledText, _ width: Int, _ style: Style = .plain) -> [String] {
    Wrapping.lines(text, width: width, first: "Q  ", rest: "   ", style: style)
      .map { $0.rendered(style) }
  }

  @Test func `lines break at spaces and are indented`() {
    #expect(wrapped("the quick brown fox", 12) == ["Q  the quick", "   brown fox"])
  }

  @Test func `a word longer than the line stands alone`() {
    #expect(
      wrapped("a incomprehensibilities b", 8) == ["Q  a", "   incomprehensibilities", "   b"]
    )
  }

  @Test func `a match within a word keeps the word whole`() {
    let text = StyledText("my ") + StyledText("head", .match) + StyledText("ache now")
    #expect(wrapped(text, 14) == ["Q  my", "   [head]ache", "   now"])
  }

  @Test func `marks in colour take no cells`() {
    let text = StyledText("my ") + StyledText("head", .match) + StyledText("ache")
    #expect(wrapped(text, 14, .colour) == ["Q  my \u{1B}[1mhead\u{1B}[0mache"])
  }

  @Test func `wide characters take two cells and marks above letters none`() {
    #expect(DisplayWidth.width(of: "日本") == 4)
    #expect(DisplayWidth.width(of: "🙂") == 2)
    #expect(DisplayWidth.width(of: "e\u{301}tude") == 5)
  }

  @Test(arguments: 0..<100)
  func `no line is wider than asked for, and no word is lost`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<40).map { _ in
      String(repeating: "w", count: Int.random(in: 1...9, using: &random))
    }
    let lines = wrapped(StyledText(words.joined(separator: " ")), 20)
    #expect(lines.allSatisfy { $0.count <= 20 })
    #expect(lines.flatMap { $0.dropFirst(3).split(separator: " ").map(String.init) } == words)
  }

  @Test func `text from a page cannot bring its own codes`() {
    #expect(StyledText("\u{1B}[2J").rendered(.colour) == "\u{FFFD}[2J")
  }
}
