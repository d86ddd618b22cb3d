internal import GRDB

/// Digests of rows, kept beside them: a bit that turns over on the disk leaves a database that is in
/// order as far as SQLite can see, with another text in it.
enum RowDigest {
  /// What a pair's digest is made of.
  static let pairValues = pairColumns + ", isGone, revision"
  /// What a comment's digest is made of.
  static let commentValues = commentColumns

  /// The 64-bit FNV-1a hash of values; texts count up to a character of code 0, as far as SQLite
  /// gives them back.
  static func digest(of values: [DatabaseValue]) -> Int64 {
    hash(of: values).number
  }

  /// The digest of a pair with the values of its columns.
  static func digest(of columns: [DatabaseValue], isGone: Bool, revision: Int64) -> Int64 {
    let state = [isGone.databaseValue, revision.databaseValue]
    return hash(of: state, after: hash(of: columns)).number
  }

  private static func hash(of values: [DatabaseValue], after start: FNVHash = FNVHash()) -> FNVHash
  {
    var hash = start
    func add(_ byte: UInt8) { hash.add(byte) }
    for value in values {
      switch value.storage {
      case .null: add(0)
      case .int64(let number):
        add(1)
        for shift in stride(from: 0, to: 64, by: 8) {
          add(UInt8(truncatingIfNeeded: number >> Int64(shift)))
        }
      case .double(let number): for byte in "\(number)".utf8 { add(byte) }
      case .string(let text):
        add(2)
        let bytes = text.utf8.span
        var place = 0
        while place < bytes.count, bytes[place] != 0 {
          add(bytes[place])
          place += 1
        }
        add(0)
      case .blob: add(3)
      }
    }
    return hash
  }

  /// The digest of a row's values from column `first` on.
  static func digest(of row: Row, from first: Int) -> Int64 {
    digest(of: (first..<row.count).map { row[$0] as DatabaseValue })
  }

  /// Puts down the digest of a pair as it is now.
  static func renew(pair number: Int64, in database: Database) throws {
    let find = try database.cachedStatement(sql: "SELECT \(pairValues) FROM pair WHERE row = ?")
    guard let row = try Row.fetchOne(find, arguments: [number]) else { return }
    try database.cachedStatement(sql: "UPDATE pair SET digest = ? WHERE row = ?")
      .execute(arguments: [digest(of: row, from: 0), number])
  }

  /// Puts down the digests of all pairs and comments as they are now.
  static func renewAll(in database: Database) throws {
    for (table, values) in [("pair", pairValues), ("comment", commentValues)] {
      let update = try database.makeStatement(
        sql: "UPDATE \(table) SET digest = ? WHERE row = ?"
      )
      // A table that is written must not be read at the same time: numbers first.
      let numbers = try Int64.fetchAll(database, sql: "SELECT row FROM \(table)")
      let find = try database.makeStatement(sql: "SELECT \(values) FROM \(table) WHERE row = ?")
      for number in numbers {
        guard let row = try Row.fetchOne(find, arguments: [number]) else { continue }
        try update.execute(arguments: [digest(of: row, from: 0), number])
      }
    }
  }
}
