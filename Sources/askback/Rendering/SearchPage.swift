import Conversations
import Retrieval
import Triage

/// What `search` prints for the eye.
struct SearchPage {
  var result: SearchResult
  /// The folder of the knowledge base.
  var folder = KnowledgeBaseOptions.defaultFolder
  /// What is said before all.
  var notice: [String] = []
  /// What the asker cannot take or do.
  var exclusions: [Exclusion] = []
  /// Whether to show what is not close enough.
  var showsWeak = false

  private static let longestOutcome = 158

  /// The page's lines, at most `width` cells wide.
  func lines(width: Int, style: Style) -> [StyledText] {
    let head = notice.flatMap {
      Wrapping.lines(StyledText($0, .fair), width: width, rest: "   ", style: style)
    }
    return head + (head.isEmpty ? [] : [""]) + results(width, style)
  }

  private func results(_ width: Int, _ style: Style) -> [StyledText] {
    guard !result.matches.isEmpty else { return nothing(width, style) }
    var lines: [StyledText] = []
    for note in result.selection?.notes ?? [] {
      lines += Wrapping.lines(
        StyledText(CleanText.oneLine(note), .aside),
        width: width,
        style: style
      )
    }
    lines += verdict(width, style)
    if result.judgement.verdict == .none && !showsWeak { return lines }
    for match in result.matches { lines += self.lines(for: match, width, style) + [""] }
    lines += ReadingLines.lines(result.readings, width, style)
    if !result.missing.isEmpty && result.judgement.verdict != .none {
      lines += Wrapping.lines(
        StyledText(
          "In no past answer: " + CleanText.oneLine(result.missing.joined(separator: ", ")),
          .aside
        ),
        width: width,
        style: style
      )
    }
    let shown = "\(result.matches.count) of \(total). "
    let id = result.matches.first.map { ShellWord.argument($0.pair.id) } ?? "ID"
    lines += Wrapping.lines(
      StyledText("\(shown)Next: \(ShellWord.askback("show", in: folder)) \(id)", .aside),
      width: width,
      style: style
    )
    return lines
  }

  /// "80 pairs", "7 pairs that pass --asker Lou".
  private var total: String {
    guard let selection = result.selection, !selection.sentence.isEmpty else {
      return Figures.counted(result.pairCount, "pair")
    }
    let pairs =
      selection.passing == 1 ? "1 pair that passes" : "\(selection.passing) pairs that pass"
    return "\(pairs) \(selection.sentence)"
  }

  /// What is to be thought of the whole list.
  private func verdict(_ width: Int, _ style: Style) -> [StyledText] {
    let judgement = result.judgement
    guard judgement.verdict == .none else {
      let isStrong = judgement.verdict == .strong
      let meaning = isStrong ? "the first pair answers this" : "a pair here may answer this"
      return [
        StyledText(judgement.verdict.rawValue, isStrong ? .strong : .fair)
          + StyledText(
            "  \(meaning), the first \(Figures.percent(judgement.confidence)) sure",
            .aside
          ),
        "",
      ]
    }
    var text = "Nothing close enough in \(total): the nearest covers "
    text += "\(Figures.percent(judgement.covered)) of the question."
    if !result.missing.isEmpty {
      text += " Never mentioned: " + CleanText.oneLine(result.missing.joined(separator: ", ")) + "."
    }
    let lines =
      Wrapping.lines(StyledText(text, .weak), width: width, style: style)
      + (showsWeak ? [] : ReadingLines.lines(result.readings, width, style))
    if showsWeak { return lines + [""] }
    return lines
      + Wrapping.lines(
        StyledText("Next: askback search --weak … shows the nearest misses.", .aside),
        width: width,
        style: style
      )
  }

  private func nothing(_ width: Int, _ style: Style) -> [StyledText] {
    var text = result.selection?.nothing ?? "No past answer shares a word with this question."
    if !result.missing.isEmpty {
      text += " Never mentioned: " + CleanText.oneLine(result.missing.joined(separator: ", ")) + "."
    }
    return ReadingLines.lines(result.readings, width, style)
      + Wrapping.lines(StyledText(text), width: width, style: style)
  }

  private func lines(for match: PairMatch, _ width: Int, _ style: Style) -> [StyledText] {
    let indent: StyledText = "   "
    var lines = Wrapping.lines(
      heading(of: match),
      width: width,
      first: StyledText("\(match.rank)  ", .heading),
      rest: indent,
      style: style
    )
    let facts = facts(of: match.pair)
    if !facts.isEmpty {
      lines += Wrapping.lines(
        StyledText(facts, .aside),
        width: width,
        first: indent,
        rest: indent,
        style: style
      )
    }
    for (mark, excerpt) in [("Q", match.question), ("A", match.answer)]
    where !excerpt.pieces.isEmpty {
      lines += Wrapping.lines(
        styled(excerpt),
        width: width,
        first: indent + StyledText(mark, .heading) + "  ",
        rest: indent + "   ",
        style: style
      )
    }
    if let outcome = match.pair.outcome {
      lines += Wrapping.lines(
        StyledText(Figures.beginning(of: CleanText.oneLine(outcome), atMost: Self.longestOutcome)),
        width: width,
        first: indent + StyledText("outcome  ", .aside),
        rest: indent + "   ",
        style: style
      )
    }
    let words = match.matched.prefix(8).map { "\($0.word) \(Figures.percent($0.share))" }
    if !words.isEmpty {
      lines += Wrapping.lines(
        StyledText(CleanText.oneLine(words.joined(separator: " · "))),
        width: width,
        first: indent + StyledText("matched  ", .aside),
        rest: indent + "   ",
        style: style
      )
    }
    lines += ExplanationLines(match: match).lines(indent: indent, width: width, style: style)
    for conflict in Exclusions.conflicts(of: match.pair.answer, with: exclusions) {
      lines += Wrapping.lines(
        StyledText(CleanText.oneLine("careful: \(conflict.sentence)"), .fair),
        width: width,
        first: indent,
        rest: indent + "   ",
        style: style
      )
    }
    if let url = match.pair.url {
      lines.append(indent + StyledText(CleanText.oneLine(url), .aside))
    }
    return lines
  }

  private func heading(of match: PairMatch) -> StyledText {
    StyledText(CleanText.oneLine(match.pair.id), .heading)
      + StyledText(" · covers \(Figures.percent(match.covered))", .aside)
  }

  private func facts(of pair: QuestionAnswerPair) -> String {
    [pair.asker, pair.title, pair.date.map { String($0.prefix(10)) }].compactMap(\.self)
      .map(CleanText.oneLine).joined(separator: " · ")
  }

  private func styled(_ excerpt: Excerpt) -> StyledText {
    var text = StyledText(excerpt.isCutBefore ? "…" : "")
    for piece in excerpt.pieces { text.append(piece.text, piece.isMatch ? .match : .plain) }
    text.append(excerpt.isCutAfter ? "…" : "")
    return text
  }
}
