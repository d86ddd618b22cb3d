internal import Conversations
internal import SearchIndex

/// A request as the index sees it.
struct Asked {
  /// What is ranked by.
  var text: String
  /// Its terms as they were asked.
  var plain: Query
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
  var weights: QueryWeights
}

/// A pair that may be shown.
struct Candidate {
  var pair: QuestionAnswerPair
  var ranked: Reranker.Ranked
  var coverage: Coverage
}

/// What a search puts in order, without the texts that a person reads.
package struct Ranking: Sendable, Equatable {
  /// The version of the ranking and of the model that judges it: "1.2".
  ///
  /// The number before the point changes whenever the same question may get other pairs, another
  /// order, other scores or other readings of the same knowledge base: a run that an earlier version
  /// began is not continued.
  package static let version = "3.\(ConfidenceModel.version)"

  /// The pairs' ids with their scores, the closest first.
  package var entries: [(id: String, score: Double)]
  /// What is to be thought of the list.
  package var judgement: Judgement
  /// The question's terms.
  let terms: Query
  /// How many pairs were searched.
  let pairCount: Int
  /// What each of the question's terms is worth among questions that may ask the same.
  package var vector: QuestionVector { QuestionVector(terms, pairCount: pairCount) }

  /// Compares entries, scores and judgements.
  package static func == (left: Self, right: Self) -> Bool {
    left.judgement == right.judgement && left.entries.elementsEqual(right.entries, by: ==)
  }
}
