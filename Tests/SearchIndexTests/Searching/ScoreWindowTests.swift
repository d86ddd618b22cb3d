import Testing

@testable import SearchIndex

/// What a window was given, and what it should hand over.
private struct Expected {
  let size: Int
  let fieldCount: Int
  let shift: UInt16
  /// Two bytes for each document and pair of fields.
  let impacts: [UInt8]
  var sums: [Int]
  /// For each field the weights of its documents.
  var weights: [[Int]]
  var rowWeights: [[Int]]

  init(fieldCount: Int, _ random: inout SeededGenerator) {
    self.fieldCount = fieldCount
    size = Int.random(in: 1...PostingLayout.windowSize, using: &random)
    shift = UInt16.random(in: 0...6, using: &random)
    impacts = (0..<SingleImpacts.length(of: size, fieldCount: fieldCount)).map { _ in
      UInt8.random(in: 0...UInt8.max / 4, using: &random)
    }
    sums = [Int](repeating: 0, count: size)
    weights = [[Int]](repeating: sums, count: fieldCount)
    rowWeights = weights
  }

  func sum(at place: Int) -> Int {
    var (sum, ofRows) = (sums[place], 0)
    for field in 0..<fieldCount {
      let impact = Int(impacts[2 * (field / 2 * size + place) + field % 2])
      let product = impact * weights[field][place]
      sum += product >> 8
      ofRows += impact * rowWeights[field][place]
    }
    return sum + ofRows >> Int(shift)
  }
}

@Suite struct ScoreWindowTests {
  /// Gaps of a random few of a window's documents, whose places are added to `places`.
  private static func gaps(
    _ size: Int,
    _ random: inout SeededGenerator,
    _ places: inout [Int]
  ) -> (bytes: [UInt8], areLong: Bool) {
    var (bytes, last) = ([UInt8](), 0)
    let mean = Int.random(in: 1...600, using: &random)
    var place = Int.random(in: 0..<mean, using: &random)
    while place < size {
      bytes += [UInt8](repeating: 255, count: (place - last) / 255) + [UInt8((place - last) % 255)]
      places.append(place)
      last = place
      place += Int.random(in: 1...mean, using: &random)
    }
    return (bytes, bytes.contains(255))
  }

  private static func addAll(
    to window: borrowing ScoreWindow,
    _ expected: inout Expected,
    _ random: inout SeededGenerator
  ) {
    for field in 0..<expected.fieldCount {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let weight = UInt16.random(in: 1...9_000, using: &random)
        var places: [Int] = []
        let (bytes, areLong) = gaps(expected.size, &random, &places)
        unsafe bytes.withUnsafeBytes { bytes in
          window.add(
            unsafe PostingParts.Gaps(bytes: bytes, areLong: areLong),
            of: field,
            weight: weight
          )
        }
        for place in places { expected.weights[field][place] += Int(weight) }
      }
    }
    for place in 0..<expected.size where Int.random(in: 0..<50, using: &random) == 0 {
      let impact = UInt8.random(in: 1...UInt8.max, using: &random)
      window.add(impact, at: place, IntegerQuery.Weights(weight: 40, shift: 3, rounding: 7))
      expected.sums[place] += (Int(impact) * 40 + 7) / 8
    }
  }

  /// Rows, one after the other, and their weights.
  private struct Rows {
    var bits: [UInt8] = []
    var weights: [UInt16] = []
  }

  private static func addRows(
    _ expected: inout Expected,
    _ random: inout SeededGenerator
  ) -> Rows {
    let fieldCount = expected.fieldCount
    let length = PostingLayout.rowBytes(of: expected.size, fieldCount: fieldCount)
    var rows = Rows()
    for _ in 0..<Int.random(in: 0...7, using: &random) {
      let weight = Int.random(in: 0...36, using: &random)
      let start = rows.bits.count
      rows.weights.append(UInt16(weight))
      rows.bits += [UInt8](repeating: 0, count: length)
      for place in 0..<expected.size {
        for field in 0..<fieldCount where Int.random(in: 0..<4, using: &random) == 0 {
          let (byte, bit) = PostingLayout.rowBit(of: place)
          let group = place / PostingLayout.rowGroup * fieldCount + field
          rows.bits[start + group * PostingLayout.groupBytes + byte] |= 1 << UInt8(bit)
          expected.rowWeights[field][place] += weight
        }
      }
    }
    return rows
  }

  private static func drained(
    _ window: borrowing ScoreWindow,
    _ expected: Expected,
    _ rows: Rows,
    threshold: UInt16
  ) -> [Int: Int] {
    let (size, fieldCount) = (expected.size, expected.fieldCount)
    let length = PostingLayout.rowBytes(of: size, fieldCount: fieldCount)
    let highest = rows.weights.reduce(0) { $0 + Int($1) } * 63 * fieldCount
    var found: [Int: Int] = [:]
    unsafe expected.impacts.withUnsafeBytes { impacts in
      unsafe rows.bits.withUnsafeBytes { bits in
        let impacts = unsafe SingleImpacts(impacts, documentCount: size, fieldCount: fieldCount)
        guard let impacts else { return }
        window.drain(
          size: size,
          rows: rows.weights.indices.compactMap { row in
            let bits = unsafe UnsafeRawBufferPointer(
              rebasing: bits[row * length..<(row + 1) * length]
            )
            return unsafe ScoreWindow.Row(bits, weight: rows.weights[row])
          },
          highest: UInt16(clamping: highest >> Int(expected.shift)),
          shift: expected.shift,
          window.singles(of: 0, impacts, fieldCount: fieldCount),
          fieldCount: fieldCount,
          threshold: threshold
        ) { place, sum in
          #expect(found[place] == nil)
          found[place] = Int(sum)
          return threshold
        }
      }
    }
    return found
  }

  /// With vectors of 64 bytes, where the processor has them, and with those that all have.
  @Test(arguments: [false, true], 0..<24)
  func `documents are handed over whose sums reach the threshold, and zeros are left`(
    isPlain: Bool,
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let window = ScoreWindow(isPlain: isPlain)
    for threshold: UInt16 in [1, 40, 900, 3_000, 1 << 15 - 1] {
      var expected = Expected(fieldCount: Int(seed % 4) + 1, &random)
      Self.addAll(to: window, &expected, &random)
      let rows = Self.addRows(&expected, &random)
      let found = Self.drained(window, expected, rows, threshold: threshold)
      for place in 0..<expected.size {
        let sum = expected.sum(at: place)
        #expect(found[place] == (sum >= threshold ? sum : nil))
      }
      #expect(Self.drained(window, expected, Rows(), threshold: 1).isEmpty)
    }
  }
}
