package import Conversations
internal import SearchIndex

/// A pair that answers a question, with what a person needs to judge it.
package struct PairMatch: Sendable {
  /// A word of the question that the pair holds, in whatever form.
  package struct MatchedWord: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// Its share of the question's weight: 0 to 1.
    package var share: Double

    /// Makes a matched word.
    package init(word: String, share: Double) {
      self.word = word
      self.share = share
    }
  }

  /// The pair.
  package var pair: QuestionAnswerPair
  /// 1 for the closest.
  package var rank: Int
  /// The similarity's score; comparable within one search.
  package var score: Double
  /// What our score consists of: the parts' points add up to it; empty for a textbook ranking.
  package var parts: [ScorePart]
  /// How the score by words came about, if that was asked for.
  package var explanation: WordsExplanation?
  /// How much of the question's weight the pair covers: 0 to 1.
  package var covered: Double { coverage.share }
  /// The question's words that the pair holds, the weightiest first.
  package var matched: [MatchedWord]
  /// The words that match in the texts.
  let coverage: Coverage

  /// The part of the pair's question that tells most; chosen when it is asked for.
  package var question: Excerpt {
    Excerpt(of: pair.question, marks: coverage.questionMarks, length: 260)
  }

  /// The part of the pair's answer that tells most; chosen when it is asked for.
  package var answer: Excerpt {
    Excerpt(of: pair.answer, marks: coverage.answerMarks, length: 320)
  }

  init(_ candidate: Candidate, rank: Int, _ weights: QueryWeights) {
    pair = candidate.pair
    self.rank = rank
    score = candidate.ranked.score
    parts = candidate.ranked.parts
    coverage = candidate.coverage
    matched = coverage.found
      .map { MatchedWord(word: weights.words[$0], share: weights.shares[$0]) }
      .sorted { ($1.share, $0.word) < ($0.share, $1.word) }
  }
}

/// What a search found.
package struct SearchResult: Sendable {
  /// The question, as it was asked.
  package var query: String
  /// The question's words that were read as others.
  package var readings: [Reading] = []
  /// What is to be thought of the list, however much of it is shown.
  package var judgement: Judgement
  /// The closest pairs, the closest first.
  package var matches: [PairMatch]
  /// How many pairs were searched.
  package var pairCount: Int
  /// The question's words that no past pair holds.
  package var missing: [String]
  /// Whether the knowledge base has changed since the index was made.
  package var isStale: Bool
  /// What the request's conditions did; `nil` if there were none.
  package var selection: SelectionReport?

  /// The question's terms.
  let terms: Query
  /// What each of the question's terms is worth among questions that may ask the same.
  package var vector: QuestionVector { QuestionVector(terms, pairCount: pairCount) }
}
