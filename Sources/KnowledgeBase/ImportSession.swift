package import Conversations
internal import GRDB

/// One import: sources are merged into the knowledge base one after the other.
package struct ImportSession: ~Copyable {
  /// Where something was read from.
  package struct Source: Sendable, Equatable {
    /// The file, as it was named; `-` for standard input.
    package var path: String
    /// What it was read as.
    package var format: String
    /// A digest of its bytes, as text.
    package var digest: String

    /// Makes a source.
    package init(path: String, format: String, digest: String) {
      self.path = path
      self.format = format
      self.digest = digest
    }
  }

  let database: Database
  /// The revision that this import makes, if it changes a pair.
  let revision: Int64

  init(_ database: Database) throws {
    self.database = database
    revision = try Int64.fetchOne(database, sql: "SELECT revision + 1 FROM state") ?? 1
  }

  /// Makes the new revision known if a pair carries it.
  func finish() throws {
    try database.execute(
      sql: """
        UPDATE state SET revision = ?1
        WHERE EXISTS (SELECT 1 FROM pair WHERE revision = ?1)
        """,
      arguments: [revision]
    )
  }

  /// Brings pairs that come as such into the knowledge base; a pair that is not among them stays.
  package func merge(
    _ pairs: [QuestionAnswerPair],
    from source: Source
  ) throws -> ImportChanges {
    let sourceRow = try row(of: source, article: nil)
    var changes = ImportChanges()
    for pair in pairs {
      try store(pair, article: nil, source: sourceRow, counting: &changes)
    }
    return changes
  }

  /// Writes down what a source turned out to be, for all threads that came from it.
  package func update(_ source: Source) throws {
    try database.execute(
      sql: "UPDATE source SET format = ?, digest = ? WHERE path = ?",
      arguments: [source.format, source.digest, source.path]
    )
  }

  /// Returns what tells an article from others for certain, its address without what belongs to a
  /// single page of comments; `nil` for an article without an address.
  package static func addressKey(of article: Article) -> String? {
    article.url == nil ? nil : ArticleKey.key(of: article)
  }

  /// Returns whether there is a thread under the article's address.
  package func knows(_ article: Article) throws -> Bool {
    try isKey(ArticleKey.key(of: article))
  }

  /// Writes a pair if it is new or differs from what is there.
  func store(
    _ pair: QuestionAnswerPair,
    article: Int64?,
    source: Int64,
    counting changes: inout ImportChanges
  ) throws {
    let find = try database.cachedStatement(
      sql: "SELECT row, isGone, revision, digest, \(pairColumns) FROM pair WHERE id = ?"
    )
    guard let row = try Row.fetchOne(find, arguments: [pair.id]) else {
      changes.new += 1
      return try insert(pair, article: article, source: source)
    }
    let isGone: Bool = try row.decode(atIndex: 1)
    // A row that changed by itself is written again even where what is read of it is right.
    let (stored, seal): (Int64, Int64?) = (
      try row.decode(atIndex: 2), try row.decode(atIndex: 3)
    )
    let isIntact = seal == RowDigest.digest(of: pair.columnValues + [isGone, stored])
    if try !isGone && isIntact && QuestionAnswerPair(pairRow: row, from: 4) == pair {
      changes.unchanged += 1
      return
    }
    if isGone { changes.new += 1 } else { changes.changed += 1 }
    let number: Int64 = try row.decode(atIndex: 0)
    let assignments = pairColumns.split(separator: ", ").map { "\($0) = ?" }
    try database.cachedStatement(
      sql: """
        UPDATE pair SET \(assignments.joined(separator: ", ")), sourceRow = ?, revision = ?,
        digest = ?, isGone = 0 WHERE row = ?
        """
    ).execute(
      arguments: StatementArguments(
        pair.columnValues + [source, revision, digest(of: pair), number]
      )
    )
  }

  private func insert(_ pair: QuestionAnswerPair, article: Int64?, source: Int64) throws {
    let values = pair.columnValues + [article, source, revision, digest(of: pair)]
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.cachedStatement(
      sql: """
        INSERT INTO pair (\(pairColumns), articleRow, sourceRow, revision, digest)
        VALUES (\(marks))
        """
    ).execute(arguments: StatementArguments(values))
  }

  /// The digest of a pair that is there and that this import changes.
  private func digest(of pair: QuestionAnswerPair) -> Int64 {
    RowDigest.digest(of: pair.columnValues + [false, revision])
  }

  /// Returns the row of a source, made or brought up to date.
  func row(of source: Source, article: Int64?) throws -> Int64 {
    let known = try Int64.fetchOne(
      database,
      sql: "SELECT row FROM source WHERE path = ? AND articleRow IS ?",
      arguments: [source.path, article]
    )
    if let known {
      try database.execute(
        sql: "UPDATE source SET format = ?, digest = ? WHERE row = ?",
        arguments: [source.format, source.digest, known]
      )
      return known
    }
    try database.execute(
      sql: "INSERT INTO source (articleRow, path, format, digest) VALUES (?, ?, ?, ?)",
      arguments: [article, source.path, source.format, source.digest]
    )
    return database.lastInsertedRowID
  }
}
