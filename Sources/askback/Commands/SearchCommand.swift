import ArgumentParser
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
        askback search 'tingling fingers "night shift" +pillow -ice'
        askback search --since 2018 --article posture "stiff neck"
        askback search --like why-your-neck-aches-4118

      Any text is a question; there is no syntax to get wrong. Four signs at the beginning of a word \
      are more than words, where they are well-formed:
        "stiff neck"   a pair must hold these words side by side
        +desk          it must hold the word, in any form
        -heat          it must not; also -"ice bath"
        mass*          it must hold a word that begins so
      A question from standard input is plain words, whatever signs it has. Docs/searching.md tells \
      more.

      Ends with 1 if nothing is close enough; --json lists the nearest pairs even then, with the \
      verdict (strong, fair or none).
      """
  )

  @Argument(help: "The question; - or nothing reads it from standard input.")
  var words: [String] = []
  @Option(name: .customShort("n", allowingJoined: true), help: "How many pairs to show at most.")
  var limit = SearchRun.defaultLimit
  @Option(help: "A textbook ranking in place of ours: tfidf or bm25.")
  var similarity: TextbookSimilarity?
  @OptionGroup var filters: SearchFilterOptions
  @Flag(help: "Take every word as it stands; read no slip as the word it may stand for.")
  var exact = false
  @Flag(help: "Show the nearest pairs even if none is close enough.") var weak = false
  @Flag(help: "Show what each score consists of.") var explain = false
  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @OptionGroup var color: ColorOptions
  @Flag(help: "Print one JSON object (askback.search/1).") var json = false
  @Flag(
    name: .shortAndLong,
    help: "At a terminal: open pairs of the list, and judge them for 'askback eval'."
  )
  var interactive = false

  /// The search that the arguments ask for.
  var search: SearchRun {
    SearchRun(
      question: words.isEmpty || words == ["-"] ? nil : words.joined(separator: " "),
      limit: limit,
      similarity: similarity?.similarity ?? .fields,
      filters: filters.filters,
      isExact: exact,
      isExplained: explain,
      isInteractive: interactive,
      folder: knowledgeBase.path,
      isJSON: json,
      showsWeak: weak,
      style: color.style
    )
  }

  func validate() throws {
    guard SearchRun.limits.contains(limit) else {
      throw ValidationError("-n \(limit): give a number from 1 to \(SearchRun.limits.upperBound).")
    }
    if filters.like != nil && !words.isEmpty {
      throw ValidationError("--like takes the pair's question: leave the words away, or --like.")
    }
    if filters.field != .both && similarity != nil {
      throw ValidationError("--field goes with our own ranking: leave --similarity away.")
    }
    if interactive {
      guard !json, Terminal.isTerminal(0), Terminal.isTerminal(1) else {
        throw ValidationError("-i asks at a terminal. Elsewhere leave it away, and use --json.")
      }
    }
    if words.isEmpty && filters.like == nil && Terminal.isTerminal(0) {
      throw ValidationError(
        "Say what to look for: askback search \"stiff neck after a long drive\""
      )
    }
  }

  func run() throws {
    try search.run()
  }
}

/// The rankings that can be asked for by name.
enum TextbookSimilarity: String, ExpressibleByArgument, CaseIterable {
  case tfidf
  case bm25

  /// The index's name for it.
  var similarity: Similarity {
    switch self {
    case .tfidf: .tfidf
    case .bm25: .bm25
    }
  }
}
