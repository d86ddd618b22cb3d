internal import Conversations

/// What of a question stands in a pair.
struct Coverage {
  /// The words of the pair's question that match.
  var questionMarks: [Excerpt.Mark]
  /// The words of its answer that match.
  var answerMarks: [Excerpt.Mark]
  /// Which of the question's words match, by their places.
  var found: [Int]
  /// Their share of the question's weight, where a word that is read as another counts half: 0 to 1.
  var share: Double
  /// How many words the question has, where one that is read as another counts half.
  var wordCount: Double
  /// How much of what matches is read as another word, by weight: 0 to 1.
  var readShare: Double

  /// What a word counts that is read as another: it may be one of its own.
  private static let readingTrust = 0.5

  /// Looks at pairs' texts, or at the one field that counts.
  static func list(
    of pairs: [QuestionAnswerPair],
    _ weights: QueryWeights,
    _ finder: TermFinder,
    field: PairField?
  ) -> [Coverage] {
    let texts = pairs.flatMap {
      [field == .answer ? "" : $0.question, field == .question ? "" : $0.answer]
    }
    let marks = finder.marks(of: weights, in: texts)
    return pairs.indices.map { Coverage(marks[2 * $0], marks[2 * $0 + 1], weights) }
  }

  private init(
    _ questionMarks: [Excerpt.Mark],
    _ answerMarks: [Excerpt.Mark],
    _ weights: QueryWeights
  ) {
    self.questionMarks = questionMarks
    self.answerMarks = answerMarks
    var isFound = [Bool](repeating: false, count: weights.words.count)
    for mark in questionMarks { isFound[mark.term] = true }
    for mark in answerMarks { isFound[mark.term] = true }
    found = isFound.indices.filter { isFound[$0] }
    let whole = found.reduce(0) { $0 + weights.shares[$1] }
    let read = found.reduce(0) { weights.isReading[$1] ? $0 + weights.shares[$1] : $0 }
    share = min(1, whole - read * (1 - Self.readingTrust))
    wordCount = weights.isReading.reduce(0) { $0 + ($1 ? Self.readingTrust : 1) }
    readShare = whole > 0 ? min(1, read / whole) : 0
  }
}
