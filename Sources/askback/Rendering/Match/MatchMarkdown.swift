import Conversations
import Retrieval
import ThreadImport
import Triage

/// A section of `match --format markdown`.
enum MatchMarkdown {
  /// A question's section.
  static func text(of question: MatchedQuestion) -> MatchRowText {
    let judgement = question.judgement
    var text = "\n## \(plain(question.id)): \(judgement.verdict.rawValue)"
    text += judgement.verdict == .fresh ? "" : ", \(Figures.percent(judgement.confidence))"
    text += question.kind == .question ? "\n" : " (asks nothing: \(question.kind.rawValue))\n"
    for flag in question.flags {
      text +=
        "\n**Read first:** \(plain(flag.title)) (“\(plain(flag.words))”) \(link(flag.source))\n"
    }
    text += "\n> \(plain(question.text))\n"
    if !question.matches.isEmpty { text += "\n" }
    for (match, conflicts) in zip(question.matches, question.conflicts) {
      text += "\(match.rank). **\(plain(match.pair.id))** (\(Figures.percent(match.covered)))"
      if let url = match.pair.url { text += " " + link(url) }
      for conflict in conflicts { text += "  \n   **Careful:** \(plain(conflict.sentence))" }
      text += "  \n   \(excerpt(match.answer.pieces.isEmpty ? match.question : match.answer))\n"
    }
    if !question.readings.isEmpty {
      text += "\nRead " + plain(question.readings.map(\.phrase).joined(separator: ", ")) + "\n"
    }
    if !question.missing.isEmpty {
      text += "\nNot covered: " + plain(question.missing.joined(separator: ", ")) + "\n"
    }
    return MatchRowText(parts: [text + "\nGroup: ", "\n"])
  }

  private static func excerpt(_ excerpt: Excerpt) -> String {
    excerpt.joined { $0.isMatch ? "**\(plain($0.text))**" : spaced($0.text) }
  }

  /// Text on one line, with what Markdown or HTML would take for markup escaped (CommonMark, 2.4).
  static func plain(_ text: String) -> String {
    var result = ""
    for character in CleanText.oneLine(text) {
      if "\\`*_{}[]<>()#+-.!|&~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// The same, with the spaces at both ends.
  private static func spaced(_ text: String) -> String {
    let start = text.first?.isWhitespace == true ? " " : ""
    let end = text.count > 1 && text.last?.isWhitespace == true ? " " : ""
    return start + plain(text) + end
  }

  /// A link for an address of the web, and the text of any other.
  private static func link(_ url: String) -> String {
    WebAddress(url).map { "<\($0.text)>" } ?? plain(url)
  }
}
