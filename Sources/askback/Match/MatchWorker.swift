import KnowledgeBase
import Retrieval
import SearchIndex

/// What the workers are asked to do with a row of the file.
struct MatchJob: Sendable {
  var row: Int
  var id: String
  var text: String
  /// Whether an earlier run has written this row: then only its vector is wanted.
  var isWritten: Bool
}

/// What they make of it.
struct MatchProduct: Sendable {
  var row: Int
  var id: String
  var text: String
  /// `nil` for a row that is written already.
  var written: Written?
  var vector: QuestionVector
  /// The name of its text among those that are met again.
  let name: TextName

  init(_ job: MatchJob, written: Written? = nil, vector: QuestionVector) {
    (row, id, text) = (job.row, job.id, job.text)
    (self.written, self.vector) = (written, vector)
    name = TextName(of: CleanText.cleaned(job.text))
  }

  /// What goes to the files.
  struct Written: Sendable {
    var output: MatchRowText
    var report: MatchRowText?
    var record: MatchRecord
  }
}

/// Answers questions on one thread.
struct MatchWorker {
  private let searcher: PairSearcher
  private let options: MatchOptions

  /// Opens the knowledge base.
  init(_ options: MatchOptions) throws {
    searcher = try PairSearcher(try KnowledgeBase(at: options.folder), forMany: true)
    self.options = options
  }

  /// Answers a question.
  func product(of job: MatchJob) throws -> MatchProduct {
    guard !job.isWritten else {
      let vector = try searcher.vector(of: job.text)
      return MatchProduct(job, vector: vector)
    }
    let signs = QuestionSigns(in: job.text)
    if options.format == .trec, options.report == nil { return try ranked(job, signs) }
    let result = try searcher.search(request(job), similarity: .fields, limit: options.limit)
    let question = MatchedQuestion(job, signs, result)
    return MatchProduct(
      job,
      written: .init(
        output: try options.format.text(of: question),
        report: options.report == nil ? nil : ReportRow.text(of: question),
        record: MatchRecord(question.judgement, signs)
      ),
      vector: result.vector
    )
  }

  /// Ranks for a question, which takes no texts of pairs.
  private func ranked(_ job: MatchJob, _ signs: QuestionSigns) throws -> MatchProduct {
    let ranking = try searcher.ranking(
      of: request(job),
      similarity: .fields,
      limit: options.limit
    )
    return MatchProduct(
      job,
      written: .init(
        output: TrecRows.text(job.id, ranking.entries),
        record: MatchRecord(MatchJudgement(ranking.judgement), signs)
      ),
      vector: ranking.vector
    )
  }

  private func request(_ job: MatchJob) -> SearchRequest {
    SearchRequest(plain: job.text, isExact: options.isExact)
  }
}
