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
    if path == "-" { return try readAll(0, name: "standard input", expecting: 0) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw CommandError("\(path): \(reason()).") }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw CommandError("\(path): \(reason()).")
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw CommandError("\(path): is a folder.") }
    guard status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFIFO else {
      throw CommandError("\(path): is neither a file nor a folder.")
    }
    if status.st_mode & S_IFMT == S_IFIFO { _ = fcntl(descriptor, F_SETFL, 0) }
    return try readAll(descriptor, name: path, expecting: Int(status.st_size))
  }

  private static func readAll(
    _ descriptor: Int32,
    name: String,
    expecting size: Int
  ) throws(CommandError) -> [UInt8] {
    guard size <= limit else {
      throw CommandError("\(name): larger than \(limit >> 20) MB. Split it, and import the parts.")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError("\(name): \(reason()).")
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw CommandError("\(name): more than \(limit >> 20) MB. Split it, and import the parts.")
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

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
