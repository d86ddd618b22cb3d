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
  func impact(of share: Double) -> UInt8 {
    let exact = min(255, max(1, share / unit))
    let below = UInt8(exact)
    return Double(below) < exact ? below + 1 : below
  }

  /// A field's part of the shares of the frequencies 0, 1, 2 … in a document with this norm.
  func parts(of field: Int, upTo frequency: Int, norm: Double) -> [Double] {
    (0...frequency).map {
      $0 == 0 ? 0 : weights[field] * Formula.saturation(Double($0), norm: norm)
    }
  }
}
