internal import Storage

/// The first eight bytes of every sixteenth term in the order of names, by which most of a look-up is done: these few
/// lie close together, while the terms lie all over many pages.
enum TermHeads {
  static let termsPerHead = 16

  /// The first eight bytes as a number that rises as the terms do.
  static func head(of name: some Collection<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for byte in name.prefix(8) { head = head << 8 | UInt64(byte) }
    return name.count < 8 ? head << UInt64(8 * (8 - name.count)) : head
  }

  /// How many there are of so many terms.
  static func count(of termCount: Int) -> Int { (termCount + termsPerHead - 1) / termsPerHead }
}

extension Segment {
  /// Returns a term's number, or `nil`.
  ///
  /// - Complexity: O(log *n*).
  func number(of term: [UInt8]) throws(FormatError) -> Int? {
    var range = try candidates(for: TermHeads.head(of: term))
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let number = try number(inOrder: middle)
      let difference = try compare(number, with: term)
      if difference == 0 { return number }
      range = difference < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Returns the number of the term at a place in the order of names.
  func number(inOrder place: Int) throws(FormatError) -> Int {
    let number = Int(try order.load(UInt32.self, at: 4 * place))
    guard number < termCount else { throw check.fail("the order of terms") }
    return number
  }

  /// Where terms with this head may stand in the order of names.
  private func candidates(for head: UInt64) throws(FormatError) -> Range<Int> {
    try file.withSection(SegmentTable.termHeads) { heads throws(FormatError) in
      func first(_ isReached: (UInt64) -> Bool) throws(FormatError) -> Int {
        var range = 0..<TermHeads.count(of: termCount)
        while !range.isEmpty {
          let middle = range.lowerBound + range.count / 2
          let found = try check.load(UInt64.self, from: heads, at: 8 * middle)
          range =
            isReached(found) ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return range.lowerBound
      }
      let start = max(0, try first { $0 >= head } - 1) * TermHeads.termsPerHead
      let end = min(termCount, try first { $0 > head } * TermHeads.termsPerHead)
      return start..<max(start, end)
    }
  }

  /// Compares a stored term with another: below 0 where it stands before it, 0 for the same.
  private func compare(_ number: Int, with term: [UInt8]) throws(FormatError) -> Int {
    let name = try unsafe storedName(of: number)
    for index in 0..<min(name.count, term.count) {
      let byte = unsafe name[index]
      if byte != term[index] { return Int(byte) - Int(term[index]) }
    }
    return name.count - term.count
  }

  /// Returns a term's UTF-8.
  func name(of number: Int) throws(FormatError) -> [UInt8] {
    unsafe Array(try storedName(of: number))
  }

  private func storedName(of number: Int) throws(FormatError) -> UnsafeRawBufferPointer {
    let offset = number * SegmentTable.termLength + SegmentTable.nameOffset
    let start = Int(try terms.load(UInt32.self, at: offset))
    let end = Int(try terms.load(UInt32.self, at: offset + SegmentTable.termLength))
    guard start < end, end <= names.count else { throw check.fail("a term's name") }
    return try unsafe names.slice(start + 1..<end)
  }
}
