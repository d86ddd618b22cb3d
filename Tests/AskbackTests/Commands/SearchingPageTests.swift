import Foundation
import Testing

/// `Docs/searching.md`: what it says is so.
@Suite struct SearchingPageTests {
  /// The words of a command line, single and double quotation marks taken off.
  private func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Character?
    for character in command {
      if character == mark {
        mark = nil
      } else if mark == nil, character == "\"" || character == "'" {
        mark = character
        word = word ?? ""
      } else if mark == nil, character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  @Test func `each example of the page finds something`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", Workspace.package.appendingPathComponent("Corpus").path)
    let page = try String(
      contentsOf: Workspace.package.appendingPathComponent("Docs/searching.md"),
      encoding: .utf8
    )
    let commands = page.split(separator: "\n").filter { $0.hasPrefix("$ askback search") }
    #expect(commands.count >= 6)
    for command in commands {
      let outcome = try workspace.run(Array(words(String(command)).dropFirst(2)))
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome.errors)")
      let isFiltered = command.contains("--") || command.contains("'")
      #expect(
        outcome.output.contains(" passes ") || outcome.output.contains(" pass ") || !isFiltered
          || command.contains("--field"),
        "\(command)"
      )
    }
  }

  @Test func `the help names each option and sign of the page`() throws {
    let page = try String(
      contentsOf: Workspace.package.appendingPathComponent("Docs/searching.md"),
      encoding: .utf8
    )
    let help = try Workspace().askback("search", "--help").output
    for option in ["--since", "--until", "--article", "--asker", "--field", "--like"] {
      #expect(page.contains("`\(option) ") && help.contains("\(option) <"), "\(option)")
    }
    for sign in ["\"stiff neck\"", "+desk", "-heat", "-\"ice bath\"", "mass*"] {
      #expect(page.contains("`\(sign)`") && help.contains(sign), "\(sign)")
    }
  }
}
