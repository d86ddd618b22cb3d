private import Conversations
internal import GRDB

extension KnowledgeBase {
  /// How many things of a kind are named before it is said that there are more.
  private static let mostNamed = 20

  /// Looks through the whole database: its structure, every pair and every comment.
  ///
  /// Damage is told, not thrown; an error is thrown only where the database cannot be looked at
  /// at all.
  /// - Complexity: O(*n* log *n*) in the size of the database.
  package func soundness() throws(KnowledgeBaseError) -> Soundness {
    var result = Soundness()
    // One after the other, so that each is asked even if another fails.
    let steps = [
      Self.lookAtStructure, Self.lookAtMigrations, Self.lookAtPairs, Self.lookAtComments,
    ]
    for step in steps {
      do {
        result = try read { database in
          var next = result
          try step(database, &next)
          return next
        }
      } catch {
        guard case .damaged(let detail) = error.reason else { throw error }
        if !result.structure.contains(detail) { result.structure.append(detail) }
        result.isOnlyLookups = false
      }
    }
    return result
  }

  /// Which process is writing to the knowledge base now: `nil` for nobody, 0 where it is not known
  /// which.
  package func writerProcess() -> Int32? { WriterLock.holder(in: path) }

  /// The version of SQLite that this program has.
  package static func databaseVersion() -> String {
    let version = try? DatabaseQueue().read { database in
      try String.fetchOne(database, sql: "SELECT sqlite_version()")
    }
    return version.flatMap(\.self) ?? "unknown"
  }

  private static func lookAtStructure(_ database: Database, _ result: inout Soundness) throws {
    let found = try String.fetchAll(database, sql: "PRAGMA integrity_check(\(mostNamed))")
      .filter { $0 != "ok" }
    result.structure += found
    result.isOnlyLookups = found.allSatisfy { line in
      line.contains("missing from index") || line.contains("entries in index")
    }
    let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    for row in orphans.prefix(mostNamed) {
      let table = try row.decode(String?.self, atIndex: 0) ?? "?"
      let number = try row.decode(Int64?.self, atIndex: 1) ?? 0
      let other = try row.decode(String?.self, atIndex: 2) ?? "?"
      result.structure.append("row \(number) of \(table) belongs to no row of \(other)")
      result.isOnlyLookups = false
    }
  }

  private static func lookAtMigrations(_ database: Database, _ result: inout Soundness) throws {
    result.laterMigrations = try Schema.laterMigrations(in: database)
  }

  private static func lookAtPairs(_ database: Database, _ result: inout Soundness) throws {
    let digest = try digestColumn(of: "pair", database)
    let revision = try Int64.fetchOne(database, sql: "SELECT revision FROM state") ?? -1
    let find = try database.makeStatement(
      sql: "SELECT 1 FROM comment WHERE articleRow = ? AND id = ?"
    )
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT row, articleRow, \(digest), \(RowDigest.pairValues) FROM pair NOT INDEXED
        ORDER BY row
        """
    )
    while let row = try rows.next() {
      let number: Int64 = try row.decode(atIndex: 0)
      guard let pair = try? QuestionAnswerPairRow(row, from: 3) else {
        result.damagedPairs.append("row \(number)")
        continue
      }
      if let digest = try row.decode(Int64?.self, atIndex: 2) {
        if digest != RowDigest.digest(of: row, from: 3) {
          result.damagedPairs.append(pair.id)
          continue
        }
      } else {
        result.withoutDigest += 1
      }
      if pair.revision > revision { result.contradictions.append(pair.id) }
      guard !pair.isGone else { continue }
      result.numbers.append(UInt64(bitPattern: number))
      guard let article = try row.decode(Int64?.self, atIndex: 1) else { continue }
      for comment in pair.comments
      where try Int64.fetchOne(find, arguments: [article, comment]) == nil {
        result.incomplete.append(pair.id)
        break
      }
    }
    result.contradictions += try String.fetchAll(
      database,
      sql: "SELECT id FROM pair NOT INDEXED GROUP BY id HAVING count(*) > 1 LIMIT \(mostNamed)"
    )
  }

  private static func lookAtComments(_ database: Database, _ result: inout Soundness) throws {
    let digest = try digestColumn(of: "comment", database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT (SELECT slug FROM article WHERE article.row = articleRow), \(digest),
        \(RowDigest.commentValues) FROM comment NOT INDEXED ORDER BY row
        """
    )
    while let row = try rows.next() {
      result.comments += 1
      let slug = try row.decode(String?.self, atIndex: 0) ?? "?"
      let id = try row.decode(String?.self, atIndex: 2) ?? "?"
      guard let digest = try row.decode(Int64?.self, atIndex: 1) else {
        result.withoutDigest += 1
        continue
      }
      if digest != RowDigest.digest(of: row, from: 2) {
        result.damagedComments.append("\(slug)-\(id)")
      }
    }
  }

  /// The column of digests, or what stands for it where there is none yet.
  private static func digestColumn(of table: String, _ database: Database) throws -> String {
    try database.columns(in: table).contains { $0.name == "digest" } ? "digest" : "NULL"
  }
}

/// What of a pair's row is looked at.
private struct QuestionAnswerPairRow {
  var id: String
  var comments: [String]
  var isGone: Bool
  var revision: Int64

  /// Reads the columns `RowDigest.pairValues`, which start at column `first`.
  init(_ row: Row, from first: Int) throws {
    let pair = try QuestionAnswerPair(pairRow: row, from: first)
    id = pair.id
    comments = pair.parts.map(\.comment)
    isGone = try row.decode(atIndex: row.count - 2)
    revision = try row.decode(atIndex: row.count - 1)
  }
}
