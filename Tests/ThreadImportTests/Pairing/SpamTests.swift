import Testing

struct SpamTests {
  private typealias T = Threads

  private func rest(_ text: String) -> [String] {
    T.pairs([
      T.reader("1", "Ann", "Why are my beans yellow?"), T.coach("2", "Too wet.", to: "1"),
      T.reader("3", "seo77", text),
    ]).rest
  }

  @Test(arguments: [
    "Вest рrices for all your garden nеeds, I think", "Grеat pοst, very nicе site",
    "https://a.example/x https://b.example/y best pills",
    "Nice blog! Please visit my website https://a.example for more.",
    "[url=https://a.example]pills[/url]", "Jetzt kaufen? https://a.example und staunen",
    "Visitez mon site pour des offres : https://a.example",
    "Haz clic aquí https://a.example y verás", "Clicca qui: https://a.example per vedere",
    "Ganhar dinheiro é fácil: https://a.example", "Klik hier voor meer https://a.example",
  ])
  func `an advertisement is set aside as one`(text: String) {
    #expect(rest(text) == ["3:spam"])
  }

  @Test(arguments: [
    "I read https://a.example/x and https://b.example/y, but which of the two is right for beans?",
    "Мои бобы жёлтые, а SMSка не пришла от IPшника. Почему?",
    "The Ω and the µm scale, is it right?",
    "My own notes on beans are at https://a.example/notes, if anybody wants to compare with those.",
    "Τα φασόλια μου είναι κίτρινα. Γιατί;",
  ])
  func `a comment with links or another alphabet is none`(text: String) {
    #expect(rest(text) != ["3:spam"])
  }

  @Test func `what the coach answers is no advertisement`() {
    let found = T.pairs([
      T.reader("1", "Ann", "Please visit my blog https://a.example: what is wrong with my beans?"),
      T.coach("2", "Too wet.", to: "1"),
    ])
    #expect(found.outline == ["1:question 2:answer"])
  }
}
