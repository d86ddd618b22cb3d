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
  var text: String
  /// `nil` for a row that is written already.
  var written: Written?
  var vector: QuestionVector

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
  private var weigher: QuestionWeigher
  private let options: MatchOptions

  /// Opens the knowledge base.
  init(_ options: MatchOptions) throws {
    let contents = try KnowledgeBase(at: options.folder)
    searcher = try PairSearcher(contents)
    weigher = try QuestionWeigher(contents)
    self.options = options
  }

  /// Answers a question.
  mutating func product(of job: MatchJob) throws -> MatchProduct {
    let vector = try weigher.vector(of: job.text)
    guard !job.isWritten else {
      return MatchProduct(row: job.row, text: job.text, vector: vector)
    }
    let result = try searcher.search(
      SearchRequest(plain: job.text, isExact: options.isExact),
      similarity: .fields,
      limit: options.limit
    )
    let question = MatchedQuestion(row: job.row, id: job.id, text: job.text, result)
    return MatchProduct(
      row: job.row,
      text: job.text,
      written: .init(
        output: try options.format.text(of: question),
        report: options.report == nil ? nil : ReportRow.text(of: question),
        record: MatchRecord(question)
      ),
      vector: vector
    )
  }
}
