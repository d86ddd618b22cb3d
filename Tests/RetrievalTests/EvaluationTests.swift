import Testing

@testable import Retrieval

/// Measures against judgments, worked out by hand and against slow formulas.
struct EvaluationTests {
  @Test func `measures are those of trec_eval`() {
    // Gains 3 at place 2 and 1 at place 4; ideal 3, 2, 1.
    let measures = RankingMeasures(
      of: ["x", "a", "y", "c"],
      grades: ["a": 3, "b": 2, "c": 1, "y": 0, "z": -1]
    )
    let gain = 3 / 1.584_962_500_721_156 + 1 / 2.321_928_094_887_362
    let ideal = 3 + 2 / 1.584_962_500_721_156 + 1 / 2.0
    #expect(abs(measures.ndcg - gain / ideal) < 1e-12)
    #expect(measures.reciprocalRank == 0.5 && measures.success == 0)
    #expect(abs(measures.recall - 2 / 3) < 1e-12)
  }

  @Test func `what stands behind the tenth place does not count`() {
    let ranking = (0..<10).map { "x\($0)" } + ["a"]
    #expect(
      RankingMeasures(of: ranking, grades: ["a": 1])
        == RankingMeasures(ndcg: 0, reciprocalRank: 0, success: 0, recall: 0)
    )
  }

  @Test func `an empty ranking counts nothing and a perfect one all`() {
    let nothing = RankingMeasures(of: [], grades: ["a": 1])
    let all = RankingMeasures(of: ["a", "b"], grades: ["a": 1, "b": 1])
    #expect(nothing == RankingMeasures(ndcg: 0, reciprocalRank: 0, success: 0, recall: 0))
    #expect(all == RankingMeasures(ndcg: 1, reciprocalRank: 1, success: 1, recall: 1))
    #expect(RankingMeasures.mean(of: [nothing, all]).ndcg == 0.5)
    #expect(RankingMeasures.mean(of: []).ndcg == 0)
  }

  @Test func `judgments are read line by line`() throws {
    let judgments = try Judgments("q1 0 a 1\n\n  q1\t0\tb   0 \r\nq2 0 c -1\nq1 0 a 2\n")
    #expect(judgments.grades == ["q1": ["a": 2, "b": 0], "q2": ["c": -1]])
    #expect(judgments.right(for: "q1") == ["a"] && judgments.right(for: "q2").isEmpty)
  }

  @Test(arguments: [
    ("q1 0 a 1\nq1 0 a", 2), ("q1 0 a x", 1), ("\nq1 0 a 1 2", 2),
    ("q1 0 a 99999999999999999999", 1),
  ])
  func `a line that is no judgment is an error with its number`(text: String, line: Int) {
    let failure = #expect(throws: Judgments.Failure.self) { try Judgments(text) }
    #expect(failure?.line == line)
  }

  @Test func `a question without an answer counts for abstaining alone`() throws {
    let evaluation = Evaluation(
      [
        .init(question: "q1", ranking: ["a"], abstained: true),
        .init(question: "q2", ranking: ["a"], abstained: true),
        .init(question: "q3", ranking: ["a"], abstained: false),
      ],
      try Judgments("q1 0 a 1\nq2 0 a 0")
    )
    #expect(evaluation.mean.success == 1 && evaluation.measures.count == 1)
    #expect(evaluation.answerable == (1, 1) && evaluation.unanswerable == (2, 1))
  }

  @Test func `chance explains small differences and not large ones`() {
    #expect(PairedRandomization.significance(of: []) == 1)
    #expect(PairedRandomization.significance(of: [0, 0]) == 1)
    #expect(PairedRandomization.significance(of: [0.1, -0.1, 0.2, -0.2]) == 1)
    #expect(PairedRandomization.significance(of: Array(repeating: 0.1, count: 40)) < 0.001)
  }

  /// Of all exchanges of five signs, those with a sum as far from 0, counted one by one.
  @Test func `significance is near that of all exchanges`() {
    let differences = [0.3, 0.1, -0.2, 0.25, 0.05]
    let observed = 0.5
    var exceeding = 0
    for signs in 0..<32 {
      let sum = differences.enumerated()
        .reduce(0) { $0 + (signs >> $1.offset & 1 == 0 ? $1.element : -$1.element) }
      if abs(sum) >= observed - 1e-12 { exceeding += 1 }
    }
    let drawn = PairedRandomization.significance(of: differences)
    #expect(abs(drawn - Double(exceeding) / 32) < 0.02)
  }
}
