/// Which terms of a segment are those of a query.
final class TermSlots {
  private let table: NumberTable

  /// Takes the number in the segment of each term of a query; `nil` for one that it does not hold.
  init(_ numbers: [Int?]) {
    var table = NumberTable(room: numbers.count)
    for (place, number) in numbers.enumerated() {
      if let number { table.insert(UInt32(number), number: place) }
    }
    self.table = table
  }

  /// The number in the query of a term of the segment, or `nil`.
  @inline(__always)
  subscript(term: UInt32) -> Int? { table[term] }
}
