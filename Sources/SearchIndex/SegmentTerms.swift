private import CProcessor
internal import Storage

/// How frequent the terms of a segment are, lent while its file is mapped: for loops that ask for many.
///
/// It may be used as long as the segment is kept.
@safe struct SegmentTerms {
  private let table: UnsafeRawBufferPointer
  private let count: Int

  init(of segment: Segment) throws(FormatError) {
    count = segment.termCount
    unsafe table = try segment.file.withSection(SegmentTable.terms) { bytes throws(FormatError) in
      unsafe bytes.withUnsafeBytes { unsafe $0 }
    }
  }

  /// Brings near what is told of a term, whatever its number.
  @inline(__always)
  func bringNear(_ term: Int) {
    guard term < count, let base = unsafe table.baseAddress else { return }
    unsafe askback_prefetch(base + term * SegmentTable.termLength)
  }

  /// How many documents of the segment hold a term, those that are gone included; its number is less than
  /// the count of terms.
  @inline(__always)
  func frequency(of term: Int) -> Int {
    precondition(term >= 0 && term < count)
    // The table has an entry for each term, as opening the segment has found.
    let offset = term * SegmentTable.termLength + SegmentTable.frequency
    return unsafe Int(table.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
