internal import GRDB

// Articles that may be copies of each other, though nothing says so for certain.
extension ImportSession {
  /// Two articles of one title that have answers with the same words.
  package struct LikelyCopy: Sendable, Equatable {
    /// The short name of the one without an address.
    package var article: String
    /// The short name of the other.
    package var other: String
    /// How many answers are in both.
    package var count: Int
  }

  /// Returns articles that may be one, saved in two ways that give its comments other words.
  ///
  /// One has no address and another's title, and more than half of its answers are answers of that
  /// one. Those of which this import has read neither are left out.
  /// - Complexity: O(*n*) in the articles of the knowledge base, if one has no address, and in the
  /// pairs
  ///   of those that have its title.
  package func likelyCopies() throws -> [LikelyCopy] {
    let plain = try articles(keyed: "title:_%")
    if plain.isEmpty { return [] }
    let addressed = Dictionary(grouping: try articles(keyed: "url:%"), by: \.title)
    var copies: [LikelyCopy] = []
    for article in plain {
      // So many articles of one title are a custom of the blog.
      let others = (addressed[article.title] ?? []).prefix(Self.compared).filter { other in
        memory.articles.contains(article.row) || memory.articles.contains(other.row)
      }
      if others.isEmpty { continue }
      let answers = try answers(of: article.row)
      for other in others {
        let count = answers.intersection(try self.answers(of: other.row)).count
        if 2 * count > answers.count {
          copies.append(LikelyCopy(article: article.slug, other: other.slug, count: count))
        }
      }
    }
    return copies
  }

  private static let compared = 8

  private func articles(
    keyed pattern: String
  ) throws -> [(row: Int64, slug: String, title: String)] {
    try Row.fetchAll(
      database,
      sql: "SELECT row, slug, title FROM article WHERE key LIKE ? ORDER BY row",
      arguments: [pattern]
    ).map { row in
      (
        row: try row.decode(atIndex: 0), slug: try row.decode(atIndex: 1),
        title: ArticleKey.titleWords(of: try row.decode(atIndex: 2))
      )
    }
  }

  /// The words of an article's answers: questions may differ by the names under them.
  private func answers(of article: Int64) throws -> Set<Int64> {
    let read = try database.cachedStatement(
      sql: "SELECT answer FROM pair WHERE articleRow = ? AND NOT isGone"
    )
    let wording = CommentWording(title: nil)
    return try Set(String.fetchAll(read, arguments: [article]).compactMap(wording.digest))
  }
}
