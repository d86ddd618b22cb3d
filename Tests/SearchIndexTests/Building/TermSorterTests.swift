import Testing

@testable import SearchIndex

@Suite struct TermSorterTests {
  private static let highest: [UInt32] = [3, 100, 4_095, 4_096, 5_000, 1 << 20, .max]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `terms of all sizes are put in order, and those that stand twice stay twice`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sorter = TermSorter()
    // The same sorter again and again: nothing of one document is left for the next.
    for _ in 0..<20 {
      let highest = Self.highest.randomElement(using: &random) ?? 0
      var terms = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt32.random(in: 0...highest, using: &random)
      }
      let expected = terms.sorted()
      unsafe terms.withUnsafeMutableBufferPointer { unsafe sorter.sort($0) }
      #expect(terms == expected)
    }
  }

  @Test func `a term may stand there a thousand times`() {
    var terms = [UInt32](repeating: 7, count: 1_000) + [9_000, 6]
    unsafe terms.withUnsafeMutableBufferPointer { unsafe TermSorter().sort($0) }
    #expect(terms == [6] + [UInt32](repeating: 7, count: 1_000) + [9_000])
  }
}
