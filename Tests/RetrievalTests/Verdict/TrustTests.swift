import Conversations
import KnowledgeBase
import SearchIndex
import Testing

@testable import Retrieval

/// How much the first pair must have of a question's own words.
@Suite struct TrustTests {
  private static let pairs = [
    QuestionAnswerPair(
      id: "cancel",
      question: "Can I cancel a massage appointment?",
      answer: "You can cancel it a day before."
    ),
    .init(id: "x", question: "Do X-rays show a slipped disc?", answer: "Seldom; it hurts, though."),
    .init(id: "leg", question: "My pillowss are too high", answer: "Try flat pillows."),
  ]

  private func result(_ question: String, limit: Int = 1) throws -> SearchResult {
    let folder = try TemporaryFolder()
    try folder.add(Self.pairs)
    let searcher = try PairSearcher(try KnowledgeBase(at: folder.path))
    return try searcher.search(SearchRequest(plain: question), similarity: .fields, limit: limit)
  }

  @Test(arguments: ["x", "It hurts", "X-rays?", "cancel the massage"])
  func `who says little gets no strong answer`(question: String) throws {
    #expect(try result(question).judgement.verdict != .strong)
  }

  @Test func `a word that no pair has is not read as another that is none of its slips`() throws {
    let result = try result("Can I have a massage appointment if I have cancer?")
    #expect(result.readings.isEmpty && result.missing == ["cancer"])
    #expect(result.judgement.covered < 0.9)
  }

  @Test func `a word that is read as another counts half, and carries no strong answer`() throws {
    let plain = try result("cancel massage appointment day")
    let read = try result("canncel massage appointment day")
    #expect(read.readings == [Reading(word: "canncel", readAs: "cancel")])
    #expect(plain.judgement.verdict == .strong)
    #expect(plain.judgement.covered > 0.99)
    #expect(read.judgement.covered < 0.9 && read.judgement.covered > 0.5)
    #expect(read.judgement.confidence < plain.judgement.confidence)
    // Said as it is as well, it is no matter of reading.
    let both = try result("cancel massage appointment day, canncel")
    #expect(both.judgement.covered > 0.99)
  }

  @Test(arguments: [0, 1, 5])
  func `a word is read as a word of the pairs, however many are shown`(limit: Int) throws {
    let readings = try result("flat apointment pilows", limit: limit).readings
    #expect(
      readings == [
        Reading(word: "apointment", readAs: "appointment"),
        Reading(word: "pilows", readAs: "pillows"),
      ]
    )
  }

  @Test func `a knowledge base of too few pairs is calibrated once it has enough`() {
    for (before, now, fits) in [
      (18, 20, false), (19, 20, false), (19, 19, true), (16, 18, true), (20, 19, true),
      (20, 22, true), (0, 0, false), (80, 91, false),
    ] {
      #expect(Calibration(shift: 0, pairCount: before).fits(pairCount: now) == fits)
    }
  }
}
