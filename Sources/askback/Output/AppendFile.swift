#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that grows at its end, and may be cut back to where it was sound.
///
/// It is locked while it is open (flock), so that two runs cannot write it at once.
struct AppendFile: ~Copyable {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// The number of the error that lost a part of it.
  private var failure: Int32 = 0
  /// The bytes that it has with what is gathered.
  private(set) var size: Int

  private static let bufferSize = 1 << 16

  /// Opens or makes a file and cuts it back to so many bytes; it must have as many.
  ///
  /// Whoever may read and write the file that it will take the place of may do so with one that is made.
  init(at path: String, keeping size: Int, inPlaceOf other: String? = nil) throws(CommandError) {
    self.path = path
    self.size = size
    let mode = other.flatMap(FileNames.mode) ?? 0o644
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Self.trouble(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw CommandError("\(path): another run is writing it.")
    }
    guard lseek(descriptor, 0, SEEK_END) >= size else {
      throw CommandError("\(path): is shorter than it was. Start again without --resume.")
    }
    guard ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) == size else {
      throw Self.trouble(path)
    }
  }

  /// Opens or makes a file of lines, and waits while another run writes it; what stands behind the
  /// last end of a line is cut off: whoever wrote it was cut off, too.
  init(toLinesAt path: String) throws(CommandError) {
    self.path = path
    size = 0
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.trouble(path) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Self.trouble(path) }
    }
    size = try InputFile.bytes(of: path).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, 0, SEEK_END) == size else {
      throw Self.trouble(path)
    }
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end.
  mutating func append(_ bytes: some Sequence<UInt8>) throws(CommandError) {
    let before = buffer.count
    buffer += bytes
    size += buffer.count - before
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes what is gathered, and waits until it is on the disk; throws again if a part was lost
  /// before.
  mutating func sync() throws(CommandError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw Self.trouble(path) }
  }

  private mutating func flush() throws(CommandError) {
    if failure == 0 { failure = Descriptor.write(buffer, to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
    if failure != 0 {
      throw CommandError("\(path): \(unsafe String(cString: strerror(failure))).")
    }
  }

  private static func trouble(_ path: String) -> CommandError {
    CommandError("\(path): \(unsafe String(cString: strerror(errno))).")
  }
}

/// Files by their names, for runs that leave some behind.
enum FileNames {
  /// Whether there is something of this name.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The size of a regular file; `nil` for anything else.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The folder that a path's last part is in.
  static func folder(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == bytes.startIndex ? "/" : String(path[..<slash])
  }

  /// Who may read and write a regular file; `nil` for anything else.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status.st_mode & 0o7777
  }

  /// Gives a file another name, in the place of one that has it: who may read and write that one
  /// may do so with this.
  static func rename(_ path: String, to other: String) throws(CommandError) {
    if let mode = mode(of: other), unsafe chmod(path, mode) != 0 {
      throw CommandError("\(path): \(unsafe String(cString: strerror(errno))).")
    }
    #if canImport(Glibc)
    let status = unsafe Glibc.rename(path, other)
    #else
    let status = unsafe Darwin.rename(path, other)
    #endif
    guard status == 0 else {
      throw CommandError("\(other): \(unsafe String(cString: strerror(errno))).")
    }
  }

  /// Removes a file, if there is one.
  static func remove(_ path: String) { unsafe unlink(path) }
}
