internal import GRDB

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A knowledge base opened for writing, by one process at a time.
package final class KnowledgeBaseWriter: Sendable {
  /// The same knowledge base, for reading what was written.
  package let contents: KnowledgeBase
  /// `nil` for a rehearsal.
  private let lock: WriterLock?

  /// Opens the knowledge base in the folder `path`, brings an old one's tables up to date, and
  /// makes folder and database if there are none.
  package init(at path: String) throws(KnowledgeBaseError) {
    try Self.makeFolder(path)
    let lock = try WriterLock(in: path)
    let database = try KnowledgeBase.translating(at: path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(KnowledgeBase.patience)
      configuration.prepareDatabase { database in
        // WAL with a sync at each commit: an import that said it was done survives a power loss.
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      let database = try DatabaseQueue(
        path: KnowledgeBase.databasePath(in: path),
        configuration: configuration
      )
      do { try Self.prepare(database, at: path) } catch {
        // One that a later version has made is left as it was.
        Self.putLogAway(database)
        throw error
      }
      return database
    }
    self.lock = consume lock
    contents = KnowledgeBase(path: path, database: database)
  }

  /// Puts the log away, so that the database is one plain file again.
  ///
  /// A reader of a WAL database makes and fills a file of locks first, which takes a third of a
  /// search; and it cannot do so in a folder that may not be written to. Where readers are at work
  /// the log stays for now, which does no harm.
  deinit { Self.putLogAway(contents.database) }

  private static func putLogAway(_ database: DatabaseQueue) {
    try? database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
    }
  }

  /// Makes a copy in memory of the knowledge base in the folder `path`, or an empty one, to try
  /// an import on: nothing on the disk changes, and nobody is kept from writing.
  /// - Complexity: O(*n*) time and memory in the size of the database.
  package init(rehearsingAt path: String) throws(KnowledgeBaseError) {
    let isThere = unsafe access(KnowledgeBase.databasePath(in: path), F_OK) == 0
    let database = try KnowledgeBase.translating(at: path) {
      let database = try DatabaseQueue()
      if isThere { try KnowledgeBase(at: path).database.backup(to: database) }
      try Self.prepare(database, at: path)
      return database
    }
    lock = nil
    contents = KnowledgeBase(path: path, database: database)
  }

  /// Runs `body` as one transaction: all that it imports becomes visible at its end, or, if it
  /// throws, nothing does.
  package func importing<Value>(
    _ body: (borrowing ImportSession) throws -> Value
  ) throws -> Value {
    do {
      try keepPages(Self.importPages)
      // That pages stay in memory is no reason to fail when all is written.
      defer { try? keepPages(Self.usualPages) }
      return try contents.database.inTransaction { database in
        let session = try ImportSession(database)
        let value = try body(session)
        try session.finish()
        return (.commit, value)
      }
    } catch let error as DatabaseError {
      throw KnowledgeBaseError(error, at: contents.path)
    } catch is RowDecodingError {
      throw KnowledgeBaseError(
        .damaged(detail: "a row is not what it should be"),
        at: contents.path
      )
    }
  }

  /// Memory for pages of the database, in kibibytes: a long import writes a page each time that it
  /// finds no room, and with 2 MB, the usual, took a tenth longer.
  private static let importPages = 65_536
  private static let usualPages = 2_000

  private func keepPages(_ size: Int) throws {
    try contents.database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = -\(size); PRAGMA shrink_memory")
    }
  }

  /// Puts all decisions down as one transaction, and makes the pairs of their articles anew; if any
  /// of them cannot be put down, throws a `DecisionError` that names each, and nothing is changed.
  ///
  /// - Complexity: O(*n*) in the comments of the articles that are decided on.
  package func decide(_ decisions: [Decision]) throws {
    try importing { session in try session.decide(decisions) }
  }

  /// Makes SQLite's lookups anew from the tables.
  package func rebuildLookups() throws(KnowledgeBaseError) {
    try KnowledgeBase.translating(at: contents.path) {
      try contents.database.write { database in try database.execute(sql: "REINDEX") }
    }
  }

  private static func prepare(_ database: DatabaseQueue, at path: String) throws {
    let later = try database.read { try Schema.laterMigrations(in: $0) }
    guard later.isEmpty else { throw KnowledgeBaseError(.tooNew(migrations: later), at: path) }
    try Schema.migrator.migrate(database)
    try database.write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO state (only, identity, revision) VALUES (1, ?, 0)",
        arguments: [Int64.random(in: Int64.min...Int64.max)]
      )
    }
  }

  private static func makeFolder(_ path: String) throws(KnowledgeBaseError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    var status = stat()
    if errno == EEXIST, unsafe stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw KnowledgeBaseError(.notAFolder, at: path)
    }
    throw KnowledgeBaseError(
      .system(detail: "cannot make this folder: \(systemMessage())"),
      at: path
    )
  }
}

extension DatabaseQueue {
  /// A transaction that hands out a value.
  fileprivate func inTransaction<Value>(
    _ body: (Database) throws -> (Database.TransactionCompletion, Value)
  ) throws -> Value {
    var result: Value?
    try inTransaction(.immediate) { database in
      let (completion, value) = try body(database)
      result = value
      return completion
    }
    guard let result else { throw DatabaseError(message: "a transaction gave no value") }
    return result
  }
}
