import Foundation
import Testing

/// The README's session: each command with the output that stands under it.
private func session() throws -> [(command: String, output: String)] {
  let readme = try String(
    contentsOf: Workspace.package.appendingPathComponent("README.md"),
    encoding: .utf8
  )
  var steps: [(command: String, output: String)] = []
  for block in readme.components(separatedBy: "```console\n").dropFirst() {
    let text = block.components(separatedBy: "```")[0]
    for step in ("\n" + text).components(separatedBy: "\n$ ").dropFirst() {
      let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      steps.append((String(lines[0]), lines.count > 1 ? String(lines[1]) : ""))
    }
  }
  return steps
}

/// Splits a command line at spaces, but not within quotation marks.
private func words(_ command: String) -> [String] {
  var words: [String] = []
  for (number, part) in command.components(separatedBy: "\"").enumerated() {
    if number % 2 == 1 {
      words.append(part)
    } else {
      words += part.split(separator: " ").map(String.init)
    }
  }
  return words
}

@Suite struct ReadmeTests {
  @Test func `the README's session is what the command prints`() throws {
    let workspace = try Workspace()
    try FileManager.default.createSymbolicLink(
      atPath: workspace.path + "/Corpus",
      withDestinationPath: Workspace.package.appendingPathComponent("Corpus").path
    )
    let steps = try session()
    #expect(steps.count >= 3)
    for step in steps {
      let outcome = try workspace.run(Array(words(step.command).dropFirst()))
      #expect(outcome.status == 0)
      let printed = (outcome.errors + outcome.output).trimmingCharacters(in: .newlines)
      #expect(printed == step.output.trimmingCharacters(in: .newlines), "\(step.command)")
    }
  }

  @Test func `the README names every command and is short`() throws {
    let readme = try String(
      contentsOf: Workspace.package.appendingPathComponent("README.md"),
      encoding: .utf8
    )
    let help = try Workspace().askback("--help").output
    let commands = help.components(separatedBy: "SUBCOMMANDS:").dropFirst().flatMap { section in
      section.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    }.filter { $0 != "See" }
    #expect(commands.count >= 7)
    for command in commands { #expect(readme.contains("`askback \(command)")) }
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }
}
