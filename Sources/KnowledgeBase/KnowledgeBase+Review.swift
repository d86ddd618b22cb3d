package import Conversations
internal import GRDB

extension KnowledgeBase {
  /// Something that waits for a person's decision.
  package struct ReviewItem: Sendable, Equatable {
    /// What a decision names it by.
    package var id: String
    /// The article's headline.
    package var title: String?
    /// The pair; `nil` for a comment that is in none.
    package var pair: QuestionAnswerPair?
    /// The pair's comments in the order of its parts, or the one comment.
    package var comments: [Comment]
    /// Why it waits.
    package var doubts: [Doubt]
    /// What was decided before the comments changed.
    package var earlier: Verdict?

    /// Makes an item.
    package init(
      id: String,
      title: String?,
      pair: QuestionAnswerPair?,
      comments: [Comment],
      doubts: [Doubt],
      earlier: Verdict? = nil
    ) {
      self.id = id
      self.title = title
      self.pair = pair
      self.comments = comments
      self.doubts = doubts
      self.earlier = earlier
    }
  }

  /// Returns all that waits for a decision, in the order of the articles and of their comments.
  ///
  /// Pairs that were imported as such do not wait: they tell what somebody has decided.
  package func reviewItems() throws(KnowledgeBaseError) -> [ReviewItem] {
    try read { database in
      let review = Review(database, decisions: try Self.decisionTable(database))
      return (try review.pairs() + review.comments()).sorted { left, right in
        (left.article, left.position) < (right.article, right.position)
      }.map(\.item)
    }
  }

  /// Returns up to `limit` other pairs of the item's article, the nearest in the thread.
  package func neighbours(
    of item: ReviewItem,
    limit: Int
  ) throws(KnowledgeBaseError) -> [QuestionAnswerPair] {
    try read { database in
      let place = try Row.fetchOne(
        database,
        sql: """
          SELECT comment.articleRow, comment.position, length(article.slug) + 2 FROM comment
          JOIN article ON article.row = comment.articleRow
          WHERE comment.id = ?1 AND article.slug || '-' || comment.id = ?2
          """,
        arguments: [item.comments.first?.id, item.id]
      )
      guard let place else { return [] }
      let article: Int64 = try place.decode(atIndex: 0)
      let position: Int = try place.decode(atIndex: 1)
      let start: Int = try place.decode(atIndex: 2)
      return try Row.fetchAll(
        database,
        sql: """
          SELECT \(pairColumns) FROM (
            SELECT pair.*, comment.position FROM pair
            JOIN comment ON comment.articleRow = pair.articleRow
            AND comment.id = substr(pair.id, ?1)
            WHERE pair.articleRow = ?2 AND NOT pair.isGone AND pair.id <> ?3
            ORDER BY abs(comment.position - ?4) LIMIT ?5
          ) ORDER BY position
          """,
        arguments: [start, article, item.id, position, limit]
      ).map { try QuestionAnswerPair(pairRow: $0) }
    }
  }

  /// A decision that was put down.
  package struct PutDecision: Sendable, Equatable {
    /// What was decided on.
    package var id: String
    /// The verdict.
    package var verdict: Verdict
    /// Whether the comments are still those that were judged; if not, it changes nothing.
    package var stands: Bool
  }

