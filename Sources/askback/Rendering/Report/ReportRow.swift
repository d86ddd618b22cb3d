import Conversations
import Retrieval
import ThreadImport
import Triage

/// A question's row of the report: opens to the question, the past answers and what speaks for them.
enum ReportRow {
  private static let longestTitle = 110

  /// The row, with places for its group.
  static func text(of question: MatchedQuestion) -> MatchRowText {
    let judgement = question.judgement
    let percent = Figures.hundredths(judgement.confidence)
    let verdict = judgement.verdict.rawValue
    let title = Figures.beginning(of: CleanText.oneLine(question.text), atMost: longestTitle)
    let isFlagged = !question.flags.isEmpty
    let start =
      "<tr data-row=\"\(question.row)\" data-verdict=\"\(verdict)\" data-confidence=\"\(percent)\""
      + " data-flagged=\"\(isFlagged ? 1 : 0)\" data-kind=\"\(question.kind.rawValue)\""
      + " data-flags=\"\(question.flags.map(\.rule).joined(separator: " "))\" data-group=\""
    let cells =
      "\"><td class=\"id\" title=\"\(HTMLText.escaped(question.id))\">"
      + "\(HTMLText.escaped(question.id))</td>"
      + "<td class=\"question\"><details><summary>\(HTMLText.escaped(title))"
      + (isFlagged ? " <b class=\"flag\">read first</b>" : "")
      + (question.conflicts.allSatisfy(\.isEmpty) ? "" : " <b class=\"flag\">careful</b>")
      + (question.kind == .question ? "" : " <small>\(question.kind.rawValue)</small>")
      + "</summary>"
      + details(of: question) + "</details></td>"
      + "<td><span class=\"verdict \(verdict)\">\(verdict)</span></td>"
      + "<td class=\"number\">\(percent) %</td><td class=\"number\">"
    return MatchRowText(parts: [start, cells, "</td></tr>\n"])
  }

  private static func details(of question: MatchedQuestion) -> String {
    var text = "<blockquote>\(HTMLText.escaped(question.text))</blockquote>"
    for flag in question.flags {
      text +=
        "<p class=\"flag\">Read first: “\(HTMLText.escaped(flag.words))”: \(HTMLText.escaped(flag.title))."
        + " \(HTMLText.link(flag.source, "source"))</p>"
    }
    if question.matches.isEmpty {
      text += "<p>No past answer shares a word with this question.</p>"
    }
    for (match, conflicts) in zip(question.matches, question.conflicts) {
      text += self.text(of: match, conflicts)
    }
    if !question.readings.isEmpty {
      let readings = question.readings.map(\.phrase).joined(separator: ", ")
      text += "<p class=\"aside\">Read \(HTMLText.escaped(readings))</p>"
    }
    if !question.missing.isEmpty {
      text +=
        "<p class=\"aside\">In no past answer: \(HTMLText.escaped(question.missing.joined(separator: ", ")))</p>"
    }
    return text
  }

  private static func text(of match: PairMatch, _ conflicts: [Conflict]) -> String {
    let pair = match.pair
    let facts = [pair.title, pair.asker, pair.date.map { String($0.prefix(10)) }].compactMap(\.self)
    var text =
      "<section><h3>\(match.rank). \(HTMLText.link(pair.url, pair.id))"
      + " <small>\(HTMLText.escaped(facts.joined(separator: " · ")))</small></h3>"
    for conflict in conflicts {
      text += "<p class=\"flag\">Careful: \(HTMLText.escaped(conflict.sentence))</p>"
    }
    text += "<p><b>Q</b> \(marked(match.question))</p>"
    if !match.answer.pieces.isEmpty { text += "<p><b>A</b> \(marked(match.answer))</p>" }
    return text + "</section>"
  }

  private static func marked(_ excerpt: Excerpt) -> String {
    excerpt.joined { piece in
      piece.isMatch ? "<mark>\(HTMLText.escaped(piece.text))</mark>" : HTMLText.escaped(piece.text)
    }
  }
}
