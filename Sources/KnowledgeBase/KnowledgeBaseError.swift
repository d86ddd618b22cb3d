/// Why a knowledge base could not be opened, read or written: what, where and what to do.
package struct KnowledgeBaseError: Error, CustomStringConvertible, Equatable {
  /// What went wrong.
  package enum Reason: Sendable, Equatable {
    /// The folder holds no knowledge base.
    case missing
    /// The path names a file, not a folder.
    case notAFolder
    /// Another process is writing; its number where the lock tells it.
    case locked(process: Int32?)
    /// Another program has it open and does not let go, though nobody writes.
    case busy
    /// Made by a later version of Askback.
    case tooNew(migrations: [String])
    /// The database file is not a database, or damaged.
    case damaged(detail: String)
    /// The system refused: the call and its reason.
    case system(detail: String)
  }

  /// What went wrong.
  package var reason: Reason
  /// The folder of the knowledge base.
  package var path: String

  /// Makes an error about the folder at `path`.
  package init(_ reason: Reason, at path: String) {
    self.reason = reason
    self.path = path
  }

  /// What, where and what to do, in a sentence or two.
  package var description: String {
    switch reason {
    case .missing:
      "\(path): there is no knowledge base here. "
        + "Make one with 'askback import PATH…', or name another folder with --kb."
    case .notAFolder:
      "\(path): this is a file; a knowledge base is a folder. Name another one with --kb."
    case .locked(let process):
      "\(path): another askback\(process.map { " (process \($0))" } ?? "") is writing to this "
        + "knowledge base. Wait until it is done, then try again."
    case .busy:
      "\(path): another program has kept this knowledge base busy for some seconds, such as an "
        + "'askback export' whose output nobody reads. Wait until it is done, or end it; then try again."
    case .tooNew(let migrations):
      "\(path): made by a later version of askback (\(migrations.joined(separator: ", "))). "
        + "Use that version."
    case .damaged(let detail):
      "\(path): the database cannot be read: \(detail). "
        + "Restore a copy, or import the pages again into a new folder."
    case .system(let detail):
      "\(path): \(detail)."
    }
  }
}
