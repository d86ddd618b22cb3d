/// A query's weights as integers, for a first pass that adds up integers only.
///
/// A document's sum in a segment, whose postings are *singles* or *several* (`PostingLayout`), is
///
/// - ⌊Σ impact · `ofRow` / 2^`rowShift`⌋ over the singles of terms that have rows there,
/// - for each field ⌊impact · Σ `ofSingle` / 2^8⌋ over those of the others, where the impact is that of a single of the
///   document in the field, and
/// - Σ ⌊(impact · `weight` + `rounding`) / 2^`shift`⌋ over several.
///
/// Weights are at most 255; `rounding` is 2^`shift` - 1, and 255 at most. `ofSingle` is ⌈`weight` · 2^8 / 2^`shift`⌉
/// and `ofRow` ⌈`weight` · 2^`rowShift` / 2^`shift`⌉, and the shifts are the smallest and, with that, the largest that
/// keep Σ `ofRow` below 2^8, Σ impact · `ofRow` and Σ `ofSingle` below 2^16 and every sum below 2^15, whichever of its
/// segments a term has rows in. That is a contract: any engine that has the impacts gets the same sums.
struct IntegerQuery: Sendable {
  /// What a term adds, which is 0 for one that no document holds.
  struct Weights {
    /// What impacts are multiplied by, 0 to 255, and how far the products are shifted.
    var weight: UInt16 = 0
    var shift: UInt16 = 0
    /// What is added before they are: nothing is cut off, but by shifts above 8, with which two bytes would not do.
    ///
    /// To cut off what shifts do left so much unknown that 41 documents were scored for a question of 100 words over
    /// 47,592 pairs, and are 14 now.
    var rounding: UInt16 = 0
    /// What a single is weighed by, in units of 2^-8.
    var ofSingle: UInt16 = 0
    /// What one is weighed by in a row; 0 if the term has rows in no segment.
    var ofRow: UInt16 = 0
  }

  /// One for each term.
  private(set) var weights: [Weights]
  private(set) var rowShift: UInt16 = 0
  /// Whether there are such shifts; not where some hundred terms have rows, each of which weighs 1 at least.
  private(set) var fits = true
  /// How far sums may lie apart the wrong way.
  private(set) var margin = SumMargin([], fieldCount: 1, cutOff: 0)
  private var shift: UInt16 = 0
  /// What one of the integers weights stands for.
  private let unit: Double
  private let fieldCount: Int

  /// What a term has in all segments.
  private struct Held {
    var highest: UInt8 = 0
    var lowest = UInt8.max
    var hasRows = false
  }

  /// Makes weights of exact ones, none of which is negative, for the terms of a query as segments have them.
  ///
  /// Weights are rounded up as impacts are, so that a sum tells how high a score can be.
  init(_ exact: [Double], in parts: [SegmentQuery]) {
    var held = [Held](repeating: Held(), count: exact.count)
    for part in parts {
      // By place, since terms are large to be copied.
      for place in part.terms.indices {
        let number = part.terms[place].number
        let impacts = part.terms[place].postings.impacts
        held[number].highest = max(held[number].highest, impacts.upperBound)
        held[number].lowest = min(held[number].lowest, impacts.lowerBound)
        if part.terms[place].postings.layout == .rows { held[number].hasRows = true }
      }
    }
    fieldCount = parts.first?.segment.scale.fieldCount ?? 1
    unit = (exact.max() ?? 0) / 255
    weights = [Weights](repeating: Weights(), count: exact.count)
    guard unit > 0, unit.isFinite else { return }
    for term in exact.indices {
      weights[term].weight = UInt16(min(255, max(0, (exact[term] / unit).rounded(.up))))
    }
    chooseShift(held)
    let scale = Double(1 << Int(shift))
    margin = SumMargin(
      exact.indices.map { term in
        let weights = weights[term]
        return SumMargin.Term(
          exact: exact[term] / unit / scale,
          stored: max(
            Double(weights.ofSingle) / 256,
            Double(weights.ofRow) / Double(1 << Int(rowShift))
          ),
          impacts: min(held[term].lowest, held[term].highest)...held[term].highest
        )
      },
      fieldCount: fieldCount,
      cutOff: cutOff
    )
  }

  private mutating func chooseShift(_ held: [Held]) {
    // What is shifted is rounded up, so with less than this it does not fit.
    let product = zip(weights, held).reduce(0) { $0 + Int($1.0.weight) * Int($1.1.highest) }
    let least = max(0, Int.bitWidth - product.leadingZeroBitCount - 15)
    for shift in UInt16(min(16, least))..<16 {
      setWeights(shift)
      guard rest(held) >= 0 else { continue }
      setRowWeights(held)
      if rowsFit(held), rest(held) >= 0 { return }
    }
    fits = false
  }

  /// Sets the weights that a shift comes with, but for those of rows.
  private mutating func setWeights(_ shift: UInt16) {
    self.shift = shift
    for term in weights.indices {
      let weight = Int(weights[term].weight)
      weights[term].shift = shift
      weights[term].rounding = min(1 << shift - 1, 255)
      weights[term].ofSingle = UInt16(clamping: Self.roundedUp(weight << 8, shift))
      weights[term].ofRow = 0
    }
  }

  /// Returns ⌈number / 2^shift⌉.
  private static func roundedUp(_ number: Int, _ shift: UInt16) -> Int {
    (number + 1 << Int(shift) - 1) >> Int(shift)
  }

  private mutating func setRowWeights(_ held: [Held]) {
    rowShift = shift
    while true {
      for term in weights.indices where held[term].hasRows {
        let weight = Int(weights[term].weight)
        weights[term].ofRow = UInt16(Self.roundedUp(weight << Int(rowShift), shift))
      }
      if rowShift == 0 || rowsFit(held) { return }
      rowShift -= 1
    }
  }

  /// A document's sum is too low by less than this: 1 for each field, 1 for rows, and 1 for each of several that
  /// something is cut off of.
  private var cutOff: Int { fieldCount + 1 + (shift > 8 ? weights.count : 0) }

  /// What the score of a document with this sum is at most, in units of impacts.
  func bound(of sum: UInt16) -> Double {
    // The largest weight may be rounded down by the last bit of a division.
    Double((Int(sum) + cutOff) << Int(shift)) * unit * (1 + 1e-9)
  }

  /// Whether the weights of all rows, and what they come to, fit where they are added up.
  private func rowsFit(_ held: [Held]) -> Bool {
    var (sum, product) = (0, 0)
    for (weights, held) in zip(weights, held) {
      sum += Int(weights.ofRow)
      product += Int(weights.ofRow) * Int(held.highest)
    }
    return sum <= Int(UInt8.max) && product <= Int(UInt16.max)
  }

  /// How much room sums leave at least, which is negative if they or singles' weights do not fit: a term adds what it
  /// adds in a row where it has one, and else no more than by its weight as a single.
  private func rest(_ held: [Held]) -> Int {
    var (sum, singles) = (0, 0)
    for (weights, held) in zip(weights, held) {
      let part = (Int(weights.ofSingle) * Int(held.highest) + 511) >> 8
      let row = Int(weights.ofRow) * Int(held.highest)
      sum += max(part, Self.roundedUp(row, rowShift))
      singles += Int(weights.ofSingle)
    }
    return min(Int(Int16.max) - sum, Int(UInt16.max) - singles)
  }
}
