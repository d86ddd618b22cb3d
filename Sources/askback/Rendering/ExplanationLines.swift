import Retrieval

/// How a match's score came about, as `--explain` shows it: the features, then the words.
struct ExplanationLines {
  var match: PairMatch

  /// The lines, each beginning with `indent`; rows of tables are not broken and take 76 cells at
  /// most besides it, unless a word is longer than its column.
  func lines(indent: StyledText, width: Int, style: Style) -> [StyledText] {
    guard let words = match.explanation else { return [] }
    func said(_ name: String, _ text: String) -> [StyledText] {
      Wrapping.lines(
        StyledText(CleanText.oneLine(text)),
        width: width,
        first: indent + StyledText(name + "  ", .aside),
        rest: indent + "  ",
        style: style
      )
    }
    var lines: [StyledText] = []
    if match.parts.isEmpty {
      lines += said("score", "\(Self.number(match.score)), the sum of its words' points")
    } else {
      lines += said("score", "\(Self.number(match.score)), the sum of")
      lines += match.parts.map { indent + row(of: $0, in: words.field) }
      let best = words.score >= words.best ? "the most that any pair has" : "where the best has"
      let other = words.score >= words.best ? "" : " \(Self.number(words.best))"
      lines += said("words", "\(Self.number(words.score)) points, \(best)\(other): the sum of")
    }
    lines.append(indent + StyledText(Self.head, .aside))
    let most = words.words.first?.points ?? 0
    lines += words.words.map { indent + row(of: $0, most: most) }
    if !words.absent.isEmpty {
      let list = words.absent.map { "\($0.word) \(Figures.percent($0.share))" }
      lines += said("not in this pair", list.joined(separator: " · "))
    }
    return lines
  }

  // MARK: Rows

  private func row(of part: ScorePart, in field: PairField?) -> StyledText {
    StyledText(
      "  " + Figures.padded(part.feature.title(in: field), to: 24)
        + "\(Self.number(part.value)) × \(Self.number(part.weight, digits: 1))"
        + Figures.padded(Self.number(part.points), toRight: 9) + "  "
    ) + StyledText(Self.bar(part.points, of: match.parts.map(\.points).max() ?? 0), .aside)
  }

  private static let head =
    "  " + Figures.padded("word", to: 17) + Figures.padded("stands in", to: 20)
    + Figures.padded("pairs", toRight: 5)
    + Figures.padded("idf", toRight: 6) + Figures.padded("share", toRight: 7)
    + Figures.padded("points", toRight: 8)

  private func row(of word: WordsExplanation.Word, most: Double) -> StyledText {
    StyledText(
      "  " + Figures.padded(CleanText.oneLine(Self.name(of: word)), to: 17)
        + Figures.padded(Self.place(of: word), to: 20)
        + Figures.padded("\(word.documentFrequency)", toRight: 5)
        + Figures.padded(Self.number(word.idf, digits: 2), toRight: 6)
        + Figures.padded(Figures.percent(word.share), toRight: 7)
        + Figures.padded(Self.number(word.points), toRight: 8) + "  "
    ) + StyledText(Self.bar(word.points, of: most), .aside)
  }

  /// The word, with what it was looked up as where that is not how it begins.
  private static func name(of word: WordsExplanation.Word) -> String {
    word.word.lowercased().hasPrefix(word.term) ? word.word : "\(word.word) (\(word.term))"
  }

  /// "question, answer 2×".
  private static func place(of word: WordsExplanation.Word) -> String {
    [("question", word.inQuestion), ("answer", word.inAnswer)].filter { $0.1 > 0 }
      .map { $0.1 > 1 ? "\($0.0) \($0.1)×" : $0.0 }.joined(separator: ", ")
  }

  // MARK: Cells

  private static let barWidth = 9

  /// A bar in eighths of a cell: a full one for the highest.
  private static func bar(_ value: Double, of highest: Double) -> String {
    guard highest > 0, value > 0 else { return "" }
    let eighths = Int((min(1, value / highest) * Double(barWidth * 8)).rounded())
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }

  /// A number with so many digits behind the point.
  private static func number(_ value: Double, digits: Int = 3) -> String {
    let unit = (0..<digits).reduce(1) { unit, _ in unit * 10 }
    let parts = Int((min(max(value, -1e12), 1e12) * Double(unit)).rounded())
    let fraction = String(abs(parts) % unit)
    return (parts < 0 ? "-" : "") + "\(abs(parts) / unit)."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}

extension RankingFeature {
  /// The feature's name for a person; a field that alone is ranked by stands for question and answer.
  func title(in field: PairField?) -> String {
    switch self {
    case .words: "words"
    case .questionLetters: "\((field ?? .question).rawValue)'s letters"
    case .letters: field == nil ? "letters of both" : "letters of the best 20"
    case .pastQuestionCovered: "past \((field ?? .question).rawValue) covered"
    }
  }
}

/// How a match's score came about, in JSON.
struct ExplanationJSON: Encodable {
  private var features: [Feature]
  private var words: WordsExplanation

  /// Takes a match that comes with its explanation.
  init?(_ match: PairMatch) {
    guard let words = match.explanation else { return nil }
    self.words = words
    features = match.parts.map {
      Feature(name: $0.feature.rawValue, value: $0.value, weight: $0.weight, points: $0.points)
    }
  }

  private struct Feature: Encodable {
    var name: String
    var value: Double
    var weight: Double
    var points: Double
  }

  private struct Word: Encodable {
    var word: String
    var term: String
    var question: Int
    var answer: Int
    var pairs: Int
    var idf: Double
    var share: Double
    var points: Double
  }

  private struct AbsentWord: Encodable {
    var word: String
    var share: Double
  }

  private enum Key: String, CodingKey {
    case features
    case words
    case absent
    case wordsScore = "words_score"
    case bestWordsScore = "best_words_score"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(features, forKey: .features)
    try object.encode(words.score, forKey: .wordsScore)
    try object.encode(words.best, forKey: .bestWordsScore)
    try object.encode(
      words.absent.map { AbsentWord(word: $0.word, share: $0.share) },
      forKey: .absent
    )
    try object.encode(
      words.words.map {
        Word(
          word: $0.word,
          term: $0.term,
          question: $0.inQuestion,
          answer: $0.inAnswer,
          pairs: $0.documentFrequency,
          idf: $0.idf,
          share: $0.share,
          points: $0.points
        )
      },
      forKey: .words
    )
  }
}
