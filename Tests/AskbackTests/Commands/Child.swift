import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A child process, waited for by its number.
///
/// Foundation's `Process` waits for an event of a run loop, which got lost when many tests ran at
/// once.
enum Child {
  /// Runs a program with its standard streams on these three files; returns its exit status, or
  /// 128 and the signal's number.
  static func run(_ arguments: [String], files: [String]) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    for (stream, mode) in [O_RDONLY, write, write].enumerated() {
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(stream), files[stream], mode, 0o600)
    }
    // A backtrace of a crash would start a program that outlives its parent.
    let environment = ["PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"]
    var child = pid_t()
    let failure = unsafe withCStrings(arguments) { words in
      unsafe withCStrings(environment) { variables in
        unsafe posix_spawn(&child, arguments[0], &actions, nil, words, variables)
      }
    }
    try #require(failure == 0)
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Lends the texts as C strings, with the `nil` that ends the list.
  private static func withCStrings<Value>(
    _ texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    let strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1
    )
    for (place, text) in texts.enumerated() { unsafe strings[place] = strdup(text) }
    unsafe strings[texts.count] = nil
    defer {
      for place in texts.indices { unsafe free(strings[place]) }
      unsafe strings.deallocate()
    }
    return unsafe body(strings)
  }
}
