import Conversations
import KnowledgeBase
import Testing

@testable import askback

private typealias Item = KnowledgeBase.ReviewItem

private func item(_ id: String) -> Item {
  let pair = QuestionAnswerPair(
    id: "necks-\(id)",
    question: "Why \(id)?",
    answer: "Because.",
    asker: "Ann",
    greeting: "Hi Walter,",
    parts: [.init(comment: id, role: .question), .init(comment: "\(id)a", role: .answer)],
    notes: [.greetsAnother]
  )
  return Item(
    id: pair.id,
    title: "Necks",
    pair: pair,
    comments: [
      .init(id: id, author: "Ann", date: "2020-01-02", text: "Why \(id)?"),
      .init(id: "\(id)a", author: "Hilde", text: "Hi Walter,\n\nBecause."),
    ],
    doubts: [.greetsAnother]
  )
}

/// Runs the dialogue with these answers; returns what was put down and printed.
private func talk(
  _ answers: String...,
  items: [Item] = [item("1"), item("3")],
  refusing refused: String? = nil
) throws -> (decisions: [Decision], put: [Decision], printed: [String]) {
  var rest = answers[...]
  var put: [Decision] = []
  var printed: [String] = []
  var dialogue = ReviewDialogue(
    items: items,
    page: ReviewPage(width: 60, style: .plain),
    read: { rest.popFirst() },
    write: { printed += $0 },
    decide: { decision in
      if decision.verdict?.target == refused, let refused {
        throw DecisionError(problems: [(0, .unknown(refused, near: []))])
      }
      put.append(decision)
    },
    neighbours: { _ in [QuestionAnswerPair(item("5"))] }
  )
  try dialogue.run()
  return (dialogue.decisions, put, printed)
}

extension QuestionAnswerPair {
  fileprivate init(_ item: KnowledgeBase.ReviewItem) {
    self = item.pair ?? .init(id: item.id, question: "", answer: "")
  }
}

@Suite struct ReviewDialogueTests {
  @Test func `the conversation and the reason are shown, then the keys`() throws {
    let printed = try talk("q").printed
    #expect(
      printed.joined(separator: "\n") == """

        1 of 2  necks-1  Necks

        QUESTION  Ann, 2020-01-02
          Why 1?

        ANSWER  Hilde
          Hi Walter,

          Because.

        → The answer says “Hi Walter,”, the question is by Ann.

        keep (k)  drop (d)  join (j)  skip (s)  undo (u)  quit (q)  help (?)
        """
    )
  }

  @Test func `each key does what it says`() throws {
    #expect(
      try talk("k", " D ").put == [
        Decision(id: "necks-1", verdict: .keep), Decision(id: "necks-3", verdict: .drop),
      ]
    )
    #expect(try talk("s", "k").put == [Decision(id: "necks-3", verdict: .keep)])
    #expect(try talk("k", "q").decisions.count == 1)
    #expect(try talk("q").put.isEmpty)
    #expect(try talk().put.isEmpty)
    #expect(try talk("?", "what", "k", "s").put.count == 1)
  }

  @Test func `a join takes an id, a comment's number, or is thought better of`() throws {
    let joined = [Decision(id: "necks-1", verdict: .join("necks-5"))]
    let byNumber = try talk("j", "5", "q")
    #expect(byNumber.put == joined)
    #expect(byNumber.printed.contains("  necks-5  Ann: Why 5?"))
    #expect(try talk("j", "necks-5", "q").put == joined)
    #expect(try talk("j", "", "k", "q").put == [Decision(id: "necks-1", verdict: .keep)])
  }

  @Test func `what cannot be decided is told, and asked again`() throws {
    let outcome = try talk("j", "nothing", "k", "q", refusing: "nothing")
    #expect(outcome.put == [Decision(id: "necks-1", verdict: .keep)])
    #expect(outcome.printed.contains("nothing: no pair or comment has this id."))
  }

  @Test func `undo goes back and takes the last decision back`() throws {
    let outcome = try talk("k", "u", "d", "q")
    #expect(
      outcome.put == [
        Decision(id: "necks-1", verdict: .keep), Decision(id: "necks-1", verdict: nil),
        Decision(id: "necks-1", verdict: .drop),
      ]
    )
    #expect(outcome.decisions == [Decision(id: "necks-1", verdict: .drop)])
    #expect(try talk("u", "q").printed.contains("Nothing to undo."))
  }

  @Test func `nothing to decide is said`() throws {
    #expect(try talk(items: []).printed == ["Nothing waits for a decision."])
  }
}
