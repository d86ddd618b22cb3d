/// The document side of a score, as a real number and as an integer from 1 to 255.
///
/// The share of a term in a document is Σ over the fields of weight · tf · (k1 + 1) / (tf + k1 · (1 − b
/// + b · length / reference)); its *impact* is ⌈255 · share / largest⌉, where the largest share is
/// Σ weight · (k1 + 1). It depends on the document and the settings alone, so a segment can keep it
/// for good (Anh, Moffat: Simplified similarity scoring using term ranks, 2005, call such numbers
/// impacts). That is a contract: whoever adds up impact · weight as `IntegerQuery` has it gets
/// the same sums.
struct ImpactScale: Sendable {
  /// The share that one impact stands for.
  let unit: Double
  private let weights: [Double]
  private let references: [Double]

  init(_ fields: [IndexSettings.Field]) {
    weights = fields.map(\.weight)
    references = fields.map(\.referenceLength)
    let largest = weights.reduce(0, +) * (Formula.k1 + 1)
    unit = max(largest / 255, .leastNormalMagnitude)
  }

  /// How many fields a document has.
  var fieldCount: Int { weights.count }

  /// What a field's length does to its share: k1 · (1 − b + b · length / reference).
  func norms(of lengths: [UInt32]) -> [Double] {
    zip(lengths, references).map { Formula.norm(length: Double($0), reference: $1) }
  }

  /// The share of a term with these frequencies, one a field, in a document with these norms.
  func share(of frequencies: ArraySlice<UInt32>, norms: ArraySlice<Double>) -> Double {
    var sum = 0.0
    var norm = norms.startIndex
    for (field, frequency) in zip(weights.indices, frequencies) {
      if frequency > 0 {
        sum += weights[field] * Formula.saturation(Double(frequency), norm: norms[norm])
      }
      norm += 1
    }
    return sum
  }

  /// The impact of a share.
  func impact(of share: Double) -> UInt8 { UInt8(min(255, max(1, (share / unit).rounded(.up)))) }
}

/// What an impact says of frequencies: in a document of known lengths hardly ever two usual
/// combinations have the same impact, so that the frequencies need not be stored.
///
/// The usual combinations have an order. An impact stands for the first one that has it; a posting
/// with other frequencies is an *exception* and stored with them.
struct UsualFrequencies: Sendable {
  private let fieldCount: Int
  /// The combinations, one after the other, a frequency for each field.
  private let all: [UInt32]
  /// How many combinations there are.
  let count: Int

  private static let most = 28

  init(fieldCount: Int) {
    var all: [[UInt32]] = []
    var total: UInt32 = 1
    while true {
      let next = Self.combinations(of: total, in: fieldCount)
      if all.count + next.count > Self.most, !all.isEmpty { break }
      all += next
      total += 1
    }
    self.fieldCount = fieldCount
    self.all = all.flatMap(\.self)
    count = all.count
  }

  /// The frequencies of a combination, by its number.
  subscript(number: Int) -> ArraySlice<UInt32> {
    all[number * fieldCount..<(number + 1) * fieldCount]
  }

  /// Whether an impact stands for these frequencies: whether they are usual, and no combination
  /// before them has it.
  func areMeant(
    _ frequencies: ArraySlice<UInt32>,
    by impact: UInt8,
    _ scale: ImpactScale,
    norms: ArraySlice<Double>
  ) -> Bool {
    for number in 0..<count {
      let usual = self[number]
      if usual.elementsEqual(frequencies) { return true }
      if scale.impact(of: scale.share(of: usual, norms: norms)) == impact { return false }
    }
    return false
  }

  /// The combination that an impact stands for, or `nil`.
  func number(
    for impact: UInt8,
    _ scale: ImpactScale,
    norms: ArraySlice<Double>
  ) -> Int? {
    (0..<count).first { scale.impact(of: scale.share(of: self[$0], norms: norms)) == impact }
  }

  /// All ways to spread so many occurrences over the fields, the first fields first.
  private static func combinations(of total: UInt32, in fieldCount: Int) -> [[UInt32]] {
    guard fieldCount > 1 else { return [[total]] }
    return (0...total).reversed().flatMap { first in
      combinations(of: total - first, in: fieldCount - 1).map { [first] + $0 }
    }
  }
}
