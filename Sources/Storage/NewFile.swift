#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// A file that is written piece by piece beside its name, and takes the name when it is whole.
///
/// Until `finish` returns, a file that had the name before is untouched; a file that is not
/// finished is removed.
package struct NewFile: ~Copyable {
  private let path: String
  private let folder: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// How many bytes were written.
  package private(set) var byteCount = 0

  private static let bufferSize = 1 << 18

  /// Begins the file `folder/name`.
  package init(named name: String, in folder: String) throws(FormatError) {
    self.folder = folder
    path = folder + "/" + name
    descriptor = unsafe open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FormatError(.lastCall("open"), in: path + ".new") }
  }

  deinit {
    close(descriptor)
    unsafe unlink(path + ".new")
  }

  /// Adds bytes at the end.
  package mutating func write(_ bytes: [UInt8]) throws(FormatError) {
    byteCount += bytes.count
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Syncs the file, gives it its name, and syncs the folder: when it returns, it is on the disk.
  package consuming func finish() throws(FormatError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw FormatError(.lastCall("fsync"), in: path + ".new") }
    guard unsafe rename(path + ".new", path) == 0 else {
      throw FormatError(.lastCall("rename"), in: path)
    }
    try Folder.sync(folder: folder)
  }

  private mutating func flush() throws(FormatError) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        #if canImport(Glibc)
        unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        #else
        unsafe Darwin.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FormatError(.lastCall("write"), in: path + ".new")
      }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
