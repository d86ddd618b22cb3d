import ArgumentParser
import KnowledgeBase
import Retrieval

/// `askback stats`: sizes and counts.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Sizes and counts of a knowledge base."
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @Flag(help: "Print one JSON object (askback.stats/1).") var json = false

  func run() throws {
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    let statistics = try contents.statistics()
    let waiting = try contents.reviewItems().count
    let index = try PairIndex.status(of: contents)
    var console = Console()
    if json {
      console.line(
        try JSONOutput.line(StatsJSON(contents.path, statistics, index, waiting: waiting))
      )
    } else {
      for line in StatsText.lines(contents.path, statistics, index, waiting: waiting) {
        console.line(line)
      }
    }
    try console.finish()
  }
}
