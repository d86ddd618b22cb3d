private import Conversations
package import KnowledgeBase
package import SearchIndex
private import TextAnalysis

/// Finds the pairs closest to a question.
package struct PairSearcher {
  private let contents: KnowledgeBase
  private let index: IndexReader
  private let isStale: Bool
  private let analyzer = Analyzer()

  /// Opens the index of the knowledge base.
  package init(_ contents: KnowledgeBase) throws {
    let state = try contents.state()
    guard let index = try IndexReader(ifAt: contents.indexPath),
      index.stamp.identity == state.identity
    else { throw RetrievalError.noIndex(path: contents.path) }
    self.contents = contents
    self.index = index
    isStale = index.stamp.revision != state.revision
  }

  /// Returns the pairs closest to `question`, the closest first, ties by age.
  package func search(
    _ question: String,
    similarity: Similarity,
    limit: Int
  ) throws -> SearchResult {
    let query = try index.query(for: question)
    let (hits, matchCount) = try index.search(query, similarity: similarity, limit: limit)
    let pairs = try contents.pairs(numbered: hits.map(\.document))
    let numbered = Dictionary(pairs.map { ($0.number, $0.pair) }) { first, _ in first }
    let weights = QueryWeights(query)
    var matches: [PairMatch] = []
    for hit in hits {
      guard let pair = numbered[hit.document] else { continue }
      matches.append(match(pair, hit.score, rank: matches.count + 1, weights))
    }
    return SearchResult(
      query: question,
      matches: matches,
      pairCount: matchCount,
      missing: query.terms.filter { $0.documentFrequency == 0 }.map(\.word),
      isStale: isStale
    )
  }

  /// Looks at a pair's texts for what matches.
  private func match(
    _ pair: QuestionAnswerPair,
    _ score: Double,
    rank: Int,
    _ weights: QueryWeights
  ) -> PairMatch {
    let questionMarks = marks(in: pair.question, weights)
    let answerMarks = marks(in: pair.answer, weights)
    let found = Set((questionMarks + answerMarks).map(\.term))
    let matched = found.map {
      PairMatch.MatchedWord(word: weights.words[$0], share: weights.shares[$0])
    }
    .sorted { ($1.share, $0.word) < ($0.share, $1.word) }
    let covered = min(1, matched.reduce(0) { $0 + $1.share })
    return PairMatch(
      pair: pair,
      rank: rank,
      score: score,
      covered: covered,
      strength: Strength(
        covered: covered,
        matchedTerms: found.count,
        questionTerms: weights.words.count
      ),
      matched: matched,
      question: Excerpt(of: pair.question, marks: questionMarks, length: 260),
      answer: Excerpt(of: pair.answer, marks: answerMarks, length: 320)
    )
  }

  private func marks(in text: String, _ weights: QueryWeights) -> [Excerpt.Mark] {
    var marks: [Excerpt.Mark] = []
    analyzer.forEachWord(in: text) { word, range in
      guard weights.mayMatch(word), let term = analyzer.term(for: word),
        let number = weights.number(of: term)
      else { return }
      marks.append(.init(range: range, term: number, weight: weights.shares[number]))
    }
    return marks
  }
}
