#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// A file's bytes, mapped into memory for reading; released when it goes out of use.
///
/// Files that are mapped are never changed once they have their name: a writer puts a new file in
/// the place of an old one. So the bytes stay what they are while the mapping lives.
@safe package struct MappedFile: ~Copyable, @unchecked Sendable {
  private let address: UnsafeRawPointer?
  /// The file's length in bytes.
  package let byteCount: Int

  /// Maps the regular file at `path`.
  package init(at path: String) throws(FormatError) {
    let mapped = try unsafe Self.map(path)
    unsafe address = mapped.baseAddress
    byteCount = mapped.count
  }

  private static func map(_ path: String) throws(FormatError) -> UnsafeRawBufferPointer {
    // O_NONBLOCK: a pipe in the file's place must not make us wait.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw FormatError(errno == ENOENT ? .missing : .lastCall("open"), in: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FormatError(.lastCall("fstat"), in: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FormatError(.notOurs, in: path) }
    let byteCount = Int(status.st_size)
    guard byteCount > 0 else { throw FormatError(.cutShort, in: path) }
    guard let mapped = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe mapped != MAP_FAILED
    else { throw FormatError(.lastCall("mmap"), in: path) }
    return unsafe UnsafeRawBufferPointer(start: mapped, count: byteCount)
  }

  deinit { unsafe munmap(UnsafeMutableRawPointer(mutating: address), byteCount) }

  /// Lends the bytes.
  package borrowing func withBytes<Value, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The mapping lives as long as this value, which the call borrows.
    let buffer = unsafe UnsafeRawBufferPointer(start: address, count: byteCount)
    return try unsafe body(buffer.bytes)
  }
}

extension FormatError.Reason {
  /// The system's refusal of the call just made.
  static func lastCall(_ call: String) -> Self {
    unsafe .system(call: call, message: String(cString: strerror(errno)))
  }
}
