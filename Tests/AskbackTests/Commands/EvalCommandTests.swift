import Foundation
import Testing

/// `askback eval`, on the sample blog.
@Suite struct EvalCommandTests {
  private static let corpus = Workspace.package.appendingPathComponent("Corpus").path
  private static let questions = corpus + "/questions.tsv"
  private static let qrels = corpus + "/questions.qrels"

  /// The number behind a name in the table.
  private func figure(_ name: String, in output: String) -> Double? {
    output.split(separator: "\n").first { $0.contains(name) }?
      .split(separator: " ").last.flatMap { Double($0) }
  }

  @Test func `the sample's questions are ranked and compared`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", Self.corpus)
    let files = ["--questions", Self.questions, "--qrels", Self.qrels]
    let now = try workspace.run(["eval", "--run", "now.run"] + files)
    #expect(now.status == 0 && now.output.hasPrefix("66 questions, 58 of them with an answer"))
    #expect(try #require(figure("nDCG@10", in: now.output)) >= 0.7)
    #expect(try #require(figure("Success@1", in: now.output)) >= 0.6)
    #expect(try #require(figure("should (8)", in: now.output)) >= 0.6)

    let same = try workspace.run(["eval", "--compare", "now.run"] + files)
    #expect(same.output.contains("Better on 0, worse on 0, same on 58."))
    let textbook = try workspace.run(
      ["eval", "--compare", "now.run", "--similarity", "tfidf", "--per-query"] + files
    )
    #expect(textbook.output.contains("\nq66 ") && !textbook.output.contains("same on 58"))
  }

  @Test func `judgments of the sample are those of its questions`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", Self.corpus)
    let judged = try String(contentsOfFile: Self.qrels, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ") }
    let table = try String(contentsOfFile: Self.questions, encoding: .utf8).split(separator: "\n")
    let entries = table.dropFirst().flatMap { line in
      let cells = line.split(separator: "\t")
      return (cells.count > 2 ? cells[2].split(separator: " ") : [])
        .map { (cells[0], $0.split(separator: "#")[1]) }
    }
    #expect(judged.map { $0[0] } == entries.map(\.0))
    let pairs = try Set(
      workspace.askback("export").output.split(separator: "\n").map { line in
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return json?["id"] as? String ?? ""
      }
    )
    for (judgment, entry) in zip(judged, entries) {
      #expect(judgment[2].hasSuffix("-" + entry.1) && pairs.contains(String(judgment[2])))
    }
  }

  @Test(arguments: [
    ("id\tquestion\nq1", "q1 0 a 1", "questions, line 2: the row has 1 cells"),
    ("name\nq1", "q1 0 a 1", "questions, line 1: the question has no id."),
    ("{\"id\":\"q1\"}", "q1 0 a 1", "questions, line 1: the row is not a JSON object"),
    ("{\"text\":\"neck\"}", "q1 0 a 1", "questions, line 1: the question has no id."),
    ("id,text\nq1,neck\nq1,back", "q1 0 a 1", "questions, line 3: 'q1' is the id of two"),
    ("id\tquestion\n", "q1 0 a 1", "questions: no question is in it."),
    ("id\tquestion\nq1\tneck", "q2 0 a 1", "qrels: judges none of the questions in questions."),
    ("id\tquestion\nq1\tneck", "q1 0 a", "qrels, line 1: a judgment has four words"),
  ])
  func `files that are wrong are an error that says where`(
    questions: String,
    qrels: String,
    message: String
  ) throws {
    let workspace = try Workspace()
    try workspace.write(questions, to: "questions")
    try workspace.write(qrels, to: "qrels")
    let outcome = try workspace.askback("eval", "--questions", "questions", "--qrels", "qrels")
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
