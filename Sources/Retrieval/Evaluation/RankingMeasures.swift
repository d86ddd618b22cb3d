/// How good a ranking is for one question, against judgments: as trec_eval defines the measures
/// (https://github.com/usnistgov/trec_eval, ndcg_cut_10, recip_rank, success_1, recall_10).
package struct RankingMeasures: Sendable, Equatable {
  /// How many places of a ranking count.
  package static let depth = 10

  /// Normalised discounted cumulative gain (Järvelin, Kekäläinen: Cumulated gain-based evaluation
  /// of IR techniques, TOIS 2002): 0 to 1.
  package var ndcg: Double
  /// One over the place of the first right entry among the first ten, 0 where none is: 0 to 1.
  package var reciprocalRank: Double
  /// 1 if the first entry is right, else 0.
  package var success: Double
  /// The share of the right entries that stand among the first ten: 0 to 1.
  package var recall: Double

  /// Makes measures.
  package init(ndcg: Double, reciprocalRank: Double, success: Double, recall: Double) {
    self.ndcg = ndcg
    self.reciprocalRank = reciprocalRank
    self.success = success
    self.recall = recall
  }

  /// Measures a ranking.
  ///
  /// - Parameters:
  ///   - ranking: the entries that were found, the best first; each once.
  ///   - grades: how right each judged entry is; those above 0 are right. At least one must be.
  package init(of ranking: [String], grades: [String: Int]) {
    let ideal = grades.values.filter { $0 > 0 }.sorted(by: >)
    let found = ranking.prefix(Self.depth).map { max(0, grades[$0] ?? 0) }
    let best = Self.gain(of: ideal.prefix(Self.depth))
    ndcg = best > 0 ? Self.gain(of: found[...]) / best : 0
    reciprocalRank = found.firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
    success = found.first.map { $0 > 0 ? 1 : 0 } ?? 0
    recall = ideal.isEmpty ? 0 : Double(found.count { $0 > 0 }) / Double(ideal.count)
  }

  /// The grades, each divided by the binary logarithm of its place plus one.
  private static func gain(of grades: some Collection<Int>) -> Double {
    zip(1..., grades).reduce(0) { $0 + Double($1.1) / Logarithm.binary(Double($1.0 + 1)) }
  }

  /// The mean of several; all 0 for none.
  package static func mean(of all: [RankingMeasures]) -> RankingMeasures {
    let count = Double(max(1, all.count))
    func mean(_ value: (RankingMeasures) -> Double) -> Double {
      all.reduce(0) { $0 + value($1) } / count
    }
    return RankingMeasures(
      ndcg: mean(\.ndcg),
      reciprocalRank: mean(\.reciprocalRank),
      success: mean(\.success),
      recall: mean(\.recall)
    )
  }
}
