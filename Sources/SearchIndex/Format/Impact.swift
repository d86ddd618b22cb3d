/// The document side of a score, as a real number and as an integer from 1 to 255.
///
/// The share of a term in a document is Σ over the fields of weight · tf · (k1 + 1) / (tf + k1 · (1 − b
/// + b · length / reference)); its *impact* is ⌈255 · share / largest⌉, where the largest share is
/// Σ weight · (k1 + 1), and for a term that stands once in each of its fields the sum of these for each field: too high
/// by less than 1 for each field at most. It depends on the document and the settings alone, so a
/// segment can keep it for good (Anh, Moffat: Simplified similarity scoring using term ranks, 2005, call such
/// numbers impacts). That is a contract: whoever adds up impact · weight as `IntegerQuery` has it gets the
/// same sums.
struct ImpactScale: Sendable {
  /// The share that one impact stands for.
  let unit: Double
  private let weights: [Double]
  private let references: [Double]

  /// Makes one for one to four fields.
  init(_ fields: [IndexSettings.Field]) {
    precondition(1...4 ~= fields.count, "one to four fields")
    weights = fields.map(\.weight)
    references = fields.map(\.referenceLength)
    let largest = weights.reduce(0, +) * (Formula.k1 + 1)
    unit = max(largest / 255, .leastNormalMagnitude)
  }

  /// How many fields a document has.
  var fieldCount: Int { weights.count }

  /// What a field's length does to its share: k1 · (1 − b + b · length / reference).
  func norm(of length: Int, field: Int) -> Double {
    Formula.norm(length: Double(length), reference: references[field])
  }

  /// The share of one field with this frequency and norm.
  func share(of frequency: UInt32, field: Int, norm: Double) -> Double {
    frequency > 0 ? weights[field] * Formula.saturation(Double(frequency), norm: norm) : 0
  }

  /// The impact of a share.
  func impact(of share: Double) -> UInt8 {
    let exact = min(255, max(1, share / unit))
    let below = UInt8(exact)
    return Double(below) < exact ? below + 1 : below
  }
}

/// A term's frequencies in the fields of a document in one byte, as far as they go into it: some bits for
/// each field, the first one lowest.
struct FrequencyCode {
  private let bits: UInt8
  private let most: UInt8

  /// Makes one for one to four fields.
  init(fieldCount: Int) {
    bits = UInt8(min(4, 8 / fieldCount))
    most = 1 << bits - 1
  }

  /// The code of frequencies of which one is one higher.
  @inline(__always)
  func adding(_ field: Int, to code: UInt8) -> UInt8 {
    let shift = bits &* UInt8(truncatingIfNeeded: field)
    return (code &>> shift) & most == most ? code : code &+ (1 &<< shift)
  }

  /// For each code, the fields of a term that stands once in each of its fields, a bit each, the first one lowest; 0
  /// for others.
  func kinds(fieldCount: Int) -> [UInt8] {
    var kinds = [UInt8](repeating: 0, count: 256)
    for kind in 1..<1 << fieldCount {
      let code = (0..<fieldCount).reduce(0) { $0 | (kind >> $1 & 1) << (Int(bits) * $1) }
      kinds[code] = UInt8(kind)
    }
    return kinds
  }

  /// The frequency of a field; `nil` where it may be higher than the code tells.
  func frequency(of field: Int, in code: UInt8) -> Int? {
    let frequency = code >> (bits * UInt8(field)) & most
    return frequency == most ? nil : Int(frequency)
  }
}

/// The impacts of the terms of one document after another.
struct DocumentImpacts {
  private let scale: ImpactScale
  private let code: FrequencyCode
  private let kinds: [UInt8]
  private var norms: [Double]
  /// The impacts of the document at hand, by the code of the frequencies; 0 for those not asked for yet.
  private let known = ZeroMemory<UInt8>(256)
  private var knownCodes: [UInt8] = []

  init(_ scale: ImpactScale) {
    self.scale = scale
    code = FrequencyCode(fieldCount: scale.fieldCount)
    kinds = code.kinds(fieldCount: scale.fieldCount)
    norms = [Double](repeating: 0, count: scale.fieldCount)
  }

  /// Goes on to a document.
  mutating func begin(_ document: DocumentTerms) {
    for field in norms.indices {
      norms[field] = scale.norm(of: document.length(of: field), field: field)
    }
    for code in knownCodes { known[Int(code)] = 0 }
    knownCodes.removeAll(keepingCapacity: true)
  }

  /// The impact of a term with frequencies of this code; `count` tells a field's frequency where that
  /// is too high for the code.
  @inline(__always)
  mutating func impact<Failure>(
    of frequencies: UInt8,
    _ count: (_ field: Int) throws(Failure) -> Int
  ) throws(Failure) -> UInt8 {
    let impact = known[Int(frequencies)]
    return impact > 0 ? impact : try newImpact(of: frequencies, count)
  }

  private mutating func newImpact<Failure>(
    of frequencies: UInt8,
    _ count: (_ field: Int) throws(Failure) -> Int
  ) throws(Failure) -> UInt8 {
    let kind = kinds[Int(frequencies)]
    if kind > 0 {
      var impact = 0
      for field in norms.indices where kind >> UInt8(field) & 1 == 1 {
        impact += Int(scale.impact(of: scale.share(of: 1, field: field, norm: norms[field])))
      }
      return keep(UInt8(clamping: impact), of: frequencies)
    }
    var share = 0.0
    var isTold = true
    for field in norms.indices {
      let told = code.frequency(of: field, in: frequencies)
      isTold = isTold && told != nil
      let frequency: Int
      if let told { frequency = told } else { frequency = try count(field) }
      share += scale.share(of: UInt32(clamping: frequency), field: field, norm: norms[field])
    }
    let impact = scale.impact(of: share)
    return isTold ? keep(impact, of: frequencies) : impact
  }

  private mutating func keep(_ impact: UInt8, of frequencies: UInt8) -> UInt8 {
    known[Int(frequencies)] = impact
    knownCodes.append(frequencies)
    return impact
  }
}
