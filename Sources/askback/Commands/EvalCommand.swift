import ArgumentParser
import KnowledgeBase
import Retrieval
import SearchIndex

/// `askback eval`: how good the rankings of judged questions are.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "nDCG, MRR, Success@1, Recall and abstention against judged questions.",
    discussion: """
      Examples:
        askback eval --questions judged.tsv --qrels judged.qrels --run now.run
        askback eval --questions judged.tsv --qrels judged.qrels --compare before.run

      Questions are a table (id, question) or JSON Lines ("id", "text"); judgments have TREC's form: \
      question, 0, pair, grade. A question without a pair of a grade above 0 has no answer: of it \
      only counts whether the search says so.
      """
  )

  @Option(help: ArgumentHelp("The questions, as TSV or JSON Lines.", valueName: "file"))
  var questions: String
  @Option(help: ArgumentHelp("The judgments, in TREC's form.", valueName: "file"))
  var qrels: String
  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Write the rankings to this file, in TREC's form.", valueName: "file")
  )
  var runFile: String?
  @Option(help: ArgumentHelp("Compare with the rankings in this file.", valueName: "file"))
  var compare: String?
  @Flag(help: "Print the figures of each question as well.") var perQuery = false
  @Option(help: "A textbook ranking in place of ours: tfidf or bm25.")
  var similarity: TextbookSimilarity?
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions

  func run() throws {
    let file = try QuestionFile(at: questions)
    let judgments = try judgments()
    let other = try compare.map { path throws(CommandError) in try RunFile(at: path) }
    let searcher = try PairSearcher(try KnowledgeBase(at: knowledgeBase.path))
    var outcomes: [Evaluation.Outcome] = []
    var lines: [String] = []
    for question in file.questions {
      let ranking = try searcher.ranking(
        of: question.text,
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
  }

  /// How many pairs of each question a run has.
  private static let depth = 100

  private func judgments() throws -> Judgments {
    let bytes = try InputFile.bytes(of: qrels)
    do {
      return try Judgments(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandError("\(qrels), \(error.description)")
    }
  }
}
