import Foundation
import Testing

@testable import askback

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("why-your-neck-4128", "why-your-neck-4128"), ("e 4", "'e 4'"), ("", "''"),
    ("$(touch pwned)", "'$(touch pwned)'"), ("it's", #"'it'\''s'"#), ("~", "'~'"),
    ("-e5", "-- -e5"), ("--kb x", "-- '--kb x'"), ("a;b", "'a;b'"), ("é", "'é'"),
  ])
  func `a word is quoted where a shell would read more into it`(text: String, word: String) {
    #expect(ShellWord.argument(text) == word)
  }

  @Test(arguments: ["e 4", "-e5", "$(touch pwned)", "a'b\"c", "`x`", "#1", "!!", "*", "\\n"])
  func `what search says to do next works in a shell`(id: String) throws {
    let workspace = try Workspace()
    let pair = [
      "id": id, "question": "My neck is stiff after sleep.", "answer": "Try a flat pillow.",
    ]
    let line = String(decoding: try JSONSerialization.data(withJSONObject: pair), as: UTF8.self)
    try workspace.askback("import", "-q", "-", input: line)
    let found = try workspace.askback("search", "my stiff neck after sleep").output
    let command = try #require(found.split(separator: "Next: askback ").last)
    let shown = try workspace.shell("\"$1\" \(command)", [Workspace.programPath])
    #expect(shown.status == 0 && shown.output.contains("Try a flat pillow."), "\(shown.errors)")
    #expect(!FileManager.default.fileExists(atPath: workspace.path + "/pwned"))
  }
}
