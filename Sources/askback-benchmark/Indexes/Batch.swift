import ArgumentParser
import Dispatch
import SearchIndex
import Synchronization

/// Many questions that are answered on some threads.
enum Batch {
  /// Returns how many seconds so many questions take: each thread answers the next one that nobody has.
  static func seconds(
    _ count: Int,
    threads: Int,
    in reader: IndexReader,
    _ answer: @escaping @Sendable (_ asker: Asker, _ number: Int) throws -> Void
  ) throws -> Double {
    let tally = Tally()
    let threadsAtWork = DispatchGroup()
    let start = ContinuousClock.now
    for thread in 0..<threads {
      // Queues of their own have threads of their own, however many cores the process began with.
      DispatchQueue(label: "batch-\(thread)").async(group: threadsAtWork) {
        let asker = Asker(reader)
        while true {
          let number = tally.next.add(1, ordering: .relaxed).oldValue
          guard number < count else { return }
          do { try answer(asker, number) } catch { tally.failures.add(1, ordering: .relaxed) }
        }
      }
    }
    threadsAtWork.wait()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard tally.failures.load(ordering: .relaxed) == 0 else {
      throw ValidationError("The index cannot be searched; build it again.")
    }
    return seconds
  }

  /// What the threads share.
  private final class Tally: Sendable {
    let next = Atomic(0)
    let failures = Atomic(0)
  }
}
