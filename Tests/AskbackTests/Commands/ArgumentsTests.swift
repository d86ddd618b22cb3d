import Testing

@testable import askback

@Suite struct ArgumentsTests {
  @Test func `a question that begins with a dash is a question`() {
    #expect(
      Arguments.normalized(["search", "-n", "3", "-5 kg since my massage"])
        == ["search", "-n", "3", "--", "-5 kg since my massage"]
    )
  }

  @Test func `options stay options`() {
    let arguments = ["search", "--json", "-n", "3", "stiff neck"]
    #expect(Arguments.normalized(arguments) == arguments)
  }

  @Test func `other commands are left alone`() {
    let arguments = ["import", "-k", "a b", "-x y"]
    #expect(Arguments.normalized(arguments) == arguments)
  }

  @Test(arguments: [("serch", "search"), ("improt", "import"), ("stat", "stats")])
  func `a mistyped command gets a hint`(typed: String, meant: String) {
    #expect(Arguments.hint(for: ["askback", typed])?.contains("Did you mean '\(meant)'?") == true)
  }

  @Test func `a word far from every command gets no guess`() {
    let hint = Arguments.hint(for: ["askback", "headache"])
    #expect(hint?.contains("Did you mean") == false)
  }

  @Test func `a command's own mistakes are left to it`() {
    #expect(Arguments.hint(for: ["askback", "search", "--bogus"]) == nil)
  }
}
