import ArgumentParser
import KnowledgeBase
import Retrieval

/// `askback index`: brings the index up to date, or builds it anew.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Bring the index up to date, or build it anew."
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @Flag(help: "Build it anew from all pairs.") var full = false
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

  func run() throws {
    // Opened for reading first: to index what is not there is a mistake, not a new knowledge base.
    let path = try KnowledgeBase(at: knowledgeBase.path).path
    let writer = try KnowledgeBaseWriter(at: path)
    let report = try PairIndex.bringUpToDate(writer.contents, full: full)
    if !quiet { Console.report(ImportSummary.line(for: report)) }
  }
}
