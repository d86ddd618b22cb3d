internal import Conversations
internal import TextAnalysis

/// What of a question stands in a pair.
struct Coverage {
  /// The words of the pair's question that match.
  var questionMarks: [Excerpt.Mark]
  /// The words of its answer that match.
  var answerMarks: [Excerpt.Mark]
  /// Which of the question's words match, by their places.
  var found: [Int]
  /// Their share of the question's weight: 0 to 1.
  var share: Double

  /// Looks at a pair's texts, or at the one field that counts.
  init(
    of pair: QuestionAnswerPair,
    _ weights: QueryWeights,
    _ analyzer: Analyzer,
    field: PairField?
  ) {
    func marks(in text: String) -> [Excerpt.Mark] {
      var marks: [Excerpt.Mark] = []
      analyzer.forEachTerm(in: text, initials: weights.initials) { term, range in
        guard let number = weights.number(of: term) else { return }
        marks.append(.init(range: range, term: number, weight: weights.shares[number]))
      }
      return marks
    }
    questionMarks = field == .answer ? [] : marks(in: pair.question)
    answerMarks = field == .question ? [] : marks(in: pair.answer)
    var isFound = [Bool](repeating: false, count: weights.words.count)
    for mark in questionMarks + answerMarks { isFound[mark.term] = true }
    found = isFound.indices.filter { isFound[$0] }
    share = min(1, found.reduce(0) { $0 + weights.shares[$1] })
  }
}

extension PairMatch {
  /// Looks at a candidate's texts for what matches.
  init(
    _ candidate: Candidate,
    rank: Int,
    _ weights: QueryWeights,
    _ analyzer: Analyzer,
    field: PairField?
  ) {
    let pair = candidate.pair
    let coverage = Coverage(of: pair, weights, analyzer, field: field)
    let matched = coverage.found.map {
      MatchedWord(word: weights.words[$0], share: weights.shares[$0])
    }
    self.init(
      pair: pair,
      rank: rank,
      score: candidate.ranked.score,
      parts: candidate.ranked.parts,
      covered: coverage.share,
      matched: matched.sorted { ($1.share, $0.word) < ($0.share, $1.word) },
      question: Excerpt(of: pair.question, marks: coverage.questionMarks, length: 260),
      answer: Excerpt(of: pair.answer, marks: coverage.answerMarks, length: 320)
    )
  }
}
