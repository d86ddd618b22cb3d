internal import Conversations
internal import GRDB

// Which article a thread stands under.
extension ImportSession {
  /// An article's row, and its short name.
  struct ArticleRow {
    var row: Int64
    var slug: String
  }

  /// Finds the article that the thread stands under, or makes it; the thread comes back as it is to
  /// be merged with what is there.
  ///
  /// One address is one article, unless a complete copy has another title and no comment of those
  /// that are there: some blogs give every page the address of the blog. Without an address it is
  /// the title and most of the comments' words, since two articles may bear one title ("Your
  /// questions").
  func place(
    _ thread: CommentThread,
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> (article: ArticleRow, thread: CommentThread) {
    let key = ArticleKey.key(of: thread.article)
    if key.hasPrefix("url:") {
      return try articleAtAddress(thread, key: key, pairing: pairing)
    }
    if let found = try articleSharingWords(with: thread, hasAddress: nil) {
      var copy = numberedAsStored(thread, try storedComments(of: found.article.row))
      // A copy that does not say its address knows less than one that does; and one of a few
      // comments may be another article's.
      if found.hasAddress || !found.isMost { copy.isPartial = true }
      try update(found.article.row, from: thread, isOlder: found.hasAddress)
      return (found.article, copy)
    }
    guard let known = try article(keyed: key) else {
      return (try insertArticle(thread, key: key, pairing: pairing), thread)
    }
    if try thread.comments.isEmpty || !hasComments(known) {
      try update(known.row, from: thread, isOlder: false)
      return (known, thread)
    }
    let number = try freeNumber { try isKey("\(key)#\($0)") }
    return (try insertArticle(thread, key: "\(key)#\(number)", pairing: pairing), thread)
  }

  private func articleAtAddress(
    _ thread: CommentThread,
    key: String,
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> (article: ArticleRow, thread: CommentThread) {
    var copy = thread
    var key = key
    var known = try article(keyed: key)
    if let other = known, try !isSame(other, as: thread) {
      key += "#" + ArticleKey.titleWords(of: thread.article.title)
      known = try article(keyed: key)
    } else if known == nil, let found = try articleSharingWords(with: thread, hasAddress: false) {
      try database.execute(
        sql: "UPDATE article SET key = ? WHERE row = ?",
        arguments: [key, found.article.row]
      )
      try renumber(found.article, after: thread)
      if !found.isMost { copy.isPartial = true }
      known = found.article
    }
    guard let known else { return (try insertArticle(thread, key: key, pairing: pairing), thread) }
    try update(known.row, from: thread, isOlder: false)
    return (known, copy)
  }

  /// Whether the article at the thread's address is the thread's.
  ///
  /// It is, unless the titles differ and no comment is in both. A part of a thread takes nothing
  /// away, whatever it is a part of.
  private func isSame(_ article: ArticleRow, as thread: CommentThread) throws -> Bool {
    guard !thread.isPartial, let title = thread.article.title,
      let known = try String.fetchOne(
        database,
        sql: "SELECT title FROM article WHERE row = ?",
        arguments: [article.row]
      ),
      ArticleKey.titleWords(of: title) != ArticleKey.titleWords(of: known),
      !thread.comments.isEmpty, try hasComments(article)
    else { return true }
    let wording = CommentWording(title: known)
    let find = try database.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM comment
        WHERE articleRow = ?1 AND id = ?2 AND (text = ?3 OR author = ?4))
        OR EXISTS (SELECT 1 FROM comment WHERE wording = ?5 AND articleRow = ?1)
        """
    )
    return try thread.comments.contains { comment in
      try Bool.fetchOne(
        find,
        arguments: [
          article.row, comment.id, comment.text, comment.author, wording.digest(of: comment.text),
        ]
      ) == true
    }
  }

  private func hasComments(_ article: ArticleRow) throws -> Bool {
    let find = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM comment WHERE articleRow = ?)"
    )
    return try Bool.fetchOne(find, arguments: [article.row]) == true
  }

  private func article(keyed key: String) throws -> ArticleRow? {
    let find = try database.cachedStatement(sql: "SELECT row, slug FROM article WHERE key = ?")
    return try Row.fetchOne(find, arguments: [key]).map {
      ArticleRow(row: try $0.decode(atIndex: 0), slug: try $0.decode(atIndex: 1))
    }
  }

  /// Whether an article is known by this key.
  func isKey(_ key: String) throws -> Bool { try article(keyed: key) != nil }

  // MARK: By words

  /// An article that was found by its comments' words.
  private struct Found {
    var article: ArticleRow
    var hasAddress: Bool
    /// Whether the thread has half of what the article shows, at least.
    var isMost: Bool
  }

  /// The article of the thread's title that has most comments of the smaller of the two, by their
  /// words.
  ///
  /// - Complexity: O(*n* log *N*), *n* = the thread's comments, *N* = those of the knowledge base.
  private func articleSharingWords(
    with thread: CommentThread,
    hasAddress: Bool?
  ) throws -> Found? {
    let wording = CommentWording(title: thread.article.title)
    var own = Set(thread.comments.compactMap { wording.digest(of: $0.text) })
    let find = try database.cachedStatement(
      sql: "SELECT DISTINCT articleRow FROM comment WHERE wording = ? LIMIT \(Self.telling)"
    )
    var shared: [Int64: Int] = [:]
    for digest in own {
      let articles = try Int64.fetchAll(find, arguments: [digest])
      // What stands under any number of articles tells none from another.
      guard articles.count < Self.telling else {
        own.remove(digest)
        continue
      }
      for article in articles { shared[article, default: 0] += 1 }
    }
    let read = try database.cachedStatement(
      sql: "SELECT slug, key LIKE 'url:%' FROM article WHERE row = ?"
    )
    // Of equals the one that came first.
    for (article, count) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let size = try size(of: article, upTo: 2 * count + 1)
      guard 2 * count > min(own.count, size),
        let row = try Row.fetchOne(read, arguments: [article])
      else { continue }
      let isAddressed: Bool = try row.decode(atIndex: 1)
      guard hasAddress ?? isAddressed == isAddressed else { continue }
      return Found(
        article: ArticleRow(row: article, slug: try row.decode(atIndex: 0)),
        hasAddress: isAddressed,
        isMost: size <= 2 * count
      )
    }
    return nil
  }

  /// How many different comments an article shows, as far as `limit`.
  private func size(of article: Int64, upTo limit: Int) throws -> Int {
    let count = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM
        (SELECT DISTINCT wording FROM comment WHERE articleRow = ? AND NOT isGone LIMIT ?)
        """
    )
    return try Int.fetchOne(count, arguments: [article, limit]) ?? 0
  }

