/// What a search gave for judged questions, and how good that is.
package struct Evaluation: Sendable, Equatable {
  /// What was found for one question.
  package struct Outcome: Sendable, Equatable {
    /// The question's name.
    package var question: String
    /// The entries found, the best first.
    package var ranking: [String]
    /// Whether the search said that nothing is close enough.
    package var abstained: Bool

    /// Makes an outcome.
    package init(question: String, ranking: [String], abstained: Bool) {
      self.question = question
      self.ranking = ranking
      self.abstained = abstained
    }
  }

  /// One question's figures.
  package struct Row: Sendable, Equatable {
    /// The question's name.
    package var question: String
    /// The measures; `nil` for a question that nothing answers.
    package var measures: RankingMeasures?
    /// Whether the search said that nothing is close enough.
    package var abstained: Bool
  }

  /// A row a question, in the order of the questions.
  package var rows: [Row]

  /// Judges outcomes.
  ///
  /// A question without a right entry counts for abstaining alone.
  package init(_ outcomes: [Outcome], _ judgments: Judgments) {
    rows = outcomes.map { outcome in
      let isAnswerable = !judgments.right(for: outcome.question).isEmpty
      let measures =
        isAnswerable
        ? RankingMeasures(
          of: outcome.ranking,
          grades: judgments.grades[outcome.question] ?? [:]
        ) : nil
      return Row(question: outcome.question, measures: measures, abstained: outcome.abstained)
    }
  }

  /// The measures of the questions that have a right entry.
  package var measures: [RankingMeasures] { rows.compactMap(\.measures) }

  /// The mean measures over the questions that have a right entry.
  package var mean: RankingMeasures { .mean(of: measures) }

  /// How many questions have no right entry, and in how many of them the search abstained.
  package var unanswerable: (count: Int, abstained: Int) { count { $0.measures == nil } }

  /// How many questions have a right entry, and in how many of them the search abstained.
  package var answerable: (count: Int, abstained: Int) { count { $0.measures != nil } }

  private func count(_ isCounted: (Row) -> Bool) -> (count: Int, abstained: Int) {
    let counted = rows.filter(isCounted)
    return (counted.count, counted.count(where: \.abstained))
  }
}
