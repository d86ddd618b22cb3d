import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whether the user has asked the command to stop (Ctrl-C).
///
/// The first time it is remembered, the second time the process ends at once.
enum Interruption {
  private static let wasAsked = Atomic(false)

  /// Begins to take notice.
  static func watch() {
    var action = sigaction()
    #if canImport(Glibc)
    unsafe action.__sigaction_handler.sa_handler = { _ in
      Interruption.wasAsked.store(true, ordering: .relaxed)
    }
    #else
    unsafe action.__sigaction_u.__sa_handler = { _ in
      Interruption.wasAsked.store(true, ordering: .relaxed)
    }
    #endif
    action.sa_flags = Int32(truncatingIfNeeded: SA_RESETHAND)
    unsafe sigaction(SIGINT, &action, nil)
  }

  /// Whether to stop.
  static var isAsked: Bool { wasAsked.load(ordering: .relaxed) }
}
