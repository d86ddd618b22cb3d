import Foundation
import Retrieval
import Testing

@testable import askback

/// Whole runs of `match`.
@Suite struct MatchRunTests {
  /// A table of so many questions, every seventh row of which is bad.
  private func table(rows: Int) -> String {
    "id,question\n"
      + (1...rows).map { row in
        let question = MatchBlog.questions[row % 5].1.replacingOccurrences(of: "\n", with: " ")
        return row % 7 == 0
          ? "\(row)\n" : "\(row),\"\(question.filter { $0 != "\"" }) case \(row / 3)\"\n"
      }
      .joined()
  }

  private func options(_ workspace: borrowing Workspace, _ name: String) -> MatchOptions {
    MatchOptions(
      input: workspace.path + "/q.csv",
      output: workspace.path + "/" + name,
      workers: 2,
      isQuiet: true,
      folder: workspace.path + "/askback.kb"
    )
  }

  @Test func `an interrupted run goes on to the same output, wherever it was cut`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 60), to: "q.csv")
    func contents(_ name: String) throws -> String {
      try String(contentsOfFile: workspace.path + "/" + name, encoding: .utf8)
    }
    var options = options(workspace, "whole")
    let whole = try MatchRun(options)
    #expect(try whole.run())
    try whole.finish(isComplete: true)

    for cut in [0, 1, 6, 7, 8, 30, 59, 60] {
      options.output = workspace.path + "/cut\(cut)"
      options.isResuming = false
      do {
        let run = try MatchRun(options) { $0 >= cut }
        #expect(try !run.run())
        try run.finish(isComplete: false)
      }
      #expect(!FileNames.exists(workspace.path + "/cut\(cut)"))
      // What a killed run wrote behind its last resume point.
      let part = workspace.path + "/cut\(cut).part"
      try shell(
        workspace,
        "printf '{\"half a li' >> cut\(cut).part; printf xyz >> cut\(cut).part.rows"
      )
      #expect(FileNames.exists(part))
      options.isResuming = true
      // Interrupted again, before it has come to where it was.
      do {
        let run = try MatchRun(options) { $0 >= cut / 2 }
        #expect(try !run.run())
        try run.finish(isComplete: false)
      }
      let run = try MatchRun(options)
      #expect(try run.run())
      #expect(run.tally.answered == 52 && run.tally.badRows == 8)
      try run.finish(isComplete: true)
      #expect(try contents("cut\(cut)") == contents("whole"), "cut at \(cut)")
      #expect(try contents("cut\(cut).errors.csv") == contents("whole.errors.csv"))
      #expect(!FileNames.exists(part) && !FileNames.exists(workspace.path + "/cut\(cut).resume"))
    }
    #expect(try contents("whole.errors.csv").hasPrefix("line,reason\r\n8,has 1 cells"))
  }

  private func shell(_ workspace: borrowing Workspace, _ script: String) throws {
    #expect(try workspace.shell(script, []).status == 0)
  }

  @Test func `a run that was killed while files got their names only gives the names`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 20), to: "q.csv")
    var options = options(workspace, "out")
    do {
      let run = try MatchRun(options)
      #expect(try run.run())
    }
    let point = workspace.path + "/out.resume"
    let json = try String(contentsOfFile: point, encoding: .utf8)
    try workspace.write(
      json.replacingOccurrences(of: "\"isComplete\":false", with: "\"isComplete\":true"),
      to: "out.resume"
    )
    options.isResuming = true
    let run = try MatchRun(options)
    #expect(try run.run() && run.wasComplete)
    try run.finish(isComplete: true)
    #expect(FileNames.exists(workspace.path + "/out") && !FileNames.exists(point))
    #expect(FileNames.exists(workspace.path + "/out.errors.csv"))
  }

  @Test func `a file of nothing but bad rows is counted to its end`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("id,question\n" + String(repeating: "1\n", count: 100_000), to: "q.csv")
    let run = try MatchRun(options(workspace, "out"))
    #expect(try run.run())
    #expect(run.tally.badRows == 100_000 && run.tally.answered == 0)
    try run.finish(isComplete: true)
  }

  @Test func `a run that was killed goes on`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 3000), to: "q.csv")
    #expect(try workspace.askback("match", "-q", "q.csv", "-o", "whole").status == 0)
    for delay in ["0.05", "0.3", "0.7"] {
      let outcome = try workspace.shell(
        """
        "$1" match -q q.csv -o out & sleep \(delay); kill -9 $!; wait $!
        "$1" match -q q.csv -o out --resume && cmp out whole && cmp out.errors.csv whole.errors.csv
        """,
        [Workspace.programPath]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test func `a disk that is full stops a run, which goes on when there is room`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 600), to: "q.csv")
    #expect(try workspace.askback("match", "-q", "q.csv", "-o", "whole").status == 0)
    do {
      let run = try MatchRun(options(workspace, "out")) { $0 >= 30 }
      #expect(try !run.run())
    }
    // Writing beyond the limit fails as on a full disk, the signal being ignored.
    let full = try workspace.shell(
      "trap '' XFSZ; ulimit -f 128; exec \"$1\" match -q q.csv -o out --resume",
      [Workspace.programPath]
    )
    #expect(full.status == 2 && full.errors.contains("continue with the same command and --resume"))
    let rest = try workspace.shell(
      "\"$1\" match -q q.csv -o out --resume && cmp out whole && cmp out.errors.csv whole.errors.csv",
      [Workspace.programPath]
    )
    #expect(rest.status == 0, "\(rest.errors)")
  }

  @Test func `an interrupt ends the wait for more input with 130 and says how to go on`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 3000), to: "q.csv")
    try workspace.askback("match", "-q", "q.csv", "-o", "whole")
    // The pipe holds less than the table and is never closed.
    let outcome = try workspace.shell(
      """
      mkfifo pipe; "$1" match - -o out < pipe & run=$!; exec 3> pipe; cat q.csv >&3
      kill -INT $run; wait $run; echo $?
      "$1" match -q - -o out --resume < q.csv && cmp out whole
      """,
      [Workspace.programPath]
    )
    #expect(outcome.output.hasPrefix("130\n") && outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.contains("with the same command and --resume"))
  }

  /// Answers half of a table of sixty rows, and returns the run's options.
  private func halfRun(in workspace: borrowing Workspace) throws -> MatchOptions {
    try workspace.write(table(rows: 60), to: "q.csv")
    let options = options(workspace, "out")
    let run = try MatchRun(options) { $0 >= 30 }
    #expect(try !run.run())
    return options
  }

  @Test func `other options, another input and another knowledge base are refused`() throws {
    let workspace = try MatchBlog.workspace()
    var options = try halfRun(in: workspace)
    options.isResuming = true
    options.limit = 1
    #expect(throws: CommandError.self) { _ = try MatchRun(options) }
    options.limit = MatchOptions.defaultLimit
    try workspace.write(table(rows: 60).replacingOccurrences(of: "case 3", with: "x"), to: "q.csv")
    #expect(throws: CommandError.self) { _ = try MatchRun(options).run() }
    try workspace.write(table(rows: 60).replacingOccurrences(of: "\n3,", with: "\nx,"), to: "q.csv")
    #expect(throws: CommandError.self) { _ = try MatchRun(options).run() }
    try workspace.write(table(rows: 60), to: "q.csv")
    try workspace.write("{\"id\":\"n\",\"question\":\"new\",\"answer\":\"yes\"}", to: "new.jsonl")
    try workspace.askback("import", "-q", "new.jsonl")
    #expect(throws: CommandError.self) { _ = try MatchRun(options) }
  }

  @Test func `a run that a build with another ranking began is not continued`() throws {
    let workspace = try MatchBlog.workspace()
    var options = try halfRun(in: workspace)
    let point = try String(contentsOfFile: workspace.path + "/out.resume", encoding: .utf8)
    let version = "ranking \(Ranking.version)"
    #expect(options.fingerprint.contains(version) && point.contains(version))
    options.isResuming = true
    for earlier in ["ranking 0.\(Ranking.version)", ""] {
      try workspace.write(point.replacingOccurrences(of: version, with: earlier), to: "out.resume")
      #expect(throws: CommandError.self) { _ = try MatchRun(options) }
    }
    try workspace.write(point, to: "out.resume")
    #expect(try MatchRun(options).run())
  }

  @Test(arguments: MatchFormat.allCases)
  func `one worker writes what four write`(format: MatchFormat) throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write(table(rows: 100), to: "q.csv")
    let one = try workspace.askback("match", "--format", format.rawValue, "q.csv", "--workers", "1")
    let four = try workspace.askback(
      "match",
      "--format",
      format.rawValue,
      "q.csv",
      "--workers",
      "4"
    )
    #expect(one.status == 0 && one.output == four.output && one.output.count > 1000)
  }

  @Test func `match ranks as search does`() throws {
    let workspace = try MatchBlog.workspace()
    let lines = try workspace.askback("match", "-n", "5", "-", input: MatchBlog.jsonLines).output
    for (line, question) in zip(lines.split(separator: "\n"), MatchBlog.questions) {
      let match = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let search = try workspace.askback("search", "--json", question.1).json()
      let found = try #require(match?["matches"] as? NSArray)
      #expect(found == search["matches"] as? NSArray && match?["query"] as? String == question.1)
    }
  }

  @Test(arguments: [
    (["missing.csv"], "missing.csv: No such file"), (["q.csv", "-n", "0"], "-n 0"),
    (["q.csv", "--workers", "0"], "--workers 0"), (["q.csv", "--resume"], "-o FILE"),
    (["q.csv", "-o", "askback.kb"], "is a folder"), (["q.csv", "-k", "none"], "none"),
    (["q.csv", "--question-column", "x"], "there is no such column. There are: id, question"),
    (["q.csv", "-o", "no/such/folder"], "no/such/folder"),
  ])
  func `mistakes are said`(arguments: [String], message: String) throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("id,question\n1,neck\n", to: "q.csv")
    let outcome = try workspace.run(["match"] + arguments)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
