/// How many documents hold each term.
struct TermHolders: Sendable {
  /// The place of the last document that holds a term, and below it how many do.
  private var holders: [UInt64] = []
  private static let none = UInt64(UInt32.max) << 32
  /// How many there are of all terms.
  private(set) var total = 0

  /// Counts a term of a document, at each of the places where it stands there.
  @inline(__always)
  mutating func add(_ term: UInt32, of place: UInt32) {
    // Terms come in the order of their numbers.
    while holders.count <= Int(term) { holders.append(Self.none) }
    let holder = holders[Int(term)]
    guard holder >> 32 != UInt64(place) else { return }
    holders[Int(term)] = UInt64(place) << 32 | UInt64(UInt32(truncatingIfNeeded: holder) + 1)
    total += 1
  }

  /// Counts documents that hold a term and come behind those before.
  mutating func add(_ count: UInt32, holding term: UInt32) {
    guard count > 0 else { return }
    while holders.count <= Int(term) { holders.append(Self.none) }
    holders[Int(term)] += UInt64(count)
    total += Int(count)
  }

  /// How many documents hold a term.
  func count(of term: Int) -> UInt32 {
    term < holders.count ? UInt32(truncatingIfNeeded: holders[term]) : 0
  }
}
