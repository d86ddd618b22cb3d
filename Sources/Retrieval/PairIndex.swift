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

  /// Whether an index can be used.
  package enum Freshness: String, Sendable {
    /// There is none, or it belongs to another knowledge base.
    case missing
    /// The knowledge base has changed since.
    case stale
    /// It holds what the knowledge base holds.
    case current
  }

  /// Sizes of the index.
  package struct Status: Sendable, Equatable {
    /// Whether it can be used.
    package var freshness: Freshness
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
  package static func bringUpToDate(
    _ contents: KnowledgeBase,
    full: Bool
  ) throws -> Report {
    let state = try contents.state()
    let old = full ? nil : try? IndexReader(ifAt: contents.indexPath)
    let usable = old.flatMap { $0.canContinue(to: state) ? $0 : nil }
    var report = Report()
    if let usable, usable.stamp.revision == state.revision {
      report.pairs = usable.documentCount
      report.isUnchanged = true
      return report
    }
    report.isFull = usable == nil
    var writer = writer(continuing: usable, in: contents.indexPath)
    try contents.forEachChange(since: usable?.stamp.revision ?? 0) { change in
      switch change {
      case .present(let pair):
        try writer.update(pair.number, texts: [pair.pair.question, pair.pair.answer])
        report.added += 1
      case .gone(let number):
        writer.delete(number)
        report.removed += 1
      }
    }
    let stamp = IndexStamp(identity: state.identity, revision: state.revision)
    report.pairs = try writer.commit(stamp: stamp).documentCount
    try calibrate(contents)
    return report
  }

  /// Learns how close wrong answers come, unless that is known of about as many pairs.
  private static func calibrate(_ contents: KnowledgeBase) throws {
    let folder = contents.indexPath
    let index = try IndexReader(at: folder)
    if Calibration(of: index, in: folder).fits(pairCount: index.documentCount) { return }
    let calibration = try Calibrator.calibration(of: try PairSearcher(contents), contents)
    try calibration.write(to: index, in: folder)
  }

  private static func writer(continuing reader: IndexReader?, in folder: String) -> IndexWriter {
    if let reader { return IndexWriter(continuing: reader, in: folder) }
    return IndexWriter(replacing: folder, settings: PairField.settings)
  }

  /// Returns what is known of the index.
  package static func status(of contents: KnowledgeBase) throws -> Status {
    guard let reader = try IndexReader(ifAt: contents.indexPath) else {
      return Status(freshness: .missing)
    }
    let state = try contents.state()
    let freshness: Freshness =
      reader.stamp.identity != state.identity
      ? .missing : reader.stamp.revision == state.revision ? .current : .stale
    let statistics = reader.statistics
    return Status(
      freshness: freshness,
      pairs: statistics.documents,
      terms: statistics.terms,
      segments: statistics.segments,
      bytes: statistics.bytes
    )
  }
}

extension IndexReader {
  /// Whether this index is an earlier state of the knowledge base that is in this state.
  fileprivate func canContinue(to state: KnowledgeBase.State) -> Bool {
    stamp.identity == state.identity && stamp.revision <= state.revision
  }
}
