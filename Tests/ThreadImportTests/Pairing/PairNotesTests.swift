import Conversations
import Testing
import ThreadImport

struct PairNotesTests {
  private typealias T = Threads

  private func notes(
    _ name: String,
    _ question: String,
    _ answer: String,
    _ more: Conversations.Comment...
  )
    -> [QuestionAnswerPair.Note]
  {
    T.pairs([T.reader("1", name, question), T.coach("2", answer, to: "1")] + more).pairs.first?
      .notes ?? []
  }

  @Test(arguments: [
    "Could you tell me where it stands? The more I know the better.",
    "How old is the tree? Do you feed it?", "Kannst du mir sagen, wie alt der Baum ist?",
    "Peut-être. Pouvez-vous me dire son âge ?",
  ])
  func `an answer that asks for details is noted`(answer: String) {
    #expect(notes("Ann", "Why does my tree lose leaves?", answer) == [.coachAskedBack])
  }

  @Test func `a question that the coach quotes is no request`() {
    #expect(
      notes("Ann", "Why do you water at night?", "> Why do you water at night?\n\nNever.").isEmpty
    )
  }

  @Test func `a comment of nothing but a quotation is asked as it stands`() {
    #expect(
      T.pairs([T.reader("1", "Ann", "> Why at night?"), T.coach("2", "Never.", to: "1")]).pairs
        .count == 1
    )
  }

  @Test func `a reply to it takes the note away`() {
    let reply = T.reader("3", "Ann", "It is ten years old.", to: "2")
    #expect(notes("Ann", "Why does it lose leaves?", "How old is your tree?", reply).isEmpty)
  }

  @Test func `a question along the way is no request`() {
    let answer = """
      Did you water it? If so, stop for a week. Then feed it once with compost. Keep the grass \
      away from the stem, and it will be well again by May.
      """
    #expect(notes("Ann", "Why does it lose leaves?", answer).isEmpty)
  }

  @Test func `an answer that greets another is noted`() {
    #expect(notes("Ann", "What is wrong?", "Hi Walter, it is too wet.") == [.greetsAnother])
  }

  @Test(arguments: ["Annie", "ann77", "xgardener", "Anonymous", "A. Green"])
  func `logins and pet names are no others`(login: String) {
    #expect(notes(login, "What is wrong?\n\nAnn", "Hi Ann, it is too wet.").isEmpty)
  }

  @Test(arguments: [
    "One of my clients has brown roses. Why?", "Eine Kundin hat braune Rosen. Warum?",
    "Ma cliente a des roses brunes. Pourquoi ?", "Mi cliente tiene rosas. ¿Por qué?",
  ])
  func `a question for a client is noted`(question: String) {
    #expect(notes("Ann", question, "Too wet.") == [.asksForClient])
  }

  @Test func `an answer that turns to another reader too is noted`() {
    let found = T.pairs([
      T.reader("1", "Ann", "What is wrong with my beans?"),
      T.reader("2", "Ben", "Why are mine yellow?"),
      T.coach("3", "Hi Ann and Ben, it is too wet for both.", to: "1"),
    ])
    #expect(found.pairs.first?.notes == [.answersTwo])
  }

  @Test func `answers of two people are noted`() {
    let other = Conversations.Comment(
      id: "3",
      parent: "1",
      author: "Jonas Feld",
      isPostAuthor: true,
      text: "I would also look at the roots."
    )
    #expect(notes("Ann", "What is wrong?", "It is too wet.", other) == [.severalAnswer])
  }
}
