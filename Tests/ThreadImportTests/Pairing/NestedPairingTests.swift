import Conversations
import Testing
import ThreadImport

/// Threads in which replies stand under what they answer.
struct NestedPairingTests {
  private typealias T = Threads

  private let question = T.reader("1", "Ann", "My beans have yellow leaves. What is wrong?")
  private let answer = T.coach(
    "2",
    "Hi Ann,\n\nThey stand too wet.\n\nHilde\nThe Bean Lady",
    to: "1"
  )

  @Test func `a question and its answer are a pair with all fields`() throws {
    let pair = try #require(T.pairs([question, answer]).pairs.first)
    #expect(pair.id == "1")
    #expect(pair.asker == "Ann")
    #expect(pair.question == "My beans have yellow leaves. What is wrong?")
    #expect(pair.greeting == "Hi Ann,")
    #expect(pair.answer == "They stand too wet.")
    #expect(pair.signature == "Hilde\nThe Bean Lady")
    #expect(pair.title == "Beans")
    #expect(pair.url == "https://garden.example/beans/#comment-1")
    #expect(pair.notes.isEmpty)
  }

  @Test func `a second answer in the same list joins the first`() {
    let found = T.pairs([question, answer, T.coach("3", "Ann, I forgot: no more feed.", to: "1")])
    #expect(found.outline == ["1:question 2:answer 3:addendum"])
    #expect(found.pairs[0].answer == "They stand too wet.\n\nI forgot: no more feed.")
  }

  @Test func `more detail from the asker and the next answer join the pair`() {
    let found = T.pairs([
      question, answer, T.reader("3", "ann", "They stand in clay, by the wall.", to: "2"),
      T.coach("4", "Then mix in sand, Ann.", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:clarification 4:addendum"])
    #expect(found.pairs[0].question.hasSuffix("\n\nThey stand in clay, by the wall."))
    #expect(found.pairs[0].answer == "They stand too wet.\n\nThen mix in sand, Ann.")
  }

  @Test func `a reported result is the outcome and the reply to it an acknowledgement`() {
    let found = T.pairs([
      question, answer,
      T.reader("3", "Ann", "I dug in sand and it worked, they are green!", to: "2"),
      T.coach("4", "So glad to hear it!", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:outcome 4:acknowledgement"])
    #expect(found.pairs[0].outcome == "I dug in sand and it worked, they are green!")
    #expect(found.pairs[0].answer == "They stand too wet.")
  }

  @Test func `a result that the coach answers with more advice clarifies`() {
    let found = T.pairs([
      question, answer,
      T.reader("3", "Ann", "The leaves are much better, the stems hang.", to: "2"),
      T.coach("4", "Are the stems soft or dry? Do you tie them up?", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:clarification 4:addendum"])
  }

  @Test func `plain thanks belong to the pair and not to its text`() {
    let found = T.pairs([
      question, answer, T.reader("3", "Ann", "Thank you so much, I will try that!", to: "2"),
      T.coach("4", "You're welcome.", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:thanks 4:acknowledgement"])
    #expect(found.pairs[0].outcome == nil)
    #expect(found.pairs[0].question == question.text)
  }

  @Test func `a question of another reader below has a pair of its own`() {
    let found = T.pairs([
      question, answer, T.reader("3", "Ben", "I have the same problem with my peas.", to: "2"),
      T.coach("4", "Hi Ben, peas like it dry as well.", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer"])
    #expect(found.conversationCount == 2)
  }

  @Test func `talk among readers is in no pair`() {
    let found = T.pairs([
      question, answer, T.reader("3", "Ben", "I always grow mine in pots on the roof.", to: "1"),
      T.reader("4", "Cleo", "Mine are in pots too, in the yard.", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer"])
    #expect(found.rest == ["3:reader_reply", "4:reader_reply"])
  }

  @Test func `where replies stand side by side the greeted one is answered`() {
    let found = T.pairs([
      question, T.reader("2", "Ben", "And how often do you water?", to: "1"),
      T.reader("3", "Cleo", "Do peas need a pole?", to: "1"),
      T.coach("4", "Hi Ben, twice a week, early in the day.", to: "1"),
      T.coach("5", "Hello Cleo, a low one is enough for most.", to: "1"),
      T.coach("6", "Hi Ann, it is too wet for them.", to: "1"),
    ])
    #expect(found.outline == ["1:question 6:answer", "2:question 4:answer", "3:question 5:answer"])
  }

  @Test func `thanks that the coach returns are in no pair`() {
    let found = T.pairs([
      T.reader("1", "Ann", "Great article, I shared it with my mother. Thanks!"),
      T.coach("2", "Thank you, Ann, I am glad you liked it.", to: "1"),
    ])
    #expect(found.pairs.isEmpty)
    #expect(found.rest == ["1:thanks", "2:thanks"])
  }

  @Test func `a described problem with a real answer is a question`() {
    let found = T.pairs([
      T.reader("1", "Ann", "Since Monday all leaves of my beans hang down and get brown spots."),
      T.coach("2", "Hi Ann, cut them off and keep the water away from the leaves.", to: "1"),
    ])
    #expect(found.outline == ["1:question 2:answer"])
  }

  @Test func `an orphan is kept and not given to its neighbour`() {
    var orphan = T.coach("3", "Hi Cleo, take the other pot.")
    orphan.flags = [.orphan]
    let missing = T.coach("4", "Hi Ann, and mind the slugs.", to: "99")
    let found = T.pairs([question, answer, orphan, missing])
    #expect(found.outline == ["1:question 2:answer"])
    #expect(found.rest == ["3:orphan_reply", "4:orphan_reply"])
  }

  @Test func `pings, noise, open questions and the coach's own remarks are kept apart`() {
    var ping = Conversations.Comment(id: "3", author: "Other Blog", text: "[…] beans […]")
    ping.kind = .pingback
    let found = T.pairs([
      question, answer, ping, T.reader("4", "Spam", "https://pills.example/cheap"),
      T.reader("5", "Ann", question.text), T.reader("6", "Dora", "When do I sow kale?"),
      T.coach("7", "The new seed list is out, see the shop page."), T.reader("8", "Eve", " "),
      T.reader("9", "Finn", "Lovely photos, thank you."),
    ])
    #expect(found.outline == ["1:question 2:answer"])
    #expect(
      found.rest == [
        "3:ping", "4:noise", "5:noise", "6:unanswered", "7:coach_remark", "8:noise", "9:thanks",
      ]
    )
  }

  @Test func `of two copies the answered one counts`() {
    let copy = T.reader("2", "Ann", question.text)
    let found = T.pairs([question, copy, T.coach("3", "Hi Ann, too wet.", to: "2")])
    #expect(found.outline == ["2:question 3:answer"])
    #expect(found.rest == ["1:noise"])
  }

  @Test func `a page without a known coach gives no pairs`() {
    let found = T.pairs([
      T.reader("1", "Ann", "What is wrong?"), T.reader("2", "Ben", "Too wet.", to: "1"),
    ])
    #expect(found.pairs.isEmpty)
    #expect(found.coaches.isEmpty)
    #expect(found.rest == ["1:unanswered", "2:reader_reply"])
  }
}
