import Testing

@testable import SearchIndex

@Suite struct CandidatesTests {
  private static let margin = SumMargin([], fieldCount: 1, cutOff: 0)

  @Test(arguments: 0..<20)
  func `the documents with the highest sums remain`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let limit = Int.random(in: 1...30, using: &random)
    var candidates = Candidates(limit: limit, margin: Self.margin)
    let sums = (0..<1_000).map { _ in UInt16.random(in: 1..<1 << 15, using: &random) }
    for (place, sum) in sums.enumerated() where sum >= candidates.threshold {
      candidates.add(.init(segment: 0, place: place, sum: sum))
    }
    #expect(!candidates.mayLackSome)
    let remaining = Set(candidates.remaining().map(\.place))
    for place in sums.indices.sorted(by: { sums[$0] > sums[$1] }).prefix(limit) {
      #expect(remaining.contains(place))
    }
    #expect(remaining.count < limit + 40)
  }

  /// A file whose checksums are right and whose impacts are not may have such.
  @Test func `sums that are higher than any should be are candidates like others`() {
    var candidates = Candidates(limit: 2, margin: Self.margin)
    for place in 0..<4 {
      candidates.add(.init(segment: 0, place: place, sum: .max - UInt16(place)))
    }
    #expect(candidates.remaining().count == 4)
  }
}
