/// A query's weights as integers, for a first pass that adds up integers only.
///
/// A document's sum is Σ ⌊impact · weight / 2^shift⌋ over the query's terms; weights are at most 255
/// and the shift is the smallest that keeps every sum below 2^15. That is a contract: any engine that
/// has the impacts gets the same sums.
struct IntegerQuery: Sendable {
  /// One for each term, 0 to 255.
  private(set) var weights: [UInt16] = []
  private(set) var shift: UInt16 = 0
  /// How far two documents' sums may lie apart the wrong way: a document whose sum is lower by more
  /// than this does not score higher.
  private(set) var margin = 1

  /// - Parameters:
  ///   - exact: the terms' weights, none negative.
  ///   - maxima: the highest impact of each.
  init(_ exact: [Double], maxima: [UInt8]) {
    let unit = (exact.max() ?? 0) / 255
    guard unit > 0, unit.isFinite else {
      weights = exact.map { _ in 0 }
      return
    }
    weights = exact.map { UInt16(($0 / unit).rounded()) }
    while highestSum(maxima) > Int(Int16.max) { shift += 1 }
    // An impact is too high by less than 1, a weight by |error| at most, and the shift cuts off
    // less than 1; in units of the sums.
    let scale = Double(1 << Int(shift))
    let error = exact.indices.reduce(0.0) { sum, term in
      let weight = exact[term] / unit
      let error = abs(Double(weights[term]) - weight)
      return sum + (weight + error * Double(maxima[term])) / scale + 1
    }
    margin = Int(error.rounded(.up)) + 1
  }

  private func highestSum(_ maxima: [UInt8]) -> Int {
    zip(weights, maxima).reduce(0) { $0 + (Int($1.0) * Int($1.1)) >> Int(shift) }
  }
}
