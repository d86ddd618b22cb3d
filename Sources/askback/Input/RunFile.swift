import ThreadImport

/// A ranking of each question in TREC's form: `question Q0 entry place score name`, a line each.
struct RunFile {
  /// The entries of each question, the best first.
  private(set) var rankings: [String: [String]] = [:]

  /// Reads a run; the highest score comes first, equal scores by place.
  init(at path: String) throws(CommandError) {
    var entries: [String: [(entry: String, score: Double, place: Int)]] = [:]
    let text = ForeignText.text(of: try InputFile.bytes(of: path))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { continue }
      guard words.count == 6, let place = Int(words[3]), let score = Double(words[4]),
        score.isFinite
      else {
        throw CommandError(
          "\(path), line \(number): a line of a run has six words: question, Q0, entry, place,"
            + " score, name."
        )
      }
      entries[String(words[0]), default: []].append((String(words[2]), score, place))
    }
    rankings = entries.mapValues { found in
      found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.entry)
    }
  }

  /// A line of a run.
  static func line(_ question: String, _ entry: String, place: Int, score: Double) -> String {
    "\(question) Q0 \(entry) \(place) \(score) askback"
  }
}
