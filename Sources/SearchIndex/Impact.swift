/// The document side of a score, as a real number and as an integer from 1 to 255.
///
/// The share of a term in a document is Σ over the fields of weight · tf · (k1 + 1) / (tf + k1 · (1 − b
/// + b · length / reference)); its *impact* is ⌈255 · share / largest⌉, where the largest share is
/// Σ weight · (k1 + 1) and a frequency of `most` or more counts as if it had no end. It depends on the
/// document and the settings alone, so a segment can keep it for good (Anh, Moffat: Simplified similarity
/// scoring using term ranks, 2005, call such numbers impacts). That is a contract: whoever adds up impact
/// · weight as `IntegerQuery` has it gets the same sums.
struct ImpactScale: Sendable {
  /// The share that one impact stands for.
  let unit: Double
  /// From this frequency on an impact does not tell frequencies apart: 15 for two fields, less for more.
  let most: Int
  private let weights: [Double]
  private let references: [Double]

  /// Makes one for one to four fields.
  init(_ fields: [IndexSettings.Field]) {
    precondition(1...4 ~= fields.count, "one to four fields")
    weights = fields.map(\.weight)
    references = fields.map(\.referenceLength)
    let largest = weights.reduce(0, +) * (Formula.k1 + 1)
    unit = max(largest / 255, .leastNormalMagnitude)
    most = FrequencyCode.most(fieldCount: fields.count)
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

  /// A field's part of the shares by which impacts go, of the frequencies 0, 1, 2 … `most` in a document
  /// with this norm.
  func parts(of field: Int, norm: Double) -> [Double] {
    (0...most).map {
      $0 == most
        ? weights[field] * (Formula.k1 + 1) : share(of: UInt32($0), field: field, norm: norm)
    }
  }

  /// The impact of a share.
  func impact(of share: Double) -> UInt8 {
    let exact = min(255, max(1, share / unit))
    let below = UInt8(exact)
    return Double(below) < exact ? below + 1 : below
  }
}

/// A term's frequencies in the fields of a document in one byte, as far as impacts tell them apart.
struct FrequencyCode {
  private let bits: UInt8
  private let most: UInt32

  /// The frequency that stands for itself and all higher ones.
  static func most(fieldCount: Int) -> Int { 1 << min(4, 8 / fieldCount) - 1 }

  init(fieldCount: Int) {
    bits = UInt8(min(4, 8 / fieldCount))
    most = UInt32(Self.most(fieldCount: fieldCount))
  }

  /// The code of frequencies, one a field.
  func code(of frequencies: ArraySlice<UInt32>) -> UInt8 {
    frequencies.reversed().reduce(0) { $0 << bits | UInt8(min($1, most)) }
  }

  /// The frequency of a field.
  func frequency(of field: Int, in code: UInt8) -> Int {
    Int(code >> (bits * UInt8(field))) & Int(most)
  }
}

/// The impacts of the terms of one document.
struct DocumentImpacts {
  private let scale: ImpactScale
  private let code: FrequencyCode
  private let parts: [[Double]]

  /// Takes the document's lengths, one a field.
  init(_ scale: ImpactScale, lengths: some Sequence<UInt32>) {
    self.scale = scale
    code = FrequencyCode(fieldCount: scale.fieldCount)
    parts = lengths.enumerated().map {
      scale.parts(of: $0, norm: scale.norm(of: Int($1), field: $0))
    }
  }

  /// The impact of a term with frequencies of this code.
  func impact(of frequencies: UInt8) -> UInt8 {
    var share = 0.0
    for field in parts.indices { share += parts[field][code.frequency(of: field, in: frequencies)] }
    return scale.impact(of: share)
  }
}
