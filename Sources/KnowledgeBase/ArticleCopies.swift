internal import GRDB

/// What tells copies of an article in a knowledge base that an earlier version made.
enum ArticleCopies {
  /// Puts down the keys of all articles and the wordings of all comments by the rules of now.
  ///
  /// Of two articles that have one address by these rules, the first has its key; the other stays
  /// as it is.
  static func renewAll(in database: Database) throws {
    let articles = try Row.fetchAll(
      database,
      sql: "SELECT row, title, url FROM article ORDER BY row"
    )
    let rename = try database.makeStatement(
      sql: "UPDATE OR IGNORE article SET key = ? WHERE row = ? AND key LIKE 'url:%'"
    )
    let numbers = try database.makeStatement(sql: "SELECT row FROM comment WHERE articleRow = ?")
    let read = try database.makeStatement(sql: "SELECT text FROM comment WHERE row = ?")
    let write = try database.makeStatement(sql: "UPDATE comment SET wording = ? WHERE row = ?")
    for row in articles {
      let article: Int64 = try row.decode(atIndex: 0)
      let wording = CommentWording(title: try row.decode(atIndex: 1))
      if let url: String = try row.decode(atIndex: 2) {
        try rename.execute(arguments: ["url:" + ArticleKey.canonical(url), article])
      }
      // A table that is written must not be read at the same time: numbers first.
      for number in try Int64.fetchAll(numbers, arguments: [article]) {
        guard let text = try String.fetchOne(read, arguments: [number]) else { continue }
        try write.execute(arguments: [wording.digest(of: text), number])
      }
    }
  }
}
