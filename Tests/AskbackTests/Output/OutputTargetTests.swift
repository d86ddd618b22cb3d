import Foundation
import Testing

/// What output options do to links, streams, and files with a mode of their own.
@Suite struct OutputTargetTests {
  /// A folder with a knowledge base, questions and judgments.
  private func prepared() throws -> Workspace {
    let workspace = try MatchBlog.workspace()
    try workspace.write("id,question\n1,stiff neck\n", to: "q.csv")
    try workspace.write("1 0 neck 1\n", to: "qrels")
    return workspace
  }

  private static let match = #""$1" match -q q.csv -o "#
  private static let eval = #""$1" eval --questions q.csv --qrels qrels --run "#

  private func text(_ workspace: borrowing Workspace, _ name: String) throws -> String {
    try String(contentsOfFile: workspace.path + "/" + name, encoding: .utf8)
  }

  @Test(arguments: [match, eval])
  func `an output that is a link is written where the link leads`(command: String) throws {
    let workspace = try prepared()
    for (name, target) in [("there", "sub/old"), ("new", "sub/new"), ("far", "there")] {
      let outcome = try workspace.shell(
        "mkdir -p sub; [ -e sub/old ] || echo old > sub/old; ln -s \(target) \(name);"
          + command + name,
        [Workspace.programPath]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let file = name == "new" ? "sub/new" : "sub/old"
      #expect(try text(workspace, file).contains("neck"))
      let links = try workspace.shell("find . -type l", []).output
      #expect(links.contains("./\(name)\n"))
    }
    #expect(try workspace.shell("ls -A sub", []).output == "new\nold\n")
  }

  @Test(arguments: [match, eval])
  func `a link to standard output is written to, and stays`(command: String) throws {
    let workspace = try prepared()
    for stream in ["/proc/self/fd/1", "/dev/stdout"] {
      let outcome = try workspace.shell(
        "ln -s \(stream) out; \(command) out > real && test -L out && rm out",
        [Workspace.programPath]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try text(workspace, "real").contains("neck"))
    }
  }

  @Test(arguments: [match, eval])
  func `pipes and devices are written as they are`(command: String) throws {
    let workspace = try prepared()
    let pipe = try workspace.shell(
      "mkfifo pipe; cat pipe > got & \(command) pipe > /dev/null; status=$?; wait; exit $status",
      [Workspace.programPath]
    )
    #expect(pipe.status == 0, "\(pipe.errors)")
    #expect(try text(workspace, "got").contains("neck"))
    #expect(try workspace.shell("test -p pipe", []).status == 0)
    let null = try workspace.shell(
      command + "/dev/null; test -c /dev/null",
      [Workspace.programPath]
    )
    #expect(null.status == 0, "\(null.errors)")
    #if os(Linux)
    let full = try workspace.shell(command + "/dev/full", [Workspace.programPath])
    #expect(full.status == 2 && full.errors.contains("No space left"), "\(full.errors)")
    #endif
  }

  @Test(arguments: [match, eval])
  func `a file keeps who may read it`(command: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      "umask 022; echo > out; chmod 600 out; \(command) out && ls -l out",
      [Workspace.programPath]
    )
    #expect(outcome.output.contains("-rw-------"), "\(outcome.errors)")
  }

  @Test func `a report keeps its link and its mode`() throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      """
      echo > page; chmod 600 page; ln -s page link
      "$1" match -q q.csv --report link > /dev/null && test -L link && ls -l page
      """,
      [Workspace.programPath]
    )
    #expect(outcome.output.contains("-rw-------"), "\(outcome.errors)")
    #expect(try text(workspace, "page").contains("<html"))
  }

  @Test(arguments: [match, eval])
  func `a link that leads in a circle stays as it is`(command: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.shell("ln -s out out; \(command) out", [Workspace.programPath])
    #expect(outcome.status == 2 && outcome.errors.contains("out: Too many levels"))
    #expect(try workspace.shell("test -L out", []).status == 0)
  }

  #if os(Linux)
  @Test(arguments: [match, eval], ["", "echo > \"$name\";"])
  func `a link to a name that is not UTF-8 is no output`(command: String, first: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      #"name=$(printf 'caf\351');"# + first + #"ln -s "$name" out; "# + command + "out",
      [Workspace.programPath]
    )
    #expect(outcome.status == 2 && outcome.errors.contains("out: the link leads to a name"))
    #expect(try workspace.shell("test -L out && ls | wc -l", []).status == 0)
  }
  #endif

  @Test(arguments: [
    "q.csv", "qrels", "./qrels", "hard", "soft", "askback.kb/askback.sqlite", "askback.kb/new",
    "askback.kb/index/new", "inside",
  ])
  func `rankings are not written over what they are made from`(name: String) throws {
    let workspace = try prepared()
    _ = try workspace.shell(
      "ln qrels hard; ln -s q.csv soft; ln -s askback.kb/index/x inside",
      []
    )
    let before = try workspace.fingerprint()
    let outcome = try workspace.shell(Self.eval + name, [Workspace.programPath])
    #expect(
      outcome.status == 2 && outcome.errors.contains("--run \(name): is "),
      "\(outcome.errors)"
    )
    #expect(try workspace.fingerprint() == before)
  }

  @Test func `rankings are not written over those that they are compared with`() throws {
    let workspace = try prepared()
    try workspace.write("1 Q0 neck 1 2.5 askback\n", to: "last.run")
    let outcome = try workspace.shell(
      Self.eval + "last.run --compare ./last.run",
      [Workspace.programPath]
    )
    #expect(outcome.status == 2 && outcome.errors.contains("is the file of --compare"))
  }

  @Test(arguments: ["-o", "--report"])
  func `answers are not written into the knowledge base`(option: String) throws {
    let workspace = try prepared()
    _ = try workspace.shell("ln -s askback.kb folder", [])
    for name in ["askback.kb/askback.sqlite", "folder/new", "askback.kb/../askback.kb/index/x"] {
      let before = try workspace.fingerprint()
      let outcome = try workspace.askback("match", "q.csv", option, name)
      #expect(outcome.status == 2 && outcome.errors.contains("is in the knowledge base."))
      #expect(try workspace.fingerprint() == before)
    }
    let elsewhere = try workspace.askback("match", "-q", "q.csv", option, "out", "-k", "folder")
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
  }
}
