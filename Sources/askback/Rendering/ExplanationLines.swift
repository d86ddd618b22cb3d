import Retrieval

/// How a match's score came about, as `--explain` shows it: the features, then the words.
struct ExplanationLines {
  var match: PairMatch

  /// The lines, each beginning with `indent`.
  ///
  /// They are made of columns and not broken: the widest has some 70 cells.
  func lines(indent: StyledText) -> [StyledText] {
    guard let words = match.explanation else { return [] }
    var lines: [StyledText] = []
    func add(_ text: String, _ role: StyledText.Role = .plain) {
      lines.append(indent + StyledText(text, role))
    }
    if match.parts.isEmpty {
      add("score \(Self.number(match.score)): the sum of the words' points")
    } else {
      add("score \(Self.number(match.score)) = " + sum)
      add(Self.columns("feature", ["value", "weight", "points"]), .aside)
      for part in match.parts {
        add(
          Self.columns(
            part.feature.title,
            [part.value, part.weight, part.points].map(Self.number)
          )
        )
      }
      add(
        "words: \(Self.number(words.score)) points, the best pair by words has"
          + " \(Self.number(words.best))"
      )
    }
    add(Self.columns("word", ["question", "answer", "pairs", "idf", "share", "points"]), .aside)
    for word in words.words {
      let cells = [
        "\(word.inQuestion)×", "\(word.inAnswer)×", "\(word.documentFrequency)",
        Self.number(word.idf), "\(Int((word.share * 100).rounded())) %", Self.number(word.points),
      ]
      add(Self.columns(CleanText.oneLine(Self.name(of: word)), cells))
    }
    return lines
  }

  /// "words 1 + letters .3".
  private var sum: String {
    match.parts.map { "\($0.feature.title) \(Self.number($0.points))" }.joined(separator: " + ")
  }

  /// The word, with what it was looked up as where that is not how it begins.
  private static func name(of word: WordsExplanation.Word) -> String {
    word.word.lowercased().hasPrefix(word.term) ? word.word : "\(word.word) (\(word.term))"
  }

  private static let nameWidth = 22
  private static let cellWidth = 9

  private static func columns(_ name: String, _ cells: [String]) -> String {
    let space = String(repeating: " ", count: max(1, nameWidth - DisplayWidth.width(of: name)))
    return "  " + name + space
      + cells.map { String(repeating: " ", count: max(1, cellWidth - $0.count)) + $0 }.joined()
  }

  /// Three digits behind the point.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((min(max(value, -1e12), 1e12) * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension RankingFeature {
  /// The feature's name for a person.
  var title: String {
    switch self {
    case .words: "words"
    case .questionLetters: "question's letters"
    case .letters: "letters of both"
    case .pastQuestionCovered: "past question covered"
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

  private enum Key: String, CodingKey {
    case features
    case words
    case wordsScore
    case bestWordsScore
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(features, forKey: .features)
    try object.encode(words.score, forKey: .wordsScore)
    try object.encode(words.best, forKey: .bestWordsScore)
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
