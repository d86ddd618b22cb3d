internal import Storage

/// The file that says which segments there are, and which of their documents are gone.
///
/// Replacing it is what makes a change visible.
///
/// ```
/// section 0   generation u64 │ identity u64 │ revision u64 │ next segment u64 │ fields u32 │ 0 u32
///             then a field:   weight f64 │ reference length f64
/// section 1   a segment:      number u64 │ documents u64 │ deleted u64
/// section 2   the deleted documents' places, segment by segment in rising order: u32 each
/// ```
struct Manifest: Equatable {
  /// A segment and the places of its documents that are gone, in rising order.
  struct Entry: Equatable {
    var number: UInt64
    var documentCount: Int
    var deleted: [UInt32]
  }

  static let name = "manifest"

  var generation: UInt64
  var stamp: IndexStamp
  var nextSegment: UInt64
  var settings: IndexSettings
  var entries: [Entry]

  /// The file that a segment of this number is in.
  static func segmentName(_ number: UInt64) -> String { "segment-\(number)" }

  /// The manifest as a file.
  func bytes() -> [UInt8] {
    var head: [UInt8] = []
    for value in [generation, stamp.identity, stamp.revision, nextSegment] { head.append(value) }
    head.append(UInt32(settings.fields.count))
    head.append(UInt32(0))
    for field in settings.fields {
      head.append(field.weight.bitPattern)
      head.append(field.referenceLength.bitPattern)
    }
    var segments: [UInt8] = []
    var deleted: [UInt8] = []
    for entry in entries {
      segments.append(entry.number)
      segments.append(UInt64(entry.documentCount))
      segments.append(UInt64(entry.deleted.count))
      for place in entry.deleted { deleted.append(place) }
    }
    return SectionFile.bytes(kind: .manifest, sections: [head, segments, deleted])
  }

  /// Reads the manifest in `folder`.
  init(in folder: String) throws(FormatError) {
    let file = try SectionReader(at: folder + "/" + Self.name, kind: .manifest)
    guard file.sections.count == 3 else { throw file.check.fail("the number of sections") }
    let check = file.check
    let head = try file.withSection(0) { bytes throws(FormatError) in
      try Self.head(bytes, check)
    }
    let deleted = try file.withSection(2) { bytes throws(FormatError) in
      var places: [UInt32] = []
      for offset in stride(from: 0, to: bytes.byteCount, by: 4) {
        places.append(try check.load(UInt32.self, from: bytes, at: offset))
      }
      return places
    }
    (generation, stamp, nextSegment, settings) = head
    entries = try file.withSection(1) { bytes throws(FormatError) in
      try Self.entries(bytes, deleted: deleted, check)
    }
  }

  init(
    generation: UInt64,
    stamp: IndexStamp,
    nextSegment: UInt64,
    settings: IndexSettings,
    entries: [Entry]
  ) {
    self.generation = generation
    self.stamp = stamp
    self.nextSegment = nextSegment
    self.settings = settings
    self.entries = entries
  }

  private static func head(
    _ bytes: RawSpan,
    _ check: CheckedReader
  ) throws(FormatError) -> (UInt64, IndexStamp, UInt64, IndexSettings) {
    let numbers = try (0..<4).map { number throws(FormatError) in
      try check.load(UInt64.self, from: bytes, at: number * 8)
    }
    let count = Int(try check.load(UInt32.self, from: bytes, at: 32))
    guard bytes.byteCount == 40 + count * 16, (1...8).contains(count) else {
      throw check.fail("the number of fields")
    }
    let fields = try (0..<count).map { number throws(FormatError) in
      let weight = Double(
        bitPattern: try check.load(UInt64.self, from: bytes, at: 40 + number * 16)
      )
      let length = Double(
        bitPattern: try check.load(UInt64.self, from: bytes, at: 48 + number * 16)
      )
      guard weight.isFinite, weight >= 0, length.isFinite, length > 0 else {
        throw check.fail("a field's settings")
      }
      return IndexSettings.Field(weight: weight, referenceLength: length)
    }
    let stamp = IndexStamp(identity: numbers[1], revision: numbers[2])
    return (numbers[0], stamp, numbers[3], IndexSettings(fields: fields))
  }

  private static func entries(
    _ bytes: RawSpan,
    deleted: [UInt32],
    _ check: CheckedReader
  ) throws(FormatError) -> [Entry] {
    var entries: [Entry] = []
    var position = 0
    for offset in stride(from: 0, to: bytes.byteCount, by: 24) {
      let number = try check.load(UInt64.self, from: bytes, at: offset)
      let documents = try check.count(
        try check.load(UInt64.self, from: bytes, at: offset + 8),
        upTo: Int(UInt32.max),
        "a segment's documents"
      )
      let count = try check.count(
        try check.load(UInt64.self, from: bytes, at: offset + 16),
        upTo: min(documents, deleted.count - position),
        "a segment's deleted documents"
      )
      let places = Array(deleted[position..<position + count])
      guard zip(places, places.dropFirst()).allSatisfy(<),
        places.last.map({ $0 < documents }) ?? true
      else { throw check.fail("the order of deleted documents") }
      entries.append(Entry(number: number, documentCount: documents, deleted: places))
      position += count
    }
    guard position == deleted.count else { throw check.fail("deleted documents of no segment") }
    return entries
  }
}
