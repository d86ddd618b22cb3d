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
    /// What the score consists of; empty for a textbook ranking.
    var parts: [ScorePart]
    /// The score by words alone.
    var words: Double
    /// The cosine of the two questions' letters: 0 to 1.
    var likeness = 0.0
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

  /// Returns the pairs that were found in the order of all features, a textbook ranking in its own.
  ///
  /// `hits` are the best pairs by words, the best first. Those beyond the first `depth` stay behind
  /// the others, in the order of their words. Equal scores stand in the order of the pairs' numbers.
  /// `readings` are the question's terms that are read as others.
  func ranked(
    _ hits: [Hit],
    for question: String,
    readings: [Query.Reading],
    isTextbook: Bool
  ) throws -> [Ranked] {
    guard let best = hits.first?.score, best > 0 else { return hits.map { Ranked($0) } }
    forgetIfFull()
    let closest = hits.prefix(Self.depth)
    try read(closest.map(\.document))
    let asked = reader.traits(ofAsked: question, readings: readings)
    let found = closest.compactMap { hit in pairs[hit.document].map { (hit, $0) } }
    try weighNewTerms()
    let likeness = cosine.similarities(of: found.map(\.1.questionGrams), to: asked.questionGrams)
    var ranked = zip(found, likeness).map { Ranked($0.0, likeness: $1) }
    guard !isTextbook else { return ranked + hits.dropFirst(Self.depth).map { Ranked($0) } }
    let features: [(RankingFeature, [Double])] = [
      (.words, found.map { $0.0.score / best }),
      (.questionLetters, Self.shares(likeness)),
      (
        .letters,
        Self.shares(cosine.similarities(of: found.map(\.1.grams), to: asked.questionGrams))
      ), (.pastQuestionCovered, covered(found.map(\.1.terms), by: asked.terms)),
    ]
    for place in ranked.indices { ranked[place].add(features.map { ($0, $1[place]) }) }
    ranked.sort { ($1.score, $0.number) < ($0.score, $1.number) }
    return ranked
      + hits.dropFirst(Self.depth).map { hit in
        var last = Ranked(hit)
        last.add([(.words, hit.score / best)])
        return last
      }
  }

  /// Values as shares of the highest.
  private static func shares(_ values: [Double]) -> [Double] {
    let highest = max(values.max() ?? 0, .leastNormalMagnitude)
    return values.map { $0 / highest }
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
  fileprivate init(_ hit: Hit, likeness: Double = 0) {
    self.init(
      number: hit.document,
      score: hit.score,
      parts: [],
      words: hit.score,
      likeness: likeness
    )
  }

  /// Makes the score the sum of these features.
  fileprivate mutating func add(_ values: [(RankingFeature, Double)]) {
    parts = values.map { ScorePart(feature: $0, value: $1, weight: $0.weight) }
    score = parts.reduce(0) { $0 + $1.points }
  }
}
