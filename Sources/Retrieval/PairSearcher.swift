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
  private let calibration: Calibration

  /// Opens the index of the knowledge base.
  package init(_ contents: KnowledgeBase) throws {
    let state = try contents.state()
    guard let index = try IndexReader(ifAt: contents.indexPath),
      index.stamp.identity == state.identity
    else { throw RetrievalError.noIndex(path: contents.path) }
    self.contents = contents
    self.index = index
    isStale = index.stamp.revision != state.revision
    calibration = Calibration(of: index, in: contents.indexPath)
  }

  /// How many pairs are searched.
  var pairCount: Int { index.documentCount }

  /// The candidates that are looked at more closely.
  private static let candidates = 100
  /// What the likeness of letters counts beside the score by words; both at most 1.
  ///
  /// From a coarse grid: on the sample's questions .4 finds 64 of 100 at the first place where words
  /// alone find 53.
  private static let gramWeight = 0.4

  /// Returns the pairs closest to `question`, the closest first, ties by age.
  ///
  /// By `.fields`, the best hundred by words are put in order by words and letters together; a
  /// score is then a share of the best score by words, plus the likeness. The textbook similarities
  /// are given as they are.
  package func search(
    _ question: String,
    similarity: Similarity,
    limit: Int
  ) throws -> SearchResult {
    let query = try index.query(for: question)
    let found = try candidates(for: question, query, similarity, limit: limit)
    let weights = QueryWeights(query)
    let matches = found.prefix(max(limit, 2)).enumerated().map { place, candidate in
      match(candidate.pair.pair, candidate.score, rank: place + 1, weights)
    }
    return SearchResult(
      query: question,
      judgement: judgement(of: found, matches),
      matches: Array(matches.prefix(limit)),
      pairCount: index.documentCount,
      missing: query.terms.filter { $0.documentFrequency == 0 }.map(\.word),
      isStale: isStale
    )
  }

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

  /// Returns the order in which `search` gives its pairs.
  package func ranking(
    of question: String,
    similarity: Similarity,
    limit: Int
  ) throws -> Ranking {
    let query = try index.query(for: question)
    let found = try candidates(for: question, query, similarity, limit: limit)
    let weights = QueryWeights(query)
    let matches = found.prefix(2).map { match($0.pair.pair, $0.score, rank: 1, weights) }
    return Ranking(
      entries: found.prefix(limit).map { ($0.pair.pair.id, $0.score) },
      judgement: judgement(of: found, matches)
    )
  }

  private func judgement(of found: [Candidate], _ matches: [PairMatch]) -> Judgement {
    evidence(found, matches).map { ConfidenceModel.judgement(of: $0, calibration) } ?? .nothing
  }

  /// What the best two matches and the scores of all candidates tell.
  private func evidence(_ found: [Candidate], _ matches: [PairMatch]) -> Evidence? {
    guard let first = matches.first, let best = found.first else { return nil }
    return Evidence(
      first: .init(
        words: best.words,
        likeness: best.likeness,
        covered: first.covered,
        terms: first.matched.count
      ),
      others: .init(
        words: found.dropFirst().reduce(0) { max($0, $1.words) },
        likeness: found.dropFirst().reduce(0) { max($0, $1.likeness) },
        covered: matches.count > 1 ? matches[1].covered : 0
      )
    )
  }

  /// What speaks for the best answer to a question if a pair were not there; `nil` if there is none.
  func evidence(
    for question: String,
    without pair: KnowledgeBase.NumberedPair
  ) throws -> Evidence? {
    var terms: Set<String> = []
    for text in [pair.pair.question, pair.pair.answer] {
      analyzer.forEachTerm(in: text) { term, _ in terms.insert(term) }
    }
    let query = index.query(try index.query(for: question), withoutDocumentOf: terms)
    let found = try candidates(for: question, query, .fields, limit: 0, without: pair.number)
    let weights = QueryWeights(query)
    return evidence(
      found,
      found.prefix(2).map { match($0.pair.pair, $0.score, rank: 1, weights) }
    )
  }

  /// The closest pairs in their order: as many as are asked for, and enough to judge them by.
  private func candidates(
    for question: String,
    _ query: Query,
    _ similarity: Similarity,
    limit: Int,
    without gone: UInt64? = nil
  ) throws -> [Candidate] {
    let depth = max(limit, Self.candidates) + (gone == nil ? 0 : 1)
    let hits = try index.search(query, similarity: similarity, limit: depth)
      .filter { $0.document != gone }
    let scores = Dictionary(hits.map { ($0.document, $0.score) }) { first, _ in first }
    var found = try contents.pairs(numbered: hits.map(\.document))
      .map { Candidate(pair: $0, score: scores[$0.number] ?? 0) }
    compareLetters(of: &found, with: question)
    if similarity == .fields { rerank(&found) }
    return found
  }

  private struct Candidate {
    var pair: KnowledgeBase.NumberedPair
    var score: Double
    /// The score by words.
    var words = 0.0
    /// The likeness of the letters of the questions: 0 to 1.
    var likeness = 0.0
  }

  private func compareLetters(of candidates: inout [Candidate], with question: String) {
    let texts = candidates.map(\.pair.pair.question)
    var grams = LetterGrams(analyzer: analyzer, textCount: texts.count)
    let likeness = grams.similarities(of: texts, to: question)
    for place in candidates.indices {
      candidates[place].words = candidates[place].score
      candidates[place].likeness = likeness[place]
    }
  }

  private func rerank(_ candidates: inout [Candidate]) {
    let best = candidates.first?.words ?? 0
    guard best > 0 else { return }
    let closest = max(candidates.reduce(0) { max($0, $1.likeness) }, .leastNormalMagnitude)
    for place in candidates.indices {
      candidates[place].score =
        candidates[place].words / best + Self.gramWeight * candidates[place].likeness / closest
    }
    candidates.sort { ($1.score, $0.pair.number) < ($0.score, $1.pair.number) }
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
      score: score,
      covered: covered,
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
