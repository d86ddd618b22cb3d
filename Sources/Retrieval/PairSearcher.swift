internal import Conversations
package import KnowledgeBase
package import SearchIndex
internal import TextAnalysis

/// Finds the pairs closest to a question.
package struct PairSearcher {
  private let contents: KnowledgeBase
  private let index: IndexReader
  private let queries: QueryReader
  private let memory: SearchMemory
  private let isStale: Bool
  private let analyzer = Analyzer()
  private let finder = TermFinder()
  private let reranker: Reranker
  private let calibration: Calibration

  /// Opens the index of the knowledge base.
  ///
  /// Who asks many questions has the index's tables verified at once, in some ms; for a single question it is
  /// quicker to verify what it touches.
  package init(_ contents: KnowledgeBase, forMany: Bool = false) throws {
    // The index first: one that is written behind the state would be of a later state than that.
    let index = try IndexReader(ifAt: contents.indexPath)
    guard let index else { throw RetrievalError.noIndex(path: contents.path) }
    let standing = try index.standing(to: contents)
    if standing == .foreign { throw RetrievalError.noIndex(path: contents.path) }
    if forMany { try index.verifyTables() }
    self.contents = contents
    self.index = index
    queries = QueryReader(index)
    memory = SearchMemory(index)
    reranker = try Reranker(index, memory)
    isStale = standing != .current
    calibration = Calibration(of: index, in: contents.indexPath)
  }

  /// Returns the pairs closest to a question among those that meet the request's conditions, the
  /// closest first, ties by age, with a judgement of them all.
  ///
  /// By `.fields`, the best 64 by words are put in order by all features (`RankingFeature`). The
  /// textbook similarities are given as they are.
  ///
  /// - Precondition: a request for one field is ranked by `.fields`.
  package func search(
    _ request: SearchRequest,
    similarity: Similarity,
    limit: Int
  ) throws -> SearchResult {
    let found = try found(try asked(request, similarity), similarity, limit: limit)
    let pairs = try pairs(of: found, limit)
    let candidates = candidates(pairs.prefix(max(1, limit)), of: found)
    let shown = candidates.prefix(max(0, limit))
    var matches = shown.enumerated().map { PairMatch($1, rank: $0 + 1, found.weights) }
    if request.isExplained {
      for (place, explanation) in try explanations(of: shown, found, similarity).enumerated() {
        matches[place].explanation = explanation
      }
    }
    return SearchResult(
      query: request.question.asked,
      readings: found.asked.readings.map { Reading(word: $0.word, readAs: $0.readAs) },
      judgement: judgement(of: candidates.first, before: pairs, found.asked.selection),
      matches: matches,
      pairCount: index.documentCount,
      missing: found.asked.query.terms.filter { $0.documentFrequency == 0 }.map(\.word),
      isStale: isStale,
      selection: found.asked.selection?.report,
      terms: found.asked.plain
    )
  }

  /// Returns the order in which `search` gives its pairs, and its judgement: for whoever reads no texts.
  package func ranking(
    of request: SearchRequest,
    similarity: Similarity,
    limit: Int
  ) throws -> Ranking {
    let found = try found(try asked(request, similarity), similarity, limit: limit)
    let pairs = try pairs(of: found, limit)
    return Ranking(
      entries: pairs.prefix(max(0, limit)).map { ($0.pair.id, $0.ranked.score) },
      judgement: judgement(
        of: candidates(pairs.prefix(1), of: found).first,
        before: pairs,
        found.asked.selection
      ),
      terms: found.asked.plain,
      pairCount: index.documentCount
    )
  }

  /// Returns what each of a question's terms is worth among questions that may ask the same.
  package func vector(of question: String) throws -> QuestionVector {
    QuestionVector(try queries.query(for: question), pairCount: index.documentCount)
  }

  /// How the scores by words of candidates came about.
  private func explanations(
    of candidates: ArraySlice<Candidate>,
    _ found: Found,
    _ similarity: Similarity
  ) throws -> [WordsExplanation] {
    let hits = candidates.map { Hit(document: $0.ranked.number, score: $0.ranked.words) }
    let terms = try index.termScores(
      found.asked.query,
      similarity: similarity,
      field: found.asked.selection?.field?.number,
      of: hits
    )
    let best = found.ranked.reduce(0) { max($0, $1.words) }
    return hits.map { hit in
      WordsExplanation(
        terms[hit.document, default: []],
        score: hit.score,
        best: best,
        found.weights,
        field: found.asked.selection?.field,
        idf: { index.worth(of: $0, by: similarity) }
      )
    }
  }

  /// How many pairs are searched.
  var pairCount: Int { index.documentCount }

  /// Judges the first of some pairs, which pass a selection if there is one.
  private func judgement(
    of first: Candidate?,
    before pairs: [RankedPair],
    _ selection: PairSelection?
  ) -> Judgement {
    guard let first else { return .nothing }
    let judgement = ConfidenceModel.judgement(of: evidence(of: first, before: pairs), calibration)
    // Who asks for a phrase wants to see where it stands.
    let asksForWords = selection?.report.words.isEmpty == false
    return asksForWords && first.coverage.share > 0.999 ? judgement.atLeastFair : judgement
  }

  private func evidence(of first: Candidate, before pairs: [RankedPair]) -> Evidence {
    Evidence(first: first.ranked, second: pairs.dropFirst().first?.ranked, first.coverage)
  }

  /// What speaks for the best answer to a past pair's question if the pair were not there; `nil` if
  /// nothing does.
  func evidence(
    for question: String,
    without pair: KnowledgeBase.NumberedPair
  ) throws -> Evidence? {
    var terms: Set<String> = []
    for text in [pair.pair.question, pair.pair.answer] {
      analyzer.forEachTerm(in: text) { term, _ in terms.insert(term) }
    }
    var asked = try asked(SearchRequest(plain: question, isExact: true), .fields)
    asked.query = index.query(asked.query, withoutDocumentOf: terms)
    let found = try found(asked, .fields, limit: 0, without: pair.number)
    let pairs = try pairs(of: found, 1)
    return candidates(pairs.prefix(1), of: found).first.map { evidence(of: $0, before: pairs) }
  }

  private func asked(_ request: SearchRequest, _ similarity: Similarity) throws -> Asked {
    let text = request.question.text
    let selection =
      request.isUnconditional
      ? nil : try PairSelection(of: request, in: contents, index, analyzer)
    var query = try selection?.query ?? queries.query(for: text)
    let plain = query
    let readings = request.isExact || similarity != .fields ? [] : try queries.correct(&query)
    return Asked(text: text, plain: plain, query: query, readings: readings, selection: selection)
  }

  /// The closest pairs in their order: as many as are asked for, and enough to judge them by.
  private func found(
    _ asked: Asked,
    _ similarity: Similarity,
    limit: Int,
    without gone: UInt64? = nil
  ) throws -> Found {
    let depth = max(limit, Reranker.depth) + (gone == nil ? 0 : 1)
    var hits =
      try asked.selection?.hits(asked.query, similarity, limit: depth)
      ?? index.search(asked.query, similarity: similarity, limit: depth, in: memory)
    hits.removeAll { $0.document == gone }
    return Found(
      asked: asked,
      ranked: try reranker.ranked(hits, for: asked, isTextbook: similarity != .fields),
      weights: QueryWeights(asked.query)
    )
  }

  /// A pair with its place among others.
  private typealias RankedPair = (pair: QuestionAnswerPair, ranked: Reranker.Ranked)

  /// The best of the pairs that were found, with their texts: two at least, to judge by.
  ///
  /// Where the index is stale, some are gone, and others take their places.
  private func pairs(of found: Found, _ limit: Int) throws -> [RankedPair] {
    let count = max(limit, 2)
    var pairs: [RankedPair] = []
    var rest = found.ranked[...]
    while pairs.count < count, !rest.isEmpty {
      var best = rest.prefix(count - pairs.count)
      rest = rest.dropFirst(best.count)
      // They come in the order asked for, and some may be missing.
      for pair in try contents.pairs(numbered: best.map(\.number)) {
        while let ranked = best.popFirst() {
          if ranked.number == pair.number {
            pairs.append((pair.pair, ranked))
            break
          }
        }
      }
    }
    return pairs
  }

  /// Pairs with what of the question stands in them.
  private func candidates(_ pairs: ArraySlice<RankedPair>, of found: Found) -> [Candidate] {
    let field = found.asked.selection?.field
    let coverages = Coverage.list(of: pairs.map(\.pair), found.weights, finder, field: field)
    return zip(pairs, coverages).map { Candidate(pair: $0.pair, ranked: $0.ranked, coverage: $1) }
  }
}
