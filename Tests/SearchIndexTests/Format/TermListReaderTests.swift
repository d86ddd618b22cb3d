import Testing

@testable import SearchIndex

@Suite struct TermListReaderTests {
  /// Terms of which each has about half as many documents as the one before it in an octave of numbers.
  private static let frequencies = (0..<60_000).map { UInt32(max(1, 20_000 / ($0 + 1))) }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func
    `a document is read as it was written, wherever its terms lie and however often they stand there`(
      seed: UInt64
    ) throws
  {
    var random = SeededGenerator(seed: seed)
    let distances = [30, 4_000_000, 900_000].map {
      TermDistances(frequencies: Self.frequencies, fieldTerms: $0, documentCount: 20_000)
    }
    let reader = TermListReader(distances, termCount: Self.frequencies.count)
    for _ in 0..<40 {
      let document = DocumentTerms(fieldCount: distances.count)
      var expected: [[UInt32]] = []
      for field in distances.indices {
        // Some lie close together at any place, some far apart: then steps are many and become longer on the way.
        let start = Int.random(in: 0..<60_000, using: &random)
        let width = [1, 20, 3_000, 60_000].randomElement(using: &random) ?? 1
        let terms = (0..<Int.random(in: 0...80, using: &random)).map { _ in
          UInt32(min(59_999, start + Int.random(in: 0..<width, using: &random)))
        }
        expected.append(terms.sorted())
        for term in expected[field] { document.append(term) }
        document.end(field)
      }
      var builder = TermListBuilder(distances)
      let block = builder.add(document) + builder.finish()
      // One document: its length, and the list.
      let list = Array(block.drop { $0 >= 0x80 }.dropFirst())
      for padding in [0, 1, 9] {
        let read = DocumentTerms(fieldCount: distances.count)
        let padded = list + [UInt8](repeating: 0xFF, count: padding)
        let isSound = unsafe padded.withUnsafeBytes { bytes in
          unsafe reader.read(
            UnsafeRawBufferPointer(rebasing: bytes[..<list.count]),
            readable: bytes.count,
            into: read
          )
        }
        #expect(isSound)
        #expect(distances.indices.map { Array(read[$0]) } == expected)
      }
    }
  }
}
