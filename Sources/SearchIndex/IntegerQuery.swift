/// A query's weights as integers, for a first pass that adds up integers only.
///
/// A document's sum in a segment is Σ ⌊impact · weight / 2^shift⌋ over the query's terms that are not
/// dense there, and ⌊Σ impact · rowWeight / 2^rowShift⌋ over those that are; weights are at most 255,
/// `rowWeight` is ⌈weight · 2^rowShift / 2^shift⌉, and the shifts are the smallest and the largest that
/// keep every sum below 2^15 and every Σ impact · rowWeight below 2^16. That is a contract: any engine
/// that has the impacts gets the same sums.
struct IntegerQuery: Sendable {
  /// One for each term, 0 to 255.
  private(set) var weights: [UInt16] = []
  private(set) var shift: UInt16 = 0
  /// The weights of the terms that are dense in a segment; 0 for the others.
  private(set) var rowWeights: [UInt16] = []
  private(set) var rowShift: UInt16 = 0
  /// How far two documents' sums may lie apart the wrong way: a document whose sum is lower by more
  /// than this does not score higher.
  private(set) var margin = 1
  /// What one of the integers weights stands for.
  private var unit = 0.0

  /// Makes weights of exact ones, none of which is negative, for terms with these highest impacts,
  /// of which some are dense in a segment.
  ///
  /// Weights are rounded up as impacts are, so that a sum tells how high a score can be.
  init(_ exact: [Double], maxima: [UInt8], dense: [Bool]) {
    unit = (exact.max() ?? 0) / 255
    rowWeights = exact.map { _ in 0 }
    guard unit > 0, unit.isFinite else {
      weights = exact.map { _ in 0 }
      return
    }
    weights = exact.map { UInt16(min(255, ($0 / unit).rounded(.up))) }
    while highestSum(weights, maxima, shift) > Int(Int16.max) { shift += 1 }
    rowShift = shift
    while true {
      rowWeights = zip(weights, dense).map { weight, isDense in
        isDense ? UInt16((Int(weight) << Int(rowShift) - 1) >> Int(shift) + 1) : 0
      }
      if rowShift == 0 || highestSum(rowWeights, maxima, 0) <= Int(UInt16.max) { break }
      rowShift -= 1
    }
    // Impact and weight are each too high by less than 1, and a shift cuts off less than 1.
    let error = exact.indices.reduce(0.0) { sum, term in
      let stored = Double(weights[term])
      let row = Double(Int(rowWeights[term]) << Int(shift - rowShift))
      let excess = max(0, max(stored, row) - exact[term] / unit)
      return sum
        + (max(stored, row) + excess * Double(maxima[term])) / Double(1 << Int(shift)) + 1
    }
    margin = Int(error.rounded(.up)) + 1
  }

  /// What the score of a document with this sum is at most, in units of impacts.
  func bound(of sum: UInt16) -> Double {
    // The largest weight may be rounded down by the last bit of a division.
    Double((Int(sum) + weights.count) << Int(shift)) * unit * (1 + 1e-9)
  }

  private func highestSum(_ weights: [UInt16], _ maxima: [UInt8], _ shift: UInt16) -> Int {
    zip(weights, maxima).reduce(0) { $0 + (Int($1.0) * Int($1.1)) >> Int(shift) }
  }
}
