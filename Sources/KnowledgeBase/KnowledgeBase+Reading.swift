package import Conversations
internal import GRDB

extension KnowledgeBase {
  /// A pair with the number that the index knows it by.
  package struct NumberedPair: Sendable, Equatable {
    /// The pair's row: never given out twice.
    package var number: UInt64
    /// The pair.
    package var pair: QuestionAnswerPair

    /// Makes a numbered pair.
    package init(number: UInt64, pair: QuestionAnswerPair) {
      self.number = number
      self.pair = pair
    }
  }

  /// Returns the pairs of these numbers in the order asked for; a number without a pair is left
  /// out.
  package func pairs(numbered numbers: [UInt64]) throws(KnowledgeBaseError) -> [NumberedPair] {
    guard !numbers.isEmpty else { return [] }
    if numbers.count <= Self.atOnce {
      return try readByOneStatement { try Self.pairs(numbered: numbers[...], in: $0) }
    }
    return try read { database in
      try stride(from: 0, to: numbers.count, by: Self.atOnce).flatMap { start in
        try Self.pairs(numbered: numbers[start...].prefix(Self.atOnce), in: database)
      }
    }
  }

  /// So many numbers are asked for by one statement.
  private static let atOnce = 100

  private static func pairs(
    numbered numbers: ArraySlice<UInt64>,
    in database: Database
  ) throws -> [NumberedPair] {
    let places = repeatElement("?", count: numbers.count).joined(separator: ",")
    let statement = try database.cachedStatement(
      sql: "SELECT row, \(pairColumns) FROM pair WHERE row IN (\(places)) AND NOT isGone"
    )
    var found: [UInt64: QuestionAnswerPair] = [:]
    found.reserveCapacity(numbers.count)
    let arguments = StatementArguments(numbers.map { Int64(bitPattern: $0) })
    // A row of a cursor is read where it is, not copied first.
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      found[UInt64(bitPattern: try row.decode(atIndex: 0))] = try QuestionAnswerPair(
        pairRow: row,
        from: 1
      )
    }
    return numbers.compactMap { number in
      found[number].map { NumberedPair(number: number, pair: $0) }
    }
  }

  /// Returns the pair of this id, or `nil`.
  package func pair(id: String) throws(KnowledgeBaseError) -> QuestionAnswerPair? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT \(pairColumns) FROM pair WHERE id = ? AND NOT isGone",
        arguments: [id]
      ).map { try QuestionAnswerPair(pairRow: $0) }
    }
  }

  /// Returns up to `limit` ids that begin like `id`, or hold it: what a mistyped id may have meant.
  package func ids(like id: String, limit: Int = 5) throws(KnowledgeBaseError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM pair WHERE instr(lower(id), lower(?)) > 0 AND NOT isGone
          ORDER BY instr(lower(id), lower(?)), length(id), id LIMIT ?
          """,
        arguments: [id, id, limit]
      )
    }
  }

  /// Calls `body` with every pair in the order in which they were imported.
  package func forEachPair(
    _ body: (QuestionAnswerPair) throws -> Void
  ) throws(KnowledgeBaseError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT \(pairColumns) FROM pair WHERE NOT isGone ORDER BY row"
      )
      while let row = try rows.next() { try body(try QuestionAnswerPair(pairRow: row)) }
    }
  }

  /// A pair that came, changed or went since a revision.
  package enum Change: Sendable, Equatable {
    /// New or changed.
    case present(NumberedPair)
    /// Gone; the number it had.
    case gone(UInt64)
  }

  /// Calls `body` with each change after `revision`, by number; 0 stands for all pairs there are.
  package func forEachChange(
    since revision: UInt64,
    _ body: (Change) throws -> Void
  ) throws(KnowledgeBaseError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT row, isGone, \(pairColumns) FROM pair WHERE revision > ? ORDER BY row",
        arguments: [Int64(bitPattern: revision)]
      )
      while let row = try rows.next() {
        let number = UInt64(bitPattern: try row.decode(atIndex: 0))
        let isGone: Bool = try row.decode(atIndex: 1)
        if isGone {
          if revision > 0 { try body(.gone(number)) }
        } else {
          try body(
            .present(
              NumberedPair(number: number, pair: try QuestionAnswerPair(pairRow: row, from: 2))
            )
          )
        }
      }
    }
  }

  /// How many pairs `forEachChange` goes through, at most.
  package func changeCount(since revision: UInt64) throws(KnowledgeBaseError) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM pair WHERE revision > ?",
        arguments: [Int64(bitPattern: revision)]
      ) ?? 0
    }
  }

  /// Returns the comments that the pair was made of, in the order of its parts; those that the
  /// knowledge base does not hold are left out.
  package func comments(
    of pair: QuestionAnswerPair
  ) throws(KnowledgeBaseError) -> [Comment] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(commentColumns) FROM comment
          WHERE articleRow = (SELECT articleRow FROM pair WHERE id = ?) AND id = ?
          """
      )
      return try pair.parts.compactMap { part in
        try Row.fetchOne(statement, arguments: [pair.id, part.comment])
          .map { try Comment(commentRow: $0) }
      }
    }
  }
}
