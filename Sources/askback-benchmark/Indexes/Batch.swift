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
    _ answer: @Sendable (_ asker: Asker, _ number: Int) throws -> Void
  ) throws -> Double {
    let next = Atomic(0)
    let failures = Atomic(0)
    let start = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let asker = Asker(reader)
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        do { try answer(asker, number) } catch { failures.add(1, ordering: .relaxed) }
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard failures.load(ordering: .relaxed) == 0 else {
      throw ValidationError("The index cannot be searched; build it again.")
    }
    return seconds
  }
}
