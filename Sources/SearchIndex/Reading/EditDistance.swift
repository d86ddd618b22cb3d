/// How many letters must be changed to make one word of another: deleted, put in, replaced, or
/// swapped with the next (Damerau 1964; no stretch is edited twice).
package enum EditDistance {
  /// Returns the distance if it is at most `limit`, else `nil`; letters are bytes.
  ///
  /// `isReplaced` tells which letters may be replaced by one another; of others one is deleted and the
  /// other put in.
  ///
  /// - Complexity: O(4^`limit` · *n*) at worst, a few compared bytes for words that have little in
  ///   common: meant for a limit of 1 or 2.
  package static func between(
    _ left: Span<UInt8>,
    _ right: Span<UInt8>,
    limit: Int,
    isReplaced: (UInt8, UInt8) -> Bool = { _, _ in true }
  ) -> Int? {
    between(left, 0, right, 0, limit: limit, isReplaced)
  }

  private static func between(
    _ left: Span<UInt8>,
    _ leftStart: Int,
    _ right: Span<UInt8>,
    _ rightStart: Int,
    limit: Int,
    _ isReplaced: (UInt8, UInt8) -> Bool
  ) -> Int? {
    var (i, j) = (leftStart, rightStart)
    while i < left.count && j < right.count && left[i] == right[j] { (i, j) = (i + 1, j + 1) }
    let (leftRest, rightRest) = (left.count - i, right.count - j)
    // One of the words has ended: what is left of the other is put in.
    if leftRest == 0 || rightRest == 0 {
      let rest = max(leftRest, rightRest)
      return rest <= limit ? rest : nil
    }
    guard limit > 0, abs(leftRest - rightRest) <= limit else { return nil }
    var best: Int?
    func consider(_ i: Int, _ j: Int) {
      let limit = (best ?? limit + 1) - 2
      guard limit >= 0 else { return }
      if let rest = between(left, i, right, j, limit: limit, isReplaced) { best = rest + 1 }
    }
    if isReplaced(left[i], right[j]) { consider(i + 1, j + 1) }
    consider(i + 1, j)
    consider(i, j + 1)
    if leftRest > 1, rightRest > 1, left[i] == right[j + 1], left[i + 1] == right[j] {
      consider(i + 2, j + 2)
    }
    return best
  }
}
