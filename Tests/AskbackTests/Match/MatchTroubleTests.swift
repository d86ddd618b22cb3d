import Foundation
import Testing

@testable import askback

/// What a run of `match` that comes to no end says, and what it leaves behind.
@Suite struct MatchTroubleTests {
  /// The names in the folder that begin with `out`.
  private func outputs(in workspace: borrowing Workspace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workspace.path)
      .filter { $0.hasPrefix("out") }
  }

  @Test(arguments: [
    ("name,email\nKim,kim@example.org\n", ["-o", "out"], "--question-column"),
    ("", ["-o", "out"], ""),
    ("", ["-o", "out", "--report", "out.html"], ""), ("", ["--report", "out.html"], ""),
    ("id,question\n1,neck\n", ["-o", "none/out", "--report", "out.html"], "none/out"),
    ("id,question\n1,neck\n", ["-o", "out", "--report", "none/out.html"], "none/out.html"),
    ("id,question\n1,neck\n", ["-o", "out", "--report", ""], "--report"),
  ])
  func `a run that cannot answer anything leaves nothing behind and advises no --resume`(
    table: String,
    arguments: [String],
    message: String
  ) throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table, to: "q.csv")
    let outcome = try workspace.run(["match", "q.csv"] + arguments)
    #expect(outcome.status == 2 && !outcome.errors.contains("and --resume"), "\(outcome.errors)")
    #expect(message.isEmpty || outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try outputs(in: workspace) == [])
  }

  @Test func `a disk that is full before an answer is kept leaves nothing behind`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    let full = try workspace.shell(
      "trap '' XFSZ; ulimit -f 4; exec \"$1\" match -q q.csv -o out --report out.html",
      [Workspace.programPath]
    )
    #expect(full.status == 2 && full.errors.contains("out"), "\(full.errors)")
    #expect(!full.errors.contains("--resume"), "\(full.errors)")
    #expect(try outputs(in: workspace) == [])
  }

  @Test func `a page that cannot be written costs no answer`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    _ = try workspace.shell("mkdir out.html.new", [])
    let arguments = ["match", "-q", "q.csv", "-o", "out", "--report", "out.html"]
    let outcome = try workspace.run(arguments)
    #expect(outcome.status == 2 && outcome.errors.contains("out.html.new"), "\(outcome.errors)")
    #expect(outcome.errors.contains("continue with the same command and --resume"))
    _ = try workspace.shell("rmdir out.html.new", [])
    #expect(try workspace.run(arguments + ["--resume"]).status == 0)
    #expect(try outputs(in: workspace).sorted() == ["out", "out.html"])
  }

  @Test func `a changed input is said once, and what was answered stays`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    let options = MatchOptions(
      input: workspace.path + "/q.csv",
      output: workspace.path + "/out",
      isQuiet: true,
      folder: workspace.path + "/askback.kb"
    )
    do {
      let run = try MatchRun(options) { $0 >= 3 }
      #expect(try !run.run())
    }
    let before = try outputs(in: workspace).sorted()
    for text in [
      "", "id,question\n1,hip\n", "id,question\nx" + MatchBlog.table(separator: ",").dropFirst(14),
    ] {
      try workspace.write(text, to: "q.csv")
      let outcome = try workspace.askback("match", "-q", "q.csv", "-o", "out", "--resume")
      #expect(outcome.status == 2 && !outcome.errors.contains("continue with"), "\(outcome.errors)")
      #expect(try outputs(in: workspace).sorted() == before)
    }
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    #expect(try workspace.askback("match", "-q", "q.csv", "-o", "out", "--resume").status == 0)
  }

  @Test func `a resume point that cannot be read is not a missing one`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    try workspace.write("half", to: "out.part")
    _ = try workspace.shell("mkdir out.resume", [])
    let outcome = try workspace.askback("match", "-q", "q.csv", "-o", "out", "--resume")
    #expect(outcome.status == 2 && outcome.errors.contains("cannot be read"), "\(outcome.errors)")
    #expect(try String(contentsOfFile: workspace.path + "/out.part", encoding: .utf8) == "half")
  }

  @Test func `a file of bad rows alone ends with 2`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("[\"my neck hurts\"]", to: "q.json")
    let outcome = try workspace.askback("match", "q.json")
    #expect(
      outcome.status == 2 && outcome.errors.contains("1 row could not be read"),
      "\(outcome.errors)"
    )
  }

  @Test func `ids that stand twice are told of, given ones and those that rows get`() throws {
    let workspace = try MatchBlog.workspace()
    let rows = [
      "{\"id\":\"2\",\"text\":\"neck\"}", "{\"text\":\"hip\"}", "{\"id\":\"x\",\"text\":\"knee\"}",
    ]
    try workspace.write(rows.joined(separator: "\n"), to: "q.jsonl")
    let outcome = try workspace.askback("match", "q.jsonl")
    #expect(outcome.errors.contains("  1 row with the id of an earlier row\n"), "\(outcome.errors)")
  }

  @Test(arguments: ["q.jsonl", "q.json", "q.mbox"])
  func `columns of a file that has none are refused`(name: String) throws {
    let columns = TableQuestions.Columns(question: "text")
    let text = name == "q.mbox" ? "From a\nSubject: x\n\nneck?\n" : "{\"text\":\"neck\"}"
    let refusal = InputRows.refusal(of: text, name: name, columns: columns)
    #expect(refusal?.contains("has no columns") == true, "\(refusal ?? "")")
  }

  @Test func `a knowledge base that changes during a run is told of`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(MatchBlog.table(separator: ","), to: "q.csv")
    try workspace.write("{\"id\":\"n\",\"question\":\"new\",\"answer\":\"yes\"}", to: "new.jsonl")
    let options = MatchOptions(
      input: workspace.path + "/q.csv",
      output: workspace.path + "/out",
      isQuiet: true,
      folder: workspace.path + "/askback.kb"
    )
    let run = try MatchRun(options)
    #expect(try run.run() && !run.hasMovedOn)
    try workspace.askback("import", "-q", "new.jsonl")
    #expect(run.hasMovedOn)
  }

  @Test func `an interrupt before the first answer says so and leaves nothing behind`() throws {
    let workspace = try MatchBlog.workspace()
    let outcome = try workspace.shell(
      """
      mkfifo pipe; "$1" match - -o out < pipe & run=$!; exec 3> pipe
      until [ -e out.resume ] || ! kill -0 $run; do sleep 0.05; done
      kill -INT $run; wait $run; echo $?
      """,
      [Workspace.programPath]
    )
    #expect(outcome.output == "130\n" && outcome.errors.contains("before a question was answered"))
    #expect(try outputs(in: workspace) == [])
  }
}
