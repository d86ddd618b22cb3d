private import Dispatch
private import Synchronization

/// Threads that turn jobs into products; the products come out in the order of the jobs.
///
/// Each thread makes a worker of its own, which need not be safe to share.
package final class OrderedWorkers<Job: Sendable, Product: Sendable>: Sendable {
  /// What a thread does with a job.
  package typealias Work = (Job) throws -> Product

  private struct State {
    /// Those that no thread has begun.
    var jobs: [Int: Job] = [:]
    var begun = 0
    var submitted = 0
    var products: [Int: Result<Product, any Error>] = [:]
    var taken = 0
    /// How many products somebody waits for; 0 if nobody does.
    var wanted = 0
  }

  private let state = Mutex(State())
  private let jobCount = DispatchSemaphore(value: 0)
  private let productCount = DispatchSemaphore(value: 0)
  private let threadCount: Int
  /// Who waits for a product is woken when so many are there: to go to and fro for each took 1 % of the time
  /// that a question takes.
  private static var lot: Int { 8 }

  /// Starts the threads; each calls `makeWork` once, with its number from 0 on.
  package init(threads: Int, makeWork: @escaping @Sendable (_ thread: Int) throws -> Work) {
    threadCount = threads
    for number in 0..<threads {
      // A serial queue is a thread of its own as long as its one block runs.
      DispatchQueue(label: "askback.worker.\(number)").async {
        self.serve { try makeWork(number) }
      }
    }
  }

  /// How many products are still to be taken.
  package var pending: Int { state.withLock { $0.submitted - $0.taken } }

  /// Adds a job.
  package func submit(_ job: Job) {
    state.withLock { state in
      state.jobs[state.submitted] = job
      state.submitted += 1
    }
    jobCount.signal()
  }

  /// Waits for the product of the next job, in the order in which they were submitted.
  ///
  /// There must be a pending one.
  package func next() throws -> Product {
    while true {
      let product = state.withLock { state -> Result<Product, any Error>? in
        guard let product = state.products.removeValue(forKey: state.taken) else {
          state.wanted = min(Self.lot, state.submitted - state.taken)
          return nil
        }
        state.taken += 1
        return product
      }
      if let product { return try product.get() }
      productCount.wait()
    }
  }

  /// Lets the threads end when no job is left.
  package func close() {
    for _ in 0..<threadCount { jobCount.signal() }
  }

  private func serve(_ makeWork: () throws -> Work) {
    let work = Result { try makeWork() }
    while true {
      jobCount.wait()
      guard let (number, job) = takeJob() else { return }
      let product = Result { try work.get()(job) }
      let isWaitedFor = state.withLock { state in
        state.products[number] = product
        guard state.wanted > 0, state.products.count >= state.wanted else { return false }
        state.wanted = 0
        return true
      }
      if isWaitedFor { productCount.signal() }
    }
  }

  private func takeJob() -> (number: Int, job: Job)? {
    state.withLock { state in
      guard let job = state.jobs.removeValue(forKey: state.begun) else { return nil }
      defer { state.begun += 1 }
      return (state.begun, job)
    }
  }
}
