internal import KnowledgeBase

/// What is asked of a knowledge base: a question, and what the pairs must be that answer it.
package struct SearchRequest: Sendable, Equatable {
  /// The question and the conditions in it.
  package var question: QueryExpression
  /// The conditions beside it.
  package var filters = SearchFilters()
  /// Whether words that no pair holds are left as they are, and not read as the words they may be
  /// slips of.
  ///
  /// The textbook similarities always leave them.
  package var isExact = false
  /// Whether each match comes with what its score consists of.
  package var isExplained = false

  /// Makes a request.
  package init(
    _ question: QueryExpression,
    filters: SearchFilters = .init(),
    isExact: Bool = false
  ) {
    self.question = question
    self.filters = filters
    self.isExact = isExact
  }

  /// Makes a request for a message, whatever signs it has.
  package init(plain text: String, isExact: Bool = false) {
    self.init(QueryExpression(plain: text), isExact: isExact)
  }

  /// Whether any pair may answer, by whatever field.
  var isUnconditional: Bool { question.conditions.isEmpty && filters == SearchFilters() }
}

/// What the pairs must be that a search may find.
package struct SearchFilters: Sendable, Equatable {
  /// Answered then or later: the year, month or day in ISO 8601 (`2019`, `2019-05`, `2019-05-02`).
  package var since: String?
  /// Answered then or earlier.
  package var until: String?
  /// What the article's title or address holds.
  package var article: String?
  /// Who asked.
  package var asker: String?
  /// The field that alone is ranked, and in which conditions must hold; `nil` for both.
  package var field: PairField?
  /// The id of the pair that is the question, and does not answer itself.
  package var like: String?

  /// Makes filters that let everything pass.
  package init() {}

  /// The criteria that the knowledge base decides, each as a person writes it.
  var criteria: [(description: String, criterion: KnowledgeBase.Criterion)] {
    [
      since.map { ("--since \($0)", .since($0)) }, until.map { ("--until \($0)", .until($0)) },
      article.map { ("--article \($0)", .article($0)) },
      asker.map { ("--asker \($0)", .asker($0)) },
    ].compactMap(\.self)
  }
}
