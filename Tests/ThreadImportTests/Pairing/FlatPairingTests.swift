import Conversations
import Testing
import ThreadImport

/// Threads without replies: the coach's answers stand between the questions.
struct FlatPairingTests {
  private typealias T = Threads

  private let ann = T.reader("1", "Ann", "How often do I water the roses?")
  private let ben = T.reader("2", "Ben Miller", "When do I cut the hedge?")

  @Test(arguments: [
    "Hi Ben, in late June.", "@Ben Miller: in late June.", "@Ben in late June.",
    "Ben, in late June.", "Ben Miller –\nin late June.", "#2 In late June.",
    "“When do I cut the hedge?”\n\nIn late June.",
  ])
  func `an answer finds its question by name, number and quotation`(text: String) {
    let third = T.reader("3", "Cleo", "Do you sell seeds?")
    let found = T.pairs([ann, ben, third, T.coach("4", text)])
    #expect(found.outline == ["2:question 4:answer"])
    #expect(found.rest == ["1:unanswered", "3:unanswered"])
  }

  @Test func `answers in a row go to those whom they greet`() {
    let found = T.pairs([
      ann, ben, T.coach("3", "Hi Ben, in June."), T.coach("4", "Hi Ann, daily."),
    ])
    #expect(found.outline == ["1:question 4:answer", "2:question 3:answer"])
  }

  @Test func `without a greeting the one open question before is answered`() {
    let found = T.pairs([
      ann, T.coach("2", "Every day in summer."), ben.with(id: "3"),
      T.coach("4", "In late June."),
    ])
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer"])
  }

  @Test func `without a greeting one of two open questions is not guessed`() {
    let found = T.pairs([ann, ben, T.coach("3", "Yes.")])
    #expect(found.pairs.isEmpty)
    #expect(found.rest == ["1:unanswered", "2:unanswered", "3:coach_remark"])
  }

  @Test func `the latest question of the greeted one is answered`() {
    let found = T.pairs([
      ann, T.coach("2", "Hi Ann, daily."), T.reader("3", "Ann", "And do I feed them? Which feed?"),
      ben.with(id: "4"), T.coach("5", "Hi Ann, with compost."),
    ])
    #expect(found.pairs.map { $0.parts.last?.comment } == ["2", "5"])
  }

  @Test func `who greets somebody absent answers nobody here`() {
    let found = T.pairs([
      ann, T.coach("2", "Hi Zoe, sow them in May."), T.coach("3", "Hi Ann, daily."),
    ])
    #expect(found.outline == ["1:question 3:answer"])
    #expect(found.rest == ["2:orphan_reply"])
  }

  @Test func `a second answer joins the first and thanks are returned`() {
    let found = T.pairs([
      ann, T.coach("2", "Hi Ann, daily."), T.coach("3", "Ann, I forgot: not at noon."),
      T.reader("4", "Ann", "Thank you for your help!"), T.coach("5", "You're welcome, Ann!"),
    ])
    #expect(found.outline == ["1:question 2:answer 3:addendum 4:thanks 5:acknowledgement"])
  }

  @Test func `the newest comment first is read from its end`() {
    let found = T.pairs([
      T.coach("4", "In late June."), ben.with(id: "3"),
      T.coach("2", "Every day in summer."), ann,
    ])
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer"])
  }

  @Test func `of two who are greeted the one without an answer is answered`() {
    let found = T.pairs([
      ann, T.coach("2", "Hi Ann, daily."), ben.with(id: "3"),
      T.coach("4", "@Ann: not at noon.\n\n@Ben: in late June."),
    ])
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer"])
    #expect(found.pairs[1].notes == [.answersTwo])
  }

  @Test(arguments: ["Good question, Ben! In June.", "Thanks Ben! In June.", "Sorry, Ben, in June."])
  func `a name in the first sentence counts`(text: String) {
    let found = T.pairs([ann, ben, T.reader("3", "Cleo", "Any seeds?"), T.coach("4", text)])
    #expect(found.outline == ["2:question 4:answer"])
    #expect(found.pairs[0].answer == text)
  }

  @Test func `without marks who greets the others answers them`() {
    let found = T.pairs([
      T.reader("1", "Maria", "Can I use oil instead of butter?"),
      T.reader("2", "Chef Paul", "Maria, yes, take three quarters of the amount."),
      T.reader("3", "Dan", "My cake sank in the middle."),
      T.reader("4", "Chef Paul", "Dan, your oven was too cold."),
      T.reader("5", "Maria", "It worked, thanks Paul!"),
      T.reader("6", "Chef Paul", "Maria, glad to hear it!"),
    ])
    #expect(found.coaches == ["Chef Paul"])
    #expect(
      found.outline == [
        "1:question 2:answer 5:outcome 6:acknowledgement", "3:question 4:answer",
      ]
    )
  }

  @Test func `a greeting to all is a remark`() {
    let found = T.pairs([ann, T.coach("2", "Hello everyone, the shop is closed this week.")])
    #expect(found.rest == ["1:unanswered", "2:coach_remark"])
  }
}

extension Conversations.Comment {
  /// The same comment under another number.
  fileprivate func with(id: String) -> Conversations.Comment {
    var copy = self
    copy.id = id
    return copy
  }
}
