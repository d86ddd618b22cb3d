import Foundation
import Testing

/// A workspace with a knowledge base of five pairs, imported twice.
private func prepared() throws -> Workspace {
  let workspace = try Workspace()
  func lines(_ range: Range<Int>) -> String {
    range.map { number in
      #"{"id":"p\#(number)","question":"neck \#(number) stiff","answer":"rest \#(number)"}"# + "\n"
    }.joined()
  }
  for range in [0..<3, 3..<5] {
    try workspace.write(lines(range), to: "pairs.jsonl")
    #expect(try workspace.askback("import", "-q", "pairs.jsonl").status == 0)
  }
  return workspace
}

extension Workspace {
  /// Turns a bit of a file over.
  fileprivate func flip(_ name: String, at offset: Int? = nil, text: String = "") throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    var data = try Data(contentsOf: url)
    let place = offset ?? data.range(of: Data(text.utf8))?.lowerBound
    data[try #require(place)] ^= 1
    try data.write(to: url)
  }

  fileprivate func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}

@Suite struct CheckCommandTests {
  @Test func `a database that went another way than its index is seen, and indexed anew`() throws {
    let workspace = try Workspace()
    func add(_ id: String, _ words: String, to folder: String) throws {
      let line = #"{"id":"\#(id)","question":"\#(words)","answer":"Rest it."}"#
      try workspace.askback("import", "-q", "-k", folder, "-", input: line)
    }
    try add("a", "stiff neck after a long drive", to: "one.kb")
    _ = try workspace.shell("cp -r one.kb two.kb", [])
    try add("b", "wrist tingles while typing letters", to: "one.kb")
    try add("c", "knee hurts going downstairs", to: "two.kb")
    _ = try workspace.shell("cp two.kb/askback.sqlite one.kb/", [])
    let search = try workspace.askback("search", "-k", "one.kb", "wrist tingles typing")
    #expect(search.status == 2 && search.errors.contains("there is no index of it"))
    #expect(try workspace.askback("check", "-k", "one.kb").status == 1)
    #expect(try workspace.askback("index", "-k", "one.kb").errors.contains("built anew"))
    let found = try workspace.askback("search", "-k", "one.kb", "knee hurts downstairs").output
    #expect(found.contains("\n1  c"))
    #expect(try workspace.askback("check", "-k", "one.kb").status == 0)
  }