  /// Returns all decisions in the order in which they were put down.
  package func decisions() throws(KnowledgeBaseError) -> [PutDecision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT article.slug || '-' || decision.comment, decision.verdict,
          article.slug || '-' || decision.target, decision.stands
          FROM \(try Self.decisionTable(database)) AS decision
          JOIN article ON article.row = decision.articleRow ORDER BY decision.row
          """
      ).compactMap { row in
        try Verdict(
          word: try row.decode(atIndex: 1),
          target: try row.decode(String?.self, atIndex: 2)
        ).map {
          PutDecision(
            id: try row.decode(atIndex: 0),
            verdict: $0,
            stands: try row.decode(atIndex: 3)
          )
        }
      }
    }
  }

  /// The table of decisions, or an empty one for a knowledge base that is older than decisions and
  /// open for reading alone.
  private static func decisionTable(_ database: Database) throws -> String {
    if try database.tableExists("decision") { return "decision" }
    return """
      (SELECT NULL AS row, NULL AS articleRow, NULL AS comment, NULL AS verdict, NULL AS target,
      NULL AS stands WHERE 0)
      """
  }
}

/// Reads what waits for a decision.
private struct Review {
  struct Entry {
    var article: Int64
    /// Where the comment that it is named by stands in the thread.
    var position: Int
    var item: KnowledgeBase.ReviewItem
  }

  let database: Database
  let decisions: String

  init(_ database: Database, decisions: String) {
    self.database = database
    self.decisions = decisions
  }

  /// The pairs that have a doubt and no decision, or one that stands no more.
  func pairs() throws -> [Entry] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT pair.articleRow, article.title, decision.verdict,
        article.slug || '-' || decision.target, decision.stands, \(columns("pair", pairColumns))
        FROM pair JOIN article ON article.row = pair.articleRow
        LEFT JOIN \(decisions) AS decision ON decision.articleRow = pair.articleRow
        AND decision.comment = substr(pair.id, length(article.slug) + 2)
        WHERE NOT pair.isGone AND (pair.notes <> '' OR decision.stands = 0)
        """
    )
    var entries: [Entry] = []
    while let row = try rows.next() {
      let pair = try QuestionAnswerPair(pairRow: row, from: 5)
      let stands: Bool? = try row.decode(atIndex: 4)
      let doubts = pair.doubts + (stands == false ? [.outdated] : [])
      guard stands != true, !doubts.isEmpty else { continue }
      let article: Int64 = try row.decode(atIndex: 0)
      let comments = try pair.parts.compactMap { try comment($0.comment, of: article) }
      let item = KnowledgeBase.ReviewItem(
        id: pair.id,
        title: try row.decode(atIndex: 1),
        pair: pair,
        comments: comments.map(\.comment),
        doubts: doubts,
        earlier: try row.decode(String?.self, atIndex: 2).flatMap {
          Verdict(word: $0, target: try row.decode(String?.self, atIndex: 3))
        }
      )
      let position = comments.first?.position ?? 0
      entries.append(Entry(article: article, position: position, item: item))
    }
    return entries
  }

  /// The replies whose question is gone, and the comments whose decision stands no more.
  func comments() throws -> [Entry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT comment.articleRow, article.title, article.slug || '-' || comment.id,
        comment.unpaired, decision.verdict, article.slug || '-' || decision.target,
        decision.stands, comment.position, \(columns("comment", commentColumns))
        FROM comment JOIN article ON article.row = comment.articleRow
        LEFT JOIN \(decisions) AS decision ON decision.articleRow = comment.articleRow
        AND decision.comment = comment.id
        WHERE NOT comment.isGone AND comment.unpaired IS NOT NULL AND (decision.stands = 0
        OR (comment.unpaired = 'orphan_reply' AND decision.stands IS NULL))
        """
    ).map { row in
      let isOrphan =
        try row.decode(String?.self, atIndex: 3) == ThreadPairs.Reason.orphanReply.rawValue
      let item = KnowledgeBase.ReviewItem(
        id: try row.decode(atIndex: 2),
        title: try row.decode(atIndex: 1),
        pair: nil,
        comments: [try Comment(commentRow: row, from: 8)],
        doubts: (isOrphan ? [.orphanReply] : [])
          + (try row.decode(Bool?.self, atIndex: 6) == false ? [.outdated] : []),
        earlier: try row.decode(String?.self, atIndex: 4).flatMap {
          Verdict(word: $0, target: try row.decode(String?.self, atIndex: 5))
        }
      )
      return Entry(
        article: try row.decode(atIndex: 0),
        position: try row.decode(atIndex: 7),
        item: item
      )
    }
  }

  private func comment(
    _ id: String,
    of article: Int64
  ) throws -> (position: Int, comment: Comment)? {
    let find = try database.cachedStatement(
      sql: "SELECT position, \(commentColumns) FROM comment WHERE articleRow = ? AND id = ?"
    )
    return try Row.fetchOne(find, arguments: [article, id])
      .map { (try $0.decode(atIndex: 0), try Comment(commentRow: $0, from: 1)) }
  }

  private func columns(_ table: String, _ names: String) -> String {
    names.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
  }
}
