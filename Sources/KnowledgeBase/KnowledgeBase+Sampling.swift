internal import GRDB

extension KnowledgeBase {
  /// Returns the numbers of up to `count` pairs, evenly spread from the first to the last; equal
  /// knowledge bases give equal numbers.
  ///
  /// - Complexity: O(*count* · log *n*).
  package func spreadNumbers(_ count: Int) throws(KnowledgeBaseError) -> [UInt64] {
    try read { database in
      let ends = try Row.fetchOne(database, sql: "SELECT min(row), max(row) FROM pair")
      guard count > 0, let ends, let first: Int64 = try ends.decode(atIndex: 0),
        let last: Int64 = try ends.decode(atIndex: 1)
      else { return [] }
      let statement = try database.cachedStatement(
        sql: "SELECT row FROM pair WHERE row >= ? AND NOT isGone ORDER BY row LIMIT 1"
      )
      let step = Double(last - first + 1) / Double(count)
      var numbers: [UInt64] = []
      for place in 0..<count {
        let start = max(
          first + Int64(step * Double(place)),
          numbers.last.map { Int64($0) + 1 } ?? first
        )
        guard let row = try Int64.fetchOne(statement, arguments: [start]) else { break }
        numbers.append(UInt64(row))
      }
      return numbers
    }
  }
}
