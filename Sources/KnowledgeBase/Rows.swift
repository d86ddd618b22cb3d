internal import Conversations
internal import GRDB

/// The columns of a pair in the order in which `QuestionAnswerPair(pairRow:)` reads them.
let pairColumns = """
  id, question, answer, asker, title, url, date, greeting, signature, outcome, follows, tags, \
  parts, notes
  """

extension QuestionAnswerPair {
  /// Reads a row of `pairColumns`, which start at column `first`.
  init(pairRow row: Row, from first: Int = 0) {
    self.init(
      id: row[first],
      question: row[first + 1],
      answer: row[first + 2],
      asker: row[first + 3],
      title: row[first + 4],
      url: row[first + 5],
      date: row[first + 6],
      tags: ColumnText.tags(in: row[first + 11]),
      greeting: row[first + 7],
      signature: row[first + 8],
      outcome: row[first + 9],
      follows: row[first + 10],
      parts: ColumnText.parts(in: row[first + 12]),
      notes: ColumnText.names(in: row[first + 13])
    )
  }

  /// The values of `pairColumns`.
  var columnValues: [(any DatabaseValueConvertible)?] {
    [
      id, question, answer, asker, title, url, date, greeting, signature, outcome, follows,
      ColumnText.text(of: tags), ColumnText.text(of: parts), ColumnText.text(of: notes),
    ]
  }
}

/// The columns of a comment in the order in which `Comment(commentRow:)` reads them.
let commentColumns = "id, parent, kind, author, isPostAuthor, date, dateText, text, flags, quotes"

extension Comment {
  /// Reads a row of `commentColumns`, which start at column `first`.
  init(commentRow row: Row, from first: Int = 0) {
    self.init(
      id: row[first],
      parent: row[first + 1],
      kind: Kind(rawValue: row[first + 2]) ?? .comment,
      author: row[first + 3],
      isPostAuthor: row[first + 4],
      date: row[first + 5],
      dateText: row[first + 6],
      text: row[first + 7],
      flags: ColumnText.names(in: row[first + 8])
    )
    quotes = ColumnText.ranges(in: row[first + 9])
  }

  /// The values of `commentColumns`.
  var columnValues: [(any DatabaseValueConvertible)?] {
    [
      id, parent, kind.rawValue, author, isPostAuthor, date, dateText, text,
      ColumnText.text(of: flags), ColumnText.text(of: quotes),
    ]
  }
}

extension Article {
  /// Reads a row of `title, author, url, date`, which start at column `first`.
  init(articleRow row: Row, from first: Int = 0) {
    self.init(
      title: row[first],
      author: row[first + 1],
      url: row[first + 2],
      date: row[first + 3]
    )
  }
}
