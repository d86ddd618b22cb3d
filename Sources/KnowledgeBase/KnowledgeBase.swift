internal import GRDB

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A knowledge base opened for reading: the pairs, the threads they came from, and counts.
///
/// A knowledge base is a folder. `askback.sqlite` in it is the truth; `index` is made from it.
/// While somebody writes, the database is in WAL mode: a reader sees the state of its last committed
/// import and is never blocked. At rest it is one plain file, which can be read wherever it lies.
package final class KnowledgeBase: Sendable {
  /// The folder, as it was named.
  package let path: String
  let database: DatabaseQueue

  init(path: String, database: DatabaseQueue) {
    self.path = path
    self.database = database
  }

  /// Opens the knowledge base in the folder `path`.
  package convenience init(at path: String) throws(KnowledgeBaseError) {
    try Self.requireDatabase(in: path)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Self.patience)
    let database = try Self.translating(at: path) {
      try Self.opened(Self.databasePath(in: path), configuration)
    }
    self.init(path: path, database: database)
  }

  /// Opens a database that can be read.
  ///
  /// A writer that was killed while it put its log away leaves a journal, without which the file is not
  /// sound and which only a connection that may write takes back.
  private static func opened(
    _ path: String,
    _ configuration: Configuration
  ) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      var writing = configuration
      writing.readonly = false
      // Opening reads the schema, and so takes the journal back.
      _ = try DatabaseQueue(path: path, configuration: writing)
      return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// The folder of the index that belongs to it.
  package var indexPath: String { path + "/index" }

  /// Which knowledge base it is and how far it has come: what an index made from it remembers.
  package struct State: Sendable, Equatable {
    /// A number drawn at random when the knowledge base was made.
    package var identity: UInt64
    /// Counts the imports that changed a pair.
    package var revision: UInt64
    /// A number drawn at random for this revision; 0 for those from before there were any.
    ///
    /// Copies that went different ways have different ones.
    package var mark: UInt64

    /// Makes a state.
    package init(identity: UInt64, revision: UInt64, mark: UInt64) {
      self.identity = identity
      self.revision = revision
      self.mark = mark
    }
  }

  /// Returns the present state.
  package func state() throws(KnowledgeBaseError) -> State {
    try read { database in
      // One that an earlier version has written has no mark, which is the last column.
      let row = try Row.fetchOne(database, sql: "SELECT identity, revision, * FROM state")
      guard let row else { throw KnowledgeBaseError(.damaged(detail: "no state"), at: self.path) }
      return State(
        identity: UInt64(bitPattern: try row.decode(atIndex: 0)),
        revision: UInt64(bitPattern: try row.decode(atIndex: 1)),
        mark: row.count > 5 ? UInt64(bitPattern: try row.decode(atIndex: 5)) : 0
      )
    }
  }

  /// Whether the knowledge base was in a state once, before the present one.
  package func hasBeen(in state: State) throws(KnowledgeBaseError) -> Bool {
    let present = try self.state()
    guard state.identity == present.identity, state.revision < present.revision else {
      return false
    }
    return try read { database in
      guard try database.tableExists("lineage") else { return state.mark == 0 }
      return try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM lineage WHERE revision = ? AND mark = ?)",
        arguments: [Int64(bitPattern: state.revision), Int64(bitPattern: state.mark)]
      ) == true
    }
  }

  /// The seconds to wait while a writer takes up its log or puts it away: the only moments at which
  /// reader and writer stand in each other's way.
  static let patience = 10.0

  static func databasePath(in folder: String) -> String { folder + "/askback.sqlite" }

  static func requireDatabase(in folder: String) throws(KnowledgeBaseError) {
    var status = stat()
    guard unsafe stat(folder, &status) == 0 else { throw KnowledgeBaseError(.missing, at: folder) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw KnowledgeBaseError(.notAFolder, at: folder)
    }
    guard unsafe stat(databasePath(in: folder), &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { throw KnowledgeBaseError(.missing, at: folder) }
  }

  /// Reads in one snapshot; the database's errors become ours.
  func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(KnowledgeBaseError) -> Value {
    try Self.translating(at: path) { try database.read(body) }
  }

  /// Reads by one statement, which sees one state of the database by itself: what a transaction around it takes is
  /// more than the statement.
  func readByOneStatement<Value>(
    _ body: (Database) throws -> Value
  ) throws(KnowledgeBaseError) -> Value {
    try Self.translating(at: path) { try database.unsafeRead(body) }
  }

  static func translating<Value>(
    at path: String,
    _ body: () throws -> Value
  ) throws(KnowledgeBaseError) -> Value {
    do {
      return try body()
    } catch let error as KnowledgeBaseError {
      throw error
    } catch let error as DatabaseError {
      throw KnowledgeBaseError(error, at: path)
    } catch is RowDecodingError {
      throw KnowledgeBaseError(.damaged(detail: "a row is not what it should be"), at: path)
    } catch {
      throw KnowledgeBaseError(.system(detail: "\(error)"), at: path)
    }
  }
}

extension KnowledgeBaseError {
  /// The database's error in our words.
  init(_ error: DatabaseError, at path: String) {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH:
      self.init(.damaged(detail: message), at: path)
    case .SQLITE_BUSY:
      self.init(.busy, at: path)
    case .SQLITE_FULL:
      self.init(.system(detail: "the disk is full; nothing was changed"), at: path)
    case .SQLITE_IOERR:
      self.init(
        .system(
          detail: "a read or write of the database failed (\(message)); see if the disk is full"
        ),
        at: path
      )
    case .SQLITE_READONLY, .SQLITE_CANTOPEN:
      self.init(.system(detail: "the database cannot be opened for writing (\(message))"), at: path)
    default:
      self.init(.system(detail: "SQLite: \(message)"), at: path)
    }
  }
}
