import Foundation
import Testing

/// A workspace with a knowledge base of so many pairs, about necks or about another matter.
private func prepared(_ count: Int) throws -> Workspace {
  let workspace = try Workspace()
  try workspace.write(pairs(count, "neck"), to: "neck.jsonl")
  try workspace.write(pairs(count, "calf"), to: "calf.jsonl")
  #expect(try workspace.askback("import", "-q", "neck.jsonl").status == 0)
  return workspace
}

private func pairs(_ count: Int, _ matter: String) -> String {
  (0..<count).map { number in
    let words = (0..<30).map { "w\((number * 31 + $0 * 7) % 997)" }.joined(separator: " ")
    return #"{"id":"p\#(number)","question":"\#(matter) \#(words)","answer":"rest"}"# + "\n"
  }
  .joined()
}

extension Workspace {
  /// How many pairs a search for a word finds.
  fileprivate func count(_ word: String) throws -> Int {
    let json = try askback("search", "--json", "--exact", "-n", "10000", word).json()
    return (json["matches"] as? [Any])?.count ?? -1
  }

  fileprivate var indexNames: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path + "/askback.kb/index") }
  }
}

@Suite struct IndexCommandTests {
  @Test(arguments: ["", "x", "12X", "-1", "1.5G", "M", "0", "127M", "99999999999G", "128 M"])
  func `a bound of memory that is none is said to be`(bound: String) throws {
    let workspace = try prepared(3)
    let outcome = try workspace.askback("index", "--memory", bound)
    #expect(outcome.status == 2 && outcome.errors.contains("--memory"), "\(outcome.errors)")
  }

  @Test(arguments: ["128M", "128m", "1G", "131072K", "134217728"])
  func `a bound of memory is a number with K, M or G`(bound: String) throws {
    let workspace = try prepared(3)
    let outcome = try workspace.askback("index", "--full", "--memory", bound)
    #expect(outcome.status == 0 && outcome.errors == "Index: built anew, 3 pairs.\n")
    #expect(try workspace.count("neck") == 3)
  }

  @Test func `without a terminal there is no line of progress`() throws {
    let workspace = try prepared(200)
    #expect(try workspace.askback("index", "--full").errors == "Index: built anew, 200 pairs.\n")
    #expect(try workspace.askback("index", "--full", "-q").errors.isEmpty)
  }

  /// Whenever the signal comes, the run ends with 130 or was done already. (Without `--foreground` timeout
  /// sends it twice, and the second one ends the run at once.)
  @Test func `Ctrl-C ends with 130 and leaves an index that answers`() throws {
    let workspace = try prepared(300)
    let names = try workspace.indexNames
    for delay in ["0.01", "0.1", "0.3"] {
      let outcome = try workspace.shell(
        #"timeout --foreground --preserve-status -s INT \#(delay) "$1" index --full"#,
        [Workspace.programPath]
      )
      #expect([0, 130].contains(outcome.status), "\(outcome.errors)")
      if outcome.status == 130 {
        #expect(outcome.errors.isEmpty || outcome.errors.contains("the index is as it was before"))
        #expect(try workspace.indexNames.count == names.count)
      }
      #expect(try workspace.count("neck") == 300)
    }
  }

  @Test(arguments: 0..<4)
  func `a run that is killed leaves the old index or the new one`(round: Int) throws {
    let workspace = try prepared(200)
    for (number, step) in ["import -q calf.jsonl", "index --full", "import -q neck.jsonl"]
      .enumerated()
    {
      let delay = Double(round * 3 + number + 1) * 0.05
      _ = try workspace.shell(#"timeout -s KILL \#(delay) "$1" \#(step)"#, [Workspace.programPath])
      let found = [try workspace.count("neck"), try workspace.count("calf")].sorted()
      #expect(found == [0, 200], "\(step) after \(delay) s")
    }
    #expect(try workspace.askback("index").status == 0)
    let check = try workspace.askback("check")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [1, 70])
  func `a file that may not grow further is an error, and the old index answers`(
    blocks: Int
  ) throws {
    let workspace = try prepared(500)
    let names = try workspace.indexNames
    let outcome = try workspace.shell(
      #"trap '' XFSZ; ulimit -f \#(blocks); "$1" index --full"#,
      [Workspace.programPath]
    )
    #expect(outcome.status == 2)
    // Where not even the database's log can be made, the database says so.
    let reasons = ["File too large", "a read or write of the database failed"]
    #expect(reasons.contains { outcome.errors.contains($0) }, "\(outcome.errors)")
    #expect(try workspace.indexNames == names)
    #expect(try workspace.count("neck") == 500)
    #expect(try workspace.askback("index", "--full").status == 0)
  }

  @Test func `an index that may not be written is an error that names it`() throws {
    let workspace = try prepared(3)
    let folder = workspace.path + "/askback.kb/index"
    try FileManager.default.removeItem(atPath: folder)
    try workspace.write("", to: "askback.kb/index")
    let outcome = try workspace.askback("index", "--full")
    #expect(outcome.status == 2 && outcome.errors.contains("askback.kb/index"), "\(outcome.errors)")
  }
}
