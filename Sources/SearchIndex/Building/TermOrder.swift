/// How a segment numbers its terms: by how many documents hold them, most first, and then by their names.
struct TermOrder {
  /// The terms, in the order of their new numbers.
  let terms: [UInt32]
  /// How many documents hold each, falling.
  let frequencies: [UInt32]
  /// The new number of each term.
  let numbers: [UInt32]
  /// The new numbers in the order of names.
  let byName: [UInt32]

  /// Takes all terms in the order of their names; those that no document holds get no number.
  init(names: [UInt32], frequency: (_ term: Int) -> UInt32) {
    let held = names.map { (term: $0, frequency: frequency(Int($0))) }.filter { $0.frequency > 0 }
    // Places are compared last, so that the order is one.
    let order = held.indices.sorted {
      (held[$1].frequency, $0) < (held[$0].frequency, $1)
    }
    terms = order.map { held[$0].term }
    frequencies = order.map { held[$0].frequency }
    var numbers = [UInt32](repeating: 0, count: (names.max().map { Int($0) } ?? -1) + 1)
    var byName = [UInt32](repeating: 0, count: held.count)
    for (number, place) in order.enumerated() {
      numbers[Int(held[place].term)] = UInt32(number)
      byName[place] = UInt32(number)
    }
    self.numbers = numbers
    self.byName = byName
  }
}
