import ArgumentParser

/// `askback match`: the past answers to a file of new questions.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Answer a file of new questions at once.",
    discussion: """
      Examples:
        askback match inbox.csv -o inbox.matches.jsonl
        askback match inbox.csv -o inbox.matches.jsonl --resume
        askback match inbox.csv -o inbox.matches.jsonl --report inbox.html
        askback match --format csv -n 1 inbox.mbox > answers.csv

      The file is CSV or TSV with a header, JSON Lines or an array of JSON ("id", "text"), an mbox \
      mailbox or a mail, or text with blank lines between the questions; what it is, is seen from its \
      name or else its content. Of a mail its own text is asked, without what it quotes, and where \
      that is short the subject as well. Where it is not clear which column holds the question, --question-column says it.

      Verdicts: reuse (send the past answer), adapt (it helps, but change it), fresh (write one).

      Rows that cannot be read are counted and written to FILE.errors.csv with their lines. A run \
      that was interrupted, however it ended, continues with --resume.

      In csv and tsv an apostrophe is put before = + - @ where a cell may begin with them (also \
      behind a semicolon, a tab or the end of a line within a text; in tsv behind a comma), and \
      cells with commas, semicolons or quotation marks are quoted: so no spreadsheet takes what a \
      stranger wrote for a formula, whatever it splits lines at. For programs there is jsonl, where \
      texts are as they were.
      """
  )

  @Argument(help: "The questions; - or nothing for standard input.") var file: String?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file")
  )
  var output: String?
  @Option(help: "The form: jsonl, csv, tsv, trec or markdown.") var format = MatchFormat.jsonl
  @Option(name: .customShort("n", allowingJoined: true), help: "How many pairs to give at most.")
  var limit = MatchOptions.defaultLimit
  @Option(
    help: ArgumentHelp("The column of the question: its name or number.", valueName: "column")
  )
  var questionColumn: String?
  @Option(
    help: ArgumentHelp("Write a page with pictures and all rows as well.", valueName: "file.html")
  )
  var report: String?
  @Option(help: ArgumentHelp("The column of the id: its name or number.", valueName: "column"))
  var idColumn: String?
  @Option(help: "How many questions to work on at once (default: the processor's cores).")
  var workers: Int?
  @Flag(help: "Continue where an interrupted run stopped.") var resume = false
  @Flag(help: "Take every word as it stands; read no slip as the word it may stand for.")
  var exact = false
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions

  /// Where `-o` leads; `nil` for standard output.
  private var target: OutputTarget? {
    get throws(CommandError) {
      guard let output, output != "-" else { return nil }
      return try OutputTarget(output)
    }
  }

  /// The run that the arguments ask for; one whose `-o` names a stream goes to standard output.
  private func options() throws(CommandError) -> MatchOptions {
    var path: String?
    if case .file(let file) = try target { path = file }
    var page = report
    if let report, case .file(let file) = try OutputTarget(report) { page = file }
    return MatchOptions(
      input: file ?? "-",
      columns: TableQuestions.Columns(question: questionColumn, id: idColumn),
      limit: limit,
      format: format,
      output: path,
      report: page,
      workers: workers ?? min(Machine.cores, MatchOptions.workerLimits.upperBound),
      isExact: exact,
      isResuming: resume,
      isQuiet: quiet,
      folder: knowledgeBase.path
    )
  }

  func validate() throws {
    guard SearchRun.limits.contains(limit) else {
      throw ValidationError("-n \(limit): give a number from 1 to \(SearchRun.limits.upperBound).")
    }
    if let workers, !MatchOptions.workerLimits.contains(workers) {
      throw ValidationError(
        "--workers \(workers): give a number from 1 to \(MatchOptions.workerLimits.upperBound)."
      )
    }
    if file == nil && Terminal.isTerminal(0) {
      throw ValidationError("Name the file of questions: askback match inbox.csv -o answers.jsonl")
    }
    if report == "-" {
      throw ValidationError("--report -: name a file; a page is not written to standard output.")
    }
    let paths = MatchPaths(
      input: file ?? "-",
      output: output == "-" ? nil : output,
      report: report,
      knowledgeBase: knowledgeBase.path
    )
    if let trouble = paths.trouble { throw ValidationError(trouble) }
    if let report, case .stream = try OutputTarget(report) {
      throw ValidationError("--report \(report): is no file.")
    }
    if case .file = try target { return }
    if resume { throw ValidationError("--resume: only a run with -o FILE can be continued.") }
  }

  func run() throws {
    let options = try options()
    Interruption.watch()
    if case .stream(let path) = try target { try OutputFile.redirect(toStream: path) }
    let run = try MatchRun(options)
    if run.isStale { Indexing.reportStale(knowledgeBase.path) }
    if run.hadNothingToResume && !quiet {
      Console.report("askback: nothing to resume; beginning with the first row.")
    }
    let isComplete = try Self.complete(run)
    let tally = run.tally
    if !isComplete {
      Console.report(
        tally.answered == 0
          ? "askback: stopped before a question was answered."
          : "askback: stopped after \(Figures.counted(tally.answered, "question"))."
            + (run.answersKept == 0 ? "" : " Continue with the same command and --resume.")
      )
      throw ExitCode(130)
    }
    if run.hasMovedOn && !run.wasComplete {
      Console.report(
        "askback: the knowledge base was changed meanwhile, so the rows do not all tell of one state of it; run it"
          + " again for that."
      )
    }
    if tally.answered + tally.badRows == 0 && !run.wasComplete {
      Console.report("askback: there was no question to answer.")
    }
    if run.wasComplete {
      Console.report("askback: the run was complete; its files have their names now.")
    } else if !options.isQuiet {
      if run.charset != "UTF-8" { Console.report("askback: read as \(run.charset).") }
      for line in MatchSummary(tally: tally, options: options).lines { Console.report(line) }
    }
    if tally.answered == 0 && !run.wasComplete { throw ExitCode(2) }
  }

  /// Answers all rows; an error says how to go on, where that is possible.
  private static func complete(_ run: MatchRun) throws -> Bool {
    do {
      let isComplete = try run.run()
      try run.finish(isComplete: isComplete)
      return isComplete
    } catch {
      guard run.abandon() else { throw error }
      throw CommandError(
        "\(error) What was answered is kept: when it is mended, continue with the same command and"
          + " --resume."
      )
    }
  }
}
