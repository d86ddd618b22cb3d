import Conversations
import KnowledgeBase
import Retrieval
import SearchIndex
import ThreadImport
import Triage

/// A search as it was asked for: from the arguments to the printed page.
struct SearchRun: Equatable {
  /// The question; `nil` reads it from standard input.
  var question: String?
  /// How many pairs to show at most.
  var limit = SearchRun.defaultLimit
  /// The ranking.
  var similarity = Similarity.fields
  /// What the pairs must be that may be found.
  var filters = SearchFilters()
  /// Whether every word is taken as it stands.
  var isExact = false
  /// Whether to show what each score consists of.
  var isExplained = false
  /// Whether to ask which pairs to open and how they are.
  var isInteractive = false
  /// The knowledge base's folder.
  var folder: String
  /// Whether to print JSON.
  var isJSON = false
  /// Whether to show what is not close enough.
  var showsWeak = false
  /// How marks look.
  var style: Style

  static let defaultLimit = 5
  static let limits = 1...10_000

  /// Searches, prints, and ends the process with 0 if something close enough was found, 1 if
  /// not.
  ///
  /// The database is not closed: its queue would start a thread to be disposed of, for half a
  /// millisecond, and a reader leaves nothing to put in order.
  func run() throws -> Never {
    let contents = try KnowledgeBase(at: folder)
    let expression = try expression(contents)
    let question = expression.text
    let searcher = try PairSearcher(contents)
    var request = SearchRequest(expression, filters: filters, isExact: isExact)
    request.isExplained = isExplained
    let result = try searcher.search(
      request,
      similarity: similarity,
      limit: limit
    )
    if result.isStale { Indexing.reportStale(folder) }
    let wording = Wording(question)
    let flags = RedFlags.found(in: wording)
    let notice = SafetyNotice.sentences(for: flags)
    let exclusions = Exclusions.found(in: wording)
    var console = Console()
    if isJSON {
      for sentence in notice { Console.report("askback: \(sentence)") }
      console.line(try SearchJSON.line(result, filters, flags: flags, exclusions: exclusions))
    } else {
      let page = SearchPage(
        result: result,
        folder: folder,
        notice: notice,
        exclusions: exclusions,
        showsWeak: showsWeak || isInteractive
      )
      for line in page.lines(width: Terminal.width(), style: style) {
        console.line(line.rendered(style))
      }
    }
    try console.finish()
    if isInteractive && !result.matches.isEmpty {
      try SearchDialogue.atTerminal(result, question, contents, style: style).run()
    }
    withExtendedLifetime(searcher) { terminate(result.judgement.verdict == .none ? 1 : 0) }
  }

  /// The question: of the arguments, of the pair that is like it, or from standard input.
  private func expression(_ contents: KnowledgeBase) throws -> QueryExpression {
    if let like = filters.like {
      return QueryExpression(plain: try contents.knownPair(id: like).question)
    }
    let asked = try question ?? Self.standardInput()
    guard asked.contains(where: { !$0.isWhitespace }) else {
      throw CommandError(
        "Nothing was asked. Say what to look for: askback search \"stiff neck after a long drive\""
      )
    }
    return question == nil ? QueryExpression(plain: asked) : QueryExpression(asked)
  }

  /// The text of standard input, in whatever character set, as `match` reads its questions.
  private static func standardInput() throws(CommandError) -> String {
    let bytes = try InputFile.bytes(of: "-")
    guard bytes.count <= 1 << 20 else {
      throw CommandError("standard input: longer than a megabyte; one question is asked at a time.")
    }
    return ForeignText.text(of: bytes)
  }
}
