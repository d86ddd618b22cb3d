import Foundation
import Testing

@testable import askback

/// A page with a question and its answer.
private func page(_ name: String) -> String {
  """
  <html><head><title>\(name)</title></head><body><h1>\(name)</h1><ol class="comment-list">
  <li id="comment-1" class="comment"><b class="fn">Ann</b><div class="comment-content"><p>Why are
  the \(name) yellow?</p></div><ol class="children"><li id="comment-2" class="comment bypostauthor">
  <b class="fn">Hilde</b><div class="comment-content"><p>They are too wet.</p></div></li></ol></li>
  </ol></body></html>
  """
}

/// Which files `import` and `parse` read, and what they say of the others.
@Suite struct SourceFilesTests {
  /// The lines of `errors` that speak of files.
  private func files(_ errors: String) -> [String] {
    errors.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("left out") || $0.contains(": ") && !$0.contains("→") }
      .filter { !$0.hasPrefix("Index") }
      .map {
        $0.replacing("left out:", with: "left out").split(separator: " ").joined(separator: " ")
      }
  }

  /// Runs both commands; what they say of files must be the same, and so must their status.
  private func outcome(
    _ paths: String...,
    in workspace: borrowing Workspace
  ) throws -> (output: String, files: [String], status: Int32) {
    let parsed = try workspace.run(["parse"] + paths)
    let imported = try workspace.run(["import", "-k", "new.kb"] + paths)
    #expect(parsed.status == imported.status)
    #expect(Set(files(parsed.errors)) == Set(files(imported.errors)))
    return (parsed.output, files(parsed.errors), parsed.status)
  }

  @Test func `what is no page in a folder is named and left out`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.path + "/u",
      withIntermediateDirectories: true
    )
    try workspace.write(page("beans"), to: "u/a.html")
    try workspace.write("name\tcount\n", to: "u/b.tsv")
    let folder = try outcome("u", in: workspace)
    #expect(folder.output.contains("yellow") && folder.status == 0)
    #expect(folder.files == ["left out 1 file with no thread in it: u/b.tsv"])
    let named = try outcome("u/a.html", "u/b.tsv", in: workspace)
    #expect(named.output.contains("yellow") && named.status == 2)
    #expect(named.files.count == 1 && named.files[0].hasPrefix("u/b.tsv: "))
  }

  @Test func `a file that is not there does not keep the others from being read`() throws {
    let workspace = try Workspace()
    try workspace.write(page("beans"), to: "b.html")
    let outcome = try outcome("b.html", "missing.html", in: workspace)
    #expect(outcome.output.contains("yellow") && outcome.status == 2)
    #expect(outcome.files == ["missing.html: No such file or directory."])
  }

  @Test func `a folder without anything to read is trouble`() throws {
    let workspace = try Workspace()
    _ = try workspace.shell("mkdir u; echo > u/empty.html", [])
    let outcome = try outcome("u", in: workspace)
    #expect(outcome.status == 2 && outcome.files.count == 1)
  }

  #if os(Linux)
  @Test func `a file whose name is not UTF-8 is named`() throws {
    let workspace = try Workspace()
    try workspace.write(page("beans"), to: "b.html")
    _ = try workspace.shell(#"mkdir u; cp b.html u; cp b.html "$(printf 'u/caf\351.html')""#, [])
    let outcome = try outcome("u", in: workspace)
    #expect(outcome.output.contains("yellow") && outcome.status == 2)
    #expect(outcome.files == ["u/caf\u{FFFD}.html: its name is not UTF-8. Rename it."])
  }
  #endif

  @Test func `a line end in a name makes no line of its own`() throws {
    let workspace = try Workspace()
    try workspace.write("x", to: "a\nError: all is lost.html")
    let outcome = try workspace.askback("parse", "a\nError: all is lost.html")
    #expect(
      outcome.status == 2 && outcome.errors.contains("a Error: all is lost.html"),
      "\(outcome)"
    )
    #expect(!outcome.errors.contains("\nError: all"))
  }

  @Test func `a link that leads nowhere is named`() throws {
    let workspace = try Workspace()
    try workspace.write(page("beans"), to: "b.html")
    _ = try workspace.shell("mkdir u; cp b.html u; ln -s nowhere u/c.html", [])
    let outcome = try outcome("u", in: workspace)
    #expect(outcome.output.contains("yellow") && outcome.status == 2)
    #expect(outcome.files == ["u/c.html: No such file or directory."])
  }

  @Test(.enabled(if: geteuid() != 0, "everything is open to root"))
  func `a folder that may not be opened does not keep the rest from being read`() throws {
    let workspace = try Workspace()
    try workspace.write(page("beans"), to: "b.html")
    _ = try workspace.shell("mkdir -p u/sub; cp b.html u; cp b.html u/sub; chmod 0 u/sub", [])
    let outcome = try outcome("u", in: workspace)
    _ = try workspace.shell("chmod 700 u/sub", [])
    #expect(outcome.output.contains("yellow") && outcome.status == 2)
    #expect(outcome.files == ["u/sub: Permission denied."])
  }
}
