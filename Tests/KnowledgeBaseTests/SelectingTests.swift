import Conversations
import KnowledgeBase
import Testing

private typealias Comment = Conversations.Comment

/// A knowledge base of one page, with pairs that were asked and answered on these days.
private func numbers(
  meeting criterion: KnowledgeBase.Criterion,
  _ days: [(asked: String?, answered: String?)]
) throws -> [UInt64] {
  let folder = try TemporaryFolder()
  let writer = try KnowledgeBaseWriter(at: folder.path)
  var comments: [Comment] = []
  var pairs: [QuestionAnswerPair] = []
  for (number, day) in days.enumerated() {
    let (question, thanks, answer) = ("q\(number)", "t\(number)", "a\(number)")
    comments.append(Comment(id: question, author: "Zoë", date: day.asked, text: "why \(number)"))
    comments.append(Comment(id: thanks, author: "Zoë", date: "1999-01-01", text: "and more"))
    comments.append(Comment(id: answer, author: "Coach", date: day.answered, text: "so"))
    pairs.append(
      QuestionAnswerPair(
        id: question,
        question: "why \(number)",
        answer: "so",
        asker: "Zoë",
        date: day.asked,
        parts: [
          .init(comment: question, role: .question), .init(comment: thanks, role: .clarification),
          .init(comment: answer, role: .answer), .init(comment: "gone", role: .answer),
        ]
      )
    )
  }
  let thread = CommentThread(
    article: Article(title: "Über Nacken", url: "https://blog.example/Nacken/"),
    comments: comments
  )
  _ = try writer.importing { session in
    try session.merge(thread, from: .init(path: "p", format: "page", digest: "0")) { _ in
      ThreadPairs(pairs: pairs, unpaired: [], coaches: ["Coach"], conversationCount: pairs.count)
    }
  }
  return try writer.contents.numbers(meeting: criterion).sorted()
}

@Suite struct SelectingTests {
  private static let days: [(asked: String?, answered: String?)] = [
    ("2017-12-31T23:00:00Z", "2018-01-02T08:00:00Z"), ("2018-01-02", nil), (nil, "2019-06-30"),
    (nil, nil), ("2020-02-29T10:00:00+01:00", "2020-03-01T01:00:00+01:00"),
  ]

  @Test(arguments: [
    (KnowledgeBase.Criterion.since("2018"), [1, 2, 3, 5]), (.since("2018-01-03"), [3, 5]),
    (.since("2019-06-30"), [3, 5]), (.since("2020-03"), [5]), (.since("2020-03-02"), []),
    (.until("2017"), []), (.until("2018"), [1, 2]), (.until("2018-01-01"), []),
    (.until("2018-01-02"), [1, 2]), (.until("2020-02-29"), [1, 2, 3]),
    (.until("2020"), [1, 2, 3, 5]),
    (.asker("ZOË"), [1, 2, 3, 4, 5]), (.asker("Zo"), []), (.article("über n"), [1, 2, 3, 4, 5]),
    (.article("EXAMPLE/nack"), [1, 2, 3, 4, 5]), (.article("%"), []), (.article("' OR 1"), []),
    (.isPair(id: "q1"), []),
  ])
  func `criteria let those pass that meet them`(
    criterion: KnowledgeBase.Criterion,
    expected: [UInt64]
  ) throws {
    #expect(try numbers(meeting: criterion, Self.days) == expected)
  }
}
