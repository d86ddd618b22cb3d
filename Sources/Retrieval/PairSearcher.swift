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
  private let reranker: Reranker

  /// Opens the index of the knowledge base.
  package init(_ contents: KnowledgeBase) throws {
    let state = try contents.state()
    guard let index = try IndexReader(ifAt: contents.indexPath),
      index.stamp.identity == state.identity
    else { throw RetrievalError.noIndex(path: contents.path) }
    self.contents = contents
    self.index = index
    reranker = Reranker(contents, index, analyzer)
    isStale = index.stamp.revision != state.revision
  }

  /// Returns the pairs closest to a question among those that meet the request's conditions, the
  /// closest first, ties by age.
  ///
  /// By `.fields`, the best hundred by words are put in order by all features (`RankingFeature`). The
  /// textbook similarities are given as they are.
  ///
  /// - Precondition: a request for one field is ranked by `.fields`.
  package func search(
    _ request: SearchRequest,
    similarity: Similarity,
    limit: Int
  ) throws -> SearchResult {
    let asked = try asked(request, similarity)
    let found = try candidates(asked, similarity, limit: limit)
    let weights = QueryWeights(asked.query)
    let matches = found.enumerated().map { match($1, rank: $0 + 1, weights) }
    return SearchResult(
      query: request.question.asked,
      readings: Reading.list(
        asked.readings,
        in: found.prefix(Self.shownForms).flatMap { [$0.pair.pair.question, $0.pair.pair.answer] },
        analyzer
      ),
      matches: matches,
      pairCount: index.documentCount,
      missing: asked.query.terms.filter { $0.documentFrequency == 0 }.map(\.word),
      isStale: isStale,
      selection: asked.selection?.report
    )
  }

  /// How many of the best pairs are looked through for a word that others were read as.
  private static let shownForms = 20

  /// What a search puts in order, without the texts that a person reads.
  package struct Ranking: Sendable, Equatable {
    /// The pairs' ids with their scores, the closest first.
    package var entries: [(id: String, score: Double)]
    /// Whether even the closest is hardly close.
    package var isWeak: Bool

    /// Compares entries, scores and the verdict.
    package static func == (left: Self, right: Self) -> Bool {
      left.isWeak == right.isWeak && left.entries.elementsEqual(right.entries, by: ==)
    }
  }

  /// Returns the order in which `search` gives its pairs.
  package func ranking(
    of request: SearchRequest,
    similarity: Similarity,
    limit: Int
  ) throws -> Ranking {
    let asked = try asked(request, similarity)
    let found = try candidates(asked, similarity, limit: limit)
    let first = found.first.map { match($0, rank: 1, QueryWeights(asked.query)).strength }
    return Ranking(
      entries: found.map { ($0.pair.pair.id, $0.score) },
      isWeak: first ?? .weak == .weak
    )
  }

  /// A request as the index sees it.
  private struct Asked {
    var text: String
    var query: Query
    /// Which of its words are read as others.
    var readings: [Query.Reading]
    /// The pairs that may be found; `nil` for all.
    var selection: PairSelection?
  }

  private func asked(_ request: SearchRequest, _ similarity: Similarity) throws -> Asked {
    let text = request.question.text
    let selection =
      request.isUnconditional
      ? nil : try PairSelection(of: request, in: contents, index, analyzer)
    var query = try selection?.query ?? index.query(for: text)
    let readings = request.isExact || similarity != .fields ? [] : try index.correct(&query)
    return Asked(text: text, query: query, readings: readings, selection: selection)
  }

  private struct Candidate {
    var pair: KnowledgeBase.NumberedPair
    var score: Double
    var parts: [ScorePart]
  }

  /// The closest pairs in their order.
  private func candidates(
    _ asked: Asked,
    _ similarity: Similarity,
    limit: Int
  ) throws -> [Candidate] {
    guard limit > 0 else { return [] }
    let depth = similarity == .fields ? max(limit, Reranker.depth) : limit
    let hits =
      try asked.selection?.hits(asked.query, similarity, limit: depth)
      ?? index.search(asked.query, similarity: similarity, limit: depth)
    let ranked =
      similarity == .fields
      ? try reranker(for: asked).ranked(hits, for: asked.text, readings: asked.readings)
      : hits.map { Reranker.Ranked(number: $0.document, score: $0.score, parts: []) }
    let best = Dictionary(ranked.prefix(limit).map { ($0.number, $0) }) { first, _ in first }
    return try contents.pairs(numbered: ranked.prefix(limit).map(\.number)).compactMap { pair in
      best[pair.number].map { Candidate(pair: pair, score: $0.score, parts: $0.parts) }
    }
  }

  /// The one that remembers, unless a single field counts.
  private func reranker(for asked: Asked) -> Reranker {
    guard let field = asked.selection?.field else { return reranker }
    return Reranker(contents, index, analyzer, field: field)
  }

  /// Looks at a pair's texts for what matches.
  private func match(
    _ candidate: Candidate,
    rank: Int,
    _ weights: QueryWeights
  ) -> PairMatch {
    let pair = candidate.pair.pair
    let questionMarks = marks(in: pair.question, weights)
    let answerMarks = marks(in: pair.answer, weights)
    var isFound = [Bool](repeating: false, count: weights.words.count)
    for mark in questionMarks + answerMarks { isFound[mark.term] = true }
    let found = isFound.indices.filter { isFound[$0] }
    let matched = found.map {
      PairMatch.MatchedWord(word: weights.words[$0], share: weights.shares[$0])
    }
    .sorted { ($1.share, $0.word) < ($0.share, $1.word) }
    let covered = min(1, matched.reduce(0) { $0 + $1.share })
    return PairMatch(
      pair: pair,
      rank: rank,
      score: candidate.score,
      parts: candidate.parts,
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
    analyzer.forEachTerm(in: text, initials: weights.initials) { term, range in
      guard let number = weights.number(of: term) else { return }
      marks.append(.init(range: range, term: number, weight: weights.shares[number]))
    }
    return marks
  }
}
