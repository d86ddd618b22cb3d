internal import Conversations
package import KnowledgeBase
package import SearchIndex
internal import TextAnalysis

/// Finds the pairs closest to a question.
package struct PairSearcher {
  private let contents: KnowledgeBase
  private let index: IndexReader
  private let isStale: Bool
  private let analyzer = Analyzer()
  private let reranker: Reranker
  private let calibration: Calibration

  /// Opens the index of the knowledge base.
  package init(_ contents: KnowledgeBase) throws {
    let state = try contents.state()
    guard let index = try IndexReader(ifAt: contents.indexPath),
      index.stamp.identity == state.identity
    else { throw RetrievalError.noIndex(path: contents.path) }
    self.contents = contents
    self.index = index
    reranker = try Reranker(index)
    isStale = index.stamp.revision != state.revision
    calibration = Calibration(of: index, in: contents.indexPath)
  }

  /// Returns the pairs closest to a question among those that meet the request's conditions, the
  /// closest first, ties by age, with a judgement of them all.
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
    let found = try found(try asked(request, similarity), similarity, limit: limit)
    let shown = found.candidates.prefix(max(0, limit))
    var matches = shown.enumerated()
      .map {
        PairMatch(
          $1,
          rank: $0 + 1,
          found.weights,
          analyzer,
          field: found.asked.selection?.field
        )
      }
    if request.isExplained {
      for (place, explanation) in try explanations(of: shown, found, similarity).enumerated() {
        matches[place].explanation = explanation
      }
    }
    return SearchResult(
      query: request.question.asked,
      readings: Reading.list(
        found.asked.readings,
        in: matches.prefix(Self.shownForms).flatMap { [$0.pair.question, $0.pair.answer] },
        analyzer
      ),
      judgement: judgement(of: found),
      matches: matches,
      pairCount: index.documentCount,
      missing: found.asked.query.terms.filter { $0.documentFrequency == 0 }.map(\.word),
      isStale: isStale,
      selection: found.asked.selection?.report
    )
  }

  /// How many of the best pairs are looked through for a word that others were read as.
  private static let shownForms = 20

  /// What a search puts in order, without the texts that a person reads.
  package struct Ranking: Sendable, Equatable {
    /// The pairs' ids with their scores, the closest first.
    package var entries: [(id: String, score: Double)]
    /// What is to be thought of them.
    package var judgement: Judgement

    /// Compares entries, scores and judgements.
    package static func == (left: Self, right: Self) -> Bool {
      left.judgement == right.judgement && left.entries.elementsEqual(right.entries, by: ==)
    }
  }

  /// Returns the order in which `search` gives its pairs, and its judgement.
  package func ranking(
    of request: SearchRequest,
    similarity: Similarity,
    limit: Int
  ) throws -> Ranking {
    let found = try found(try asked(request, similarity), similarity, limit: limit)
    return Ranking(
      entries: found.candidates.prefix(max(0, limit)).map { ($0.pair.id, $0.ranked.score) },
      judgement: judgement(of: found)
    )
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
        idf: { index.worth(of: $0, by: similarity) }
      )
    }
  }

  /// How many pairs are searched.
  var pairCount: Int { index.documentCount }

  private func judgement(of found: Found) -> Judgement {
    Evidence(found, analyzer).map { ConfidenceModel.judgement(of: $0, calibration) } ?? .nothing
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
    return Evidence(try found(asked, .fields, limit: 0, without: pair.number), analyzer)
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
      ?? index.search(asked.query, similarity: similarity, limit: depth)
    hits.removeAll { $0.document == gone }
    let ranked = try reranker.ranked(hits, for: asked, isTextbook: similarity != .fields)
    let best = ranked.prefix(max(limit, Evidence.candidates))
    let places = Dictionary(best.map { ($0.number, $0) }) { first, _ in first }
    return Found(
      asked: asked,
      ranked: ranked,
      candidates: try contents.pairs(numbered: best.map(\.number)).compactMap { pair in
        places[pair.number].map { Candidate(pair: pair.pair, ranked: $0) }
      },
      weights: QueryWeights(asked.query)
    )
  }
}

/// A request as the index sees it.
struct Asked {
  /// What is ranked by.
  var text: String
  var query: Query
  /// Which of its words are read as others.
  var readings: [Query.Reading]
  /// The pairs that may be found; `nil` for all.
  var selection: PairSelection?
}

/// What a search found.
struct Found {
  var asked: Asked
  /// All candidates, the closest first.
  var ranked: [Reranker.Ranked]
  /// The first of them with their texts.
  var candidates: [Candidate]
  var weights: QueryWeights
}

/// A pair that may be shown.
struct Candidate {
  var pair: QuestionAnswerPair
  var ranked: Reranker.Ranked
}
