import Synchronization
import Testing
import Workers

/// Threads that turn jobs into products.
@Suite struct OrderedWorkersTests {
  @Test(arguments: [1, 2, 5]) func `products come in the order of the jobs`(threads: Int) throws {
    let workers = OrderedWorkers<Int, Int>(threads: threads) { _ in { 3 * $0 } }
    defer { workers.close() }
    for job in 0..<500 { workers.submit(job) }
    for job in 0..<500 { #expect(try workers.next() == 3 * job) }
    #expect(workers.pending == 0)
  }

  @Test func `a job that fails throws in its turn, and the others go on`() throws {
    struct Odd: Error {}
    let workers = OrderedWorkers<Int, Int>(threads: 2) { _ in
      { job in
        guard job % 2 == 0 else { throw Odd() }
        return job
      }
    }
    defer { workers.close() }
    for job in 0..<10 { workers.submit(job) }
    for job in 0..<10 {
      if job % 2 == 0 {
        #expect(try workers.next() == job)
      } else {
        #expect(throws: Odd.self) { try workers.next() }
      }
    }
  }

  /// A job that tells when it leaves memory.
  private final class Load: Sendable {
    let alive: Alive
    init(_ alive: Alive) {
      self.alive = alive
      alive.count.add(1, ordering: .relaxed)
    }
    deinit { alive.count.subtract(1, ordering: .relaxed) }
  }

  private final class Alive: Sendable {
    let count = Atomic(0)
  }

  @Test func `a job leaves memory when it is done, however many wait`() throws {
    let alive = Alive()
    let workers = OrderedWorkers<Load, Int>(threads: 1) { _ in { _ in 1 } }
    defer { workers.close() }
    for _ in 0..<16 { workers.submit(Load(alive)) }
    for _ in 0..<1_000 {
      workers.submit(Load(alive))
      _ = try workers.next()
      // Those that wait, the one at work and the one whose product was taken just now.
      #expect(alive.count.load(ordering: .relaxed) <= 18)
    }
  }
}
