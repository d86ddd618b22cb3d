import Foundation
import Testing

/// The command where a standard stream is closed or full.
@Suite struct StandardStreamsTests {
  private static let pair = #"{"id":"neck","question":"Stiff neck","answer":"Rest."}"# + "\n"

  @Test(arguments: [
    "import -q pairs.jsonl --json", "export", "search neck", "search --json neck", "stats",
    "show neck",
    "match -q q.csv", "check", "parse page.html", "review --list", "--help", "--version",
    "search --help", "help import",
  ])
  func `output that cannot be written is trouble, and goes nowhere else`(command: String) throws {
    let workspace = try Workspace()
    try workspace.write(Self.pair, to: "pairs.jsonl")
    try workspace.write("id,question\n1,neck\n", to: "q.csv")
    try workspace.write(
      "<html><body><ol class=\"comment-list\"><li id=\"comment-1\" class=\"comment\">"
        + "<b class=\"fn\">Ann</b><div class=\"comment-content\"><p>Hi</p></div></li></ol></body></html>",
      to: "page.html"
    )
    try workspace.askback("import", "-q", "pairs.jsonl")
    let closed = try workspace.shell("\"$1\" \(command) >&-", [Workspace.programPath])
    #expect(closed.status == 2 && closed.errors.contains("Bad file descriptor"), "\(closed.errors)")
    let lock = try Data(
      contentsOf: URL(fileURLWithPath: workspace.path + "/askback.kb/askback.lock")
    )
    #expect(!lock.contains(UInt8(ascii: "{")))
    #if os(Linux)
    let full = try workspace.shell("\"$1\" \(command) > /dev/full", [Workspace.programPath])
    #expect(full.status == 2 && full.errors.contains("No space left"), "\(full.errors)")
    #endif
  }

  @Test func `closed streams that nothing is read from or written to are no trouble`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.pair, to: "pairs.jsonl")
    let outcome = try workspace.shell(
      "\"$1\" import pairs.jsonl <&- >&- 2>&- && \"$1\" show neck 2>&- <&-",
      [Workspace.programPath]
    )
    #expect(outcome.status == 0 && outcome.output.contains("Rest."))
    #expect(try workspace.askback("check").status == 0)
  }

  @Test func `input that is closed is trouble`() throws {
    let workspace = try Workspace()
    let outcome = try workspace.shell("\"$1\" import - <&-", [Workspace.programPath])
    #expect(outcome.status == 2 && outcome.errors.contains("standard input: Bad file descriptor"))
  }
}
