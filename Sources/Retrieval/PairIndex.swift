private import Conversations
package import KnowledgeBase
private import SearchIndex

/// The index of a knowledge base: made from its pairs, brought up to date by what changed.
///
/// A pair is a document of two fields, question and answer; its number in the knowledge base is
/// the document's. The index remembers which knowledge base it was made from, and at which
/// revision.
package enum PairIndex {
  /// What bringing up to date did.
  package struct Report: Sendable, Equatable {
    /// Pairs written: new or changed ones, or all.
    package var added = 0
    /// Pairs taken out.
    package var removed = 0
    /// Pairs in the index now.
    package var pairs = 0
    /// Whether it was built anew from all pairs.
    package var isFull = false
    /// Whether there was nothing to do.
    package var isUnchanged = false
  }

  /// How an index stands to its knowledge base.
  package enum Standing: String, Sendable {
    /// There is none that can be read.
    case missing
    /// It was made from another knowledge base, or from a later state than the present one.
    case foreign
    /// The knowledge base has changed since.
    case stale
    /// It was made from the present state.
    case current
  }

  /// Sizes of the index.
  package struct Status: Sendable, Equatable {
    /// How it stands to the knowledge base.
    package var standing: Standing
    /// Pairs in it.
    package var pairs = 0
    /// Different terms.
    package var terms = 0
    /// Files that hold postings.
    package var segments = 0
    /// Size of all its files.
    package var bytes = 0
  }

  /// Brings the index up to date with what changed since it was written; builds it anew if `full`
  /// says so, or if there is none that belongs to this knowledge base.
  ///
  /// The writer of the knowledge base must be held, so that nobody else writes the index.
  ///
  /// Where there is much to read, `threads` share it besides the one that calls; what is written is the
  /// same.
  ///
  /// `onProgress` is told before each change how many are done, of how many; where it returns `false`,
  /// the index stays as it was and `RetrievalError.interrupted` is thrown.
  package static func bringUpToDate(
    _ contents: KnowledgeBase,
    full: Bool,
    memory: Int = defaultMemory,
    threads: Int = 1,
    onProgress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> Report {
    let state = try contents.state()
    let old = full ? nil : try? IndexReader(ifAt: contents.indexPath)
    let usable = try old.flatMap { reader in
      if try reader.standing(to: contents) == .foreign { return nil as IndexReader? }
      return try isOutgrown(reader, contents) ? nil : reader
    }
    var report = Report()
    if let usable, usable.stamp.revision == state.revision {
      report.pairs = usable.documentCount
      report.isUnchanged = true
      // What a run that was cut off has left undone, or left lying.
      IndexWriter.removeStrayFiles(in: contents.indexPath)
      try calibrate(contents)
      return report
    }
    report.isFull = usable == nil
    do {
      let writer = writer(continuing: usable, in: contents.indexPath, memory: memory, threads)
      try write(contents, since: usable?.stamp.revision ?? 0, by: writer, to: &report, onProgress)
    } catch {
      // What was there stays, and what was begun goes.
      IndexWriter.removeStrayFiles(in: contents.indexPath)
      throw error
    }
    try calibrate(contents)
    return report
  }

  /// Whether there are several times as many pairs as once said how long a text usually is: a first page may have
  /// said it, or one without pairs.
  private static func isOutgrown(_ reader: IndexReader, _ contents: KnowledgeBase) throws -> Bool {
    guard reader.sampledCount < IndexWriter.referenceSample else { return false }
    let changes = try contents.changeCount(since: reader.stamp.revision)
    return changes > 0 && reader.documentCount + changes >= growth * reader.sampledCount
  }

  /// So many times as many; each pair is written again a logarithmic number of times.
  private static let growth = 4

  /// Removes an index that is of a later state than the present one, as is left where an older copy of the database was
  /// put back.
  ///
  /// Whoever changes the knowledge base calls it first: the next state would have the number of the one that was lost.
  package static func removeForeign(_ contents: KnowledgeBase) throws {
    guard case .open(let reader) = IndexReader.presence(in: contents.indexPath),
      try reader.standing(to: contents) == .foreign
    else { return }
    IndexWriter.removeIndex(in: contents.indexPath, notes: [Calibration.name])
  }

  /// Writes what changed since a revision, or all there is.
  private static func write(
    _ contents: KnowledgeBase,
    since: UInt64,
    by writer: consuming IndexWriter,
    to report: inout Report,
    _ onProgress: (_ done: Int, _ total: Int) -> Bool
  ) throws {
    let state = try contents.state()
    let total = try contents.changeCount(since: since)
    // The knowledge base makes its own errors of those that pass through it.
    var failure: (any Error)?
    do {
      try contents.forEachChange(since: since) { change in
        do {
          guard onProgress(report.added + report.removed, total) else {
            throw RetrievalError.interrupted
          }
          switch change {
          case .present(let pair):
            try writer.update(pair.number, texts: [pair.pair.question, pair.pair.answer])
            report.added += 1
          case .gone(let number):
            writer.delete(number)
            report.removed += 1
          }
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
    let stamp = IndexStamp(
      identity: state.identity,
      revision: state.revision,
      mark: state.mark
    )
    report.pairs = try writer.commit(stamp: stamp).documentCount
  }

  /// Learns how close wrong answers come, unless that is known of about as many pairs.
  private static func calibrate(_ contents: KnowledgeBase) throws {
    let folder = contents.indexPath
    let index = try IndexReader(at: folder)
    if Calibration(of: index, in: folder).fits(pairCount: index.documentCount) { return }
    let searcher = try PairSearcher(contents, forMany: true)
    let calibration = try Calibrator.calibration(of: searcher, contents)
    try calibration.write(to: index, in: folder)
  }

  /// Memory that building may take, in bytes, unless another bound is given.
  package static let defaultMemory = 512 << 20
  /// The least bound that can be kept.
  package static let leastMemory = 128 << 20
  /// What is in memory besides the changes that are gathered: the program, the database's pages, the
  /// tables of the segment that is written, the segments that are merged (measured: 95 MB).
  private static let otherMemory = 96 << 20

  /// A writer that keeps within the bound together with what is in memory besides it.
  private static func writer(
    continuing reader: IndexReader?,
    in folder: String,
    memory: Int,
    _ threads: Int
  ) -> IndexWriter {
    let share = min(IndexWriter.defaultMemory, max(memory, leastMemory) - otherMemory)
    if let reader {
      return IndexWriter(continuing: reader, in: folder, memory: share, threads: threads)
    }
    let settings = PairField.settings
    return IndexWriter(replacing: folder, settings: settings, memory: share, threads: threads)
  }

  /// Returns what is known of the index.
  package static func status(of contents: KnowledgeBase) throws -> Status {
    guard case .open(let reader) = IndexReader.presence(in: contents.indexPath) else {
      return Status(standing: .missing)
    }
    let statistics = reader.statistics
    return Status(
      standing: try reader.standing(to: contents),
      pairs: statistics.documents,
      terms: statistics.terms,
      segments: statistics.segments,
      bytes: statistics.bytes
    )
  }
}

extension IndexReader {
  /// How this index stands to a knowledge base.
  func standing(to contents: KnowledgeBase) throws -> PairIndex.Standing {
    guard fieldCount == PairField.settings.fields.count else { return .foreign }
    let made = KnowledgeBase.State(
      identity: stamp.identity,
      revision: stamp.revision,
      mark: stamp.mark
    )
    if try contents.state() == made { return .current }
    return try contents.hasBeen(in: made) ? .stale : .foreign
  }
}
