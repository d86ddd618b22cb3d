import Foundation
import Testing

/// What happens to an index that another version of the command has written.
@Suite struct OtherFormatsTests {
  private static let fixtures = Workspace.package
    .appendingPathComponent("Tests/SearchIndexTests/Fixtures").path

  /// A knowledge base whose index is of another format.
  private func prepared(_ format: Int) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(#"{"id":"a","question":"stiff neck","answer":"rest"}"#, to: "a.jsonl")
    try workspace.askback("import", "-q", "a.jsonl")
    let index = workspace.path + "/askback.kb/index"
    if format < 9 {
      try FileManager.default.removeItem(atPath: index)
      try FileManager.default.copyItem(atPath: Self.fixtures + "/format-\(format)", toPath: index)
    } else {
      let manifest = URL(fileURLWithPath: index + "/manifest")
      var data = try Data(contentsOf: manifest)
      data[8] = UInt8(format)
      try data.write(to: manifest)
    }
    return workspace
  }

  @Test(arguments: [1, 99])
  func `a search says what to run`(format: Int) throws {
    let workspace = try prepared(format)
    let outcome = try workspace.askback("search", "neck")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("format \(format); this version of askback reads"))
    #expect(outcome.errors.contains("Make the index anew with 'askback index'."))
    let check = try workspace.askback("check")
    #expect(check.status == 1 && check.output.contains("fail  index"))
    #expect(try workspace.askback("stats").output.contains("run 'askback index'"))
  }

  @Test(arguments: [1, 99], ["index", "import a.jsonl", "check --repair"])
  func `whoever writes makes it anew without a word`(format: Int, command: String) throws {
    let workspace = try prepared(format)
    let outcome = try workspace.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.askback("search", "neck").status == 0)
    let check = try workspace.askback("check")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `of all formats that there were only the last is read`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures).sorted()
    for name in names.dropLast() {
      let number = try #require(Int(name.dropFirst("format-".count)))
      #expect(try prepared(number).askback("search", "neck").status == 2, "\(name)")
    }
  }
}
