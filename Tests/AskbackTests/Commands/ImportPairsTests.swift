import Foundation
import Testing

/// Files of pairs, from the command's side.
@Suite struct ImportPairsTests {
  private func lines(_ ids: ClosedRange<Int>, answer: String = "Rest a day.") -> String {
    ids.map { "{\"id\":\"p\($0)\",\"question\":\"Why \($0)?\",\"answer\":\"\(answer)\"}\n" }
      .joined()
  }

  private func pairCount(_ workspace: borrowing Workspace) throws -> Int? {
    try workspace.askback("stats", "--json").json()["pairs"] as? Int
  }

  @Test(arguments: ["0.1", "0.4", "0.8", "1.5"])
  func `an import that is killed leaves what was there, or has all`(delay: String) throws {
    let workspace = try Workspace()
    try workspace.write(lines(1...3), to: "few.jsonl")
    try workspace.write(lines(2...8_000, answer: "Walk."), to: "many.jsonl")
    try workspace.askback("import", "-q", "few.jsonl")
    _ = try workspace.shell(
      "\"$1\" import -q --no-index many.jsonl & sleep \(delay); kill -9 $!; wait $!",
      [Workspace.programPath]
    )
    let pair = try workspace.askback("show", "p2").output
    let count = try pairCount(workspace)
    let isOld = count == 3 && pair.contains("Rest a day.")
    let isNew = count == 8_000 && pair.contains("Walk.")
    #expect(isOld || isNew, "\(String(describing: count)) \(pair)")
    #expect(try workspace.askback("import", "-q", "many.jsonl").status == 0)
    #expect(try pairCount(workspace) == 8_000)
    #expect(try workspace.askback("check").status == 0)
  }

  @Test func `standard input is read as a file is, and the same again changes nothing`() throws {
    let workspace = try Workspace()
    let text = lines(1...5_000) + "not json\n" + lines(5_001...5_002)
    try workspace.write(text, to: "pairs.jsonl")
    let first = try workspace.shell("cat pairs.jsonl | \"$1\" import -", [Workspace.programPath])
    #expect(first.errors.contains("5002 new") && first.errors.contains("ine 5001"), "\(first)")
    let before = try workspace.askback("export").output
    let second = try workspace.askback("import", "pairs.jsonl")
    #expect(second.errors.contains("0 new, 0 changed, 5002 unchanged"), "\(second.errors)")
    #expect(try workspace.askback("export").output == before)
  }

  @Test func `pairs that came as such are of their pages once these are imported`() throws {
    let workspace = try Workspace()
    let corpus = Workspace.package.appendingPathComponent("Corpus").path
    try workspace.askback("import", "-q", corpus)
    let pairs = try workspace.askback("export").output
    let before = try workspace.askback("stats", "--json").json()["waiting"] as? Int
    try workspace.write(pairs, to: "pairs.jsonl")
    try workspace.askback("import", "-q", "-k", "copy.kb", "pairs.jsonl")
    let again = try workspace.askback("import", "-k", "copy.kb", corpus)
    #expect(again.errors.contains("0 new, 0 changed, 80 unchanged, 0 gone"), "\(again.errors)")
    #expect(
      try workspace.askback("stats", "--json", "-k", "copy.kb").json()["waiting"] as? Int == before
    )
    let decided = try workspace.askback(
      "review",
      "-k",
      "copy.kb",
      "--batch",
      "-",
      input: "how-often-should-you-393 drop\n"
    )
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(
      try workspace.askback("export", "-k", "copy.kb").output.split(separator: "\n").count == 79
    )
  }

  @Test func `tags that no column can hold change nothing when they come again`() throws {
    let workspace = try Workspace()
    let line = #"{"id":"a","question":"Why?","answer":"Rest.","tags":["","neck","two\nlines"]}"#
    try workspace.write(line, to: "pairs.jsonl")
    try workspace.askback("import", "-q", "pairs.jsonl")
    let again = try workspace.askback("import", "pairs.jsonl")
    #expect(again.errors.contains("0 new, 0 changed, 1 unchanged"), "\(again.errors)")
  }

  @Test func `a file without a good line is named, and the others are read`() throws {
    let workspace = try Workspace()
    try workspace.write(lines(1...2), to: "good.jsonl")
    try workspace.write(String(repeating: "{\"question\":\"q\"}\n", count: 50), to: "bad.jsonl")
    let outcome = try workspace.askback("import", "bad.jsonl", "good.jsonl")
    #expect(outcome.status == 2 && outcome.errors.contains("bad.jsonl"), "\(outcome.errors)")
    #expect(try pairCount(workspace) == 2)
  }

  @Test func `a pair with the id of an earlier one is told of`() throws {
    let workspace = try Workspace()
    func line(_ answer: String) -> String {
      #"{"id":"a","question":"neck?","answer":"\#(answer)"}"#
    }
    try workspace.write([line("one"), line("two")].joined(separator: "\n"), to: "twice.jsonl")
    let outcome = try workspace.askback("import", "twice.jsonl")
    #expect(
      outcome.errors.contains("twice.jsonl: 1 pair with the id of an earlier one"),
      "\(outcome.errors)"
    )
    try workspace.write([line("two"), line("two")].joined(separator: "\n"), to: "same.jsonl")
    #expect(!(try workspace.askback("import", "same.jsonl")).errors.contains("earlier one"))
  }
}
