internal import Storage

/// What terms are worth to a closer look: idf to the power of 1.5, in 65,536ths.
///
/// It remembers what it has worked out. One serves one thread.
@safe final class TermWorths {
  private let index: IndexReader
  /// What a term is worth that so many documents hold, + 1; 0 where it is not known yet.
  private let byFrequency = ZeroMemory<Int32>(known)
  private static let known = 4_096
  /// Whether there are several segments.
  private let isSplit: Bool
  /// Whether documents are gone.
  private let hasLosses: Bool
  /// The segments' tables of terms.
  private let tables: [VerifiedSection]
  /// How many documents hold a term, as far as that was asked for; empty for a single segment, which tells at once.
  ///
  /// The terms of one segment are numbered behind those of another. One number for each term of a large segment, of which a question asks for a thousand, was a page of
  /// memory for nearly each: a third of all pages that one question took.
  private var frequencies = NumberTable(room: 128)
  private let firstTerms: [Int]

  init(_ index: IndexReader) {
    self.index = index
    hasLosses = index.manifest.entries.contains { !$0.losses.isEmpty }
    tables = index.segments.map(\.terms.renewed)
    isSplit = index.segments.count > 1
    firstTerms = index.segments.indices.map { number in
      index.segments[..<number].reduce(0) { $0 + $1.termCount }
    }
  }

  /// What a term of a segment is worth: 0 to 10^9.
  @inline(__always)
  func worth(of term: Int, in segment: Int) throws(FormatError) -> Int {
    let frequency = try frequency(of: term, in: segment)
    guard frequency < Self.known else { return worth(frequency) }
    let known = byFrequency[frequency]
    if known > 0 { return Int(known) - 1 }
    let worth = worth(frequency)
    byFrequency[frequency] = Int32(worth + 1)
    return worth
  }

  private func worth(_ frequency: Int) -> Int {
    let idf = Formula.idf(documents: index.documentCount, frequency: frequency)
    return Int(max(0, min(1e9, idf * idf.squareRoot() * 65_536)))
  }

  @inline(__always)
  private func frequency(of term: Int, in segment: Int) throws(FormatError) -> Int {
    guard isSplit else {
      // As `IndexReader.frequency`, without a reference that is counted at every word.
      let offset = term * SegmentTable.termLength + SegmentTable.frequency
      let frequency = Int(try tables[segment].load(UInt32.self, at: offset))
      guard hasLosses else { return frequency }
      return max(0, frequency - index.manifest.entries[segment].loss(of: term))
    }
    // As many terms as would not fit in the number take 100 GB in their tables.
    let key = UInt32(truncatingIfNeeded: firstTerms[segment] + term)
    if let known = frequencies[key] { return known }
    var frequency = try index.frequency(of: term, in: segment)
    let name = try index.segments[segment].name(of: term)
    for other in index.segments.indices where other != segment {
      guard let number = try index.segments[other].number(of: name) else { continue }
      frequency += try index.frequency(of: number, in: other)
    }
    frequencies.insert(key, number: frequency)
    return frequency
  }
}

/// What a segment's frequent terms are worth, as far as they were asked for: two checked numbers in two tables in
/// place of one took longer.
@safe final class KnownWorths {
  /// What they are worth, + 1; 0 where it is not known yet.
  private let worths = ZeroMemory<UInt32>(Int(SegmentDocuments.near))

  /// A term's worth, which `find` tells if it is not known.
  @inline(__always)
  func worth(
    of term: UInt32,
    or find: () throws(FormatError) -> Int
  ) throws(FormatError) -> Int {
    guard term < SegmentDocuments.near else { return try find() }
    let known = worths[Int(term)]
    if known > 0 { return Int(known) - 1 }
    let found = try find()
    worths[Int(term)] = UInt32(found + 1)
    return found
  }
}
