#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that a user asks a command to write.
enum OutputFile {
  /// Writes lines to a file in the place of the one that is there, all of it or nothing; to what is
  /// no regular file as they are.
  static func write(_ lines: [String], to path: String) throws(CommandError) {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    switch try OutputTarget(path) {
    case .file(let file): try replace(file, with: bytes)
    case .stream(let stream): try write(bytes, toStream: stream)
    }
  }

  /// Makes standard output go to a stream.
  static func redirect(toStream path: String) throws(CommandError) {
    let stream = try OutputTarget.descriptor(ofStream: path)
    defer { close(stream) }
    guard dup2(stream, 1) == 1 else { throw trouble(path, errno) }
  }

  private static func write(_ bytes: [UInt8], toStream path: String) throws(CommandError) {
    let stream = try OutputTarget.descriptor(ofStream: path)
    defer { close(stream) }
    let failure = Descriptor.write(bytes, to: stream)
    guard failure == 0 else { throw trouble(path, failure) }
  }

  /// Writes a file beside the one that is meant, and gives it its name.
  private static func replace(_ path: String, with bytes: [UInt8]) throws(CommandError) {
    let new = FileNames.folder(of: path) + "/.askback-\(getpid()).new"
    let mode = FileNames.mode(of: path) ?? 0o666
    FileNames.remove(new)
    let file = unsafe open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw trouble(path, errno) }
    var failure = Descriptor.write(bytes, to: file)
    if failure == 0, fsync(file) != 0, errno != EINVAL { failure = errno }
    close(file)
    do throws(CommandError) {
      guard failure == 0 else { throw trouble(path, failure) }
      try FileNames.rename(new, to: path)
    } catch {
      FileNames.remove(new)
      throw error
    }
  }

  private static func trouble(_ path: String, _ number: Int32) -> CommandError {
    CommandError("\(path): cannot be written: \(unsafe String(cString: strerror(number))).")
  }
}
