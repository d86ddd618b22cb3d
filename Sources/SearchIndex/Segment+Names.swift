internal import Storage

extension Segment {
  /// Calls `body` with each term that stands from `first` on and before `last`, in their order; with
  /// all to the end if there is no `last`.
  ///
  /// - Complexity: O(*n*) in those terms.
  func forEachName(
    from first: [UInt8],
    upTo last: [UInt8]?,
    _ body: (_ number: Int, _ name: Span<UInt8>) throws(FormatError) -> Void
  ) throws(FormatError) {
    let range = try lowerBound(of: first)..<(try last.map(lowerBound(of:)) ?? termCount)
    try file.withSection(SegmentTable.terms) { table throws(FormatError) in
      try file.withSection(SegmentTable.names) { names throws(FormatError) in
        for number in range {
          let place = number * SegmentTable.termLength + SegmentTable.nameOffset
          let start = Int(try check.load(UInt32.self, from: table, at: place))
          let next = place + SegmentTable.termLength
          let end = Int(try check.load(UInt32.self, from: table, at: next))
          guard start <= end, end <= names.byteCount else { throw check.fail("a term's name") }
          try body(number, unsafe names.extracting(start..<end)._unsafeView(as: UInt8.self))
        }
      }
    }
  }

  /// The place of the first term that does not stand before `name`.
  private func lowerBound(of name: [UInt8]) throws(FormatError) -> Int {
    var range = 0..<termCount
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        try self.name(of: middle).lexicographicallyPrecedes(name)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
