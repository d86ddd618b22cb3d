/// A term's postings while a segment is made or read: places in rising order.
struct PostingList {
  private(set) var places: [UInt32] = []
  /// A bit for each field of a term that stands once in each of its fields, the first one lowest; 0 for others, and for
  /// those of several fields where the list comes from a stream.
  private(set) var kinds: [UInt8] = []
  private(set) var impacts: [UInt8] = []

  /// The lowest impact, divided by the number of fields where it may be the sum of as many, and the highest one; zeros
  /// where there are no postings.
  ///
  /// An impact is too high by less than its share of the lowest: 1 for each that it is the sum of.
  func impactRange(fieldCount: Int) -> ClosedRange<UInt8> {
    guard !impacts.isEmpty else { return 0...0 }
    var (lowest, highest) = (UInt8.max, UInt8(0))
    let fieldCount = UInt8(fieldCount)
    for number in impacts.indices {
      let impact = impacts[number]
      highest = max(highest, impact)
      guard impact < lowest || fieldCount > 1 else { continue }
      let isOfOneField = Self.isOfOneField(kinds[number])
      lowest = min(lowest, isOfOneField ? impact : impact / fieldCount)
    }
    return lowest...highest
  }

  /// Whether a posting is of a term that stands once in one field and nowhere else.
  @inline(__always)
  static func isOfOneField(_ kind: UInt8) -> Bool { kind > 0 && kind & (kind &- 1) == 0 }

  /// Makes room for so many more.
  mutating func reserve(_ count: Int) {
    places.reserveCapacity(places.count + count)
    kinds.reserveCapacity(kinds.count + count)
    impacts.reserveCapacity(impacts.count + count)
  }

  /// Adds a posting.
  mutating func add(_ place: UInt32, kind: UInt8, impact: UInt8) {
    places.append(place)
    kinds.append(kind)
    impacts.append(impact)
  }

  /// Adds postings that stand in a range.
  mutating func add(
    _ range: Range<Int>,
    of places: ZeroMemory<UInt32>,
    _ kinds: ZeroMemory<UInt8>,
    _ impacts: ZeroMemory<UInt8>
  ) {
    places.append(range, to: &self.places)
    kinds.append(range, to: &self.kinds)
    impacts.append(range, to: &self.impacts)
  }

  /// Forgets the postings and keeps their memory.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
  }

  /// Adds the postings of another list, each at the place that its document has now; those without
  /// one are left out.
  ///
  /// The rest stays: it depends on the document alone.
  mutating func append(_ other: PostingList, at newPlaces: [UInt32?]) {
    for (number, place) in other.places.enumerated() {
      if let new = newPlaces[Int(place)] {
        add(new, kind: other.kinds[number], impact: other.impacts[number])
      }
    }
  }

  /// Puts the postings in order by their places, if they are not.
  mutating func sortIfNeeded() {
    if zip(places, places.dropFirst()).allSatisfy(<) { return }
    let order = places.indices.sorted { places[$0] < places[$1] }
    let old = self
    places = order.map { old.places[$0] }
    kinds = order.map { old.kinds[$0] }
    impacts = order.map { old.impacts[$0] }
  }
}
