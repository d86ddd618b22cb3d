internal import Conversations
internal import GRDB

extension ImportSession {
  /// Writes a pair if it is new or differs from what is there.
  ///
  /// Two pairs that ask different things under one id, one of a page and one that came as such, are
  /// both kept: the latter under a free id, "stiff-neck-10-2".
  func store(
    _ pair: QuestionAnswerPair,
    article: Int64?,
    source: Int64,
    counting changes: inout ImportChanges
  ) throws {
    var pair = pair
    var stored = try pairStatements.stored(pair.id)
    if let known = stored, !known.isGone, known.article != article, !known.pair.asksSame(as: pair) {
      if article == nil {
        changes.renamed += 1
        (pair.id, stored) = try freeID(like: pair.id)
      } else if known.article == nil {
        changes.renamed += 1
        try moveAway(known)
        stored = nil
      }
    }
    guard let known = stored else {
      changes.new += 1
      return try pairStatements.insert(pair, article: article, source: source, revision: revision)
    }
    // A row that changed by itself is written again even where what is read of it is right.
    let isIntact =
      known.digest
      == RowDigest.digest(of: pair.columnValues, isGone: known.isGone, revision: known.revision)
    // Pages of one thread complete each other's pairs; pairs that come as such do not.
    let isRepeated = article == nil && !known.isGone && known.revision == revision
    if !known.isGone && isIntact && known.pair.columnValues == pair.columnValues {
      if !isRepeated { changes.unchanged += 1 }
      if let article, known.article != article {
        try pairStatements.place(known.row, under: article)
      }
      return
    }
    if isRepeated {
      changes.repeated += 1
    } else if known.isGone {
      changes.new += 1
    } else {
      changes.changed += 1
    }
    try pairStatements.update(
      known.row,
      to: pair,
      article: article,
      source: source,
      revision: revision
    )
  }

  /// An id for a pair that came as such where `id` is a page's, with the pair that came so under it
  /// before.
  private func freeID(like id: String) throws -> (String, PairStatements.Stored?) {
    var number = 2
    while true {
      let candidate = "\(id)-\(number)"
      let stored = try pairStatements.stored(candidate)
      if stored?.article == nil { return (candidate, stored) }
      number += 1
    }
  }

  /// Gives a pair that came as such another id, for its own is that of a page's comment.
  private func moveAway(_ known: PairStatements.Stored) throws {
    var number = 2
    while try pairStatements.stored("\(known.pair.id)-\(number)") != nil { number += 1 }
    var pair = known.pair
    pair.id += "-\(number)"
    let source = try Int64.fetchOne(
      database,
      sql: "SELECT sourceRow FROM pair WHERE row = ?",
      arguments: [known.row]
    )
    try pairStatements.update(
      known.row,
      to: pair,
      article: nil,
      source: source ?? 0,
      revision: revision
    )
  }
}

/// The statements that every pair of an import takes, made once.
final class PairStatements {
  private let insertion: Statement
  private let replacement: Statement
  private let placement: Statement
  private let find: Statement
  private let read: Statement

  init(_ database: Database) throws {
    let columns = pairColumns.split(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 4).joined(separator: ", ")
    insertion = try database.makeStatement(
      sql: """
        INSERT INTO pair (\(pairColumns), articleRow, sourceRow, revision, digest)
        VALUES (\(marks))
        """
    )
    let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
    replacement = try database.makeStatement(
      sql: """
        UPDATE pair SET \(assignments), articleRow = coalesce(?, articleRow), sourceRow = ?,
          revision = ?, digest = ?, isGone = 0
        WHERE row = ?
        """
    )
    placement = try database.makeStatement(sql: "UPDATE pair SET articleRow = ? WHERE row = ?")
    find = try database.makeStatement(sql: "SELECT row FROM pair WHERE id = ?")
    read = try database.makeStatement(
      sql: "SELECT isGone, revision, digest, articleRow, \(pairColumns) FROM pair WHERE row = ?"
    )
  }

  /// Puts a pair in.
  func insert(
    _ pair: QuestionAnswerPair,
    article: Int64?,
    source: Int64,
    revision: Int64
  ) throws {
    let values = pair.columnValues
    let digest = RowDigest.digest(of: values, isGone: false, revision: revision)
    // A literal: arguments made of a sequence take four times as long.
    try insertion.execute(
      arguments: [
        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
        values[8], values[9], values[10], values[11], values[12], values[13], article, source,
        revision, digest,
      ]
    )
  }

  /// Writes a pair in the place of the one in a row; one that comes without an article stays under its own.
  func update(
    _ row: Int64,
    to pair: QuestionAnswerPair,
    article: Int64?,
    source: Int64,
    revision: Int64
  ) throws {
    let values = pair.columnValues
    let digest = RowDigest.digest(of: values, isGone: false, revision: revision)
    let others = [article, source, revision, digest, row].map { $0.databaseValue }
    try replacement.execute(arguments: StatementArguments(values + others))
  }

  /// Puts a pair that came as such under the article that it turns out to be of.
  func place(_ row: Int64, under article: Int64) throws {
    try placement.execute(arguments: [article, row])
  }

  /// A pair as it is there.
  struct Stored {
    var row: Int64
    var isGone: Bool
    var revision: Int64
    var digest: Int64?
    var article: Int64?
    var pair: QuestionAnswerPair
  }

  /// Returns what is there under a pair's id, or `nil`.
  func stored(_ id: String) throws -> Stored? {
    // Most pairs are new; a row that is read costs more than all else.
    guard let number = try Int64.fetchOne(find, arguments: [id]) else { return nil }
    return try Row.fetchCursor(read, arguments: [number]).map { row in
      Stored(
        row: number,
        isGone: try row.decode(atIndex: 0),
        revision: try row.decode(atIndex: 1),
        digest: try row.decode(atIndex: 2),
        article: try row.decode(atIndex: 3),
        pair: try QuestionAnswerPair(pairRow: row, from: 4)
      )
    }
    .next()
  }
}
