internal import GRDB

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension KnowledgeBase {
  /// Opens the database for reading without writing a byte beside it.
  ///
  /// A reader of a WAL database shares a small file of locks with others, and makes it if it is not
  /// there. Where that cannot be (a folder that may not be written to) or should not be (a
  /// rehearsal), SQLite may be told that the file does not change, if nothing waits in the log of an
  /// interrupted writer. The caller sees to it that nobody writes meanwhile.
  static func untouched(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    let file = databasePath(in: path)
    var status = stat()
    let hasLog = unsafe stat(file + "-wal", &status) == 0 && status.st_size > 0
    return try DatabaseQueue(
      path: hasLog ? file : "file:\(escaped(file))?immutable=1",
      configuration: configuration
    )
  }

  /// Whether this process may not make files in the folder: then no other writes there either, or
  /// it is not ours to wait for.
  static func isReadOnly(_ path: String) -> Bool { unsafe access(path, W_OK) != 0 }

  /// Escapes what has a meaning in SQLite's addresses (https://www.sqlite.org/uri.html).
  private static func escaped(_ path: String) -> String {
    path.map { ["%": "%25", "?": "%3F", "#": "%23"][$0] ?? String($0) }.joined()
  }
}
