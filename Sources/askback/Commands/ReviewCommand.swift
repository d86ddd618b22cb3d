import ArgumentParser
import KnowledgeBase
import Retrieval

/// `askback review`: decides what the importer is not sure of.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide the pairs that import was not sure of.",
    discussion: """
      Examples:
        askback review                         one after the other, at a terminal
        askback review --list                  what waits, and why
        askback review --batch decisions.txt   many at once

      A batch has one decision a line; # begins a remark. All lines are put down together, or, \
      if one of them is wrong, none:
        sore-after-17 keep                     it is right
        sore-after-20 drop                     it is no pair: not to be found
        sore-after-24 join sore-after-17       it belongs to that pair: the two are one
        sore-after-20 undecide                 take the decision back

      Decisions hold when the page is imported again. One whose comments have changed asks again.
      """
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @OptionGroup var color: ColorOptions
  @Option(
    help: ArgumentHelp("Read decisions from a file; - for standard input.", valueName: "file")
  )
  var batch: String?
  @Flag(help: "Print what waits.") var list = false
  @Flag(help: "Print the decisions there are, as a batch.") var decided = false
  @Flag(help: "Print what waits as one JSON object (askback.review/1).") var json = false
  @Flag(help: "With --batch: say what would change, and change nothing.") var dryRun = false
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

  func validate() throws {
    let ways = [batch != nil, list, decided, json].count { $0 }
    if ways > 1, !(ways == 2 && list && json) {
      throw ValidationError("Give one of --batch, --list, --decided and --json.")
    }
    if dryRun && batch == nil { throw ValidationError("--dry-run goes with --batch.") }
    if ways == 0, !Terminal.isTerminal(0) || !Terminal.isTerminal(1) {
      throw ValidationError("Review asks at a terminal. Elsewhere use --list, and --batch FILE.")
    }
  }

  func run() throws {
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    if let batch {
      try decide(by: try ReviewBatch(try InputFile.bytes(of: batch), name: batch))
    } else if list || json || decided {
      try show(contents)
    } else {
      try ask()
    }
  }

  private func show(_ contents: KnowledgeBase) throws {
    var console = Console()
    if json {
      let document = ReviewJSON(try contents.reviewItems(), try contents.decisions())
      console.line(try JSONOutput.line(document))
    } else if decided {
      for decision in try contents.decisions() {
        console.line(CleanText.oneLine(ReviewBatch.line(for: decision)))
      }
    } else {
      let page = ReviewPage(width: Terminal.width(), style: color.style)
      for line in page.list(try contents.reviewItems()) {
        console.line(line.rendered(color.style))
      }
    }
    try console.finish()
  }

  private func decide(by batch: ReviewBatch) throws {
    let writer = try knowledgeBase.writer(rehearsing: dryRun)
    do {
      try writer.decide(batch.decisions)
    } catch let error as DecisionError {
      throw batch.error(for: error)
    }
    try finish(writer, batch.decisions)
  }

  /// How many pairs to choose from are shown.
  private static let choices = 8

  private func ask() throws {
    let writer = try knowledgeBase.writer()
    var dialogue = ReviewDialogue(
      items: try writer.contents.reviewItems(),
      page: ReviewPage(width: Terminal.width(), style: color.style),
      read: { readLine() },
      write: Console.write,
      decide: { try writer.decide([$0]) },
      neighbours: { try writer.contents.neighbours(of: $0, limit: Self.choices) }
    )
    try dialogue.run()
    if !dialogue.decisions.isEmpty { try finish(writer, dialogue.decisions) }
  }

  /// Brings the index up to date and says what was done.
  private func finish(_ writer: KnowledgeBaseWriter, _ decisions: [Decision]) throws {
    let report = dryRun ? nil : try Indexing.run(writer.contents, full: false, isQuiet: quiet)
    guard !quiet else { return }
    let waiting = try writer.contents.reviewItems().count
    Console.report(ReviewPage.summary(of: decisions, waiting: waiting))
    if dryRun { Console.report("Nothing was written (--dry-run).") }
    if let report { Console.report(ImportSummary.line(for: report)) }
  }
}
