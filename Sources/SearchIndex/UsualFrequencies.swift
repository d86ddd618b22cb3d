/// What an impact says of frequencies: in a document of known lengths hardly ever two usual
/// combinations have the same impact, so that the frequencies need not be stored.
///
/// The usual combinations have an order. An impact stands for the first one that has it; a posting
/// with other frequencies is an *exception* and stored with them.
struct UsualFrequencies: Sendable {
  let fieldCount: Int
  /// The combinations, one after the other, a frequency for each field.
  private let all: [UInt32]
  /// How many combinations there are.
  let count: Int
  /// The highest frequency of a field in them.
  let highest: Int
  /// The number of the combination of each key.
  private let numbers: [UInt8]

  /// Stands for frequencies that are not usual.
  static let unusual: UInt8 = 255
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
    let highest = Int(total) - 1
    let keys = (0..<fieldCount).reduce(1) { product, _ in product * (highest + 1) }
    var numbers = [UInt8](repeating: Self.unusual, count: keys)
    for (number, combination) in all.enumerated() {
      let key = combination.reversed().reduce(0) { $0 * (highest + 1) + Int($1) }
      numbers[key] = UInt8(number)
    }
    self.fieldCount = fieldCount
    self.all = all.flatMap(\.self)
    self.highest = highest
    self.numbers = numbers
    count = all.count
  }

  /// The frequencies of a combination, by its number.
  subscript(number: Int) -> ArraySlice<UInt32> {
    all[number * fieldCount..<(number + 1) * fieldCount]
  }

  /// The number of the combination that begins at `place`, or `unusual`.
  func number(of frequencies: [UInt32], at place: Int) -> UInt8 {
    var key = 0
    for field in (0..<fieldCount).reversed() {
      let frequency = Int(frequencies[place + field])
      guard frequency <= highest else { return Self.unusual }
      key = key * (highest + 1) + frequency
    }
    return numbers[key]
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

/// What the usual frequencies come to in one document.
struct UsualImpacts {
  /// The share of each combination.
  private(set) var shares: [Double] = []
  /// The impact of each.
  private(set) var impacts: [UInt8] = []
  /// A bit for each combination that its impact stands for: no combination before it has it.
  private(set) var meant: UInt32 = 0

  init(_ usual: UsualFrequencies, _ scale: ImpactScale, norms: ArraySlice<Double>) {
    let parts = norms.enumerated().flatMap {
      scale.parts(of: $0, upTo: usual.highest, norm: $1)
    }
    var seen = SIMD4<UInt64>()
    shares.reserveCapacity(usual.count)
    impacts.reserveCapacity(usual.count)
    for number in 0..<usual.count {
      // The order of the sum is that of `ImpactScale.share`.
      var share = 0.0
      for (field, frequency) in usual[number].enumerated() {
        share += parts[field * (usual.highest + 1) + Int(frequency)]
      }
      let impact = scale.impact(of: share)
      shares.append(share)
      impacts.append(impact)
      let (word, bit) = (Int(impact >> 6), UInt64(1) << UInt64(impact & 63))
      if seen[word] & bit == 0 { meant |= 1 << UInt32(number) }
      seen[word] |= bit
    }
  }

  /// The combination that an impact stands for, or `nil`.
  func number(for impact: UInt8) -> Int? { impacts.firstIndex(of: impact) }
}
