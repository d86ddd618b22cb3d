import Conversations
import Testing

@testable import ThreadImport

struct InlineAnswerTests {
  private typealias T = Threads

  private func split(_ text: String, more: [Conversations.Comment] = []) -> [String] {
    let thread = CommentThread(comments: [T.reader("1", "Ann", text)] + more)
    return InlineAnswers(coaches: ["Hilde Gruber"]).split(thread).comments.map {
      "\($0.id) \($0.author ?? "-")\($0.isPostAuthor ? "*" : ""): \($0.text)"
    }
  }

  @Test(arguments: [
    "Why yellow?\n\n[Hilde: Too wet.]", "Why yellow? [Hilde Gruber: Too wet.]",
    "Why yellow?\n[Reply from Hilde: Too wet.]", "Why yellow?\n\nReply from Hilde: Too wet.",
    "Why yellow?\nAntwort von Hilde:\nToo wet.", "Why yellow?\nHilde antwortet: Too wet.",
    "Why yellow?\nRéponse de Hilde : Too wet.", "Why yellow?\nRespuesta de Hilde: Too wet.",
    "Why yellow?\nRisposta di Hilde: Too wet.", "Why yellow?\nResposta da Hilde: Too wet.",
    "Why yellow?\nAntwoord van Hilde: Too wet.", "Why yellow?\n[Ed: Too wet.]",
    "Why yellow?\nAntwort der Redaktion: Too wet.",
  ])
  func `an answer in the comment's text becomes a reply`(text: String) {
    let comments = split(text)
    #expect(comments.count == 2)
    #expect(comments.first == "1 Ann: Why yellow?")
    #expect(comments.last?.hasPrefix("1~answer Hilde") == true)
    #expect(comments.last?.hasSuffix("*: Too wet.") == true)
  }

  @Test(arguments: [
    "Hilde: why are they yellow?", "Why?\nHilde: please tell me.", "Why [see note: below] yellow?",
    "[Hilde: Too wet.]", "Why?\nAnswer from Walter: too wet.", "Why?\n[Walter: too wet.]",
    "Why? [Hilde: no end", "He asked: why?\nShe replies: because.", "Time: 10:30 [12:40]", "",
    "Why?\nReply from Hilde:",
  ])
  func `what is no answer of the coach stays`(text: String) {
    #expect(split(text) == ["1 Ann: \(text)"])
  }

  @Test func `text around several answers stays the question`() {
    #expect(
      split("Why yellow? [Hilde: Wet.] And when to sow? [Hilde: In May.] Thanks!") == [
        "1 Ann: Why yellow?  And when to sow?  Thanks!", "1~answer Hilde*: Wet.\n\nIn May.",
      ]
    )
  }

  @Test func `the coach's own comments stay, and ids stay unique`() {
    let coach = T.coach("2", "As I said: [Hilde: too wet.]")
    let other = T.reader("1~answer", "Ben", "Hello")
    #expect(
      split("Why? [Hilde: Wet.]", more: [coach, other]) == [
        "1 Ann: Why?", "1~answer~ Hilde*: Wet.", "2 Hilde*: As I said: [Hilde: too wet.]",
        "1~answer Ben: Hello",
      ]
    )
  }

  @Test func `the two become a pair`() {
    let thread = CommentThread(comments: [T.reader("1", "Ann", "Why yellow? [Hilde: Too wet.]")])
    let found = PairExtractor().pairs(in: InlineAnswers(coaches: ["Hilde"]).split(thread))
    #expect(found.outline == ["1:question 1~answer:answer"])
    #expect(found.pairs.first?.answer == "Too wet.")
  }

  @Test func `where the coach else answers at the top level, that goes on`() {
    let thread = CommentThread(comments: [
      T.reader("1", "Ann", "Why are my beans yellow? [Hilde: Too wet.]"),
      T.reader("2", "Ben", "How deep do I sow beans?"), T.coach("3", "Three fingers deep, Ben."),
      T.reader("4", "Cleo", "When do I pick them?"), T.coach("5", "When they snap in two."),
    ])
    let found = PairExtractor().pairs(in: InlineAnswers(coaches: ["Hilde"]).split(thread))
    #expect(
      found.outline == [
        "1:question 1~answer:answer", "2:question 3:answer", "4:question 5:answer",
      ]
    )
  }
}
