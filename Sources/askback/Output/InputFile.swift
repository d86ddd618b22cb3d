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

  /// Returns the regular files below `path` in the order of their names, or `path` if it is a file.
  ///
  /// Names that begin with a dot are left out; links to folders are not followed.
  static func files(below path: String) throws(CommandError) -> [String] {
    guard path != "-" else { return [path] }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw CommandError("\(path): \(reason()).") }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    var files: [String] = []
    var folders = [path]
    while let folder = folders.popLast() {
      for name in try names(in: folder) {
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        guard unsafe lstat(child, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(child)
        case S_IFREG: files.append(child)
        case S_IFLNK where unsafe stat(child, &status) == 0 && status.st_mode & S_IFMT == S_IFREG:
          files.append(child)
        default: break
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func names(in folder: String) throws(CommandError) -> [String] {
    guard let directory = unsafe opendir(folder) else {
      throw CommandError("\(folder): \(reason()).")
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
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
