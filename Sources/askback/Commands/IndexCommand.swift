import ArgumentParser
import KnowledgeBase
import Retrieval

/// `askback index`: brings the index up to date, or builds it anew.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Bring the index up to date, or build it anew.",
    discussion: """
      Examples:
        askback index                          what changed since the last time
        askback index --full --memory 128M     all of it, in little memory

      What was there before answers until the new index is whole; Ctrl-C leaves it as it was.
      """
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @Flag(help: "Build it anew from all pairs.") var full = false
  @Option(
    help: ArgumentHelp("The most memory to take: a number with K, M or G.", valueName: "size")
  )
  var memory = ByteCount(bytes: PairIndex.defaultMemory)
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

  func validate() throws {
    guard memory.bytes >= PairIndex.leastMemory else {
      throw ValidationError(
        "--memory \(memory.defaultValueDescription): give \(PairIndex.leastMemory >> 20)M or more."
      )
    }
  }

  func run() throws {
    // Opened for reading first: to index what is not there is a mistake, not a new knowledge base.
    let path = try KnowledgeBase(at: knowledgeBase.path).path
    let writer = try KnowledgeBaseWriter(at: path)
    let report = try Indexing.run(
      writer.contents,
      full: full,
      memory: memory.bytes,
      isQuiet: quiet
    )
    if !quiet { Console.report(ImportSummary.line(for: report)) }
  }
}
