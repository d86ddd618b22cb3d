internal import GRDB

extension KnowledgeBase {
  /// Calls `body` with the texts of the pairs of these numbers, in the order asked for; a number
  /// without a pair is left out.
  package func forEachText(
    of numbers: [UInt64],
    _ body: (_ number: UInt64, _ question: String, _ answer: String) -> Void
  ) throws(KnowledgeBaseError) {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT question, answer FROM pair WHERE row = ? AND NOT isGone"
      )
      for number in numbers {
        let rows = try Row.fetchCursor(statement, arguments: [Int64(bitPattern: number)])
        while let row = try rows.next() {
          body(number, try row.decode(atIndex: 0), try row.decode(atIndex: 1))
        }
      }
    }
  }
}
