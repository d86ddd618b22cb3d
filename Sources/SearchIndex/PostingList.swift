/// A term's postings while a segment is made: places in rising order, with impacts, and the
/// frequencies of those whose impact does not say them.
struct PostingList {
  private(set) var places: [UInt32] = []
  private(set) var impacts: [UInt8] = []
  private(set) var exceptions: [UInt32] = []
  /// One a field for each exception.
  private(set) var frequencies: [UInt32] = []

  /// Adds a posting; `frequencies` only where the impact does not stand for them.
  mutating func add(_ place: UInt32, impact: UInt8, exception: ArraySlice<UInt32>? = nil) {
    places.append(place)
    impacts.append(impact)
    if let exception {
      exceptions.append(place)
      frequencies += exception
    }
  }

  /// Forgets the postings and keeps their memory.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
    exceptions.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }

  /// Adds the postings of another list, each at the place that its document has now; those without
  /// one are left out.
  ///
  /// The impacts stay: they depend on the document alone.
  mutating func append(_ other: PostingList, at newPlaces: [UInt32?], fieldCount: Int) {
    var exception = 0
    for (place, impact) in zip(other.places, other.impacts) {
      let isException =
        exception < other.exceptions.count && other.exceptions[exception] == place
      if let new = newPlaces[Int(place)] {
        let range = exception * fieldCount..<(exception + 1) * fieldCount
        add(new, impact: impact, exception: isException ? other.frequencies[range] : nil)
      }
      if isException { exception += 1 }
    }
  }

  /// Puts the postings in order by their places, if they are not.
  mutating func sortIfNeeded(fieldCount: Int) {
    if zip(places, places.dropFirst()).allSatisfy(<) { return }
    let order = places.indices.sorted { places[$0] < places[$1] }
    let exceptional = exceptions.indices.sorted { exceptions[$0] < exceptions[$1] }
    let old = self
    places = order.map { old.places[$0] }
    impacts = order.map { old.impacts[$0] }
    exceptions = exceptional.map { old.exceptions[$0] }
    frequencies = exceptional.flatMap {
      old.frequencies[$0 * fieldCount..<($0 + 1) * fieldCount]
    }
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
///           then an exception:   distance from the last place, varint │ a frequency a field, varints
/// offsets   a run:   postings u16 │ places u16 … │ impacts u8 … │ exceptions
/// gaps      a run:   entries u16 │ skips u16 … │ entries … │ exceptions
///           an entry:   gap u8 │ impact u8; a gap of 255 with impact 0 only moves on
///           a skip:   the place before entry 64, 128, …
/// dense     a run:   an impact u8 for each document, 0 where there is none, padded to a multiple
///           of 32; of each 32 in the order 0 16 1 17 … 15 31 │ exceptions
/// exceptions of a run, if it has any:   exceptions u16 │ places u16 … │ a frequency a field, varint,
///           for each
/// ```
enum PostingLayout: UInt8 {
  case sparse = 0
  case offsets = 1
  case gaps = 2
  case dense = 3

  /// Sums of 2^14 documents at two bytes fit into the nearest cache, with room for what is added.
  static let windowBits = 14
  static let windowSize = 1 << windowBits
  static let entriesPerSkip = 64
  static let rowGroup = 32

  /// Where the impact of a place stands in a dense row: two bytes loaded as one number give a document
  /// of the first sixteen and one of the second.
  static func rowOffset(of place: Int) -> Int {
    place & ~(rowGroup - 1) | (place & 15) << 1 | (place >> 4) & 1
  }

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
