/// Which segments are made one: few segments keep a search fast, few merges keep a change cheap.
enum MergePolicy {
  /// More segments than this are merged.
  static let maximumSegments = 8
  /// A segment of fewer documents is not worth writing again for those that are gone.
  static let smallestRewritten = 1_000

  /// How large a segment is.
  struct Size {
    /// Documents in it.
    var documents: Int
    /// Those that can be found.
    var live: Int

    /// Whether more than a third of a segment that is not small is gone.
    fileprivate var isWorthRewriting: Bool {
      documents >= MergePolicy.smallestRewritten && 3 * live < 2 * documents
    }
  }

  /// Chooses the segments to merge.
  ///
  /// The smallest ones are taken as long as the next is not twice as large as all before it
  /// together: so a document is written again only when its segment at least grows by half, which
  /// is a logarithmic number of times (O'Neil et al.: The log-structured merge-tree, 1996). A
  /// large segment of which more than a third is gone is written again by itself.
  ///
  /// - Returns: the segments' places, or `nil` where there is nothing to gain.
  static func choice(of sizes: [Size]) -> [Int]? {
    guard sizes.count > maximumSegments else {
      return sizes.indices.first { sizes[$0].isWorthRewriting }.map { [$0] }
    }
    let order = sizes.indices.sorted { (sizes[$0].live, $0) < (sizes[$1].live, $1) }
    var total = sizes[order[0]].live
    var count = 1
    while count < order.count, count < 2 || sizes[order[count]].live <= 2 * total {
      total += sizes[order[count]].live
      count += 1
    }
    return Array(order[..<count])
  }
}
