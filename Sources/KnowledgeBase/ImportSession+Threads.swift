package import Conversations
internal import GRDB

extension ImportSession {
  /// Brings a thread into the knowledge base: its comments are joined with those that are there
  /// from earlier copies or other pages of the same thread, `pairing` is asked for the pairs of
  /// the whole, and what differs is written.
  ///
  /// Returns the article's short name, and what changed in the whole thread.
  ///
  /// A complete copy that no longer shows a comment makes it gone, and its pair with it; a page
  /// of a longer thread, and a copy without comments, make nothing gone.
  /// - Complexity: O(*n* log *n*) in the comments of the article.
  package func merge(
    _ thread: CommentThread,
    from source: Source,
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> (article: String, changes: ImportChanges) {
    let article = try articleRow(for: thread)
    let sourceRow = try row(of: source, article: article.row)
    let stored = try storedComments(of: article.row)
    let whole = Self.join(stored: stored, with: thread)
    let proposed = pairing(whole).under(article.slug)
    try write(whole, over: stored, unpaired: proposed.unpaired, to: article.row, source: sourceRow)
    try keepProposal(proposed, of: article)
    let pairs = try decided(proposed, of: article)

    var changes = ImportChanges()
    changes.comments = thread.comments.count
    changes.threadComments = whole.comments.count
    changes.count(pairs)
    try write(pairs, to: article, source: sourceRow, counting: &changes)
    return (article.slug, changes)
  }

  /// An article's row, and its short name.
  struct ArticleRow {
    var row: Int64
    var slug: String
  }

  // MARK: The article

  /// Finds the article that the thread stands under, or makes it.
  ///
  /// Articles without an address are told apart by title; two different articles may bear the
  /// same one ("Your questions"), so a copy must share a comment with what is there. Only so many
  /// are compared, since an export may have any number of articles without a title.
  private func articleRow(for thread: CommentThread) throws -> ArticleRow {
    let base = ArticleKey.key(of: thread.article)
    guard let known = try article(keyed: base) else { return try insertArticle(thread, key: base) }
    let isCertain = base.hasPrefix("url:") || thread.comments.isEmpty
    if let found = try isCertain ? known : articleSharingComment(with: thread, key: base) {
      try updateArticle(found.row, from: thread)
      return found
    }
    let number = try freeNumber { try isKey("\(base)#\($0)") }
    return try insertArticle(thread, key: "\(base)#\(number)")
  }

  private func article(keyed key: String) throws -> ArticleRow? {
    let find = try database.cachedStatement(sql: "SELECT row, slug FROM article WHERE key = ?")
    return try Row.fetchOne(find, arguments: [key]).map {
      ArticleRow(row: try $0.decode(atIndex: 0), slug: try $0.decode(atIndex: 1))
    }
  }

  /// The article of the same title that has one of the thread's comments, or has none at all.
  private func articleSharingComment(
    with thread: CommentThread,
    key: String
  ) throws -> ArticleRow? {
    let find = try database.cachedStatement(
      sql: """
        SELECT row, slug FROM
        (SELECT row, slug FROM article WHERE key = ?1 OR (key > ?1 || '#' AND key < ?1 || '$')
        LIMIT \(Self.comparedArticles)) AS candidate
        WHERE EXISTS (SELECT 1 FROM comment
        WHERE articleRow = candidate.row AND id = ?2 AND text = ?3)
        OR NOT EXISTS (SELECT 1 FROM comment WHERE articleRow = candidate.row) LIMIT 1
        """
    )
    for comment in thread.comments {
      let row = try Row.fetchOne(find, arguments: [key, comment.id, comment.text])
      if let row {
        return ArticleRow(row: try row.decode(atIndex: 0), slug: try row.decode(atIndex: 1))
      }
    }
    return nil
  }

  private static let comparedArticles = 32

  /// Whether an article is known by this key.
  func isKey(_ key: String) throws -> Bool { try article(keyed: key) != nil }

  /// The first number from 2 on that is not taken; where many are, one beyond the number of
  /// articles, so that it is found at once.
  private func freeNumber(isTaken: (Int) throws -> Bool) throws -> Int {
    var number = 2
    if try isTaken(Self.comparedArticles) {
      let last = try database.cachedStatement(sql: "SELECT max(row) FROM article")
      number += try Int.fetchOne(last) ?? 0
    }
    while try isTaken(number) { number += 1 }
    return number
  }

  private func insertArticle(_ thread: CommentThread, key: String) throws -> ArticleRow {
    let base = ArticleKey.slug(of: thread.article)
    var slug = base
    if try isSlug(base) { slug += "-v\(try freeNumber { try isSlug("\(base)-v\($0)") })" }
    let article = thread.article
    try database.execute(
      sql: """
        INSERT INTO article (key, slug, title, author, url, date, claimedCount)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        key, slug, article.title, article.author, article.url, article.date, thread.claimedCount,
      ]
    )
    return ArticleRow(row: database.lastInsertedRowID, slug: slug)
  }

  private func isSlug(_ slug: String) throws -> Bool {
    let find = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM article WHERE slug = ?)"
    )
    return try Bool.fetchOne(find, arguments: [slug]) == true
  }

  private func updateArticle(_ row: Int64, from thread: CommentThread) throws {
    let article = thread.article
    try database.execute(
      sql: """
        UPDATE article SET title = coalesce(?, title), author = coalesce(?, author),
        url = coalesce(?, url), date = coalesce(?, date),
        claimedCount = coalesce(?, claimedCount) WHERE row = ?
        """,
      arguments: [
        article.title, article.author, article.url, article.date, thread.claimedCount, row,
      ]
    )
  }

  // MARK: Comments

  private struct StoredComment {
    var row: Int64
    var comment: Comment
    var isGone: Bool
  }

  private func storedComments(of article: Int64) throws -> [StoredComment] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT row, isGone, \(commentColumns) FROM comment WHERE articleRow = ? ORDER BY position
        """,
      arguments: [article]
    ).map {
      StoredComment(
        row: try $0.decode(atIndex: 0),
        comment: try Comment(commentRow: $0, from: 2),
        isGone: try $0.decode(atIndex: 1)
      )
    }
  }

  /// Joins a page with what earlier pages gave.
  ///
  /// Pages of one thread are put in the order of the comments' numbers where all have one.
  private static func join(stored: [StoredComment], with thread: CommentThread) -> CommentThread {
    guard thread.isPartial || thread.comments.isEmpty else { return thread }
    var whole = thread
    let shown = Set(thread.comments.map(\.id))
    let others = stored.filter { !$0.isGone && !shown.contains($0.comment.id) }.map(\.comment)
    guard !others.isEmpty else { return thread }
    whole.comments = others + thread.comments
    let numbers = whole.comments.map { Int($0.id) }
    if !numbers.contains(nil) {
      whole.comments = zip(numbers, whole.comments).sorted { ($0.0 ?? 0) < ($1.0 ?? 0) }.map(\.1)
    }
    return whole
  }

  private func write(
    _ thread: CommentThread,
    over stored: [StoredComment],
    unpaired: [ThreadPairs.Unpaired],
    to article: Int64,
    source: Int64
  ) throws {
    let reasons = Dictionary(unpaired.map { ($0.comment, $0.reason) }) { first, _ in first }
    let upsert = try database.cachedStatement(
      sql: """
        INSERT INTO comment
        (\(commentColumns), articleRow, sourceRow, position, proposed, unpaired, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?14, ?14, ?15)
        ON CONFLICT (articleRow, id) DO UPDATE SET parent = excluded.parent,
        kind = excluded.kind, author = excluded.author, isPostAuthor = excluded.isPostAuthor,
        date = excluded.date, dateText = excluded.dateText, text = excluded.text,
        flags = excluded.flags, quotes = excluded.quotes, digest = excluded.digest,
        position = excluded.position, proposed = excluded.proposed,
        unpaired = excluded.unpaired, isGone = 0
        """
    )
    for (position, comment) in thread.comments.enumerated() {
      let own = comment.columnValues
      let values = [
        article.databaseValue, source.databaseValue, position.databaseValue,
        (reasons[comment.id]?.rawValue).databaseValue, RowDigest.digest(of: own).databaseValue,
      ]
      try upsert.execute(arguments: StatementArguments(own + values))
    }
    let shown = Set(thread.comments.map(\.id))
    for entry in stored where !entry.isGone && !shown.contains(entry.comment.id) {
      try database.execute(
        sql: "UPDATE comment SET isGone = 1 WHERE row = ?",
        arguments: [entry.row]
      )
    }
  }

  // MARK: Pairs

  /// Writes the pairs of an article; what is there and not among them is gone.
  func write(
    _ pairs: ThreadPairs,
    to article: ArticleRow,
    source: Int64,
    counting changes: inout ImportChanges
  ) throws {
    for pair in pairs.pairs {
      try store(pair, article: article.row, source: source, counting: &changes)
    }
    let present = Set(pairs.pairs.map(\.id))
    let known = try Row.fetchAll(
      database,
      sql: "SELECT row, id FROM pair WHERE articleRow = ? AND NOT isGone",
      arguments: [article.row]
    )
    for row in known where !present.contains(try row.decode(atIndex: 1)) {
      changes.gone += 1
      let number: Int64 = try row.decode(atIndex: 0)
      try database.execute(
        sql: "UPDATE pair SET isGone = 1, revision = ? WHERE row = ?",
        arguments: [revision, number]
      )
      try RowDigest.renew(pair: number, in: database)
    }
    try database.execute(
      sql: "UPDATE article SET conversationCount = ? WHERE row = ?",
      arguments: [pairs.conversationCount, article.row]
    )
  }
}

extension ThreadPairs {
  /// The same with ids that hold in the whole knowledge base: behind the article's short name.
  fileprivate func under(_ slug: String) -> Self {
    var result = self
    for index in pairs.indices {
      result.pairs[index].id = "\(slug)-\(pairs[index].id)"
      result.pairs[index].follows = pairs[index].follows.map { "\(slug)-\($0)" }
    }
    return result
  }
}
