import Conversations
import Testing

@testable import ThreadImport

struct PairLinesTests {
  private static let full = QuestionAnswerPair(
    id: "12",
    question: "Why?\n“Really”\u{2028}so",
    answer: "Because\ttoday.",
    asker: "Lou",
    title: "Sore feet",
    url: "https://blog.example/#comment-12",
    date: "2019-08-03T04:11:57+02:00",
    tags: ["feet", "shoes"],
    greeting: "Hi Lou,",
    signature: "Ada",
    outcome: "Better",
    follows: "7",
    parts: [
      .init(comment: "12", role: .question), .init(comment: "13", role: .answer),
      .init(comment: "14", role: .outcome),
    ],
    notes: [.coachAskedBack, .asksForClient]
  )

  private func read(_ text: String) throws -> SourceContent {
    try SourceReader().read(Array(text.utf8), name: "pairs.jsonl")
  }

  @Test(arguments: [full, QuestionAnswerPair(id: "a", question: "q", answer: "")])
  func `a pair comes back from its line as it was`(pair: QuestionAnswerPair) throws {
    let line = try PairJSON.encode(pair)
    #expect(!line.contains("\n") && !line.contains("\u{2028}"))
    #expect(try PairJSON.decode(line.utf8) == pair)
    let content = try read(line + "\n")
    #expect(content.format == .pairsJSONLines)
    #expect(content.pairs == [pair])
    #expect(content.warnings.isEmpty)
  }

  @Test func `what is empty is left out of the line`() throws {
    let line = try PairJSON.encode(QuestionAnswerPair(id: "a", question: "q", answer: ""))
    #expect(line == #"{"answer":"","id":"a","question":"q"}"#)
  }

  @Test func `an id may be a number`() throws {
    #expect(try read(#"{"id": 17, "question": "q", "answer": "a"}"#).pairs.map(\.id) == ["17"])
  }

  @Test func `bad lines are reported and skipped, the rest is read`() throws {
    let content = try read(
      """
      {"id": "1", "question": "q", "answer": "a"}
      {"id": "2", "question": "q"}

      not json
      {"id": "3", "question": " ", "answer": "a"}
      {"id": "4", "question": 5, "answer": "a"}
      [1, 2]
      {"id": "5", "question": "q", "answer": "a", "further": {"x": 1}}
      """
    )
    #expect(content.pairs.map(\.id) == ["1", "5"])
    #expect(
      content.warnings == [
        .badLine(2, reason: "“answer” is missing."),
        .badLine(4, reason: "It is not a JSON object."),
        .badLine(5, reason: "“question” is empty."),
        .badLine(6, reason: "“question” is not a text."),
        .badLine(7, reason: "The line is not a JSON object."),
      ]
    )
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 3, 1000])
  func `lines may end in any way, and pieces anywhere`(lineEnd: String, pieceSize: Int) throws {
    let lines = [
      #"{"id": 1, "question": "q", "answer": "a"}"#, "", "x",
      #"{"id": 2, "question": "q", "answer": "a"}"#,
    ]
    for end in ["", lineEnd] {
      let bytes = Array((lines.joined(separator: lineEnd) + end).utf8)
      #expect(PairLines.recognizes(bytes))
      var reader = PairLines()
      var pairs: [QuestionAnswerPair] = []
      for start in stride(from: 0, to: bytes.count, by: pieceSize) {
        pairs += reader.read(Array(bytes[start..<min(start + pieceSize, bytes.count)]))
      }
      pairs += reader.finish()
      #expect(pairs.map(\.id) == ["1", "2"])
      #expect(reader.warnings == [.badLine(3, reason: "It is not a JSON object.")])
    }
  }

  @Test func `a file with no good line is an error that says why`() throws {
    let error = #expect(throws: SourceError.self) { try read(#"{"question": "q", "answer": "a"}"#) }
    #expect(error?.description.contains("“id” is missing") == true)
  }

  @Test func `fifty thousand lines are read`() throws {
    let line = #"{"id": "x", "question": "How long does it last?", "answer": "A day or two."}"#
    let text = String(repeating: line + "\n", count: 50_000)
    #expect(try read(text).pairs.count == 50_000)
  }
}
