package import Storage
private import TextAnalysis

/// An index opened for searching: one generation, whatever writers do meanwhile.
package final class IndexReader: Sendable {
  /// Sizes.
  package struct Statistics: Sendable, Equatable {
    /// Documents that can be found.
    package var documents: Int
    /// Terms; one that stands in several segments counts in each.
    package var terms: Int
    /// Files with postings.
    package var segments: Int
    /// Size of all files.
    package var bytes: Int
    /// Of these the lists of documents, which exact scores and the closer look read.
    package var listBytes: Int
  }

  let manifest: Manifest
  let segments: [Segment]

  /// Opens the index in `folder`.
  ///
  /// A writer may replace the manifest and remove a segment while we open it: then the new
  /// manifest is read.
  package convenience init(at folder: String) throws(FormatError) {
    try self.init(at: folder, after: nil)
  }

  /// Opens the index in `folder`; segments that an earlier generation has open are not opened again.
  init(at folder: String, after earlier: IndexReader?) throws(FormatError) {
    var open: [UInt64: Segment] = [:]
    if let earlier {
      for (entry, segment) in zip(earlier.manifest.entries, earlier.segments) {
        open[entry.number] = segment
      }
    }
    while true {
      let manifest = try Manifest(in: folder)
      do throws(FormatError) {
        segments = try manifest.entries.map { entry throws(FormatError) in
          if let known = open[entry.number] { return known }
          return try Segment(
            at: folder + "/" + Manifest.segmentName(entry.number),
            documentCount: entry.documentCount,
            settings: manifest.settings
          )
        }
        self.manifest = manifest
        return
      } catch {
        guard try Manifest(in: folder) != manifest else { throw error }
      }
    }
  }

  /// Opens the index in `folder`, or returns `nil` if there is nothing of an index in it.
  ///
  /// Segments without a manifest are an error, not an empty index.
  package convenience init?(ifAt folder: String) throws(FormatError) {
    if Folder.names(in: folder).allSatisfy({ $0.hasSuffix(".new") }) { return nil }
    try self.init(at: folder)
  }

  /// What the index was made from.
  package var stamp: IndexStamp { manifest.stamp }

  /// How many documents said how long a text usually is: the first ones, `IndexWriter.referenceSample` at most.
  package var sampledCount: Int { manifest.sampled }
  /// How many fields a document has.
  package var fieldCount: Int { manifest.settings.fields.count }

  /// Sizes.
  package var statistics: Statistics {
    Statistics(
      documents: documentCount,
      terms: segments.reduce(0) { $0 + $1.termCount },
      segments: segments.count,
      bytes: segments.reduce(0) { $0 + $1.byteCount },
      listBytes: segments.reduce(0) { $0 + $1.listBytes }
    )
  }

  /// Documents that can be found.
  package var documentCount: Int {
    manifest.entries.reduce(0) { $0 + $1.documentCount - $1.deleted.count }
  }

  /// Returns the query for a text; whoever asks several makes a `QueryReader`.
  package func query(for text: String) throws(FormatError) -> Query {
    try QueryReader(self).query(for: text)
  }

  /// Works out what a term of a query is worth.
  func weigh(_ term: inout Query.Term) throws(FormatError) {
    try look(up: &term, Array(term.term.utf8))
    term.weight = weight(of: term, documents: documentCount)
  }

  /// Looks up which of the segments' terms a term is, and how many documents hold it.
  func look(up term: inout Query.Term, _ name: [UInt8]) throws(FormatError) {
    term.numbers = try numbers(of: name)
    term.documentFrequency = try documentFrequency(of: term.numbers)
  }

  /// A term's worth among so many documents, times its saturated count.
  func weight(of term: Query.Term, documents: Int) -> Double {
    worth(of: term.term, frequency: term.documentFrequency, documents: documents)
      * Formula.querySaturation(term.count)
  }

  /// What a term is worth by `.fields`: its idf, but no more than a word may that is so common.
  func worth(of term: String, frequency: Int, documents: Int) -> Double {
    let idf = Formula.idf(documents: documents, frequency: frequency)
    let name = term.utf8
    guard let commonness = CommonWords.commonness(of: name.span) else { return idf }
    return min(idf, Formula.highestWorth(ofCommonness: commonness))
  }

  /// Which of each segment's terms a term is; `nil` for one that does not hold it.
  func numbers(of name: [UInt8]) throws(FormatError) -> [Int?] {
    try segments.map { segment throws(FormatError) in try segment.number(of: name) }
  }

  /// How many documents that can be found hold a term that has these numbers in the segments.
  func documentFrequency(of numbers: [Int?]) throws(FormatError) -> Int {
    var frequency = 0
    for (segment, number) in numbers.enumerated() {
      if let number { frequency += try self.frequency(of: number, in: segment) }
    }
    return frequency
  }

  /// How many documents of a segment that can be found hold one of its terms.
  func frequency(of term: Int, in segment: Int) throws(FormatError) -> Int {
    let entry = manifest.entries[segment]
    // A damaged file may tell more than there are.
    return min(
      max(0, try segments[segment].frequency(of: term) - entry.loss(of: term)),
      entry.documentCount - entry.deleted.count
    )
  }
}
