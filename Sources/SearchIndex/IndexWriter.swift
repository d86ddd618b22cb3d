package import Storage
private import TextAnalysis

/// Changes an index: documents are added, replaced and taken out; `commit` makes it visible.
///
/// Changes are gathered in memory up to a bound and then written as a segment, so that any number of
/// documents takes bounded memory. What was there before stays until the new manifest has its
/// name; then files that nothing names are removed. One writer at a time: the caller sees to it.
package struct IndexWriter: ~Copyable {
  private let folder: String
  private let analyzer = Analyzer()
  private let memory: Int
  private var base: IndexReader?
  private var settings: IndexSettings

  /// Changes that are not analysed yet; no texts where the document is taken out.
  private var pending: [UInt64: [String]?] = [:]
  private var pendingBytes = 0
  /// Documents that were analysed since the last segment.
  private var builder: SegmentBuilder
  /// The segments written so far.
  private var written: [Manifest.Entry] = []
  private var nextSegment: UInt64
  /// The highest document number that was analysed.
  private var highest: UInt64?
  /// Documents changed again after this many segments were written: those hold an older state.
  private var superseded: [(document: UInt64, segments: Int)] = []
  /// Documents of the index that was there that were changed.
  private var changed: [UInt64] = []

  /// About how many bytes of postings are gathered before a segment is written.
  package static let defaultMemory = 48 << 20
  /// How many bytes of texts are put in order at once.
  private static let pendingLimit = 4 << 20

  /// Begins a new index in `folder`, which replaces the one that is there, if any.
  package init(
    replacing folder: String,
    settings: IndexSettings,
    memory: Int = IndexWriter.defaultMemory
  ) {
    self.folder = folder
    self.settings = settings
    self.memory = memory
    builder = SegmentBuilder(fieldCount: settings.fields.count)
    nextSegment = Self.firstFreeNumber(in: folder)
  }

  /// Goes on with the index that is open.
  package init(
    continuing reader: IndexReader,
    in folder: String,
    memory: Int = IndexWriter.defaultMemory
  ) {
    self.folder = folder
    self.memory = memory
    settings = reader.manifest.settings
    base = reader
    builder = SegmentBuilder(fieldCount: reader.manifest.settings.fields.count)
    nextSegment = reader.manifest.nextSegment
  }

  /// Adds a document, or replaces the one of this number.
  package mutating func update(_ document: UInt64, texts: [String]) throws(FormatError) {
    pending[document] = .some(texts)
    pendingBytes += texts.reduce(64) { $0 + $1.utf8.count }
    if pendingBytes >= min(Self.pendingLimit, memory) { try analyzePending() }
  }

  /// Takes a document out.
  package mutating func delete(_ document: UInt64) { pending[document] = .some(nil) }

  /// Makes the changes visible and returns the index as it is now.
  package consuming func commit(stamp: IndexStamp) throws(FormatError) -> IndexReader {
    try AtomicFile.makeFolder(folder)
    try analyzePending()
    try writeSegment()
    try removeSuperseded()
    if base == nil { try pinReferenceLengths() }
    let entries = try merged(try remainingEntries() + written.filter { !$0.isEmpty })
    let manifest = Manifest(
      generation: (base?.manifest.generation ?? 0) + 1,
      stamp: stamp,
      nextSegment: nextSegment,
      settings: settings,
      entries: entries
    )
    try AtomicFile.replace(Manifest.name, with: manifest.bytes(), in: folder)
    let named = Set(entries.map { Manifest.segmentName($0.number) } + [Manifest.name])
    AtomicFile.remove(
      AtomicFile.names(in: folder).filter { $0.hasPrefix("segment-") && !named.contains($0) },
      in: folder
    )
    return try IndexReader(at: folder)
  }

  // MARK: Gathering

  /// Analyses the changes gathered so far, in the order of the documents' numbers.
  private mutating func analyzePending() throws(FormatError) {
    for document in pending.keys.sorted() {
      if let highest, document <= highest {
        // It may stand in what was analysed before.
        try writeSegment()
        superseded.append((document, written.count))
      }
      if base != nil { changed.append(document) }
      highest = max(highest ?? document, document)
      guard case .some(.some(let texts)) = pending[document] else { continue }
      if let last = builder.lastID, document <= last { try writeSegment() }
      builder.add(document, texts: texts, analyzer: analyzer)
      if builder.byteCount >= memory { try writeSegment() }
    }
    pending.removeAll()
    pendingBytes = 0
  }

  /// Writes what was analysed as a segment.
  private mutating func writeSegment() throws(FormatError) {
    guard builder.documentCount > 0 else { return }
    try AtomicFile.makeFolder(folder)
    try builder.write(number: nextSegment, in: folder)
    written.append(
      .init(number: nextSegment, documentCount: builder.documentCount, deleted: [])
    )
    nextSegment += 1
    builder = SegmentBuilder(fieldCount: settings.fields.count)
  }

  // MARK: Documents that are gone

  /// Marks, in each segment written, the documents that were changed again later.
  private mutating func removeSuperseded() throws(FormatError) {
    guard !superseded.isEmpty else { return }
    for number in written.indices {
      let later = superseded.filter { $0.segments > number }.map(\.document)
      written[number].deleted = try places(
        of: later,
        in: try segment(written[number]),
        besides: []
      )
    }
  }

  /// The segments that were there, without the documents that are changed or gone.
  private func remainingEntries() throws(FormatError) -> [Manifest.Entry] {
    guard let base else { return [] }
    var entries = base.manifest.entries
    for number in entries.indices {
      entries[number].deleted = try places(
        of: changed,
        in: base.segments[number],
        besides: entries[number].deleted
      )
    }
    return entries.filter { !$0.isEmpty }
  }

  private func places(
    of documents: [UInt64],
    in segment: Segment,
    besides deleted: [UInt32]
  ) throws(FormatError) -> [UInt32] {
    var places = Set(deleted)
    for document in documents {
      if let place = try segment.place(of: document) { places.insert(UInt32(place)) }
    }
    return places.sorted()
  }

  private func segment(_ entry: Manifest.Entry) throws(FormatError) -> Segment {
    try Segment(
      at: folder + "/" + Manifest.segmentName(entry.number),
      documentCount: entry.documentCount,
      fieldCount: settings.fields.count
    )
  }

  // MARK: Merging

  /// Merges segments as the policy says, until it is content.
  private mutating func merged(
    _ entries: [Manifest.Entry]
  ) throws(FormatError) -> [Manifest.Entry] {
    var entries = entries
    while let chosen = MergePolicy.choice(of: entries.map(\.liveCount)) {
      let sources = chosen.map { entries[$0] }
      let merger = try SegmentMerger(
        try sources.map { source throws(FormatError) in try segment(source) },
        deleted: sources.map(\.deleted),
        fieldCount: settings.fields.count
      )
      try merger.write(number: nextSegment, in: folder)
      let rest = entries.indices.filter { !chosen.contains($0) }.map { entries[$0] }
      entries =
        rest + [.init(number: nextSegment, documentCount: merger.documentCount, deleted: [])]
      nextSegment += 1
    }
    return entries
  }

  // MARK: Settings

  /// Reference lengths are the average lengths of the collection that the index is first made of.
  private mutating func pinReferenceLengths() throws(FormatError) {
    guard settings.fields.contains(where: { $0.referenceLength <= 0 }) else { return }
    var totals = [Double](repeating: 0, count: settings.fields.count)
    var count = 0
    for entry in written {
      let segment = try segment(entry)
      let deleted = Set(entry.deleted)
      for place in 0..<entry.documentCount where !deleted.contains(UInt32(place)) {
        for (field, length) in try segment.lengths(at: place).enumerated() {
          totals[field] += Double(length)
        }
        count += 1
      }
    }
    for field in settings.fields.indices where settings.fields[field].referenceLength <= 0 {
      settings.fields[field].referenceLength = max(1, totals[field] / Double(max(1, count)))
    }
  }

  /// A number that no segment of an index that we cannot read has.
  private static func firstFreeNumber(in folder: String) -> UInt64 {
    let numbers = AtomicFile.names(in: folder).compactMap { name in
      name.hasPrefix("segment-") ? UInt64(name.dropFirst(8)) : nil
    }
    return (numbers.max() ?? 0) &+ 1
  }
}

extension Manifest.Entry {
  /// How many of its documents can be found.
  fileprivate var liveCount: Int { documentCount - deleted.count }
  fileprivate var isEmpty: Bool { liveCount == 0 }
}
