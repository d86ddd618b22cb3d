/// How many documents hold each term.
struct TermHolders: Sendable {
  /// The place of the last document that holds a term, and how many do.
  private var holders: [(last: UInt32, count: UInt32)] = []
  /// How many there are of all terms.
  private(set) var total = 0

  /// Counts a term of a document, at each of the places where it stands there.
  @inline(__always)
  mutating func add(_ term: UInt32, of place: UInt32) {
    // Terms come in the order of their numbers.
    while holders.count <= Int(term) { holders.append((.max, 0)) }
    let (last, count) = holders[Int(term)]
    guard last != place else { return }
    holders[Int(term)] = (place, count + 1)
    total += 1
  }

  /// Counts documents that hold a term and come behind those before.
  mutating func add(_ count: UInt32, holding term: UInt32) {
    guard count > 0 else { return }
    while holders.count <= Int(term) { holders.append((.max, 0)) }
    holders[Int(term)].count += count
    total += Int(count)
  }

  /// How many documents hold a term.
  func count(of term: Int) -> UInt32 { term < holders.count ? holders[term].count : 0 }
}
