package import Conversations
internal import GRDB

extension ImportSession {
  /// Brings a thread into the knowledge base: its comments are joined with those that are there
  /// from earlier copies or other pages of the same thread, `pairing` is asked for the pairs of
  /// the whole, and what differs is written.
  ///
  /// Returns the article's short name, and what changed in the whole thread.
  ///
  /// A complete copy that no longer shows a comment makes it gone, and its pair with it, unless
  /// this same import has shown it; a page of a longer thread, and a copy without comments, make
  /// nothing gone.
  /// - Complexity: O(*n* log *n*) in the comments of the article.
  package func merge(
    _ thread: CommentThread,
    from source: Source,
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> (article: String, changes: ImportChanges) {
    let (article, copy) = try place(thread, pairing: pairing)
    let sourceRow = try row(of: source, article: article.row)
    let stored = try storedComments(of: article.row)
    let rank = memory.take(copy, of: article.row, slug: article.slug, source: sourceRow)
    var whole = ThreadJoining(stored, isOlder: rank == .older).joined(with: copy)
    whole.article = try storedArticle(article.row)

    var changes = ImportChanges()
    changes.comments = thread.comments.count
    changes.threadComments = whole.comments.count
    if rank != .only, Self.differ(copy, stored) { changes.differing = 1 }
    try write(
      whole,
      shown: Set(copy.comments.map(\.id)),
      over: stored,
      to: article,
      source: sourceRow,
      pairing: pairing,
      counting: &changes
    )
    return (article.slug, changes)
  }

  /// Takes away what is gone from threads all of whose comment pages this import has read: they
  /// show as many comments as they say there are.
  ///
  /// Returns the articles' short names, and what changed.
  package func mergePages(
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> [(article: String, changes: ImportChanges)] {
    try memory.pagedArticles.compactMap { article, pages in
      let stored = try storedComments(of: article.row)
      let present = stored.filter { !$0.isGone }
      let shown = present.filter(\.isShown)
      if Self.count(of: present.map(\.comment), is: pages.claimed) {
        memory.complete.insert(article.slug)
        return nil
      }
      guard pages.count > 1, Self.count(of: shown.map(\.comment), is: pages.claimed) else {
        return nil
      }
      memory.complete.insert(article.slug)
      let whole = CommentThread(
        article: try storedArticle(article.row),
        claimedCount: pages.claimed,
        comments: shown.map(\.comment)
      )
      var changes = ImportChanges()
      changes.threadComments = whole.comments.count
      try write(
        whole,
        shown: [],
        over: stored,
        to: article,
        source: pages.source,
        pairing: pairing,
        counting: &changes
      )
      return (article.slug, changes)
    }
  }

  /// Whether the article of this short name is there with as many comments as its pages, some of
  /// which this import has read, say there are; known once `mergePages` is done.
  package func hasAllPages(of slug: String) -> Bool { memory.complete.contains(slug) }

  /// Whether a page's own count is that of the comments, or of those that are no pings.
  private static func count(of comments: [Comment], is claimed: Int) -> Bool {
    let shown = comments.filter { !$0.flags.contains(.splitFromText) }
    return claimed == shown.count || claimed == shown.count { $0.kind == .comment }
  }

  /// Whether a copy and those that this import read before it show different comments.
  private static func differ(_ copy: CommentThread, _ stored: [StoredComment]) -> Bool {
    Set(copy.comments.filter { !$0.flags.contains(.splitFromText) }.map(\.id))
      != Set(
        stored.filter { $0.isShown && !$0.comment.flags.contains(.splitFromText) }.map(\.comment.id)
      )
  }

  // MARK: Comments

  /// A comment as it is kept.
  struct StoredComment {
    var row: Int64
    var comment: Comment
    var isGone: Bool
    /// Whether this import has shown it.
    var isShown: Bool
  }

  func storedComments(of article: Int64) throws -> [StoredComment] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT row, isGone, lastImport IS ?, \(commentColumns) FROM comment
        WHERE articleRow = ? ORDER BY position
        """,
      arguments: [memory.number, article]
    ).map {
      StoredComment(
        row: try $0.decode(atIndex: 0),
        comment: try Comment(commentRow: $0, from: 3),
        isGone: try $0.decode(atIndex: 1),
        isShown: try $0.decode(atIndex: 2)
      )
    }
  }

  /// Writes a whole thread and its pairs; the comments that are in `shown` are those of the source.
  private func write(
    _ whole: CommentThread,
    shown: Set<String>,
    over stored: [StoredComment],
    to article: ArticleRow,
    source: Int64,
    pairing: (CommentThread) -> ThreadPairs,
    counting changes: inout ImportChanges
  ) throws {
    let proposed = pairing(whole).under(article.slug)
    try write(
      whole,
      shown: shown,
      over: stored,
      unpaired: proposed.unpaired,
      to: article.row,
      source: source
    )
    try keepProposal(proposed, of: article)
    let pairs = try decided(proposed, of: article)
    changes.count(pairs)
    try write(pairs, to: article, source: source, counting: &changes)
  }

  private func write(
    _ thread: CommentThread,
    shown: Set<String>,
    over stored: [StoredComment],
    unpaired: [ThreadPairs.Unpaired],
    to article: Int64,
    source: Int64
  ) throws {
    let reasons = Dictionary(unpaired.map { ($0.comment, $0.reason) }) { first, _ in first }
    let upsert = try database.cachedStatement(
      sql: """
        INSERT INTO comment
        (\(commentColumns), articleRow, sourceRow, position, proposed, unpaired, digest, wording,
        lastImport)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?14, ?14, ?15, ?16, ?17)
        ON CONFLICT (articleRow, id) DO UPDATE SET parent = excluded.parent,
        kind = excluded.kind, author = excluded.author, isPostAuthor = excluded.isPostAuthor,
        date = excluded.date, dateText = excluded.dateText, text = excluded.text,
        flags = excluded.flags, quotes = excluded.quotes, digest = excluded.digest,
        position = excluded.position, proposed = excluded.proposed,
        unpaired = excluded.unpaired, wording = excluded.wording,
        lastImport = coalesce(excluded.lastImport, lastImport), isGone = 0
        """
    )
    let wording = CommentWording(title: thread.article.title)
    for (position, comment) in thread.comments.enumerated() {
      let own = comment.columnValues
      let values = [
        article.databaseValue, source.databaseValue, position.databaseValue,
        (reasons[comment.id]?.rawValue).databaseValue, RowDigest.digest(of: own).databaseValue,
        wording.digest(of: comment.text).databaseValue,
        (shown.contains(comment.id) ? memory.number : nil).databaseValue,
      ]
      try upsert.execute(arguments: StatementArguments(own + values))
    }
    let present = Set(thread.comments.map(\.id))
    for entry in stored where !entry.isGone && !present.contains(entry.comment.id) {
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
      let number: Int64 = try row.decode(atIndex: 0)
      if number > lastPair { changes.withdrawn += 1 } else { changes.gone += 1 }
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
