import Conversations
import Testing
import ThreadImport

/// Readers who go on in a new comment at the top level.
struct ContinuationTests {
  private typealias T = Threads

  private let opening = [
    T.reader("1", "Joe", "Hello, how deep do I plant garlic? It never comes up."),
    T.coach("2", "Hi Joe,\n\nTwo inches. Is your soil heavy or light?", to: "1"),
  ]

  private func pairs(_ more: Conversations.Comment...) -> ThreadPairs { T.pairs(opening + more) }

  @Test func `an answer to the coach's question clarifies`() {
    let found = pairs(
      T.reader("3", "joe", "It is heavy clay. I guess I will add some sand."),
      T.coach("4", "Hi Joe, good plan, and plant it one inch deeper.", to: "3")
    )
    #expect(found.outline == ["1:question 2:answer 3:clarification 4:addendum"])
    #expect(found.conversationCount == 1)
  }

  @Test func `thanks with a result are the outcome`() {
    let found = pairs(
      T.reader("3", "Joe", "Thanks for your answer! I did as you said and it worked."),
      T.coach("4", "Hey Joe, that is great news.", to: "3")
    )
    #expect(found.outline == ["1:question 2:answer 3:outcome 4:acknowledgement"])
  }

  @Test func `a new question that refers to the answer follows the first`() {
    let found = pairs(
      T.reader("3", "Joe", "Thank you for your reply. Now I have another problem: what eats it?"),
      T.coach("4", "Hi Joe, those are voles. Use a basket of wire.", to: "3")
    )
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer"])
    #expect(found.pairs.map(\.follows) == [nil, "1"])
    #expect(found.conversationCount == 1)
  }

  @Test func `a namesake with a question of his own follows nobody`() {
    let found = pairs(
      T.reader("3", "Joe", "Hello, I would love your advice on leeks. When are they ripe?"),
      T.coach("4", "Hi Joe, when they are as thick as a thumb.", to: "3")
    )
    #expect(found.pairs.map(\.follows) == [nil, nil])
    #expect(found.conversationCount == 2)
  }

  @Test func `thanks in advance are no evidence`() {
    let found = pairs(
      T.reader("3", "Joe", "When are leeks ripe? Thanks in advance for your answer."),
      T.coach("4", "Hi Joe, when they are as thick as a thumb.", to: "3")
    )
    #expect(found.pairs.map(\.follows) == [nil, nil])
  }

  @Test(arguments: [
    "Vielen Dank für die schnelle Antwort! Es hat geklappt.",
    "Merci pour votre réponse, ça marche !",
    "Gracias por la respuesta, ya funciona.",
    "Grazie per la risposta, ha funzionato!",
    "Obrigada pela resposta, deu certo!",
    "Bedankt voor je antwoord, het is gelukt.",
  ])
  func `results are read in other languages`(text: String) {
    #expect(pairs(T.reader("3", "Joe", text)).outline == ["1:question 2:answer 3:outcome"])
  }

  @Test(arguments: [
    "Hi Hilde, Joe with the garlic.", "Joe again, the garlic.", "Hi its joe here once more.",
  ])
  func `who comes back under his own name goes on`(opening: String) {
    let found = T.pairs([
      self.opening[0], T.coach("2", "Hi Joe, two inches.", to: "1"),
      T.reader("3", "Joe", opening + " Four rows came up, all in one night, a wonder!"),
      T.coach("4", "Joe, that is a joy to read!", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:outcome 4:acknowledgement"])
  }

  @Test func `plain thanks are no question even without an answer`() {
    let found = pairs(T.reader("3", "Joe", "Thank you, I will do that on Sunday."))
    #expect(found.outline == ["1:question 2:answer 3:thanks"])
  }

  @Test func `thanks for the article are no evidence`() {
    let found = pairs(T.reader("3", "Joe", "Thanks for this great article!"))
    #expect(found.rest == ["3:thanks"])
  }

  @Test func `words that hardly anybody else uses are evidence`() {
    let others = (10..<20).map { T.reader("\($0)", "Reader \($0)", "Do beans like it wet here?") }
    let found = T.pairs(
      [
        T.reader("1", "Joe", "Hello, my grandmother's pelargonium hates the veranda. Why?"),
        T.coach("2", "Hi Joe, a veranda is draughty. Carry it to the scullery.", to: "1"),
      ] + others + [
        T.reader(
          "30",
          "Joe",
          "The scullery did wonders for the pelargonium, no more draughty days!"
        ),
        T.coach("31", "Joe, how lovely!", to: "30"),
      ]
    )
    #expect(found.outline == ["1:question 2:answer 30:outcome 31:acknowledgement"])
  }

  @Test func `a corrected copy takes the place of the first`() {
    let found = T.pairs([
      T.reader("1", "Joe", "How deep do I plant the garlick this year in clay?"),
      T.reader("2", "Joe", "How deep do I plant the garlic this year in clay?"),
      T.coach("3", "Hi Joe, two inches.", to: "2"),
    ])
    #expect(found.outline == ["2:question 3:answer"])
    #expect(found.rest == ["1:noise"])
  }

  @Test func `a correction before the answer joins the question`() {
    let found = T.pairs([
      opening[0], T.reader("3", "Joe", "Sorry, I meant shallots."),
      T.coach("4", "Hi Joe, one inch for these.", to: "3"),
    ])
    #expect(found.outline == ["1:question 3:clarification 4:answer"])
  }
}
