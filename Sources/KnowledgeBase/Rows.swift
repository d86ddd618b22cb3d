internal import Conversations
internal import GRDB

/// The columns of a pair in the order in which `QuestionAnswerPair(pairRow:)` reads them.
let pairColumns = """
  id, question, answer, asker, title, url, date, greeting, signature, outcome, follows, tags, \
  parts, notes
  """

extension QuestionAnswerPair {
  /// Reads a row of `pairColumns`, which start at column `first`.
  init(pairRow row: Row, from first: Int = 0) throws {
    self.init(
      id: try row.decode(atIndex: first),
      question: try row.decode(atIndex: first + 1),
      answer: try row.decode(atIndex: first + 2),
      asker: try row.decode(atIndex: first + 3),
      title: try row.decode(atIndex: first + 4),
      url: try row.decode(atIndex: first + 5),
      date: try row.decode(atIndex: first + 6),
      tags: ColumnText.tags(in: try row.decode(atIndex: first + 11)),
      greeting: try row.decode(atIndex: first + 7),
      signature: try row.decode(atIndex: first + 8),
      outcome: try row.decode(atIndex: first + 9),
      follows: try row.decode(atIndex: first + 10),
      parts: ColumnText.parts(in: try row.decode(atIndex: first + 12)),
      notes: ColumnText.names(in: try row.decode(atIndex: first + 13))
    )
  }

  /// The values of `pairColumns`.
  var columnValues: [DatabaseValue] {
    [
      id.databaseValue, question.databaseValue, answer.databaseValue, asker.databaseValue,
      title.databaseValue, url.databaseValue, date.databaseValue, greeting.databaseValue,
      signature.databaseValue, outcome.databaseValue, follows.databaseValue,
      ColumnText.text(of: tags).databaseValue, ColumnText.text(of: parts).databaseValue,
      ColumnText.text(of: notes).databaseValue,
    ]
  }
}

/// The columns of a comment in the order in which `Comment(commentRow:)` reads them.
let commentColumns = "id, parent, kind, author, isPostAuthor, date, dateText, text, flags, quotes"

extension Comment {
  /// Reads a row of `commentColumns`, which start at column `first`.
  init(commentRow row: Row, from first: Int = 0) throws {
    self.init(
      id: try row.decode(atIndex: first),
      parent: try row.decode(atIndex: first + 1),
      kind: Kind(rawValue: try row.decode(atIndex: first + 2)) ?? .comment,
      author: try row.decode(atIndex: first + 3),
      isPostAuthor: try row.decode(atIndex: first + 4),
      date: try row.decode(atIndex: first + 5),
      dateText: try row.decode(atIndex: first + 6),
      text: try row.decode(atIndex: first + 7),
      flags: ColumnText.names(in: try row.decode(atIndex: first + 8))
    )
    quotes = ColumnText.ranges(in: try row.decode(atIndex: first + 9))
  }

  /// The values of `commentColumns`.
  var columnValues: [DatabaseValue] {
    [
      id.databaseValue, parent.databaseValue, kind.rawValue.databaseValue, author.databaseValue,
      isPostAuthor.databaseValue, date.databaseValue, dateText.databaseValue, text.databaseValue,
      ColumnText.text(of: flags).databaseValue, ColumnText.text(of: quotes).databaseValue,
    ]
  }
}
