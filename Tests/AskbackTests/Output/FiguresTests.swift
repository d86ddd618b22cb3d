import Testing

@testable import askback

@Suite struct FiguresTests {
  @Test func `one of a thing is told from many`() {
    #expect([0, 1, 2].map { Figures.counted($0, "pair") } == ["0 pairs", "1 pair", "2 pairs"])
  }

  @Test(arguments: [
    (0.0, "0 %"), (0.004, "0 %"), (0.005, "1 %"), (0.426, "43 %"), (1, "100 %"), (1.2, "100 %"),
    (-0.1, "0 %"), (.nan, "0 %"), (.infinity, "0 %"),
  ])
  func `a share is whole percent, whatever it is`(share: Double, text: String) {
    #expect(Figures.percent(share) == text)
  }

  @Test func `columns stay apart, and wide characters take two cells`() {
    #expect(Figures.padded("ab", to: 4) == "ab  " && Figures.padded("abcd", to: 4) == "abcd ")
    #expect(
      Figures.padded("ab", toRight: 4) == "  ab" && Figures.padded("abcd", toRight: 3) == " abcd"
    )
    #expect(Figures.padded("日", to: 4) == "日  ")
  }

  @Test func `a text's beginning says that it goes on`() {
    #expect(Figures.beginning(of: "abcd", atMost: 4) == "abcd")
    #expect(Figures.beginning(of: "abcde", atMost: 4) == "abc…")
  }
}
