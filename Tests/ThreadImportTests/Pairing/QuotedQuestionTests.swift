import Conversations
import Testing

@testable import ThreadImport

struct QuotedQuestionTests {
  private typealias T = Threads

  private func split(_ comments: Conversations.Comment...) -> [String] {
    QuotedQuestions(coaches: ["Otto"]).split(CommentThread(comments: comments)).comments.map {
      "\($0.id)\($0.parent.map { "→\($0)" } ?? ""): \($0.text)"
    }
  }

  @Test(arguments: [
    "> Why are my beans so yellow?\n\nThey stand too wet.",
    "> Why are my beans\n> so yellow?\n\nThey stand too wet.",
    "“Why are my beans so yellow?”\n\nThey stand too wet.",
    "„Why are my beans so yellow?“\nThey stand too wet.",
    "« Why are my beans so yellow? »\n\nThey stand too wet.",
  ])
  func `a question that is quoted and answered becomes a comment`(text: String) {
    let found = split(T.coach("4", text))
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("4~question: Why are my beans") == true)
    #expect(found.last == "4→4~question: They stand too wet.")
    #expect(split(T.reader("4", "Otto", text)).count == 2)
  }

  @Test(arguments: [
    "> Why are my beans so yellow?", "> Why?\n\nThey stand too wet.",
    "> My beans are so yellow.\n\nThey do look it.", "“Why are my beans so yellow?” they ask.",
    "They stand too wet.\n> Why are my beans so yellow?", ">", "“", "",
  ])
  func `what is no question with its answer stays`(text: String) {
    #expect(split(T.coach("4", text)) == ["4: \(text)"])
  }

  @Test func `a quotation of a comment that is there stays`() {
    let text = "> Why are my beans so yellow?\n\nThey stand too wet."
    let comments = [
      T.reader("1", "Ann", "Hello! Why are my beans so yellow? Ann"), T.coach("4", text),
    ]
    #expect(split(comments[0], comments[1]).last == "4: \(text)")
    #expect(split(T.reader("4", "Ann", text)) == ["4: \(text)"])
    #expect(split(comments[0], T.coach("4", text, to: "1")).last == "4→1: \(text)")
  }

  @Test func `question and answer become a pair by themselves`() {
    let thread = CommentThread(comments: [
      T.reader("1", "Ann", "How deep do I sow them?"), T.coach("2", "Three fingers.", to: "1"),
      T.coach("4", "> Why are my beans so yellow?\n\nThey stand too wet."),
    ])
    let found = PairExtractor().pairs(in: QuotedQuestions(coaches: []).split(thread))
    #expect(found.outline == ["1:question 2:answer", "4~question:question 4:answer"])
    #expect(found.rest.isEmpty)
  }
}
