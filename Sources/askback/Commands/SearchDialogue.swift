import Conversations
import KnowledgeBase
import Retrieval

/// Lets a person open the pairs of a search's list, and say which of them answer the question.
///
/// Each judgment is put down when it is made: whoever leaves, or is cut off, loses none.
struct SearchDialogue {
  /// The pairs of the list, the closest first.
  let pairs: [QuestionAnswerPair]
  /// Reads a line of the person's; `nil` at the end of the input.
  let read: () -> String?
  let write: ([String]) throws -> Void
  /// The lines of a pair in full.
  let page: (QuestionAnswerPair) throws -> [String]
  /// Puts a judgment down: whether the pair answers the question.
  let judge: (QuestionAnswerPair, Bool) throws -> Void

  /// What a person may answer.
  private enum Answer {
    case open(Int)
    case judge(Int, isRight: Bool)
    case quit

    /// Reads an answer; `nil` if it is none.
    init?(_ line: String) {
      let words = line.lowercased().split(whereSeparator: \.isWhitespace)
      // "y2" is as good as "y 2".
      let letter = words.first?.first
      let rest = words.count == 1 ? words[0].dropFirst() : words.dropFirst().first ?? ""
      switch (letter, Int(rest)) {
      case ("y", let number?) where words.count <= 2: self = .judge(number, isRight: true)
      case ("n", let number?) where words.count <= 2: self = .judge(number, isRight: false)
      case ("q", nil) where words == ["q"] || words == ["quit"]: self = .quit
      default:
        guard words.count == 1, let number = Int(words[0]) else { return nil }
        self = .open(number)
      }
    }
  }

  private static let help = [
    "N    open pair N of the list", "y N  pair N answers the question",
    "n N  it does not", "q    quit: what is judged stays judged",
  ]

  /// Asks until the person quits.
  func run() throws {
    while true {
      try write(["", "open (N)  answers (y N)  does not (n N)  quit (q)  help (?)"])
      guard let line = read() else { return }
      switch Answer(CleanText.oneLine(line)) {
      case .open(let number): if let pair = try pair(number) { try write([""] + page(pair)) }
      case .judge(let number, let isRight):
        guard let pair = try pair(number) else { continue }
        try judge(pair, isRight)
        let verdict = isRight ? "answers the question" : "does not answer it"
        try write(["\(CleanText.oneLine(pair.id)): \(verdict). Noted."])
      case .quit: return
      case nil: try write(Self.help)
      }
    }
  }

  /// The pair of a number of the list; says so where there is none.
  private func pair(_ number: Int) throws -> QuestionAnswerPair? {
    guard pairs.indices.contains(number &- 1) else {
      try write(["\(number): the list has the numbers 1 to \(pairs.count)."])
      return nil
    }
    return pairs[number - 1]
  }
}

extension SearchDialogue {
  /// The dialogue about what was found, at the terminal; judgments go into the knowledge base's
  /// folder.
  static func atTerminal(
    _ result: SearchResult,
    _ question: String,
    _ contents: KnowledgeBase,
    style: Style
  ) -> SearchDialogue {
    let feedback = FeedbackFiles(in: contents.path)
    return SearchDialogue(
      pairs: result.matches.map(\.pair),
      read: { readLine() },
      write: Console.write,
      page: { pair in
        PairPage(pair: pair, comments: try contents.comments(of: pair))
          .lines(width: Terminal.width(), style: style).map { $0.rendered(style) }
      },
      judge: { pair, isRight in
        try feedback.add(question: question, pair: pair.id, isRight: isRight)
      }
    )
  }
}
