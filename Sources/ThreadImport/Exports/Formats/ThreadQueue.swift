import Conversations

/// Threads that are complete and wait to be handed over, in their order; to take one costs the same
/// however many wait.
struct ThreadQueue {
  private var threads: [CommentThread] = []
  private var taken = 0

  mutating func append(_ thread: CommentThread) { threads.append(thread) }

  /// Takes the next thread, if one waits.
  mutating func next() -> CommentThread? {
    guard taken < threads.count else {
      threads.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    taken += 1
    return threads[taken - 1]
  }
}
