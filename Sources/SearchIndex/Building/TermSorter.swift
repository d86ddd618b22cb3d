/// Puts the terms of documents in order, most of which have low numbers: those are marked in a row of bits and
/// read off it.
///
/// To compare them with one another took three times as long, 4 in 100 of the time of building an index.
@safe struct TermSorter: ~Copyable {
  /// How many numbers count as low, 64 times 64.
  private static let lowCount: UInt32 = 64 * 64
  /// Which low terms there are, and which 64 of them have any.
  private let marks = ZeroMemory<UInt64>(64)
  private let counts = ZeroMemory<UInt32>(Int(lowCount))

  /// Sorts terms; those that stand twice stay twice.
  ///
  /// - Complexity: O(*n* log *n*) in the high ones, O(*n*) in the others.
  func sort(_ terms: UnsafeMutableBufferPointer<UInt32>) {
    var highCount = 0
    var marked: UInt64 = 0
    for place in terms.indices {
      let term = unsafe terms[place]
      if term < Self.lowCount {
        counts[Int(term)] += 1
        marks[Int(term &>> 6)] |= 1 &<< UInt64(term & 63)
        marked |= 1 &<< UInt64(term &>> 6)
      } else {
        unsafe terms[highCount] = term
        highCount &+= 1
      }
    }
    let lowCount = terms.count - highCount
    if lowCount > 0 {
      for place in (0..<highCount).reversed() {
        unsafe terms[lowCount &+ place] = terms[place]
      }
    }
    var high = unsafe UnsafeMutableBufferPointer(rebasing: terms[lowCount...])
    unsafe high.sort()
    var place = 0
    while marked != 0 {
      let word = marked.trailingZeroBitCount
      marked &= marked &- 1
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        let term = word &<< 6 | bits.trailingZeroBitCount
        bits &= bits &- 1
        for _ in 0..<counts[term] {
          unsafe terms[place] = UInt32(term)
          place &+= 1
        }
        counts[term] = 0
      }
    }
  }
}
