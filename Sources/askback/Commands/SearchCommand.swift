import ArgumentParser
import KnowledgeBase
import Retrieval
import SearchIndex

/// `askback search`: the closest past answers to a question in the reader's own words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "The closest past answers to a question in one's own words.",
    discussion: """
      Examples:
        askback search "felt dizzy the day after my massage"
        askback search -n 3 --json - < message.txt

      Any text is a question; there is no syntax to get wrong.
      """
  )

  @Argument(help: "The question; - or nothing reads it from standard input.")
  var words: [String] = []
  @Option(name: .customShort("n", allowingJoined: true), help: "How many pairs to show at most.")
  var limit = 5
  @Option(help: "A textbook ranking in place of ours: tfidf or bm25.")
  var similarity: TextbookSimilarity?
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @OptionGroup var color: ColorOptions
  @Flag(help: "Print one JSON object (askback.search/1).") var json = false

  /// The rankings that can be asked for by name.
  enum TextbookSimilarity: String, ExpressibleByArgument, CaseIterable {
    case tfidf
    case bm25

    var similarity: Similarity {
      switch self {
      case .tfidf: .tfidf
      case .bm25: .bm25
      }
    }
  }

  func validate() throws {
    guard limit >= 1 && limit <= 10_000 else {
      throw ValidationError("-n \(limit): give a number from 1 to 10000.")
    }
    if words.isEmpty && Terminal.isTerminal(0) {
      throw ValidationError(
        "Say what to look for: askback search \"stiff neck after a long drive\""
      )
    }
  }

  func run() throws {
    let question = try text()
    let contents = try KnowledgeBase(at: knowledgeBase.path)
    let searcher = try PairSearcher(contents)
    let result = try searcher.search(
      question,
      similarity: similarity?.similarity ?? .fields,
      limit: limit
    )
    if result.isStale {
      Console.report("askback: the index is older than the knowledge base; run 'askback index'.")
    }
    var console = Console()
    if json {
      console.line(try JSONOutput.line(SearchJSON(result)))
    } else {
      let page = SearchPage(result: result)
      for line in page.lines(width: Terminal.width(), style: color.style) {
        console.line(line.rendered(color.style))
      }
    }
    try console.finish()
    if result.matches.isEmpty { throw ExitCode(1) }
  }

  /// The question: the words of the command line, or standard input.
  private func text() throws(CommandError) -> String {
    guard words.isEmpty || words == ["-"] else { return words.joined(separator: " ") }
    let bytes = try InputFile.bytes(of: "-")
    guard bytes.count <= 1 << 20 else {
      throw CommandError("standard input: longer than a megabyte; one question is asked at a time.")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
