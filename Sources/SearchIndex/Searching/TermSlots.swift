/// Which terms of a segment are those of a query.
final class TermSlots {
  private let table: NumberTable
  /// 1 for each term that may be among them, by a hash.
  private let filter = ZeroMemory<UInt8>(1 << filterBits)
  private static let filterBits = 12

  /// Takes the number in the segment of each term of a query; `nil` for one that it does not hold.
  init(_ numbers: [Int?]) {
    var table = NumberTable(room: numbers.count)
    for (place, number) in numbers.enumerated() {
      guard let number else { continue }
      table.insert(UInt32(number), number: place)
      filter[Self.place(of: UInt32(number))] = 1
    }
    self.table = table
  }

  /// The number in the query of a term of the segment, or `nil`.
  @inline(__always)
  subscript(term: UInt32) -> Int? { table[term] }

  /// 1 if a term may be among them, else 0; of a hundred that are not it says so of one or two.
  @inline(__always)
  func mayHave(_ term: UInt32) -> Int { Int(filter[Self.place(of: term)]) }

  @inline(__always)
  private static func place(of term: UInt32) -> Int {
    Int((term &* 0x9E37_79B1) &>> UInt32(32 - filterBits))
  }
}
