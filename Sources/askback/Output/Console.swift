#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The standard streams: results go to the output, everything else to the error stream.
///
/// What is written is gathered and leaves in large pieces; `finish()` writes the rest and tells
/// whether all of it arrived.
struct Console: ~Copyable {
  private var buffer: [UInt8] = []
  private var failure: Int32 = 0

  init() { buffer.reserveCapacity(1 << 16) }

  /// Adds a line to the output, as it is.
  mutating func line(_ text: String) {
    buffer += text.utf8
    buffer.append(0x0A)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Adds text to the output, as it is, without an end of line.
  mutating func text(_ text: String) {
    buffer += text.utf8
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes what is gathered; throws if any of the output was lost (a full disk).
  mutating func finish() throws(CommandError) {
    flush()
    guard failure == 0 else {
      let reason = unsafe String(cString: strerror(failure))
      throw CommandError("standard output: \(reason): the output is incomplete.")
    }
  }

  private mutating func flush() {
    if failure == 0 { failure = Descriptor.write(buffer, to: 1) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes lines to the output at once.
  static func write(_ lines: [String]) throws(CommandError) {
    var console = Console()
    for line in lines { console.line(line) }
    try console.finish()
  }

  /// Prints a message on the error stream, cleaned, with a newline.
  static func report(_ message: String) {
    _ = Descriptor.write(Array((CleanText.cleaned(message) + "\n").utf8), to: 2)
  }
}

/// An open file's number.
enum Descriptor {
  /// Gives the standard streams that are closed something to be, so that no file that is opened later
  /// takes their numbers: reading and writing them goes on to fail.
  ///
  /// Returns whether all three are open now.
  static func openStandardStreams() -> Bool {
    for (stream, mode) in [O_WRONLY, O_RDONLY, O_RDWR].enumerated()
    where fcntl(Int32(stream), F_GETFD) < 0 && errno == EBADF {
      // The lowest number that is free is this stream's.
      guard unsafe open("/dev/null", mode) == stream else { return false }
    }
    return true
  }

  /// Writes all bytes; returns 0 or the error number of the call that failed.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
        #else
        unsafe Darwin.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }
}

/// What is known of the terminal.
enum Terminal {
  /// The columns of the terminal that the output goes to, else `COLUMNS`, else 80; at least 40.
  static func width() -> Int {
    max(40, size()?.columns ?? environment("COLUMNS").flatMap { Int($0) } ?? 80)
  }

  /// The columns and rows of the terminal that the output goes to; `nil` where it goes elsewhere.
  static func size() -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether a stream is a terminal: 0 input, 1 output, 2 errors.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of an environment variable; `nil` when it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
