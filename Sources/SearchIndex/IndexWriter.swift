package import Storage
private import TextAnalysis

/// Changes an index: documents are added, replaced and taken out; `commit` makes it visible.
///
/// A commit writes one new segment and the manifest. What was there before stays until the new
/// manifest has its name; then files that nothing names are removed. One writer at a time: the
/// caller sees to it.
package struct IndexWriter: ~Copyable {
  private let folder: String
  private let analyzer = Analyzer()
  private var base: IndexReader?
  private var settings: IndexSettings
  private var changes: [UInt64: [String]?] = [:]

  /// Begins a new index in `folder`, which replaces the one that is there, if any.
  package init(replacing folder: String, settings: IndexSettings) {
    self.folder = folder
    self.settings = settings
  }

  /// Goes on with the index that is open.
  package init(continuing reader: IndexReader, in folder: String) {
    self.folder = folder
    settings = reader.manifest.settings
    base = reader
  }

  /// Adds a document, or replaces the one of this number.
  package mutating func update(_ document: UInt64, texts: [String]) {
    changes[document] = .some(texts)
  }

  /// Takes a document out.
  package mutating func delete(_ document: UInt64) { changes[document] = .some(nil) }

  /// Makes the changes visible and returns the index as it is now.
  package consuming func commit(stamp: IndexStamp) throws(FormatError) -> IndexReader {
    try AtomicFile.makeFolder(folder)
    var builder = SegmentBuilder(fieldCount: settings.fields.count)
    for document in changes.keys.sorted() {
      if case .some(.some(let texts)) = changes[document] {
        builder.add(document, texts: texts, analyzer: analyzer)
      }
    }
    var entries = try remainingEntries()
    if base == nil { settings = Self.pinned(settings, from: builder) }
    var next = base?.manifest.nextSegment ?? Self.firstFreeNumber(in: folder)
    if !builder.documents.isEmpty {
      try AtomicFile.replace(Manifest.segmentName(next), with: builder.bytes(), in: folder)
      entries.append(
        .init(number: next, documentCount: builder.documents.count, deleted: [])
      )
      next += 1
    }
    let manifest = Manifest(
      generation: (base?.manifest.generation ?? 0) + 1,
      stamp: stamp,
      nextSegment: next,
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

  /// The old segments without the documents that are changed or gone.
  private func remainingEntries() throws(FormatError) -> [Manifest.Entry] {
    guard let base else { return [] }
    var entries = base.manifest.entries
    for number in entries.indices {
      var deleted = Set(entries[number].deleted)
      for document in changes.keys {
        if let place = try base.segments[number].place(of: document) {
          deleted.insert(UInt32(place))
        }
      }
      entries[number].deleted = deleted.sorted()
    }
    return entries.filter { $0.deleted.count < $0.documentCount }
  }

  /// Reference lengths are the average lengths of the collection that the index is first made of.
  private static func pinned(
    _ settings: IndexSettings,
    from builder: SegmentBuilder
  ) -> IndexSettings {
    var settings = settings
    for field in settings.fields.indices where settings.fields[field].referenceLength <= 0 {
      let total = builder.documents.reduce(0) { $0 + Double($1.lengths[field]) }
      settings.fields[field].referenceLength = max(
        1,
        total / Double(max(1, builder.documents.count))
      )
    }
    return settings
  }

  /// A number that no segment of an index that we cannot read has.
  private static func firstFreeNumber(in folder: String) -> UInt64 {
    let numbers = AtomicFile.names(in: folder).compactMap { name in
      name.hasPrefix("segment-") ? UInt64(name.dropFirst(8)) : nil
    }
    return (numbers.max() ?? 0) &+ 1
  }
}
