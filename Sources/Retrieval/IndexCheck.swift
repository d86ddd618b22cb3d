package import KnowledgeBase
private import SearchIndex

/// What a look through the whole index of a knowledge base found.
package struct IndexCheck: Sendable, Equatable {
  /// How it stands to the knowledge base; `nil` where it cannot be told.
  package var standing: PairIndex.Standing?
  /// What is wrong with its files: sentences that name file and place.
  package var damage: [String] = []
  /// Pairs of the knowledge base that it does not hold, and documents that are no pairs; told of a
  /// current index only.
  package var differing = 0
  /// Whether what the verdict goes by is there and fits.
  package var isCalibrated = true
  /// Files that belong to nothing.
  package var strayFiles: [String] = []
  /// Documents that can be found.
  package var pairs = 0
  /// Files that hold postings.
  package var segments = 0
  /// Size of those, in bytes.
  package var bytes = 0
  /// The format that this version reads.
  package static var formatVersion: Int { IndexReader.formatVersion }

  /// Whether answers may be wrong or missing until the index is built anew.
  package var isDamaged: Bool {
    standing == nil || standing == .foreign || standing == .missing || !damage.isEmpty
      || differing > 0
  }
}

extension PairIndex {
  /// Looks through the whole index: its envelope and checksums, every posting, and whether its
  /// documents are the pairs of these numbers, which rise.
  ///
  /// - Complexity: O(*n*) in the postings.
  package static func check(_ contents: KnowledgeBase, pairs: [UInt64]) -> IndexCheck {
    var result = IndexCheck()
    switch IndexReader.presence(in: contents.indexPath) {
    case .none: result.standing = .missing
    case .broken(let finding): result.damage = [finding]
    case .open(let index):
      do {
        try look(through: index, of: contents, pairs, &result)
      } catch {
        result.damage.append("\(error)")
      }
    }
    return result
  }

  private static func look(
    through index: IndexReader,
    of contents: KnowledgeBase,
    _ pairs: [UInt64],
    _ result: inout IndexCheck
  ) throws {
    let folder = contents.indexPath
    result.segments = index.statistics.segments
    result.bytes = index.statistics.bytes
    result.pairs = index.documentCount
    result.strayFiles = index.strayFiles(in: folder, notes: [Calibration.name])
    // Nothing can be learned from no pairs.
    result.isCalibrated =
      index.documentCount == 0
      || Calibration(of: index, in: folder).fits(pairCount: index.documentCount)
    result.damage = index.damage()
    guard result.damage.isEmpty else { return }
    result.standing = try index.standing(to: contents)
    if result.standing == .current {
      result.differing = difference(try index.documents(), pairs)
    }
  }

  /// How many numbers stand in one of two lists only, or twice in the first.
  private static func difference(_ left: [UInt64], _ right: [UInt64]) -> Int {
    Set(left).symmetricDifference(right).count + left.count - Set(left).count
  }
}
