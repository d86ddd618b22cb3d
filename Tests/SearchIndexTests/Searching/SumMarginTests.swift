import Testing

@testable import SearchIndex

@Suite struct SumMarginTests {
  /// What a document with some of the terms adds up to, and its score, both in units of a sum.
  private struct Document {
    var sum = 0
    var score = 0.0
  }

  @Test(arguments: 0..<40)
  func `a document below the lowest rival of another does not score higher`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let areKnown = seed % 4 > 0
    let scale = Double([1, 4, 64][Int(seed % 3)])
    let fieldCount = Int(seed % 2) + 1
    let terms = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let stored = Double(Int.random(in: 1...255, using: &random))
      let lowest = UInt8.random(in: 1...60, using: &random)
      return SumMargin.Term(
        exact: (stored - Double.random(in: 0..<1, using: &random)) / scale,
        stored: stored / scale,
        impacts: lowest...UInt8.random(in: lowest...255, using: &random)
      )
    }
    let documents = (0..<400).map { _ in
      let share = Double.random(in: 0...1, using: &random)
      var document = Document()
      // Singles are cut off all together, several rounded up one by one.
      var singles = 0.0
      for term in terms where Double.random(in: 0...1, using: &random) < share {
        // Low impacts are the hardest: they are rounded up the most.
        let impact =
          Bool.random(using: &random)
          ? term.impacts.lowerBound : UInt8.random(in: term.impacts, using: &random)
        // An impact of a field, or the sum of one for each, none of which is lower than the lowest.
        let isSum = 2 * Int(impact) <= Int(term.impacts.upperBound) && Bool.random(using: &random)
        let isSingle = Bool.random(using: &random)
        for _ in 0..<(isSum ? fieldCount : 1) {
          let part = term.stored * Double(impact)
          if isSingle { singles += part } else { document.sum += Int(part.rounded(.up)) }
          let excess = Double.random(in: 0..<1, using: &random)
          document.score += term.exact * (Double(impact) - excess)
        }
      }
      document.sum += Int(singles)
      return document
    }.filter { $0.sum < Int(UInt16.max) }.sorted { $0.sum < $1.sum }
    var margin = SumMargin(
      terms.map { term in
        var term = term
        if !areKnown { term.impacts = 0...term.impacts.upperBound }
        return term
      },
      fieldCount: fieldCount,
      cutOff: 1
    )
    for better in documents {
      let rival = margin.lowestRival(of: UInt16(better.sum))
      for other in documents where other.sum < rival {
        #expect(other.score < better.score, "\(other.sum) and \(better.sum)")
      }
    }
  }

  @Test func `known impacts make the margin a share of the sum where many terms meet`() {
    let terms = (0..<60).map { _ in
      SumMargin.Term(exact: 9.9, stored: 10, impacts: 20...200)
    }
    var known = SumMargin(terms, fieldCount: 1, cutOff: 2)
    var unknown = SumMargin(
      terms.map {
        SumMargin.Term(exact: $0.exact, stored: $0.stored, impacts: 0...200)
      },
      fieldCount: 1,
      cutOff: 2
    )
    let margin = 10_000 - known.lowestRival(of: 10_000)
    #expect(margin < 700)
    #expect(10_000 - unknown.lowestRival(of: 10_000) > 2 * margin)
  }
}
