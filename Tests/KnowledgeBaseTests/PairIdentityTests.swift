import Conversations
import Testing

@testable import KnowledgeBase

private typealias Comment = Conversations.Comment

/// Pairs of pages and pairs that came as such, under one id.
@Suite struct PairIdentityTests {
  private let pillow = QuestionAnswerPair(
    id: "calves-10",
    question: "Which pillow is best?",
    answer: "A firm one."
  )

  @Test func `a page whose ids another pair has gets another short name`() throws {
    let base = try Base()
    try base.read(pairs: [pillow])
    #expect(try base.read(calf).new == 1)
    #expect(try base.pairs() == ["calves-10": pillow.question, "calves-v2-10": calf[0].text])
    #expect(try base.read(calf).unchanged == 1)
  }

  @Test func `a page takes over the pairs that came of it before`() throws {
    let base = try Base()
    try base.read(pairs: [
      .init(id: "calves-10", question: calf[0].text, answer: "Old."),
      .init(id: "calves-12", question: "My heel hurts.", answer: heel[1].text),
    ])
    let changes = try base.read(calf + heel)
    #expect(changes.changed == 1 && changes.new == 1)
    // One whose question was another then is kept beside the page's.
    #expect(try base.ids() == ["calves-10", "calves-12", "calves-12-2"])
  }

  @Test func `a pair that came as such makes way for a comment that comes later`() throws {
    let base = try Base()
    try base.read(heel)
    try base.read(pairs: [pillow])
    let changes = try base.read(calf + heel)
    #expect(changes.renamed == 1 && changes.new == 1 && changes.gone == 0)
    #expect(try base.pairs()["calves-10-2"] == pillow.question)
    #expect(try base.pairs()["calves-10"] == calf[0].text)
    #expect(try base.writer.contents.soundness().isSound)
  }

  @Test func `a pair with the id of a page's and another question is kept beside it`() throws {
    let base = try Base()
    try base.read(calf)
    let changes = try base.read(pairs: [pillow])
    #expect(changes.renamed == 1 && changes.new == 1)
    #expect(try base.pairs() == ["calves-10": calf[0].text, "calves-10-2": pillow.question])
    #expect(try base.read(pairs: [pillow]).unchanged == 1)
    #expect(try base.read(calf).unchanged == 1)
    // The same question, with what was added to it, is the page's own.
    let corrected = QuestionAnswerPair(
      id: "calves-10",
      question: calf[0].text + "\n\nIn the left leg.",
      answer: "Stretch it."
    )
    #expect(try base.read(pairs: [corrected]).changed == 1)
    #expect(try base.ids() == ["calves-10", "calves-10-2"])
  }

  @Test func `an id that comes twice in an import is one pair`() throws {
    let base = try Base()
    var second = pillow
    second.answer = "A flat one."
    let changes = try base.read(pairs: [pillow, second, second])
    #expect(changes.new == 1 && changes.pairs == 1 && changes.repeated == 1)
    second.answer = "None."
    #expect(try base.read(pairs: [second, pillow]).pairs == 1)
  }
}
