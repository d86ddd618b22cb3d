import Conversations
import KnowledgeBase
import SearchIndex
import Testing

@testable import Retrieval

private let matters = [
  "stiff neck after sleeping on two pillows", "cramp in my calf at night when I stretch",
  "jaw clicks and aches when I chew bread", "tingling fingers from typing at the keyboard",
  "sore lower back after lifting heavy boxes", "heel pain with the first steps of the morning",
  "headache behind the eyes from the bright screen", "bruises on my thighs since the deep massage",
]

private func pairs(_ count: Int) -> [QuestionAnswerPair] {
  (0..<count).map { number in
    .init(
      id: "p\(number)",
      question: "\(matters[number % 8]), subject\(number) and matter\(number * 7 % 31)",
      answer: "Rest it, and then remedy\(number) twice a day."
    )
  }
}

private let questions = [
  matters[0], "my neck is stiff, subject3?", "fingers tingle", "what is the capital of Norway",
  "bread and boxes at night", "remedy4", "pillows", "the and of", "",
]

private func searcher(_ folder: borrowing TemporaryFolder) throws -> PairSearcher {
  try PairSearcher(try KnowledgeBase(at: folder.path))
}

@Suite struct VerdictTests {
  @Test(arguments: questions)
  func `a list that is cut off is the beginning of a longer one, with the same verdict`(
    question: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(30))
    let searcher = try searcher(folder)
    let request = SearchRequest(plain: question)
    let whole = try searcher.ranking(of: request, similarity: .fields, limit: 100)
    for limit in [0, 1, 2, 5, 30] {
      let cut = try searcher.ranking(of: request, similarity: .fields, limit: limit)
      #expect(cut.judgement == whole.judgement)
      #expect(cut.entries.map(\.id) == whole.entries.prefix(limit).map(\.id))
      #expect(cut.entries.map(\.score) == whole.entries.prefix(limit).map(\.score))
      let shown = try searcher.search(request, similarity: .fields, limit: limit)
      #expect(shown.matches.map(\.pair.id) == cut.entries.map(\.id))
      #expect(shown.judgement == whole.judgement)
    }
  }

  @Test func `the verdict follows from two thresholds alone`() {
    for presence in stride(from: 0.0, through: 1, by: 0.05) {
      for confidence in stride(from: 0.0, through: presence, by: 0.05) {
        let verdict = Judgement(presence: presence, confidence: confidence, covered: 0).verdict
        let expected: SearchVerdict =
          presence < Judgement.leastPresence
          ? .none : confidence < Judgement.leastStrongConfidence ? .fair : .strong
        #expect(verdict == expected)
      }
    }
    #expect(Judgement.nothing.verdict == .none)
  }

  @Test(arguments: [1, 5, 19, 20, 60])
  func `a question asked again is strong, one of another subject none`(count: Int) throws {
    let folder = try TemporaryFolder()
    let all = pairs(count)
    try folder.add(all)
    let searcher = try searcher(folder)
    for pair in [all[0], all[count - 1]] {
      let result = try searcher.search(
        SearchRequest(plain: pair.question),
        similarity: .fields,
        limit: 1
      )
      #expect(result.judgement.verdict == .strong && result.matches.first?.pair.id == pair.id)
      #expect(result.judgement.covered > 0.99)
    }
    for question in ["what is the capital of Norway", "interest rates for a house of bricks", ""] {
      let judgement = try searcher.ranking(
        of: SearchRequest(plain: question),
        similarity: .fields,
        limit: 3
      ).judgement
      #expect(judgement.verdict == .none && judgement.presence >= judgement.confidence)
      #expect((0...1).contains(judgement.confidence) && (0...1).contains(judgement.covered))
    }
  }

  @Test(arguments: [1, 19])
  func `under 20 pairs what is known of knowledge bases in general holds`(count: Int) throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(count))
    let calibration = try calibration(folder)
    #expect(calibration.shift == 0 && calibration.pairCount == count)
    #expect(calibration.fits(pairCount: count))
  }

  @Test(arguments: [20, 200])
  func `from 20 pairs on a knowledge base says itself how close wrong answers come`(
    count: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(count))
    let calibration = try calibration(folder)
    #expect(calibration.shift != 0 && Calibration.bounds.contains(calibration.shift))
    #expect(calibration.pairCount == count)
    // The same pairs give the same calibration.
    let again = try TemporaryFolder()
    try again.add(pairs(count))
    #expect(try self.calibration(again) == calibration)
  }

  @Test func `a knowledge base that grows past 20 pairs is calibrated then`() throws {
    let folder = try TemporaryFolder()
    try folder.add(pairs(12))
    #expect(try calibration(folder).shift == 0)
    try folder.add(pairs(24))
    #expect(try calibration(folder).shift != 0)
    // One pair more is no reason to do it again.
    let before = try calibration(folder)
    try folder.add(pairs(25))
    #expect(try calibration(folder) == before)
  }

  private func calibration(_ folder: borrowing TemporaryFolder) throws -> Calibration {
    let contents = try KnowledgeBase(at: folder.path)
    return Calibration(of: try IndexReader(at: contents.indexPath), in: contents.indexPath)
  }
}
