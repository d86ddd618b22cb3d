import Conversations

/// What `show` prints: a pair in full.
struct PairPage {
  var pair: QuestionAnswerPair
  /// The comments that the pair was made of, as far as the knowledge base holds them.
  var comments: [Comment]

  /// The page's lines, at most `width` cells wide.
  func lines(width: Int, style: Style) -> [StyledText] {
    var lines = [StyledText(CleanText.oneLine(pair.id), .heading) + asker]
    for fact in [pair.title, pair.date, pair.url].compactMap(\.self) {
      lines.append(StyledText(CleanText.oneLine(fact), .aside))
    }
    lines += section("QUESTION", pair.question, width, style)
    lines += section("ANSWER", pair.answer, width, style)
    if let outcome = pair.outcome { lines += section("OUTCOME", outcome, width, style) }
    lines += about
    return lines
  }

  private var asker: StyledText {
    guard let asker = pair.asker else { return "" }
    return StyledText("  asked by " + CleanText.oneLine(asker))
  }

  private func section(
    _ title: String,
    _ text: String,
    _ width: Int,
    _ style: Style
  ) -> [StyledText] {
    var lines: [StyledText] = ["", StyledText(title, .heading)]
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines +=
        paragraph.allSatisfy(\.isWhitespace)
        ? [""]
        : Wrapping.lines(
          StyledText(String(paragraph)),
          width: width,
          first: "  ",
          rest: "  ",
          style: style
        )
    }
    return lines
  }

  private var about: [StyledText] {
    var facts: [(String, String)] = []
    if let greeting = pair.greeting { facts.append(("greeting", greeting)) }
    if let signature = pair.signature { facts.append(("signature", signature)) }
    if let follows = pair.follows { facts.append(("continues", follows)) }
    if !pair.tags.isEmpty { facts.append(("tags", pair.tags.joined(separator: ", "))) }
    facts += pair.notes.map { ("note", $0.sentence) }
    facts += pair.parts.map { ("comment", part($0)) }
    guard !facts.isEmpty else { return [] }
    return ["", StyledText("ABOUT", .heading)]
      + facts.map { name, value in
        StyledText("  " + Figures.padded(name, to: 11), .aside)
          + StyledText(CleanText.oneLine(value))
      }
  }

  /// The id, role, author and date of a comment on a line.
  private func part(_ part: QuestionAnswerPair.Part) -> String {
    let comment = comments.first { $0.id == part.comment }
    let details = [part.role.rawValue, comment?.author, comment?.date].compactMap(\.self)
    return part.comment + "  " + details.joined(separator: ", ")
  }
}

extension QuestionAnswerPair.Note {
  /// The note in words.
  var sentence: String {
    switch self {
    case .coachAskedBack: "the coach asked for details; no reply is there"
    case .greetsAnother: "the answer greets someone else"
    case .asksForClient: "asked for a client"
    case .answersTwo: "one comment of the coach answers two readers"
    case .severalAnswer: "more than one person answers"
    }
  }
}
