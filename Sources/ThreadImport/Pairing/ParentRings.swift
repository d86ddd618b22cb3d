/// Comments that are replies to each other in a ring, which a page may claim.
enum ParentRings {
  /// Cuts every ring of `parents`, each a position in the list, at the comment where the walk up
  /// meets itself.
  ///
  /// - Complexity: O(*n*), *n* = the number of comments.
  static func cut(_ parents: inout [Int?]) {
    var walk = [Int](repeating: 0, count: parents.count)
    for start in parents.indices where walk[start] == 0 {
      var position = start
      walk[position] = start + 1
      while let parent = parents[position] {
        if walk[parent] == start + 1 { parents[position] = nil }
        guard walk[parent] == 0 else { break }
        walk[parent] = start + 1
        position = parent
      }
    }
  }
}
