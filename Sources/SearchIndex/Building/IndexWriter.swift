package import Storage

/// Changes an index: documents are added, replaced and taken out; `commit` makes it visible.
///
/// Changes are gathered in memory up to a bound and then written as a segment, so that any number of
/// documents takes bounded memory. What was there before stays until the new manifest has its
/// name; then files that nothing names are removed. One writer at a time: the caller sees to it.
package struct IndexWriter: ~Copyable {
  private let folder: String
  var bounds: IndexWriterBounds
  private var base: IndexReader?
  private var settings: IndexSettings
  /// How many documents the reference lengths were taken from.
  private var sampled = 0

  /// Changes that are not analysed yet; no texts where the document is taken out.
  private var pending: [UInt64: [String]?] = [:]
  private var pendingBytes = 0
  /// Documents that were analysed since the last segment.
  private var builder: SegmentBuilder
  /// Threads that number the words of documents that will be in the same segment.
  private var crew: NumberingCrew?
  /// The segments written so far.
  private var written: [Manifest.Entry] = []
  private var nextSegment: UInt64
  /// The highest document number that was analysed.
  private var highest: UInt64?
  /// Documents changed again after this many segments were written: those hold an older state.
  private var superseded: [(document: UInt64, segments: Int)] = []
  /// Documents of the index that was there that were changed.
  private var changed: [UInt64] = []

  /// About how many bytes are taken before a segment is written.
  package static let defaultMemory = 360 << 20
  /// So many documents say how long a text usually is.
  package static let referenceSample = 10_000

  /// Begins a new index in `folder`, which replaces the one that is there, if any.
  package init(
    replacing folder: String,
    settings: IndexSettings,
    memory: Int = IndexWriter.defaultMemory,
    threads: Int = 1
  ) {
    self.folder = folder
    self.settings = settings
    bounds = IndexWriterBounds(memory: memory, threads: threads)
    builder = SegmentBuilder(fieldCount: settings.fields.count)
    nextSegment = Self.firstFreeNumber(in: folder)
  }

  /// Goes on with the index that is open.
  package init(
    continuing reader: IndexReader,
    in folder: String,
    memory: Int = IndexWriter.defaultMemory,
    threads: Int = 1
  ) {
    self.folder = folder
    bounds = IndexWriterBounds(memory: memory, threads: threads)
    settings = reader.manifest.settings
    sampled = reader.manifest.sampled
    base = reader
    builder = SegmentBuilder(fieldCount: reader.manifest.settings.fields.count)
    nextSegment = reader.manifest.nextSegment
  }

  /// Adds a document, or replaces the one of this number.
  package mutating func update(_ document: UInt64, texts: [String]) throws(FormatError) {
    pending[document] = .some(texts)
    pendingBytes += texts.reduce(64) { $0 + $1.utf8.count }
    if pendingBytes >= bounds.pendingBytes { try analyzePending() }
  }

  /// Takes a document out.
  package mutating func delete(_ document: UInt64) { pending[document] = .some(nil) }

  /// Makes the changes visible and returns the index as it is now.
  package consuming func commit(stamp: IndexStamp) throws(FormatError) -> IndexReader {
    try Folder.make(folder)
    try analyzePending()
    try writeSegment()
    pinReferenceLengths()
    try removeSuperseded()
    var manifest = Manifest(
      generation: (base?.manifest.generation ?? 0) + 1,
      stamp: stamp,
      nextSegment: nextSegment,
      settings: settings,
      sampled: sampled,
      entries: try remainingEntries() + written.filter { !$0.isEmpty }
    )
    // The changes can be found before the segments are merged.
    try publish(manifest)
    if try merge(&manifest) { try publish(manifest) }
    return try IndexReader(at: folder, after: base)
  }

  /// Makes a manifest the index's, and removes the segments that it does not name.
  private func publish(_ manifest: Manifest) throws(FormatError) {
    try manifest.write(in: folder)
    let named = manifest.segmentNames
    Folder.remove(
      Folder.names(in: folder).filter { $0.hasPrefix("segment-") && !named.contains($0) },
      in: folder
    )
  }

  // MARK: Gathering

  /// Analyses the changes gathered so far, in the order of the documents' numbers.
  private mutating func analyzePending() throws(FormatError) {
    let documents = pending.keys.sorted()
    // Which segment a document comes to must not depend on threads where one is changed twice.
    if bounds.threads > 1, isPinned, pendingBytes >= bounds.pendingBytes,
      let first = documents.first,
      highest.map({ first > $0 }) ?? true
    {
      try share(documents)
    } else {
      crew?.finish(into: &builder)
      for document in documents { try analyze(document) }
    }
    pending.removeAll()
    pendingBytes = 0
  }

  private mutating func analyze(_ document: UInt64) throws(FormatError) {
    if let last = builder.lastID, document <= last { try writeSegment() }
    if let highest, document <= highest { superseded.append((document, written.count)) }
    guard let texts = noteChange(of: document) else { return }
    builder.add(document, texts: texts)
    if builder.byteCount >= bounds.memory && isPinned { try writeSegment() }
  }

  /// Has other threads number the words of documents, which are higher than all before.
  private mutating func share(_ documents: [UInt64]) throws(FormatError) {
    let crew = crew ?? NumberingCrew(threads: bounds.threads, fieldCount: settings.fields.count)
    self.crew = crew
    let texts = documents.compactMap { document in
      noteChange(of: document).map { TextDocument(id: document, texts: $0) }
    }
    crew.add(texts, to: &builder)
    guard builder.byteCount >= bounds.memory else { return }
    crew.finish(into: &builder)
    try writeSegment()
  }

  /// Whether it is settled how long a text usually is, or the texts are so long that it must be.
  private var isPinned: Bool {
    settings.arePinned || builder.documentCount >= Self.referenceSample
      || builder.byteCount >= Self.defaultMemory
  }

  /// Keeps in mind that a document is changed; returns its texts, `nil` for one that is taken out.
  private mutating func noteChange(of document: UInt64) -> [String]? {
    if base != nil { changed.append(document) }
    highest = max(highest ?? document, document)
    return pending[document] ?? nil
  }

  /// Writes what was analysed as a segment.
  private mutating func writeSegment() throws(FormatError) {
    guard builder.documentCount > 0 else { return }
    pinReferenceLengths()
    try Folder.make(folder)
    try builder.write(number: nextSegment, settings: settings, memory: bounds.memory, in: folder)
    written.append(.init(number: nextSegment, documentCount: builder.documentCount))
    nextSegment += 1
    builder = SegmentBuilder(fieldCount: settings.fields.count)
    crew = nil
  }

  // MARK: Documents that are gone

  /// Marks, in each segment written, the documents that were changed again later.
  private mutating func removeSuperseded() throws(FormatError) {
    guard !superseded.isEmpty else { return }
    for number in written.indices {
      let later = superseded.filter { $0.segments > number }.map(\.document)
      try written[number].remove(later, from: try segment(written[number]))
    }
  }

  /// The segments that were there, without the documents that are changed or gone.
  private func remainingEntries() throws(FormatError) -> [Manifest.Entry] {
    guard let base else { return [] }
    var entries = base.manifest.entries
    for number in entries.indices {
      try entries[number].remove(changed, from: base.segments[number])
    }
    return entries.filter { !$0.isEmpty }
  }

  private func segment(_ entry: Manifest.Entry) throws(FormatError) -> Segment {
    try Segment(
      at: folder + "/" + Manifest.segmentName(entry.number),
      documentCount: entry.documentCount,
      settings: settings
    )
  }

  // MARK: Merging

  /// Merges segments as the policy says, until it is content; says whether it did anything.
  private func merge(_ manifest: inout Manifest) throws(FormatError) -> Bool {
    let before = manifest
    while let chosen = MergePolicy.choice(of: manifest.entries.map(\.size)) {
      let sources = chosen.map { manifest.entries[$0] }
      let merger = try SegmentMerger(
        try sources.map { source throws(FormatError) in try segment(source) },
        deleted: sources.map(\.deleted),
        fieldCount: settings.fields.count
      )
      let number = manifest.nextSegment
      try merger.write(number: number, in: folder)
      let rest = manifest.entries.indices.filter { !chosen.contains($0) }
      manifest.entries =
        rest.map { manifest.entries[$0] }
        + [.init(number: number, documentCount: merger.documentCount)]
      manifest.nextSegment += 1
      manifest.generation += 1
    }
    return manifest != before
  }

  // MARK: Settings

  /// Reference lengths are the average lengths of the first documents that the index is made of.
  private mutating func pinReferenceLengths() {
    guard !settings.arePinned else { return }
    sampled = min(builder.documentCount, Self.referenceSample)
    for field in settings.fields.indices where settings.fields[field].referenceLength <= 0 {
      settings.fields[field].referenceLength = max(1, builder.averageLength(of: field))
    }
  }

  /// A number that no segment of an index that we cannot read has.
  private static func firstFreeNumber(in folder: String) -> UInt64 {
    let numbers = Folder.names(in: folder).compactMap { name in
      name.hasPrefix("segment-") ? UInt64(name.dropFirst(8)) : nil
    }
    return (numbers.max() ?? 0) &+ 1
  }
}

extension IndexSettings {
  /// Whether all reference lengths are known.
  fileprivate var arePinned: Bool { fields.allSatisfy { $0.referenceLength > 0 } }
}
