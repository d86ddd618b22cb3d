/// Which segments are made one: few segments keep a search fast, few merges keep a change cheap.
enum MergePolicy {
  /// More segments than this are merged.
  static let maximumSegments = 8

  /// Chooses the segments to merge.
  ///
  /// The smallest ones are taken as long as the next is not twice as large as all before it
  /// together: so a document is written again only when its segment at least grows by half, which
  /// is a logarithmic number of times (O'Neil et al.: The log-structured merge-tree, 1996).
  ///
  /// - Parameter sizes: how many documents each segment has.
  /// - Returns: the segments' places, or `nil` where there are few enough.
  static func choice(of sizes: [Int]) -> [Int]? {
    guard sizes.count > maximumSegments else { return nil }
    let order = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    var total = sizes[order[0]]
    var count = 1
    while count < order.count, count < 2 || sizes[order[count]] <= 2 * total {
      total += sizes[order[count]]
      count += 1
    }
    return Array(order[..<count])
  }
}
