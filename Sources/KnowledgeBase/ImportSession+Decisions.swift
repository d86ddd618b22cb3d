internal import Conversations
internal import GRDB

// What a person decided, beside what was proposed.
extension ImportSession {
  /// Keeps what was proposed for an article that has decisions.
  func keepProposal(_ proposed: ThreadPairs, of article: ArticleRow) throws {
    guard try hasDecisions(article) else { return }
    try deleteProposal(of: article)
    let columns = pairColumns
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO proposal (\(columns), articleRow)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    for pair in proposed.pairs {
      try insert.execute(
        arguments: StatementArguments(pair.columnValues + [article.row.databaseValue])
      )
    }
  }

  /// Copies the pairs of an article that has no decision yet: they are what was proposed.
  func keepPairsAsProposal(of article: ArticleRow) throws {
    let find = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM proposal WHERE articleRow = ?)"
    )
    if try Bool.fetchOne(find, arguments: [article.row]) == true { return }
    try database.execute(
      sql: """
        INSERT INTO proposal (\(pairColumns), articleRow)
        SELECT \(pairColumns), articleRow FROM pair WHERE articleRow = ? AND NOT isGone
        ORDER BY row
        """,
      arguments: [article.row]
    )
  }

  private func deleteProposal(of article: ArticleRow) throws {
    try database.execute(
      sql: "DELETE FROM proposal WHERE articleRow = ?",
      arguments: [article.row]
    )
  }

  private func hasDecisions(_ article: ArticleRow) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM decision WHERE articleRow = ?)",
      arguments: [article.row]
    ) == true
  }

  /// Returns what the article's decisions make of `proposed`, and writes down which of them stand
  /// and what became of each comment.
  ///
  /// The comments are those in the database.
  func decided(_ proposed: ThreadPairs, of article: ArticleRow) throws -> ThreadPairs {
    let decisions = try self.decisions(of: article)
    guard !decisions.isEmpty else { return proposed }
    let comments = try Row.fetchAll(
      database,
      sql: "SELECT id, text FROM comment WHERE articleRow = ? AND NOT isGone ORDER BY position",
      arguments: [article.row]
    ).map { (id: try $0.decode(atIndex: 0) as String, text: try $0.decode(atIndex: 1) as String) }
    let result = DecidedPairs(
      proposed,
      decisions: decisions,
      comments: comments,
      slug: article.slug
    )
    let update = try database.cachedStatement(
      sql: "UPDATE decision SET stands = ? WHERE articleRow = ? AND comment = ?"
    )
    for decision in decisions {
      let stands = result.standing.contains(decision.id)
      try update.execute(
        arguments: [stands, article.row, article.comment(of: decision.id)]
      )
    }
    try writeReasons(result.pairs.unpaired, of: article)
    return result.pairs
  }

  private func writeReasons(_ unpaired: [ThreadPairs.Unpaired], of article: ArticleRow) throws {
    try database.execute(
      sql: "UPDATE comment SET unpaired = NULL WHERE articleRow = ? AND unpaired IS NOT NULL",
      arguments: [article.row]
    )
    let write = try database.cachedStatement(
      sql: "UPDATE comment SET unpaired = ? WHERE articleRow = ? AND id = ?"
    )
    for entry in unpaired {
      try write.execute(arguments: [entry.reason.rawValue, article.row, entry.comment])
    }
  }

  /// Makes the article's pairs anew from what was proposed and what is decided now.
  func applyDecisions(to article: ArticleRow) throws {
    let pairs = try proposedPairs(of: article)
    let unpaired = try Row.fetchAll(
      database,
      sql: """
        SELECT id, proposed FROM comment
        WHERE articleRow = ? AND proposed IS NOT NULL AND NOT isGone ORDER BY position
        """,
      arguments: [article.row]
    ).compactMap { row in
      try ThreadPairs.Reason(rawValue: try row.decode(atIndex: 1)).map {
        ThreadPairs.Unpaired(comment: try row.decode(atIndex: 0), reason: $0)
      }
    }
    let proposed = ThreadPairs(
      pairs: pairs,
      unpaired: unpaired,
      coaches: [],
      conversationCount: pairs.count { $0.follows == nil }
    )
    let source = try Int64.fetchOne(
      database,
      sql: "SELECT max(row) FROM source WHERE articleRow = ?",
      arguments: [article.row]
    )
    guard let source else { return }
    var changes = ImportChanges()
    if try hasDecisions(article) {
      let decided = try decided(proposed, of: article)
      try write(decided, to: article, source: source, counting: &changes)
    } else {
      try writeReasons(unpaired, of: article)
      try write(proposed, to: article, source: source, counting: &changes)
      try deleteProposal(of: article)
    }
  }

  private func decisions(of article: ArticleRow) throws -> [KeptDecision] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT row, comment, verdict, target, doubts FROM decision WHERE articleRow = ?",
      arguments: [article.row]
    )
    let judged = try database.cachedStatement(
      sql: "SELECT comment, digest FROM judgedComment WHERE decisionRow = ?"
    )
    return try rows.compactMap { row in
      let target = article.id(of: try row.decode(String?.self, atIndex: 3))
      guard let verdict = Verdict(word: try row.decode(atIndex: 2), target: target) else {
        return nil
      }
      let number: Int64 = try row.decode(atIndex: 0)
      let digests = try Row.fetchAll(judged, arguments: [number])
        .map { (try $0.decode(atIndex: 0) as String, try $0.decode(atIndex: 1) as Int64) }
      return KeptDecision(
        id: article.id(of: try row.decode(atIndex: 1)),
        verdict: verdict,
        doubts: ColumnText.names(in: try row.decode(atIndex: 4)),
        judged: Dictionary(digests) { first, _ in first }
      )
    }
  }
}

extension ImportSession.ArticleRow {
  /// The id of a comment's pair.
  func id(of comment: String) -> String { "\(slug)-\(comment)" }

  /// The same, where there is a comment.
  func id(of comment: String?) -> String? { comment.map { id(of: $0) } }

  /// The comment that an id of this article names.
  func comment(of id: String) -> String {
    String(decoding: id.utf8.dropFirst(slug.utf8.count + 1), as: UTF8.self)
  }
}

extension Verdict {
  /// The verdict of that word; `nil` for other words, and for a join to nothing.
  init?(word: String, target: String?) {
    switch (word, target) {
    case ("keep", _): self = .keep
    case ("drop", _): self = .drop
    case ("join", let target?): self = .join(target)
    default: return nil
    }
  }
}
