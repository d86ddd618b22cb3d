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
    ("id\tquestion\nq1\tneck", "", "qrels: judges none of the questions in questions."),
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

  /// A blog's three pairs, four questions, and their judgments.
  private func small() throws -> Workspace {
    let workspace = try Workspace()
    let pairs = ["stiff neck pillow", "calf cramp night", "jaw clicks chewing"].enumerated()
    try workspace.write(
      pairs.map { #"{"id":"p\#($0)","question":"\#($1)","answer":"rest"}"# + "\n" }.joined(),
      to: "pairs.jsonl"
    )
    try workspace.askback("import", "-q", "pairs.jsonl")
    try workspace.write("a 0 p0 2\nb 0 p1 1\nc 0 p0 1\nc 0 p2 0\n", to: "qrels")
    return workspace
  }

  @Test(arguments: [
    ("q.tsv", "id\tquestion\na\tmy stiff neck\nb\tcramp\nc\tjaw\nd\ttaxes in Norway\n"),
    ("q.csv", "id,question\na,\"my stiff, neck\"\nb,cramp\nc,jaw\nd,taxes in Norway\n"),
    (
      "q.jsonl",
      """
      {"id":"a","text":"my stiff neck"}
      {"id":"b","text":"cramp"}
      {"id":"c","text":"jaw"}
      {"id":"d","text":"taxes in Norway"}

      """
    ),
  ])
  func `questions of every form give the same figures`(name: String, text: String) throws {
    let workspace = try small()
    try workspace.write(text, to: name)
    let outcome = try workspace.askback(
      "eval",
      "--questions",
      name,
      "--qrels",
      "qrels",
      "--per-query"
    )
    #expect(outcome.status == 0 && outcome.output.hasPrefix("4 questions, 3 of them with an"))
    // a and b are right at the first place, c is answered by another pair alone.
    #expect(figure("nDCG@10", in: outcome.output) == 0.667)
    #expect(figure("Success@1", in: outcome.output) == 0.667)
    #expect(figure("nothing when it should (1)", in: outcome.output) == 1)
    #expect(outcome.output.contains("\nd (nothing close)"))
  }

  @Test func `an index that is older than the knowledge base is said`() throws {
    let workspace = try small()
    try workspace.write("id\tquestion\na\tmy stiff neck\n", to: "q.tsv")
    let arguments = ["eval", "--questions", "q.tsv", "--qrels", "qrels"]
    #expect(try workspace.run(arguments).errors.isEmpty)
    let pair = #"{"id":"p9","question":"sore hip","answer":"rest"}"#
    try workspace.askback("import", "-q", "--no-index", "-", input: pair)
    let stale = try workspace.run(arguments)
    #expect(stale.status == 0 && stale.errors.contains("the index is older"), "\(stale.errors)")
  }

  @Test func `the status says whether a floor is reached`() throws {
    let workspace = try small()
    try workspace.write("id\tquestion\na\tmy stiff neck\nc\tjaw\n", to: "q.tsv")
    let files = ["eval", "--questions", "q.tsv", "--qrels", "qrels", "--min"]
    #expect(try workspace.run(files + ["0.5"]).status == 0)
    let below = try workspace.run(files + ["0.51"])
    #expect(below.status == 1 && below.errors.contains("nDCG@10 is 0.500, below --min 0.51"))
    #expect(below.output.hasPrefix("2 questions"))
    #expect(try workspace.run(files + ["1.5"]).status == 2)
  }

  private static let scorer = Workspace.package.deletingLastPathComponent()
    .appendingPathComponent("shared/tools/score-ranking").path

  /// The figures of a scorer of its own, where it lies beside the project.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: scorer)))
  func `the figures are those of another scorer on the run that was written`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", Self.corpus)
    let now = try workspace.askback(
      "eval",
      "--questions",
      Self.questions,
      "--qrels",
      Self.qrels,
      "--run",
      "now.run",
      "--per-query"
    )
    let other = try workspace.shell(
      #"python3 "$1" "$2" now.run --per-query"#,
      [Self.scorer, Self.qrels]
    )
    try #require(other.status == 0, "\(other.errors)")
    func rows(_ output: String) -> [String: [Double]] {
      var rows: [String: [Double]] = [:]
      for line in output.split(separator: "\n") where line.hasPrefix("q") {
        let words = line.split(separator: " ")
        let values = words.suffix(4).compactMap { Double($0) }
        if values.count == 4 { rows[String(words[0])] = values }
      }
      return rows
    }
    let (ours, theirs) = (rows(now.output), rows(other.output))
    #expect(theirs.count == 58 && Set(ours.keys) == Set(theirs.keys))
    for (question, values) in theirs {
      for (one, two) in zip(values, ours[question] ?? []) { #expect(abs(one - two) < 6e-4) }
    }
  }
}
