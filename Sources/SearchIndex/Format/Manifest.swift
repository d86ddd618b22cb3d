internal import Storage

/// The file that says which segments there are, and which of their documents are gone.
///
/// Replacing it is what makes a change visible.
///
/// ```
/// section 0   generation u64 │ identity u64 │ revision u64 │ mark u64 │ next segment u64 │ fields u32 │
///             sampled u32
///             then a field:   weight f64 │ reference length f64
/// section 1   a segment:      number u64 │ documents u64 │ deleted u64 │ terms of deleted u64
/// section 2   the deleted documents' places, segment by segment in rising order: u32 each
/// section 3   the terms that deleted documents hold, segment by segment in rising order:
///             term u32 │ how many of them u32
/// ```
struct Manifest: Equatable {
  /// A segment and what of it is gone.
  struct Entry: Equatable {
    var number: UInt64
    var documentCount: Int
    /// The places of the documents that are gone, in rising order.
    var deleted: [UInt32] = []
    /// The terms that they hold, in rising order, and how many of them hold each: what is to be
    /// taken off a term's document frequency.
    var losses: [Loss] = []
  }

  /// How many of the documents that are gone hold a term.
  struct Loss: Equatable {
    var term: UInt32
    var count: UInt32
  }

  static let name = "manifest"

  var generation: UInt64
  var stamp: IndexStamp
  var nextSegment: UInt64
  var settings: IndexSettings
  /// How many documents the reference lengths were taken from.
  var sampled: Int
  var entries: [Entry]

  /// The file that a segment of this number is in.
  static func segmentName(_ number: UInt64) -> String { "segment-\(number)" }

  /// The names of the files of its segments.
  var segmentNames: Set<String> { Set(entries.map { Self.segmentName($0.number) }) }

  /// Makes this the manifest of the index in `folder`.
  func write(in folder: String) throws(FormatError) {
    var file = try SectionFileWriter(named: Self.name, kind: .manifest, in: folder)
    for (number, section) in sections().enumerated() {
      try file.begin(section: number)
      try file.append(section)
    }
    try file.finish()
  }

  private func sections() -> [[UInt8]] {
    var head: [UInt8] = []
    for value in [generation, stamp.identity, stamp.revision, stamp.mark, nextSegment] {
      head.append(value)
    }
    head.append(UInt32(settings.fields.count))
    head.append(UInt32(clamping: sampled))
    for field in settings.fields {
      head.append(field.weight.bitPattern)
      head.append(field.referenceLength.bitPattern)
    }
    var segments: [UInt8] = []
    var deleted: [UInt8] = []
    var losses: [UInt8] = []
    for entry in entries {
      segments.append(entry.number)
      segments.append(UInt64(entry.documentCount))
      segments.append(UInt64(entry.deleted.count))
      segments.append(UInt64(entry.losses.count))
      for place in entry.deleted { deleted.append(place) }
      for loss in entry.losses {
        losses.append(loss.term)
        losses.append(loss.count)
      }
    }
    return [head, segments, deleted, losses]
  }

  /// Reads the manifest in `folder`.
  init(in folder: String) throws(FormatError) {
    let file = try SectionReader(at: folder + "/" + Self.name, kind: .manifest)
    guard file.sections.count == 4 else { throw file.check.fail("the number of sections") }
    let check = file.check
    let head = try file.withSection(0) { bytes throws(FormatError) in
      try Self.head(bytes, check)
    }
    let (deleted, losses) = (try Self.numbers(2, of: file), try Self.numbers(3, of: file))
    (generation, stamp, nextSegment, settings, sampled) = head
    entries = try file.withSection(1) { bytes throws(FormatError) in
      try Self.entries(bytes, deleted: deleted, losses: losses, check)
    }
  }

