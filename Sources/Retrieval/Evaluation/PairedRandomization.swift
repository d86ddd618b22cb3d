/// Whether two systems differ by more than chance, from their figures for the same questions
/// (Smucker, Allan, Carterette: A comparison of statistical significance tests for information
/// retrieval evaluation, CIKM 2007).
package enum PairedRandomization {
  /// How often the signs are drawn.
  package static let trials = 10_000

  /// Exchanges the systems' figures at random and looks how far the means come apart.
  ///
  /// - Parameters:
  ///   - differences: the second system's figure minus the first's, a question each.
  ///   - seed: the same seed gives the same draws.
  /// - Returns: the share of exchanges that part the means at least as far: 0 to 1; small where the
  ///   difference is hardly chance.
  /// - Complexity: O(`trials` · *n*).
  package static func significance(of differences: [Double], seed: UInt64 = 1) -> Double {
    let different = differences.filter { $0 != 0 }
    guard !different.isEmpty else { return 1 }
    let observed = abs(different.reduce(0, +)) - 1e-12
    var random = SplitMix64(state: seed)
    var exceeding = 0
    for _ in 0..<trials {
      var sum = 0.0
      var bits: UInt64 = 0
      for (number, difference) in different.enumerated() {
        if number % 64 == 0 { bits = random.next() }
        sum += bits & 1 == 0 ? difference : -difference
        bits >>= 1
      }
      if abs(sum) >= observed { exceeding += 1 }
    }
    return Double(exceeding) / Double(trials)
  }

  /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
  private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
