import Conversations
import KnowledgeBase

/// How what waits for a decision looks.
struct ReviewPage {
  var width: Int
  var style: Style

  /// How much of a text a list shows.
  private static let excerptLength = 151

  /// All that waits, a few lines each.
  func list(_ items: [KnowledgeBase.ReviewItem]) -> [StyledText] {
    guard !items.isEmpty else { return ["Nothing waits for a decision."] }
    var lines: [StyledText] = []
    for item in items {
      lines.append(head(item))
      for reason in item.reasons { lines += wrapped(reason, "   ") }
      if let pair = item.pair {
        lines += wrapped(Self.excerpt(pair.question), "   Q  ", rest: "      ")
        lines += wrapped(Self.excerpt(pair.answer), "   A  ", rest: "      ")
      } else {
        for comment in item.comments {
          lines += wrapped(Self.excerpt(comment.text), "   A  ", rest: "      ")
        }
      }
      lines.append("")
    }
    lines.append(
      StyledText(
        items.count == 1 ? "1 waits for a decision." : "\(items.count) wait for a decision."
      )
    )
    return lines
  }

  /// One item in full: its comments as they stand on the page, and why it waits.
  func item(_ item: KnowledgeBase.ReviewItem, heading: StyledText = "") -> [StyledText] {
    var lines = [heading + head(item)]
    for comment in item.comments {
      let role = item.pair?.parts.first { $0.comment == comment.id }?.role.rawValue ?? "reply"
      let facts = [comment.author, comment.date ?? comment.dateText].compactMap(\.self)
      let aside = facts.isEmpty ? "" : "  " + facts.map(CleanText.oneLine).joined(separator: ", ")
      lines += ["", StyledText(role.uppercased(), .heading) + StyledText(aside)]
      for line in comment.text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines += line.allSatisfy(\.isWhitespace) ? [""] : wrapped(String(line), "  ")
      }
    }
    lines.append("")
    for reason in item.reasons { lines += wrapped(reason, "→ ", rest: "  ") }
    return lines
  }

  /// Pairs to choose from, a line each.
  func choices(_ pairs: [QuestionAnswerPair]) -> [StyledText] {
    pairs.map { pair in
      let start = StyledText("  \(CleanText.oneLine(pair.id))  ", .heading)
      let words = [pair.asker, CleanText.oneLine(String(pair.question.prefix(width)))]
        .compactMap(\.self).joined(separator: ": ")
      var rest = ""
      var cells = start.width(style)
      for character in CleanText.oneLine(words) {
        cells += DisplayWidth.width(of: character)
        guard cells <= width else { break }
        rest.append(character)
      }
      return start + StyledText(rest)
    }
  }

  private func head(_ item: KnowledgeBase.ReviewItem) -> StyledText {
    StyledText(CleanText.oneLine(item.id), .heading)
      + StyledText(item.title.map { "  " + CleanText.oneLine($0) } ?? "", .aside)
  }

  private func wrapped(_ text: String, _ first: String, rest: String? = nil) -> [StyledText] {
    Wrapping.lines(
      StyledText(text),
      width: width,
      first: StyledText(first),
      rest: StyledText(rest ?? first),
      style: style
    )
  }

  private static func excerpt(_ text: String) -> String {
    Figures.beginning(of: CleanText.oneLine(text), atMost: excerptLength)
  }

  /// What was decided, in a line: "3 decided: 1 kept, 2 dropped. 4 wait."
  static func summary(of decisions: [Decision], waiting: Int) -> String {
    let words = [("kept", "keep"), ("dropped", "drop"), ("joined", "join"), ("undecided", nil)]
    let parts = words.compactMap { done, word in
      let count = decisions.count { $0.verdict?.word == word }
      return count > 0 ? "\(count) \(done)" : nil
    }
    let decided = parts.isEmpty ? "Nothing decided" : parts.joined(separator: ", ")
    return decided + (waiting == 1 ? "; 1 waits." : "; \(waiting) wait.")
  }
}
