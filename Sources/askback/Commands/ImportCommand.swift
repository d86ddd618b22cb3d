import ArgumentParser
import KnowledgeBase
import Retrieval
import ThreadImport

/// `askback import PATH…`: reads pages, exports, reader text or pairs into the knowledge base.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read pages, exports, saved text or pairs into question/answer pairs.",
    discussion: """
      Examples:
        askback import saved-pages/
        askback import article.html --coach "Kim Lee"
        askback export | askback import -k copy.kb -

      What a file is, is seen from its content: a web page with comments, an export of a blog \
      or forum (Docs/exports.md), an article saved as text by a browser's reader mode, or pairs as \
      JSON Lines ("id", "question", "answer").
      """
  )

  @OptionGroup var sources: SourcePaths
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @Option(help: "A name that the coach goes by; may be repeated.") var coach: [String] = []
  @Flag(help: "Say what would change, and change nothing.") var dryRun = false
  @Flag(inversion: .prefixedNo, help: "Bring the index up to date as well.") var index = true
  @Flag(help: "Print what was done as one JSON object (askback.import/1).") var json = false
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

  func run() throws {
    let writer = try knowledgeBase.writer(rehearsing: dryRun)
    var run = ImportRun(reader: SourceReader(coaches: coach), coaches: coach)
    try run.read(sources.all, into: writer)
    var report: PairIndex.Report?
    if !dryRun && index && run.files.count > 0 {
      report = try Indexing.run(writer.contents, full: false, isQuiet: quiet)
    }
    for failure in run.files.failures { Console.report(failure) }
    let summary = ImportSummary(
      run: run,
      waiting: quiet && !json ? [] : try writer.contents.reviewItems().map(\.doubts),
      index: report,
      isRehearsal: dryRun,
      folder: knowledgeBase.path
    )
    if !quiet && !json {
      for line in summary.lines(width: Terminal.width()) { Console.report(line) }
    }
    if json {
      var console = Console()
      console.line(try JSONOutput.line(ImportJSON(summary)))
      try console.finish()
    }
    if run.files.isTrouble { throw ExitCode(2) }
  }
}
