internal import Conversations
internal import GRDB

// Putting decisions down.
extension ImportSession {
  /// Puts the decisions down one after the other, each in the light of those before it, and makes
  /// the pairs of their articles anew; throws a `DecisionError` that names all that cannot be.
  func decide(_ decisions: [Decision]) throws {
    var problems: [(place: Int, reason: DecisionError.Reason)] = []
    var touched: [Int64: ArticleRow] = [:]
    for (place, decision) in decisions.enumerated() {
      do {
        let article = try put(decision)
        touched[article.row] = article
      } catch let reason as Refusal {
        problems.append((place, reason.reason))
      }
    }
    guard problems.isEmpty else { throw DecisionError(problems: problems) }
    for (_, article) in touched.sorted(by: { $0.key < $1.key }) {
      try applyDecisions(to: article)
    }
  }

  private struct Refusal: Error {
    var reason: DecisionError.Reason
  }

  private func put(_ decision: Decision) throws -> ArticleRow {
    guard let verdict = decision.verdict else {
      // What was decided on may be gone.
      let article = try decidedArticle(of: decision.id) ?? article(of: decision.id)
      try undecide(decision.id, in: article)
      return article
    }
    let article = try article(of: decision.id)
    try keepPairsAsProposal(of: article)
    var (comments, doubts) = try judged(decision.id, in: article)
    if let target = verdict.target {
      try checkTarget(target, of: decision.id, in: article)
      comments += try judged(target, in: article).comments
    }
    try write(
      KeptDecision(id: decision.id, verdict: verdict, doubts: doubts),
      judging: comments,
      in: article
    )
    return article
  }

  /// The articles that an id may be of, by its beginning.
  private func candidates(for id: String) throws -> [ArticleRow] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT row, slug FROM article WHERE substr(?1, 1, length(slug) + 1) = slug || '-'
        ORDER BY length(slug) DESC
        """,
      arguments: [id]
    ).map { ArticleRow(row: try $0.decode(atIndex: 0), slug: try $0.decode(atIndex: 1)) }
  }

  /// The article with a decision on an id.
  private func decidedArticle(of id: String) throws -> ArticleRow? {
    try candidates(for: id).first { article in
      try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM decision WHERE articleRow = ? AND comment = ?)",
        arguments: [article.row, article.comment(of: id)]
      ) == true
    }
  }

  /// The article whose comment an id names.
  private func article(of id: String) throws -> ArticleRow {
    for article in try candidates(for: id)
    where try text(of: article.comment(of: id), in: article) != nil {
      return article
    }
    let near = try Row.fetchAll(
      database,
      sql: """
        SELECT id, articleRow, id = ?1 FROM pair
        WHERE instr(lower(id), lower(?1)) > 0 AND NOT isGone
        ORDER BY id = ?1 DESC, length(id), id LIMIT 3
        """,
      arguments: [id]
    )
    if let first = near.first, try first.decode(Bool.self, atIndex: 2) {
      throw Refusal(reason: .noThread(id))
    }
    throw Refusal(reason: .unknown(id, near: try near.map { try $0.decode(atIndex: 0) }))
  }

  private func text(of comment: String, in article: ArticleRow) throws -> String? {
    let find = try database.cachedStatement(
      sql: "SELECT text FROM comment WHERE articleRow = ? AND id = ? AND NOT isGone"
    )
    return try String.fetchOne(find, arguments: [article.row, comment])
  }

  /// The comments that a verdict on `id` judges, and what is in doubt.
  private func judged(
    _ id: String,
    in article: ArticleRow
  ) throws -> (comments: [String], doubts: [Doubt]) {
    if let pair = try proposedPair(id, in: article) {
      return (pair.parts.map(\.comment), pair.doubts)
    }
    let comment = article.comment(of: id)
    let isUnpaired = try Bool.fetchOne(
      database,
      sql: """
        SELECT proposed IS NOT NULL FROM comment
        WHERE articleRow = ? AND id = ? AND NOT isGone
        """,
      arguments: [article.row, comment]
    )
    guard let isUnpaired else { throw Refusal(reason: .unknown(id, near: [])) }
    if isUnpaired { return ([comment], []) }
    let holder = try proposedPairs(of: article).first { pair in
      pair.parts.contains { $0.comment == comment }
    }
    throw Refusal(reason: holder.map { .isPart(id, of: $0.id) } ?? .unknown(id, near: []))
  }

  /// The pairs that pairing proposed, before any decision.
  func proposedPairs(of article: ArticleRow) throws -> [QuestionAnswerPair] {
    try Row.fetchAll(
      database,
      sql: "SELECT \(pairColumns) FROM proposal WHERE articleRow = ? ORDER BY row",
      arguments: [article.row]
    ).map { try QuestionAnswerPair(pairRow: $0) }
  }

  private func proposedPair(
    _ id: String,
    in article: ArticleRow
  ) throws -> QuestionAnswerPair? {
    let find = try database.cachedStatement(
      sql: "SELECT \(pairColumns) FROM proposal WHERE articleRow = ? AND id = ?"
    )
    return try Row.fetchOne(find, arguments: [article.row, id])
      .map { try QuestionAnswerPair(pairRow: $0) }
  }

  /// Refuses a target under another article, one that is in no pair or dropped, and a circle.
  private func checkTarget(_ target: String, of id: String, in article: ArticleRow) throws {
    guard try proposedPair(target, in: article) != nil else {
      let other = try self.article(of: target)
      if other.row != article.row { throw Refusal(reason: .elsewhere(target)) }
      _ = try judged(target, in: article)
      throw Refusal(reason: .unknown(target, near: []))
    }
    let find = try database.cachedStatement(
      sql: "SELECT verdict, target FROM decision WHERE articleRow = ? AND comment = ?"
    )
    var next: String? = target
    var seen: Set<String> = []
    while let current = next, seen.insert(current).inserted {
      if current == id { throw Refusal(reason: .circle(target)) }
      let comment = article.comment(of: current)
      guard let row = try Row.fetchOne(find, arguments: [article.row, comment]) else { return }
      if try row.decode(String.self, atIndex: 0) == "drop" {
        throw Refusal(reason: .isDropped(current))
      }
      next = article.id(of: try row.decode(String?.self, atIndex: 1))
    }
  }

  private func undecide(_ id: String, in article: ArticleRow) throws {
    try database.execute(
      sql: "DELETE FROM decision WHERE articleRow = ? AND comment = ?",
      arguments: [article.row, article.comment(of: id)]
    )
    if database.changesCount == 0 { throw Refusal(reason: .notDecided(id)) }
  }

  private func write(
    _ decision: KeptDecision,
    judging comments: [String],
    in article: ArticleRow
  ) throws {
    try database.execute(
      sql: "DELETE FROM decision WHERE articleRow = ? AND comment = ?",
      arguments: [article.row, article.comment(of: decision.id)]
    )
    try database.execute(
      sql: """
        INSERT INTO decision (articleRow, comment, verdict, target, doubts, stands)
        VALUES (?, ?, ?, ?, ?, 1)
        """,
      arguments: [
        article.row, article.comment(of: decision.id), decision.verdict.word,
        decision.verdict.target.map(article.comment), ColumnText.text(of: decision.doubts),
      ]
    )
    let row = database.lastInsertedRowID
    let insert = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO judgedComment (decisionRow, comment, digest) VALUES (?, ?, ?)"
    )
    for comment in comments {
      guard let text = try text(of: comment, in: article) else { continue }
      try insert.execute(arguments: [row, comment, KeptDecision.digest(of: text)])
    }
  }
}
