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
  let pairStatements: PairStatements
  /// The revision that this import makes, if it changes a pair.
  let revision: Int64
  /// Pairs with a higher number are new in this import.
  let lastPair: Int64
  /// What this import has read so far.
  let memory = ImportMemory()

  init(_ database: Database) throws {
    let revision = try Int64.fetchOne(database, sql: "SELECT revision + 1 FROM state")
    let lastPair = try Int64.fetchOne(database, sql: "SELECT max(row) FROM pair")
    let pairStatements = try PairStatements(database)
    self.database = database
    self.revision = revision ?? 1
    self.lastPair = lastPair ?? 0
    self.pairStatements = pairStatements
  }

  /// Makes the new revision known if a pair carries it, with a mark of its own.
  func finish() throws {
    let isChanged = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM pair WHERE revision = ?)",
      arguments: [revision]
    )
    guard isChanged == true else { return }
    try database.execute(sql: "INSERT INTO lineage SELECT revision, mark FROM state")
    try database.execute(
      sql: "UPDATE state SET revision = ?, mark = ?",
      arguments: [revision, Int64.random(in: .min ... .max)]
    )
  }

  /// Calls `body` with a function that brings some pairs which come as such into the knowledge base.
  ///
  /// A pair that is not among them stays. If `body` throws, none of them has come. What the source was
  /// is written down by `update`, once it is read.
  package func mergingPairs<Value>(
    from source: Source,
    _ body: (_ add: ([QuestionAnswerPair]) throws -> ImportChanges) throws -> Value
  ) throws -> Value {
    var sourceRow: Int64?
    do {
      let value = try body { pairs in
        if sourceRow == nil { try database.execute(sql: "SAVEPOINT pairs") }
        let known = try sourceRow ?? row(of: source, article: nil)
        sourceRow = known
        var changes = ImportChanges()
        for pair in pairs { try store(pair, article: nil, source: known, counting: &changes) }
        return changes
      }
      if sourceRow != nil { try database.execute(sql: "RELEASE pairs") }
      return value
    } catch {
      // An error that ended the transaction, as that of a full disk does, ended the savepoint with it.
      if sourceRow != nil, database.isInsideTransaction {
        try database.execute(sql: "ROLLBACK TO pairs; RELEASE pairs")
      }
      throw error
    }
  }

  /// Writes down what a source turned out to be, for all threads that came from it.
  package func update(_ source: Source) throws {
    try database.execute(
      sql: "UPDATE source SET format = ?, digest = ? WHERE path = ?",
      arguments: [source.format, source.digest, source.path]
    )
  }

  /// Returns what tells an article from the others of its source: its address without what belongs
  /// to a single page of comments, and its title; `nil` for an article without an address.
  package static func addressKey(of article: Article) -> String? {
    article.url == nil
      ? nil : ArticleKey.key(of: article) + " " + ArticleKey.titleWords(of: article.title)
  }

  /// Returns whether there is a thread under the article's address.
  package func knows(_ article: Article) throws -> Bool {
    try isKey(ArticleKey.key(of: article))
  }

  /// Returns whether all comments under the article's address came from files of this format.
  package func knows(_ article: Article, onlyFrom format: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT count(*) > 0 AND min(source.format = ?2) FROM article
        JOIN comment ON comment.articleRow = article.row AND NOT comment.isGone
        JOIN source ON source.row = comment.sourceRow WHERE article.key = ?1
        """,
      arguments: [ArticleKey.key(of: article), format]
    ) == true
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