  @Test func `a sound knowledge base is well, line by line`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("check")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "ok    knowledge base  5 pairs, 0 comments, tables and references whole")
    #expect(outcome.output.contains("ok    index           checksums and postings right, 5 of 5"))
    #expect(outcome.output.contains("libxml2 ") && outcome.output.contains("SQLite 3."))
    #expect(lines.last?.hasSuffix(" ok, 0 warnings, 0 failures") == true)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(try workspace.askback("check", "-q").output.isEmpty)
  }

  @Test func `checking changes nothing on the disk`() throws {
    let workspace = try prepared()
    let before = try workspace.fingerprint()
    #expect(try workspace.askback("check").status == 0)
    #expect(try workspace.askback("check", "--repair").output.contains("nothing is broken"))
    #expect(try workspace.fingerprint() == before)
  }

  @Test func `an index that is behind is a warning that says what to run`() throws {
    let workspace = try prepared()
    try workspace.write(#"{"id":"x","question":"calf cramp","answer":"stretch"}"#, to: "x.jsonl")
    try workspace.askback("import", "-q", "--no-index", "x.jsonl")
    let outcome = try workspace.askback("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("warn  freshness") && outcome.output.contains("fix: askback index\n")
    )
    try workspace.askback("index", "-q")
    #expect(try workspace.askback("check").status == 0)
  }

  @Test(arguments: ["manifest", "segment-1", "segment-2", "calibration"])
  func `what is damaged in the index is found, and repaired from the pairs`(name: String) throws {
    let workspace = try prepared()
    let answers = try workspace.askback("search", "--json", "stiff neck 4").output
    _ = try workspace.shell("cp -r askback.kb/index whole", [])
    for offset in [0, 9, 17, 40, 61] {
      _ = try workspace.shell("rm -rf askback.kb/index; cp -r whole askback.kb/index", [])
      try workspace.flip("askback.kb/index/" + name, at: offset)
      let found = try workspace.askback("check")
      if found.status == 0 {
        #expect(try workspace.askback("search", "--json", "stiff neck 4").output == answers)
        continue
      }
      #expect(found.status == 1 && found.output.contains("fix: "), "byte \(offset)")
      let repaired = try workspace.askback("check", "--repair")
      #expect(repaired.status == 0, "byte \(offset): \(repaired.output) \(repaired.errors)")
      #expect(repaired.output.hasPrefix("done  repair"))
      #expect(try workspace.askback("search", "--json", "stiff neck 4").output == answers)
    }
  }

  @Test(arguments: ["manifest", "segment-1", "calibration", ""])
  func `what is missing from the index is found, and made again`(name: String) throws {
    let workspace = try prepared()
    let answers = try workspace.askback("search", "--json", "stiff neck 4").output
    try workspace.remove("askback.kb/index/" + name)
    #expect(try workspace.askback("check").status == 1)
    #expect(try workspace.askback("check", "--repair").status == 0)
    #expect(try workspace.askback("search", "--json", "stiff neck 4").output == answers)
  }

  @Test func `files that a writer left behind are told and removed`() throws {
    let workspace = try prepared()
    for name in ["segment-9", "segment-3.new", "manifest.new"] {
      try workspace.write("half", to: "askback.kb/index/" + name)
    }
    let outcome = try workspace.askback("check")
    #expect(outcome.status == 1 && outcome.output.contains("warn  left over"))
    #expect(try workspace.askback("check", "--repair").status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workspace.path + "/askback.kb/index"
    )
    #expect(names.sorted() == ["calibration", "manifest", "segment-1", "segment-2"])
  }

  @Test func `the index of another knowledge base is no index of this one`() throws {
    let workspace = try prepared()
    let other = try prepared()
    try workspace.remove("askback.kb/index")
    try FileManager.default.copyItem(
      atPath: other.path + "/askback.kb/index",
      toPath: workspace.path + "/askback.kb/index"
    )
    let outcome = try workspace.askback("check")
    #expect(outcome.status == 1 && outcome.output.contains("another knowledge base"))
    #expect(try workspace.askback("check", "--repair").status == 0)
  }

  @Test func `a text that changed on the disk is never made the truth`() throws {
    let workspace = try prepared()
    try workspace.flip("askback.kb/askback.sqlite", text: "neck 3 stiff")
    try workspace.flip("askback.kb/index/segment-1", at: 20)
    let before = try workspace.fingerprint()
    for arguments in [["check"], ["check", "--repair"]] {
      let outcome = try workspace.run(arguments)
      #expect(outcome.status == 1)
      #expect(
        outcome.output.contains("fail  pairs           changed on the disk")
          && outcome.output.contains(": p3")
      )
    }
    #expect(try workspace.fingerprint() == before)
    // Importing the file again puts the pair right, and what is left is the index.
    try workspace.askback("import", "-q", "pairs.jsonl")
    #expect(try workspace.askback("check", "--repair").status == 0)
  }

  @Test func `a database that is none is a failure, a folder that is not there trouble`() throws {
    let workspace = try prepared()
    try workspace.write("no database, but something", to: "askback.kb/askback.sqlite")
    let outcome = try workspace.askback("check", "--repair")
    #expect(outcome.status == 1 && outcome.output.contains("fail  knowledge base"))
    #expect(outcome.output.contains("fix: restore a copy"))
    #expect(try workspace.askback("check", "-k", "nowhere").status == 2)
  }

  @Test func `a writer at work is told, and no reason to worry`() throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      #"exec 9<askback.kb/askback.lock; flock -x 9; "$1" check; "$1" check --repair"#,
      [Workspace.programPath]
    )
    #expect(outcome.status == 0 && outcome.output.contains("is at work"))
  }

  @Test func `the JSON holds a finding for each line`() throws {
    let workspace = try prepared()
    try workspace.flip("askback.kb/index/segment-2", at: 20)
    let json = try workspace.askback("check", "--json").json()
    #expect(json["format"] as? String == "askback.check/1")
    #expect(json["failures"] as? Int == 1)
    let findings = try #require(json["findings"] as? [[String: Any]])
    let index = try #require(findings.first { $0["name"] as? String == "index" })
    #expect(index["level"] as? String == "fail")
    #expect(index["fix"] as? String == "askback check --repair")
    let repaired = try workspace.askback("check", "--json", "--repair").json()
    #expect((repaired["repairs"] as? [String])?.count == 1 && repaired["failures"] as? Int == 0)
  }

  @Test func `SQLite's lookups are made anew from the tables`() throws {
    let workspace = try prepared()
    let name = workspace.path + "/askback.kb/askback.sqlite"
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
    // The id in a leaf of an index (page type 10), not in the table itself.
    let place = bytes.indices.dropLast(1).first { offset in
      bytes[offset...].starts(with: "p3".utf8) && bytes[offset & ~4095] == 10
    }
    bytes[try #require(place)] = 0x78
    try Data(bytes).write(to: URL(fileURLWithPath: name))
    let found = try workspace.askback("check")
    #expect(found.status == 1 && found.output.contains("fix: askback check --repair"))
    #expect(try workspace.askback("show", "p3").status == 2)
    let repaired = try workspace.askback("check", "--repair")
    #expect(repaired.status == 0, "\(repaired.output)")
    #expect(repaired.output.hasPrefix("done  repair          SQLite's lookups were made anew"))
    #expect(try workspace.askback("show", "p3").status == 0)
  }

  @Test func `a knowledge base from before there were checksums is read, and given them`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.path + "/askback.kb",
      withIntermediateDirectories: true
    )
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/knowledge-base-2.sqlite")
    try Data(contentsOf: fixture)
      .write(to: URL(fileURLWithPath: workspace.path + "/askback.kb/askback.sqlite"))
    #expect(try workspace.askback("show", "necks-4").status == 0)
    #expect(try workspace.askback("check").output.contains("3 rows"))
    #expect(try workspace.askback("index").status == 0)
    let after = try workspace.askback("check")
    #expect(after.status == 0 && !after.output.contains(" rows"), "\(after.output)")
    #expect(try workspace.askback("search", "stiff neck").output.contains("flat pillow"))
    try workspace.flip("askback.kb/askback.sqlite", text: "flat pillow")
    #expect(try workspace.askback("check").status == 1)
  }

  @Test func `a knowledge base without pairs is well`() throws {
    let workspace = try Workspace()
    try workspace.write(
      "<html><body><article><h1>Necks</h1><p>Nobody has asked.</p></article></body></html>",
      to: "page.html"
    )
    try workspace.askback("import", "-q", "page.html")
    try workspace.askback("index", "-q", "--full")
    let outcome = try workspace.askback("check")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `an older copy of the database that is put back gets an index of its own`() throws {
    let workspace = try Workspace()
    for name in ["a", "b", "c"] {
      try workspace.write(
        #"{"id":"\#(name)","question":"\#(name) neck","answer":"rest"}"#,
        to: name + ".jsonl"
      )
    }
    try workspace.askback("import", "-q", "a.jsonl")
    _ = try workspace.shell("cp askback.kb/askback.sqlite old", [])
    try workspace.askback("import", "-q", "b.jsonl")
    _ = try workspace.shell("cp old askback.kb/askback.sqlite", [])
    let search = try workspace.askback("search", "neck")
    #expect(search.status == 2 && search.errors.contains("no index"), "\(search)")
    // Its state has the number of the one that was lost.
    try workspace.askback("import", "-q", "c.jsonl")
    #expect(try workspace.askback("check").status == 0)
    #expect(try workspace.askback("search", "neck").output.contains("Next: askback show"))
    _ = try workspace.shell("mv askback.kb other.kb", [])
    let other = try workspace.askback("search", "-k", "other.kb", "neck").output
    #expect(other.contains("Next: askback show -k other.kb "), "\(other)")
  }
}