  /// A comment's words under so many articles of one title tell nothing.
  private static let telling = 32

  // MARK: Writing

  /// The first number from 2 on that is not taken; where many are, one beyond the number of
  /// articles, so that it is found at once.
  private func freeNumber(isTaken: (Int) throws -> Bool) throws -> Int {
    var number = 2
    if try isTaken(Self.many) {
      let last = try database.cachedStatement(sql: "SELECT max(row) FROM article")
      number += try Int.fetchOne(last) ?? 0
    }
    while try isTaken(number) { number += 1 }
    return number
  }

  private static let many = 32

  private func insertArticle(
    _ thread: CommentThread,
    key: String,
    pairing: (CommentThread) -> ThreadPairs
  ) throws -> ArticleRow {
    let base = ArticleKey.slug(of: thread.article)
    var pairs: [QuestionAnswerPair]?
    func isTaken(_ slug: String) throws -> Bool {
      if try isSlug(slug) { return true }
      guard try hasPairs(under: slug) else { return false }
      // Pairs of this very thread may have come as such before it.
      let own = pairs ?? pairing(thread).pairs
      pairs = own
      var (known, same) = (0, 0)
      for pair in own {
        guard let stored = try pairStatements.stored("\(slug)-\(pair.id)") else { continue }
        known += 1
        if stored.pair.asksSame(as: pair) { same += 1 }
      }
      return 2 * same < known
    }
    var slug = base
    if try isTaken(base) { slug += "-v\(try freeNumber { try isTaken("\(base)-v\($0)") })" }
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

  /// Whether pairs have ids that an article of this short name gives: "stiff-neck-…".
  private func hasPairs(under slug: String) throws -> Bool {
    let find = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM pair WHERE id >= ?1 || '-' AND id < ?1 || '.')"
    )
    return try Bool.fetchOne(find, arguments: [slug]) == true
  }

  /// Fills in what the thread says of its article.
  ///
  /// What it does not say stays, and of two addresses of one article the plainer one. An older copy
  /// only adds.
  private func update(_ row: Int64, from thread: CommentThread, isOlder: Bool) throws {
    let known = try storedArticle(row)
    let new = thread.article
    let (first, second) = isOlder ? (known, new) : (new, known)
    try database.execute(
      sql: """
        UPDATE article SET title = ?, author = ?, url = ?, date = ?,
        claimedCount = coalesce(?, claimedCount) WHERE row = ?
        """,
      arguments: [
        first.title ?? second.title, first.author ?? second.author,
        ArticleKey.plainer(known.url, new.url), first.date ?? second.date, thread.claimedCount, row,
      ]
    )
  }

  /// What is known of an article.
  func storedArticle(_ row: Int64) throws -> Article {
    let find = try database.cachedStatement(
      sql: "SELECT title, author, url, date FROM article WHERE row = ?"
    )
    guard let row = try Row.fetchOne(find, arguments: [row]) else { return Article() }
    return Article(
      title: try row.decode(atIndex: 0),
      author: try row.decode(atIndex: 1),
      url: try row.decode(atIndex: 2),
      date: try row.decode(atIndex: 3)
    )
  }
}

extension QuestionAnswerPair {
  /// Whether the two ask the same: one question, or one with what the asker added later.
  func asksSame(as other: Self) -> Bool {
    let (short, long) =
      question.utf8.count <= other.question.utf8.count
      ? (question, other.question) : (other.question, question)
    return long.utf8.count == short.utf8.count ? long == short : long.hasPrefix(short + "\n\n")
  }
}
