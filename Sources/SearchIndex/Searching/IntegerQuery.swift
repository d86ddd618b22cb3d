/// A query's weights as integers, for a first pass that adds up integers only.
///
/// A document's sum in a segment is ⌊Σ impact · rowWeight / 2^rowShift⌋ over the query's terms that have rows there
/// and stand once in each of their fields of the document, and Σ ⌊impact · weight / 2^shift⌋ over the others,
/// and over each of their fields where a term that stands once in each has runs; weights are at most 255,
/// `rowWeight` is ⌈weight · 2^rowShift / 2^shift⌉, and the shifts are the smallest and, with that, the largest
/// that keep Σ rowWeight below 2^8, Σ impact · rowWeight below 2^16 and every sum below 2^15, whichever of its segments
/// a term has rows in. That is a contract: any engine that has the impacts gets the same sums.
struct IntegerQuery: Sendable {
  /// One for each term, 0 to 255.
  private(set) var weights: [UInt16] = []
  private(set) var shift: UInt16 = 0
  /// The weights of the terms that have rows in a segment; 0 for the others.
  private(set) var rowWeights: [UInt16] = []
  private(set) var rowShift: UInt16 = 0
  /// Whether there are such shifts; not where some hundred terms have rows, each of which weighs 1 at least.
  private(set) var fits = true
  /// How far sums may lie apart the wrong way.
  private(set) var margin = SumMargin([], fieldCount: 1)
  /// What one of the integers weights stands for.
  private var unit = 0.0
  private var fieldCount = 1

  /// Makes weights of exact ones, none of which is negative, for the terms of a query as segments have them.
  ///
  /// Weights are rounded up as impacts are, so that a sum tells how high a score can be.
  init(_ exact: [Double], in parts: [SegmentQuery]) {
    var maxima = [UInt8](repeating: 0, count: exact.count)
    var minima = [UInt8](repeating: .max, count: exact.count)
    var hasRows = [Bool](repeating: false, count: exact.count)
    for part in parts {
      for term in part.terms {
        let impacts = term.postings.impacts
        maxima[term.number] = max(maxima[term.number], impacts.upperBound)
        minima[term.number] = min(minima[term.number], impacts.lowerBound)
        if term.postings.layout == .rows { hasRows[term.number] = true }
      }
    }
    fieldCount = parts.first?.segment.scale.fieldCount ?? 1
    unit = (exact.max() ?? 0) / 255
    rowWeights = exact.map { _ in 0 }
    guard unit > 0, unit.isFinite else {
      weights = exact.map { _ in 0 }
      return
    }
    setWeights(exact, maxima, hasRows)
    let scale = Double(1 << Int(shift))
    margin = SumMargin(
      exact.indices.map { term in
        SumMargin.Term(
          exact: exact[term] / unit / scale,
          stored: Double(
            max(Int(weights[term]), Int(rowWeights[term]) << Int(shift - rowShift))
          ) / scale,
          impacts: min(minima[term], maxima[term])...maxima[term]
        )
      },
      fieldCount: fieldCount
    )
  }

  private mutating func setWeights(_ exact: [Double], _ maxima: [UInt8], _ hasRows: [Bool]) {
    weights = exact.map { UInt16(min(255, max(0, ($0 / unit).rounded(.up)))) }
    for shift in 0..<UInt16(16) {
      self.shift = shift
      guard highestSum(maxima) <= Int(Int16.max) else { continue }
      setRowWeights(maxima, hasRows)
      if rowsFit(maxima), highestSum(maxima) <= Int(Int16.max) { return }
      rowWeights = weights.map { _ in 0 }
    }
    fits = false
  }

  private mutating func setRowWeights(_ maxima: [UInt8], _ hasRows: [Bool]) {
    rowShift = shift
    while true {
      rowWeights = zip(weights, hasRows).map { weight, hasRows in
        hasRows ? UInt16((Int(weight) << Int(rowShift) - 1) >> Int(shift) + 1) : 0
      }
      if rowShift == 0 || rowsFit(maxima) { return }
      rowShift -= 1
    }
  }

  /// What the score of a document with this sum is at most, in units of impacts.
  func bound(of sum: UInt16) -> Double {
    // The largest weight may be rounded down by the last bit of a division.
    Double((Int(sum) + fieldCount * weights.count) << Int(shift)) * unit * (1 + 1e-9)
  }

  /// Whether the weights of all rows, and what they come to, fit where they are added up.
  private func rowsFit(_ maxima: [UInt8]) -> Bool {
    rowWeights.reduce(0) { $0 + Int($1) } <= Int(UInt8.max)
      && zip(rowWeights, maxima).reduce(0) { $0 + Int($1.0) * Int($1.1) } <= Int(UInt16.max)
  }

  /// What a sum is at most: a term adds what it adds in a row where it has one, and else by its weight.
  private func highestSum(_ maxima: [UInt8]) -> Int {
    var sum = 0
    for term in weights.indices {
      let part = Int(weights[term]) * Int(maxima[term]) >> Int(shift)
      let row = Int(rowWeights[term]) * Int(maxima[term])
      sum += max(part, (row + 1 << Int(rowShift) - 1) >> Int(rowShift))
    }
    return sum
  }
}
