import Foundation
import Testing

@testable import askback

/// Files of `match` that may not be one.
@Suite struct MatchPathsTests {
  private func trouble(
    _ workspace: borrowing Workspace,
    output: String? = nil,
    report: String? = nil
  ) -> String? {
    func path(_ name: String) -> String { workspace.path + "/" + name }
    return MatchPaths(
      input: path("in.csv"),
      output: output.map(path),
      report: report.map(path)
    ).trouble
  }

  @Test(arguments: [
    "in.csv", "./in.csv", ".//in.csv", "sub/../in.csv", "hard.csv", "soft.csv", "folder/in.csv",
  ])
  func `the questions are not written over, whatever they are called`(name: String) throws {
    let workspace = try Workspace()
    try workspace.write("id,question\n1,neck\n", to: "in.csv")
    _ = try workspace.shell(
      "mkdir sub; ln in.csv hard.csv; ln -s in.csv soft.csv; ln -s . folder",
      []
    )
    let wanted = "is the file of questions."
    #expect(trouble(workspace, output: name)?.hasSuffix(wanted) == true)
    #expect(trouble(workspace, report: name)?.hasSuffix(wanted) == true)
    #expect(trouble(workspace, output: "new", report: "sub/new") == nil)
  }

  @Test(arguments: [".part", ".part.rows", ".part.errors", ".errors.csv", ".resume"])
  func `the files beside an output may not be the questions`(ending: String) throws {
    let workspace = try Workspace()
    try workspace.write("", to: "in.csv")
    _ = try workspace.shell("ln -s in.csv out\(ending)", [])
    #expect(trouble(workspace, output: "./out")?.contains("out\(ending), which is") == true)
    #expect(trouble(workspace, output: "out2", report: "out2\(ending)") != nil)
  }

  @Test func `output and report may not be one file that is not there yet`() throws {
    let workspace = try Workspace()
    let sentence = trouble(workspace, output: "a.jsonl", report: "./a.jsonl")
    #expect(sentence?.hasSuffix("--report \(workspace.path)/./a.jsonl: is the file of -o.") == true)
    #expect(trouble(workspace, output: "r.part", report: "r") != nil)
  }

  @Test(arguments: [
    ["q.csv", "-o", "./q.csv"], ["q.csv", "--report", "./q.csv"], ["-", "-o", "q.csv"],
    ["-", "--report", "q.csv"], ["/dev/stdin", "-o", "q.csv"], ["q.csv", "--report", ""],
    ["q.csv", "-o", ""], ["q.csv", "-o", "a", "--report", "./a"],
  ])
  func `a run that would write over a file of its own leaves all as it was`(
    arguments: [String]
  ) throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("id,question\n1,neck\n", to: "q.csv")
    let before = try workspace.fingerprint()
    let outcome = try workspace.shell(
      "program=$1; shift; exec \"$program\" match -q \"$@\" < q.csv",
      [Workspace.programPath] + arguments
    )
    #expect(outcome.status == 2 && !outcome.errors.contains("another run"), "\(outcome.errors)")
    #expect(try workspace.fingerprint() == before)
  }
}
