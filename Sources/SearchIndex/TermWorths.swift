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
  /// How many documents hold the terms of each segment, as far as they were asked for.
  ///
  /// Empty for a single segment, which tells at once.
  private var frequencies: [KnownFrequencies]

  init(_ index: IndexReader) {
    self.index = index
    hasLosses = index.manifest.entries.contains { !$0.losses.isEmpty }
    tables = index.segments.map(\.terms.renewed)
    isSplit = index.segments.count > 1
    frequencies = isSplit ? index.segments.map { _ in KnownFrequencies() } : []
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
    if let known = frequencies[segment][term] { return known }
    var frequency = try index.frequency(of: term, in: segment)
    let name = try index.segments[segment].name(of: term)
    for other in index.segments.indices where other != segment {
      guard let number = try index.segments[other].number(of: name) else { continue }
      frequency += try index.frequency(of: number, in: other)
    }
    frequencies[segment].add(frequency, of: term)
    return frequency
  }
}

/// How many documents hold some of a segment's terms: a hash table with open addressing, at most half full.
///
/// One number for each term of a large segment, of which a question asks for a thousand, was a page of
/// memory for nearly each: a third of all pages that one question took.
private struct KnownFrequencies {
  /// A term + 1 in the upper half and its frequency in the lower; 0 where there is none.
  private var slots = ZeroMemory<UInt64>(512)
  private var mask = 511
  private var count = 0

  /// A term's frequency, if it is known.
  @inline(__always)
  subscript(term: Int) -> Int? {
    let slot = slots[place(of: UInt64(term) + 1)]
    return slot == 0 ? nil : Int(slot & 0xFFFF_FFFF)
  }

  /// Adds a term that is not known, and its frequency.
  mutating func add(_ frequency: Int, of term: Int) {
    if 2 * count > mask { grow() }
    let key = UInt64(term) + 1
    slots[place(of: key)] = key << 32 | UInt64(UInt32(clamping: frequency))
    count += 1
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    slots = ZeroMemory(2 * size)
    mask = 2 * size - 1
    for place in 0..<size where old[place] != 0 {
      slots[self.place(of: old[place] >> 32)] = old[place]
    }
  }

  /// Where a key stands, or would be put.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place] != 0 && slots[place] >> 32 != key { place = (place + 1) & mask }
    return place
  }
}

/// The terms of a segment's frequent words, and what they are worth, as far as they were asked for: three
/// checked numbers in three tables in place of one took twice as long.
@safe final class KnownWorths {
  private let terms = ZeroMemory<UInt32>(Int(SegmentWords.near))
  /// What they are worth, + 1; 0 where it is not known yet.
  private let worths = ZeroMemory<UInt32>(Int(SegmentWords.near))

  /// A word's term, and its worth, which `find` tells if they are not known.
  @inline(__always)
  func worth(
    of word: UInt32,
    or find: () throws(FormatError) -> (term: Int, worth: Int)
  ) throws(FormatError) -> (term: Int, worth: Int) {
    guard word < SegmentWords.near else { return try find() }
    let place = Int(word)
    let known = worths[place]
    if known > 0 { return (Int(terms[place]), Int(known) - 1) }
    let found = try find()
    terms[place] = UInt32(found.term)
    worths[place] = UInt32(found.worth + 1)
    return found
  }
}