  private static func numbers(
    _ section: Int,
    of file: borrowing SectionReader
  ) throws(FormatError) -> [UInt32] {
    let check = file.check
    return try file.withSection(section) { bytes throws(FormatError) in
      var numbers: [UInt32] = []
      for offset in stride(from: 0, to: bytes.byteCount, by: 4) {
        numbers.append(try check.load(UInt32.self, from: bytes, at: offset))
      }
      return numbers
    }
  }

  init(
    generation: UInt64,
    stamp: IndexStamp,
    nextSegment: UInt64,
    settings: IndexSettings,
    sampled: Int,
    entries: [Entry]
  ) {
    self.generation = generation
    self.stamp = stamp
    self.nextSegment = nextSegment
    self.settings = settings
    self.sampled = sampled
    self.entries = entries
  }

  private static func head(
    _ bytes: RawSpan,
    _ check: CheckedReader
  ) throws(FormatError) -> (UInt64, IndexStamp, UInt64, IndexSettings, Int) {
    let numbers = try (0..<5).map { number throws(FormatError) in
      try check.load(UInt64.self, from: bytes, at: number * 8)
    }
    let count = Int(try check.load(UInt32.self, from: bytes, at: 40))
    guard bytes.byteCount == 48 + count * 16, (1...4).contains(count) else {
      throw check.fail("the number of fields")
    }
    // They are counted on.
    guard max(numbers[0], numbers[4]) < 1 << 63 else { throw check.fail("the number of changes") }
    let sampled = Int(try check.load(UInt32.self, from: bytes, at: 44))
    let fields = try (0..<count).map { number throws(FormatError) in
      let weight = Double(
        bitPattern: try check.load(UInt64.self, from: bytes, at: 48 + number * 16)
      )
      let length = Double(
        bitPattern: try check.load(UInt64.self, from: bytes, at: 56 + number * 16)
      )
      guard weight.isFinite, (0...1e6).contains(weight), length.isFinite,
        (1e-6...1e12).contains(length)
      else {
        throw check.fail("a field's settings")
      }
      return IndexSettings.Field(weight: weight, referenceLength: length)
    }
    let stamp = IndexStamp(identity: numbers[1], revision: numbers[2], mark: numbers[3])
    return (numbers[0], stamp, numbers[4], IndexSettings(fields: fields), sampled)
  }

  private static func entries(
    _ bytes: RawSpan,
    deleted: [UInt32],
    losses: [UInt32],
    _ check: CheckedReader
  ) throws(FormatError) -> [Entry] {
    var entries: [Entry] = []
    var (position, loss) = (0, 0)
    for offset in stride(from: 0, to: bytes.byteCount, by: 32) {
      func count(_ place: Int, _ limit: Int, _ what: String) throws(FormatError) -> Int {
        try check.count(
          try check.load(UInt64.self, from: bytes, at: offset + place),
          upTo: limit,
          what
        )
      }
      let documents = try count(8, Int(UInt32.max), "a segment's documents")
      let gone = try count(16, min(documents, deleted.count - position), "deleted documents")
      let terms = try count(24, (losses.count - loss) / 2, "terms of deleted documents")
      let places = Array(deleted[position..<position + gone])
      guard zip(places, places.dropFirst()).allSatisfy(<),
        places.last.map({ $0 < documents }) ?? true
      else { throw check.fail("the order of deleted documents") }
      let lost = (0..<terms).map {
        Loss(term: losses[loss + 2 * $0], count: losses[loss + 2 * $0 + 1])
      }
      guard zip(lost, lost.dropFirst()).allSatisfy({ $0.term < $1.term }),
        lost.allSatisfy({ $0.count > 0 && Int($0.count) <= gone })
      else { throw check.fail("the terms of deleted documents") }
      entries.append(
        Entry(
          number: try check.load(UInt64.self, from: bytes, at: offset),
          documentCount: documents,
          deleted: places,
          losses: lost
        )
      )
      position += gone
      loss += 2 * terms
    }
    guard position == deleted.count, loss == losses.count else {
      throw check.fail("deleted documents of no segment")
    }
    return entries
  }
}
