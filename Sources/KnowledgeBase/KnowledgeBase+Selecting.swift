internal import GRDB

extension KnowledgeBase {
  /// What a search may ask of a pair besides its words.
  package enum Criterion: Sendable, Equatable {
    /// Answered on that day or later; the year, the month or the day (`2019`, `2019-05`).
    case since(String)
    /// Answered on that day or earlier, or in that year or month.
    case until(String)
    /// The article's title or address holds this text; capitals do not matter.
    case article(String)
    /// The asker has this name; capitals do not matter.
    case asker(String)
    /// It is the pair of this id.
    case isPair(id: String)

    /// The condition in SQL, with one argument.
    fileprivate var condition: (sql: String, argument: String) {
      switch self {
      // Dates are ISO 8601, so their beginnings compare as texts.
      case .since(let date): ("substr(\(answered), 1, length(?1)) >= ?1", date)
      case .until(let date): ("substr(\(answered), 1, length(?1)) <= ?1", date)
      case .article(let text):
        (
          """
          instr(folded(pair.title), ?1) OR instr(folded(pair.url), ?1)
          OR instr(folded(article.title), ?1) OR instr(folded(article.url), ?1)
          """, text.lowercased()
        )
      case .asker(let name): ("folded(pair.asker) = ?1", name.lowercased())
      case .isPair(let id): ("pair.id = ?1", id)
      }
    }
  }

  /// Returns the numbers of the pairs that meet a criterion.
  ///
  /// A pair without a date meets none that asks for one.
  /// - Complexity: O(*n*) in the pairs, some 2 µs each.
  package func numbers(meeting criterion: Criterion) throws(KnowledgeBaseError) -> Set<UInt64> {
    try read { database in
      database.add(function: folded)
      let (sql, argument) = criterion.condition
      let rows = try Int64.fetchCursor(
        database,
        sql: """
          SELECT pair.row FROM pair LEFT JOIN article ON article.row = pair.articleRow
          WHERE NOT pair.isGone AND (\(sql))
          """,
        arguments: [argument]
      )
      var numbers: Set<UInt64> = []
      while let row = try rows.next() { numbers.insert(UInt64(bitPattern: row)) }
      return numbers
    }
  }
}

/// When a pair was answered, else asked: the date of the first comment that `parts` calls its answer.
private let answered = """
  coalesce((
    SELECT comment.date FROM comment WHERE comment.articleRow = pair.articleRow AND comment.id = (
      SELECT substr(rest, 1, instr(rest, char(10)) - 1) FROM (
        SELECT substr(parts, instr(parts, char(10) || 'answer ') + 8) AS rest FROM (
          SELECT char(10) || pair.parts || char(10) AS parts)
        WHERE instr(parts, char(10) || 'answer ') > 0))
  ), pair.date)
  """

/// A text in lower case, for every alphabet: SQLite's own `lower` knows ASCII alone.
private let folded = DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
  String.fromDatabaseValue(values[0])?.lowercased()
}
