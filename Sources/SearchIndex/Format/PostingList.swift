/// A term's postings while a segment is made: places in rising order, with impacts.
struct PostingList {
  private(set) var places: [UInt32] = []
  private(set) var impacts: [UInt8] = []

  /// The lowest and the highest impact; zeros where there are no postings.
  var impactRange: ClosedRange<UInt8> {
    guard var lowest = impacts.first else { return 0...0 }
    var highest = lowest
    for impact in impacts { (lowest, highest) = (min(lowest, impact), max(highest, impact)) }
    return lowest...highest
  }

  /// Makes room for so many more.
  mutating func reserve(_ count: Int) {
    places.reserveCapacity(places.count + count)
    impacts.reserveCapacity(impacts.count + count)
  }

  /// Adds a posting.
  mutating func add(_ place: UInt32, impact: UInt8) {
    places.append(place)
    impacts.append(impact)
  }

  /// Adds postings that stand in a range.
  mutating func add(
    _ range: Range<Int>,
    of places: ZeroMemory<UInt32>,
    _ impacts: ZeroMemory<UInt8>
  ) {
    places.append(range, to: &self.places)
    impacts.append(range, to: &self.impacts)
  }

  /// Forgets the postings and keeps their memory.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
  }

  /// Adds the postings of another list, each at the place that its document has now; those without
  /// one are left out.
  ///
  /// The impacts stay: they depend on the document alone.
  mutating func append(_ other: PostingList, at newPlaces: [UInt32?]) {
    for (place, impact) in zip(other.places, other.impacts) {
      if let new = newPlaces[Int(place)] { add(new, impact: impact) }
    }
  }

  /// Puts the postings in order by their places, if they are not.
  mutating func sortIfNeeded() {
    if zip(places, places.dropFirst()).allSatisfy(<) { return }
    let order = places.indices.sorted { places[$0] < places[$1] }
    let old = self
    places = order.map { old.places[$0] }
    impacts = order.map { old.impacts[$0] }
  }
}

/// How a term's postings are stored: what is rare takes few bytes, what is frequent few instructions.
///
/// Documents stand in *windows* of 2^14; a list that is not sparse begins with a directory, u32 each:
/// where the run of each window begins, counted from the list's beginning, and where the last ends.
/// An empty run has no bytes. A place in a run is counted from the window's beginning.
///
/// ```
/// sparse    a posting:   distance from the last place, varint │ impact u8
/// offsets   a run:   places u16 … │ impacts u8 …
/// gaps      an entry of a run:   gap u8 │ impact u8; a gap of 255 with impact 0 only moves on
/// dense     a run:   an impact u8 for each document, 0 where there is none, padded to a multiple
///           of 32; of each 32 in the order 0 16 1 17 … 15 31
/// ```
enum PostingLayout: UInt8 {
  case sparse = 0
  case offsets = 1
  case gaps = 2
  case dense = 3

  /// Sums of 2^14 documents at two bytes fit into the nearest cache, with room for what is added.
  static let windowBits = 14
  static let windowSize = 1 << windowBits
  static let rowGroup = 32

  /// Where the impact of a place stands in a dense row: two bytes loaded as one number give a document
  /// of the first sixteen and one of the second.
  static func rowOffset(of place: Int) -> Int {
    place & ~(rowGroup - 1) | (place & 15) << 1 | (place >> 4) & 1
  }

  /// How long the row of so many documents is.
  static func rowLength(of size: Int) -> Int { (size + rowGroup - 1) / rowGroup * rowGroup }

  /// How many windows so many documents take.
  static func windows(of documentCount: Int) -> Int {
    (documentCount + windowSize - 1) >> windowBits
  }

  /// How many documents stand in a window.
  static func size(of window: Int, documentCount: Int) -> Int {
    min(windowSize, documentCount - window << windowBits)
  }

  /// The layout for a term that so many of the documents hold.
  init(frequency: Int, documentCount: Int) {
    if frequency < 8 * Self.windows(of: documentCount) {
      // A directory would take more than the postings.
      self = .sparse
    } else if frequency * 6 >= documentCount {
      // A byte a document is read, 32 at a time, faster than two bytes a posting one by one.
      self = .dense
    } else {
      // Beyond a mean gap of 232, entries that only move on make three bytes a posting.
      self = frequency * 232 >= documentCount ? .gaps : .offsets
    }
  }
}
