internal import GRDB

extension KnowledgeBase {
  /// Sizes and counts.
  package struct Statistics: Sendable, Equatable {
    /// Articles with a thread.
    package var articles = 0
    /// Comments that the pages show.
    package var comments = 0
    /// Pairs.
    package var pairs = 0
    /// Conversations that the pairs from threads belong to.
    package var conversations = 0
    /// Pairs whose asker told of the result.
    package var outcomes = 0
    /// Pairs that continue an earlier pair.
    package var followUps = 0
    /// Comments in no pair, by reason, the most frequent first.
    package var unpaired: [(reason: String, count: Int)] = []
    /// Pairs or comments whose page no longer shows them; kept, not searched.
    package var gone = 0
    /// The day of the first and of the last question, where known: ISO 8601.
    package var dates: (first: String, last: String)?
    /// The files that were imported.
    package var sources = 0

    /// Whether two are the same.
    package static func == (left: Self, right: Self) -> Bool {
      String(describing: left) == String(describing: right)
    }
  }

  /// Counts everything.
  /// - Complexity: O(*n*) in the comments and pairs.
  package func statistics() throws(KnowledgeBaseError) -> Statistics {
    try read { database in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      var result = Statistics()
      result.articles = try count("SELECT count(*) FROM article")
      result.comments = try count("SELECT count(*) FROM comment WHERE NOT isGone")
      result.pairs = try count("SELECT count(*) FROM pair WHERE NOT isGone")
      result.conversations = try count("SELECT total(conversationCount) FROM article")
      result.outcomes = try count(
        "SELECT count(*) FROM pair WHERE outcome IS NOT NULL AND NOT isGone"
      )
      result.followUps = try count(
        "SELECT count(*) FROM pair WHERE follows IS NOT NULL AND NOT isGone"
      )
      result.gone =
        try count("SELECT count(*) FROM comment WHERE isGone")
        + count("SELECT count(*) FROM pair WHERE isGone AND articleRow IS NULL")
      result.sources = try count("SELECT count(DISTINCT path) FROM source")
      result.unpaired = try Row.fetchAll(
        database,
        sql: """
          SELECT unpaired, count(*) FROM comment
          WHERE unpaired IS NOT NULL AND NOT isGone GROUP BY 1 ORDER BY 2 DESC, 1
          """
      ).map { (reason: try $0.decode(atIndex: 0), count: try $0.decode(atIndex: 1)) }
      let dates = try Row.fetchOne(
        database,
        sql: """
          SELECT substr(min(date), 1, 10), substr(max(date), 1, 10) FROM pair
          WHERE date IS NOT NULL AND NOT isGone
          """
      )
      if let dates, let first: String = try dates.decode(atIndex: 0),
        let last: String = try dates.decode(atIndex: 1)
      {
        result.dates = (first, last)
      }
      return result
    }
  }
}
