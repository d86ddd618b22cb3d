import ArgumentParser
import KnowledgeBase
import ThreadImport

/// `askback export`: all pairs in a form that other programs, and `import`, read.
struct ExportCommand: ParsableCommand {
  /// What can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print all pairs, which import takes back as they are."
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @Option(help: "The form: jsonl, one pair a line.") var format: Format = .jsonl

  func run() throws {
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    var console = Console()
    try contents.forEachPair { pair in console.line(JSONOutput.escaped(try PairJSON.encode(pair))) }
    try console.finish()
  }
}
