#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where the output goes that a user gives a path for.
enum OutputTarget: Equatable {
  /// A regular file, there or not: its own path, where the user's is a link to it.
  case file(String)
  /// What is written to as it is: a terminal, a pipe, a device, or a file that is one of the standard
  /// streams already.
  case stream(String)

  /// Finds out what `path` names.
  ///
  /// The last part of the path is resolved if it is a link, a link to nothing included: the file that
  /// it leads to is the one to write.
  init(_ path: String) throws(CommandError) {
    var path = path
    var status = stat()
    for _ in 0..<Self.mostLinks {
      if unsafe stat(path, &status) == 0 {
        self = try Self.present(path, status)
        return
      }
      guard errno == ENOENT else { throw Self.trouble(path) }
      guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
        self = .file(path)
        return
      }
      path = Self.beside(path, try Self.destination(of: path))
    }
    throw CommandError("\(path): \(unsafe String(cString: strerror(ELOOP))).")
  }

  private static let mostLinks = 40

  /// The target that is there.
  private static func present(_ path: String, _ status: stat) throws(CommandError) -> OutputTarget {
    guard status.st_mode & S_IFMT != S_IFDIR else { throw CommandError("\(path): is a folder.") }
    guard status.st_mode & S_IFMT == S_IFREG, standardStream(of: path) == nil else {
      return .stream(path)
    }
    var link = stat()
    guard unsafe lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK else {
      return .file(path)
    }
    // A file that is open but has no name any more can only be written as it is.
    guard let resolved = unsafe realpath(path, nil) else { return .stream(path) }
    defer { unsafe free(resolved) }
    guard let name = unsafe String(validatingCString: resolved) else { throw unnameable(path) }
    return .file(name)
  }

  /// What a link says.
  private static func destination(of path: String) throws(CommandError) -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    guard count >= 0 else { throw trouble(path) }
    guard let words = String(validating: bytes[..<count], as: UTF8.self) else {
      throw unnameable(path)
    }
    return words
  }

  private static func unnameable(_ path: String) -> CommandError {
    CommandError("\(path): the link leads to a name that is not UTF-8.")
  }

  /// What a link's words mean in its folder.
  private static func beside(_ path: String, _ words: String) -> String {
    words.hasPrefix("/") ? words : FileNames.folder(of: path) + "/" + words
  }

  /// The standard stream that writes to the file of this name.
  private static func standardStream(of path: String) -> Int32? {
    guard let file = FileIdentity(of: path) else { return nil }
    return [1, 2].first { FileIdentity(ofOpen: $0) == file }
  }

  /// Opens a stream to write to it; the caller closes it.
  ///
  /// A file that is a standard stream is written where that one stands.
  static func descriptor(ofStream path: String) throws(CommandError) -> Int32 {
    while true {
      let opened =
        if let stream = standardStream(of: path) {
          fcntl(stream, F_DUPFD_CLOEXEC, 3)
        } else {
          unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        }
      if opened >= 0 { return opened }
      guard errno == EINTR, !Interruption.isAsked else { throw trouble(path) }
    }
  }

  private static func trouble(_ path: String) -> CommandError {
    CommandError("\(path): \(unsafe String(cString: strerror(errno))).")
  }
}
