#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads the files that a user names.
enum InputFile {
  /// More than any page; an export of a large blog is a few hundred megabytes.
  static let limit = 1 << 31

  /// Returns the bytes of the file `path`, or of standard input for `-`.
  static func bytes(of path: String) throws(CommandError) -> [UInt8] {
    var pieces = try InputPieces(of: path)
    var bytes: [UInt8] = []
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw CommandError(
          "\(pieces.name): more than \(limit >> 20) MB. Split it, and import the parts."
        )
      }
    }
  }

  /// What stands below a path.
  enum Entry: Equatable {
    /// A regular file.
    case file(String)
    /// What cannot be looked at, and why, in a sentence.
    case failure(String)
  }

  /// Returns the regular files below `path` in the order of their names, or `path` if it is a file.
  ///
  /// Names that begin with a dot are left out; links to folders are not followed. What cannot be
  /// looked at does not keep the rest from being found.
  static func entries(below path: String) -> [Entry] {
    guard path != "-" else { return [.file(path)] }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return [.failure("\(path): \(reason()).")] }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [.file(path)] }
    var found: [(path: String, entry: Entry)] = []
    var folders = [path]
    while let folder = folders.popLast() {
      do {
        for name in try names(in: folder) {
          let child = (folder.hasSuffix("/") ? folder : folder + "/") + name.text
          guard name.isWhole else {
            found.append((child, .failure("\(child): its name is not UTF-8. Rename it.")))
            continue
          }
          switch kind(of: child) {
          case S_IFDIR?: folders.append(child)
          case S_IFREG?: found.append((child, .file(child)))
          case nil: found.append((child, .failure("\(child): \(reason()).")))
          default: break
          }
        }
      } catch {
        found.append((folder, .failure(error.description)))
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.entry)
  }

  /// What a path in a folder names: a file's kind, for a link to a file that one's; `nil` if it cannot
  /// be told.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFLNK else { return status.st_mode & S_IFMT }
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFREG ? S_IFREG : S_IFLNK
  }

  /// The names in a folder, in no order; those that are not UTF-8 are mended, and no longer whole.
  private static func names(
    in folder: String
  ) throws(CommandError) -> [(text: String, isWhole: Bool)] {
    guard let directory = unsafe opendir(folder) else {
      throw CommandError("\(folder): \(reason()).")
    }
    defer { unsafe closedir(directory) }
    var names: [(String, Bool)] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (unsafe String(cString: $0), unsafe String(validatingCString: $0) != nil)
        }
      }
      if !name.0.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  fileprivate static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

/// A file, or standard input, read piece by piece; closed at the end.
struct InputPieces: ~Copyable {
  private static let size = 1 << 18

  /// The file's name for messages.
  let name: String
  /// A digest of what was read so far.
  private(set) var digest = Digest()
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: size)

  /// Opens the file `path`, or standard input for `-`.
  init(of path: String) throws(CommandError) {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? 0 : try Self.descriptor(of: path)
  }

  private static func descriptor(of path: String) throws(CommandError) -> Int32 {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw CommandError("\(path): \(InputFile.reason()).") }
    var status = stat()
    let isKnown = unsafe fstat(opened, &status) == 0
    let kind = status.st_mode & S_IFMT
    guard isKnown, kind == S_IFREG || kind == S_IFIFO else {
      let trouble =
        !isKnown
        ? InputFile.reason() : kind == S_IFDIR ? "is a folder" : "is neither a file nor a folder"
      close(opened)
      throw CommandError("\(path): \(trouble).")
    }
    if kind == S_IFIFO { _ = fcntl(opened, F_SETFL, 0) }
    return opened
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Returns the next bytes, none at the end.
  ///
  /// Where they have to be waited for, the user may ask to stop (Ctrl-C); that is an error then.
  mutating func next() throws(CommandError) -> [UInt8] {
    while true {
      try waitForBytes()
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0 {
        guard errno == EINTR else { throw CommandError("\(name): \(InputFile.reason()).") }
        try stopIfAsked()
        continue
      }
      let piece = Array(buffer[..<count])
      digest.add(piece)
      return piece
    }
  }

  /// Waits until there is something to read, or a reason why there is not.
  private func waitForBytes() throws(CommandError) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // A signal that comes just before the wait, or to another thread, does not end it: hence the
    // fifth of a second.
    while true {
      let count = unsafe poll(&wanted, 1, 200)
      if count > 0 || count < 0 && errno != EINTR { return }
      try stopIfAsked()
    }
  }

  private func stopIfAsked() throws(CommandError) {
    if Interruption.isAsked { throw CommandError("\(name): is not read to its end.") }
  }
}
