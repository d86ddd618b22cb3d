import ArgumentParser
import KnowledgeBase
import ThreadImport

/// `askback show ID`: one pair in full.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One pair in full: question, answer, conversation and source."
  )

  @Argument(help: "The pair's id, as search prints it.") var id: String
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @OptionGroup var color: ColorOptions
  @Flag(help: "Print the pair as a line of JSON, as export does.") var json = false

  func run() throws {
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    let pair = try contents.knownPair(id: id)
    var console = Console()
    if json {
      console.line(JSONOutput.escaped(try PairJSON.encode(pair)))
    } else {
      let page = PairPage(pair: pair, comments: try contents.comments(of: pair))
      for line in page.lines(width: Terminal.width(), style: color.style) {
        console.line(line.rendered(color.style))
      }
    }
    try console.finish()
  }
}
