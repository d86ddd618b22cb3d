#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The right to write to a knowledge base, held by one process at a time.
///
/// An advisory lock (flock) on `askback.lock`: the kernel gives it back when the process ends,
/// however it ends, so a lock file left behind means nothing. The file holds the writer's
/// process number for the message that others get. Readers never look at it.
struct WriterLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock in `folder` without waiting.
  init(in folder: String) throws(KnowledgeBaseError) {
    let path = folder + "/askback.lock"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      throw KnowledgeBaseError(.system(detail: "open askback.lock: \(systemMessage())"), at: folder)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let process = Self.process(in: descriptor)
      close(descriptor)
      throw KnowledgeBaseError(.locked(process: process), at: folder)
    }
    let line = Array("\(getpid())\n".utf8)
    // The number is a courtesy to others: that it cannot be written is no reason to stop.
    if ftruncate(descriptor, 0) == 0 { _ = unsafe pwrite(descriptor, line, line.count, 0) }
  }

  deinit {
    // Whoever holds it next without a word is not taken for this process.
    _ = ftruncate(descriptor, 0)
    close(descriptor)
  }

  /// Which process holds the lock in `folder`: `nil` for none, 0 where it is not known which.
  static func holder(in folder: String) -> Int32? {
    let path = folder + "/askback.lock"
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    // Closing it gives back what was taken for a moment.
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) == 0 ? nil : process(in: descriptor) ?? 0
  }

  private static func process(in descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let digits = bytes.prefix(count).prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int32(String(decoding: digits, as: UTF8.self))
  }
}

/// The system's words for the last failed call.
func systemMessage() -> String {
  unsafe String(cString: strerror(errno))
}
