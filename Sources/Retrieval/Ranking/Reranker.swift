internal import SearchIndex

/// Puts the best candidates by words in order by all features.
///
/// It remembers what terms are worth for the next question. One reranker serves one thread.
final class Reranker {
  /// A pair with its score.
  struct Ranked {
    /// The pair's number.
    var number: UInt64
    /// The sum of its parts.
    var score: Double
    /// The score by words alone.
    var words: Double
    /// How like the letters of the two questions are: from 0 on.
    var likeness = 0.0
    /// What it was looked at for; nothing for a textbook ranking.
    var features = FeatureValues()

    /// What the score consists of; empty for a textbook ranking.
    var parts: [ScorePart] { features.parts }
  }

  /// How many candidates' questions are looked at more closely; 50 and 200 rank the same to .003.
  static let depth = 64
  /// How many of those are looked at with their answers; all of them rank the same to .001.
  private static let answerDepth = 20

  private let reader: CloserReader

  /// Makes a reranker of the pairs that an index holds, which looks at them in this memory.
  init(_ index: IndexReader, _ memory: SearchMemory) throws {
    reader = try CloserReader(index, memory: memory)
  }

  /// Returns the pairs that were found in the order of all features, a textbook ranking in its own.
  ///
  /// `hits` are the best pairs by words, the best first. Those beyond the first `depth` stay behind
  /// the others, in the order of their words. Equal scores stand in the order of the pairs' numbers.
  func ranked(_ hits: [Hit], for asked: Asked, isTextbook: Bool) throws -> [Ranked] {
    guard let best = hits.first?.score, best > 0 else { return hits.map { Ranked($0) } }
    let closest = hits.prefix(Self.depth)
    var question = try reader.question(
      asked.text,
      asked.query,
      readings: asked.readings,
      field: asked.selection?.field?.number
    )
    let looks = try question.looks(at: closest.map(\.document))
    var ranked = zip(closest, looks).map { Ranked($0, likeness: $1.letters) }
    guard !isTextbook else { return ranked + hits.dropFirst(Self.depth).map { Ranked($0) } }
    let likest = Self.unit(looks.map(\.letters))
    for (place, look) in looks.enumerated() {
      ranked[place].features[.words] = ranked[place].words / best
      ranked[place].features[.questionLetters] = look.letters / likest
      ranked[place].features[.pastQuestionCovered] = look.covered
    }
    Self.sort(&ranked)
    let letters = try question.letters(of: ranked.prefix(Self.answerDepth).map(\.number))
    let likestWhole = Self.unit(letters)
    for (place, likeness) in letters.enumerated() {
      ranked[place].features[.letters] = likeness / likestWhole
    }
    Self.sort(&ranked)
    for hit in hits.dropFirst(Self.depth) {
      var last = Ranked(hit)
      last.features[.words] = hit.score / best
      last.score = last.features.score
      ranked.append(last)
    }
    return ranked
  }

  private static func sort(_ ranked: inout [Ranked]) {
    for place in ranked.indices { ranked[place].score = ranked[place].features.score }
    ranked.sort { ($1.score, $0.number) < ($0.score, $1.number) }
  }

  /// The highest of some values, of which each is a share.
  private static func unit(_ values: [Double]) -> Double {
    max(values.max() ?? 0, .leastNormalMagnitude)
  }
}

extension Reranker.Ranked {
  /// A pair that was found, whose score is that by words until features are added.
  fileprivate init(_ hit: Hit, likeness: Double = 0) {
    self.init(number: hit.document, score: hit.score, words: hit.score, likeness: likeness)
  }
}
