internal import KnowledgeBase
internal import SearchIndex
internal import TextAnalysis

/// Puts the best candidates by words in order by all features.
///
/// It remembers what it has read of pairs and words, in bounded memory, for the next question. One
/// reranker serves one thread.
final class Reranker {
  /// A pair with its score.
  struct Ranked {
    /// The pair's number.
    var number: UInt64
    /// The sum of its parts.
    var score: Double
    /// What the score consists of.
    var parts: [ScorePart]
  }

  /// How many candidates are looked at more closely; 50 and 200 rank the same to .001.
  static let depth = 100
  /// What is remembered is forgotten at this size, in bytes.
  private static let memoryLimit = 32 << 20

  private let contents: KnowledgeBase
  private let index: IndexReader
  private var reader: TraitReader
  private let analyzer: Analyzer
  private let field: PairField?
  private var cosine = GramCosine()
  private var pairs: [UInt64: PairTraits] = [:]
  private var pairBytes = 0
  /// The idf of each term that the reader knows.
  private var weights: [Double] = []

  /// Makes a reranker; where one field counts, it stands for all of a pair.
  init(
    _ contents: KnowledgeBase,
    _ index: IndexReader,
    _ analyzer: Analyzer,
    field: PairField? = nil
  ) {
    self.field = field
    self.contents = contents
    self.index = index
    self.analyzer = analyzer
    reader = TraitReader(analyzer)
  }

  /// Returns the pairs that were found in their order; those beyond the first `depth` stay behind
  /// them, in the order of their words. Equal scores stand in the order of the pairs' numbers.
  ///
  /// - Parameters:
  ///   - hits: the best pairs by words, the best first.
  ///   - readings: the question's terms that are read as others.
  func ranked(
    _ hits: [Hit],
    for question: String,
    readings: [Query.Reading]
  ) throws -> [Ranked] {
    guard let best = hits.first?.score, best > 0 else {
      return hits.map { Ranked(number: $0.document, [(.words, 0)]) }
    }
    forgetIfFull()
    let closest = hits.prefix(Self.depth)
    try read(closest.map(\.document))
    let asked = reader.traits(ofAsked: question, readings: readings)
    let found = closest.compactMap { hit in pairs[hit.document].map { (hit, $0) } }
    try weighNewTerms()
    let features: [(RankingFeature, [Double])] = [
      (.words, found.map { $0.0.score / best }),
      (.questionLetters, likeness(of: found.map(\.1.questionGrams), to: asked)),
      (.letters, likeness(of: found.map(\.1.grams), to: asked)),
      (.pastQuestionCovered, covered(found.map(\.1.terms), by: asked.terms)),
    ]
    let ranked = found.indices.map { place in
      Ranked(number: found[place].0.document, features.map { ($0, $1[place]) })
    }
    return ranked.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
      + hits.dropFirst(Self.depth).map { Ranked(number: $0.document, [(.words, $0.score / best)]) }
  }

  /// The cosines as shares of the highest.
  private func likeness(of texts: [[PairTraits.Gram]], to asked: PairTraits) -> [Double] {
    let cosines = cosine.similarities(of: texts, to: asked.questionGrams)
    let highest = max(cosines.max() ?? 0, .leastNormalMagnitude)
    return cosines.map { $0 / highest }
  }

  /// The share of each past question's weight that the asked terms have.
  private func covered(_ past: [[Int32]], by asked: [Int32]) -> [Double] {
    var isAsked = [Bool](repeating: false, count: weights.count)
    for term in asked { isAsked[Int(term)] = true }
    return past.map { terms in
      var common = 0.0
      var all = 0.0
      for term in terms {
        let weight = weights[Int(term)]
        all += weight
        if isAsked[Int(term)] { common += weight }
      }
      return all > 0 ? common / all : 0
    }
  }

  // MARK: What is remembered

  private func forgetIfFull() {
    guard pairBytes + reader.byteCount > Self.memoryLimit else { return }
    pairs.removeAll()
    pairBytes = 0
    reader = TraitReader(analyzer)
    weights = []
  }

  private func read(_ numbers: [UInt64]) throws {
    let unknown = numbers.filter { pairs[$0] == nil }
    guard !unknown.isEmpty else { return }
    try contents.forEachText(of: unknown) { number, question, answer in
      let traits = reader.traits(
        question: field == .answer ? answer : question,
        answer: field == nil ? answer : ""
      )
      pairs[number] = traits
      pairBytes += traits.byteCount
    }
  }

  private func weighNewTerms() throws {
    for number in weights.count..<reader.termCount {
      weights.append(try index.inverseDocumentFrequency(of: reader.term(number)))
    }
  }
}

extension Reranker.Ranked {
  fileprivate init(number: UInt64, _ values: [(RankingFeature, Double)]) {
    self.number = number
    parts = values.map { ScorePart(feature: $0, value: $1, weight: $0.weight) }
    score = parts.reduce(0) { $0 + $1.points }
  }
}
