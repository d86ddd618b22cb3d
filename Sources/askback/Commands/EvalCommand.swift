import ArgumentParser
import KnowledgeBase
import Retrieval
import SearchIndex
import ThreadImport

/// `askback eval`: how good the rankings of judged questions are.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "nDCG, MRR, Success@1, Recall and abstention against judged questions.",
    discussion: """
      Examples:
        askback eval --questions judged.tsv --qrels judged.qrels --run now.run
        askback eval --questions judged.tsv --qrels judged.qrels --compare before.run
        askback eval --questions judged.tsv --qrels judged.qrels --min 0.7

      'askback search -i' keeps what is judged there in askback.kb/feedback.questions.tsv and \
      askback.kb/feedback.qrels.

      Questions are in any form that match reads, each with an id: a table (id, question), JSON Lines \
      ("id", "text") or a mailbox; signs in them are plain words. Judgments have TREC's form: \
      question, 0, pair, grade. A question without a pair of a grade above 0 has no answer: of it \
      only counts whether the search says so.
      """
  )

  @Option(help: ArgumentHelp("The questions, each with an id.", valueName: "file"))
  var questions: String
  @Option(help: ArgumentHelp("The judgments, in TREC's form (qrels).", valueName: "file"))
  var qrels: String
  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Write the rankings to this file, in TREC's form.", valueName: "file")
  )
  var runFile: String?
  @Option(help: ArgumentHelp("Compare with the rankings in this file.", valueName: "file"))
  var compare: String?
  @Flag(help: "Print the figures of each question as well.") var perQuery = false
  @Option(
    help: ArgumentHelp("End with 1 if the mean nDCG@10 is below this.", valueName: "share")
  )
  var min: Double?
  @Option(help: "A textbook ranking in place of ours: tfidf or bm25.")
  var similarity: TextbookSimilarity?
  @Flag(help: "Take every word as it stands; read no slip as the word it may stand for.")
  var exact = false
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions

  func validate() throws {
    if let min, !(0...1).contains(min) {
      throw ValidationError("--min \(min): give a number from 0 to 1.")
    }
    var files = CommandFiles(
      read: [
        CommandFiles.Input(path: questions, words: "the file of questions"),
        CommandFiles.Input(path: qrels, words: "the file of judgments"),
      ],
      written: [],
      knowledgeBase: knowledgeBase.path
    )
    if let compare { files.read.append(.init(path: compare, words: "the file of --compare")) }
    if let runFile { files.written.append(.init(option: "--run", path: runFile)) }
    if let trouble = files.trouble { throw ValidationError(trouble) }
  }

  func run() throws {
    let file = try QuestionFile(at: questions)
    let judgments = try judgments()
    guard file.questions.contains(where: { judgments.grades[$0.id] != nil }) else {
      throw CommandError("\(qrels): judges none of the questions in \(questions).")
    }
    let other = try compare.map { path throws(CommandError) in try RunFile(at: path) }
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    if try PairIndex.status(of: contents).standing == .stale {
      Indexing.reportStale(knowledgeBase.path)
    }
    let searcher = try PairSearcher(contents, forMany: true)
    var outcomes: [Evaluation.Outcome] = []
    var lines: [String] = []
    for question in file.questions {
      let ranking = try searcher.ranking(
        of: SearchRequest(plain: question.text, isExact: exact),
        similarity: similarity?.similarity ?? .fields,
        limit: Self.depth
      )
      outcomes.append(
        Evaluation.Outcome(
          question: question.id,
          ranking: ranking.entries.map(\.id),
          abstained: ranking.judgement.verdict == .none
        )
      )
      for (place, entry) in zip(1..., ranking.entries) {
        lines.append(RunFile.line(question.id, entry.id, place: place, score: entry.score))
      }
    }
    if let runFile { try OutputFile.write(lines, to: runFile) }
    let table = EvaluationTable(
      now: Evaluation(outcomes, judgments),
      before: other.map { other in
        Evaluation(
          file.questions.map { question in
            Evaluation.Outcome(
              question: question.id,
              ranking: other.rankings[question.id] ?? [],
              abstained: false
            )
          },
          judgments
        )
      }
    )
    var console = Console()
    for line in table.lines(perQuery: perQuery) { console.line(line) }
    try console.finish()
    let reached = table.now.mean.ndcg
    if let min, reached < min {
      Console.report("askback: nDCG@10 is \(EvaluationTable.number(reached)), below --min \(min).")
      throw ExitCode(1)
    }
  }

  /// How many pairs of each question a run has.
  private static let depth = 100

  private func judgments() throws -> Judgments {
    let bytes = try InputFile.bytes(of: qrels)
    do {
      return try Judgments(ForeignText.text(of: bytes))
    } catch {
      throw CommandError("\(qrels), \(error.description)")
    }
  }
}
