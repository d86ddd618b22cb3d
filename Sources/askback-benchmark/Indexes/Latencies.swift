/// How long each of many calls took.
struct Latencies: Encodable {
  /// Microseconds that half of the calls stayed below.
  let p50: Double
  /// Microseconds that 95 of 100 calls stayed below.
  let p95: Double
  /// Microseconds that 99 of 100 calls stayed below.
  let p99: Double

  /// Sums up microseconds; there is at least one.
  init(_ microseconds: [Double]) {
    let sorted = microseconds.sorted()
    func percentile(_ share: Double) -> Double {
      sorted[Int(share * Double(sorted.count - 1) + 0.5)]
    }
    p50 = percentile(0.5)
    p95 = percentile(0.95)
    p99 = percentile(0.99)
  }

  /// Returns the median time of calling `body` so many times, in microseconds.
  static func median(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      try body()
      times.append((ContinuousClock.now - start) / .microseconds(1))
    }
    return times.sorted()[rounds / 2]
  }
}
