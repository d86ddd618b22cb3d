import ArgumentParser
import Conversations
import Retrieval

/// A row's output; its group, which is known last, goes between the parts.
struct MatchRowText: Sendable, Equatable {
  var parts: [String]

  /// The output with the group's name.
  func text(group: String) -> String { parts.joined(separator: group) }
}

/// The forms that `match` writes.
enum MatchFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case jsonl
  case csv
  case tsv
  case trec
  case markdown

  /// Changes whenever rows are read from a file, or a row or what is remembered of one is written, in
  /// another form than before, or with other flags.
  static let version = 6

  /// What stands before the first row.
  var header: String {
    switch self {
    case .csv: MatchTable.comma.header
    case .tsv: MatchTable.tab.header
    case .markdown: "# Matched questions\n"
    case .jsonl, .trec: ""
    }
  }

  /// A row's output, each line with its end.
  func text(of question: MatchedQuestion) throws -> MatchRowText {
    switch self {
    case .jsonl: try MatchJSONLine.text(of: question)
    case .csv: MatchTable.comma.text(of: question)
    case .tsv: MatchTable.tab.text(of: question)
    case .trec: TrecRows.text(question.id, question.matches.map { ($0.pair.id, $0.score) })
    case .markdown: MatchMarkdown.text(of: question)
    }
  }
}

/// TREC's form of a run.
enum TrecRows {
  /// A line for each pair of a ranking; names are words there, so white space in one becomes `_`.
  static func text(_ id: String, _ entries: [(id: String, score: Double)]) -> MatchRowText {
    let id = word(id)
    let lines = entries.enumerated().map { place, entry in
      RunFile.line(id, word(entry.id), place: place + 1, score: entry.score) + "\n"
    }
    return MatchRowText(parts: [lines.joined()])
  }

  private static func word(_ text: String) -> String {
    String(CleanText.cleaned(text).map { $0.isWhitespace ? "_" : $0 })
  }
}
