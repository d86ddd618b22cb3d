internal import GRDB

/// The tables of `askback.sqlite`, as a row of migrations: an old database is brought up to date
/// when it is opened for writing; a migration that has been released is never changed.
enum Schema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 threads and pairs") { database in
      try database.execute(sql: threadsAndPairs)
    }
    migrator.registerMigration("2 decisions") { database in
      try database.execute(sql: decisions)
    }
    migrator.registerMigration("3 digests") { database in
      try database.execute(sql: digests)
      try RowDigest.renewAll(in: database)
    }
    migrator.registerMigration("4 copies") { database in
      try database.execute(sql: copies)
      try ArticleCopies.renewAll(in: database)
    }
    migrator.registerMigration("5 lineage") { database in
      try database.execute(sql: lineage)
    }
    return migrator
  }()

  /// The migrations of a database that only a later version knows, in their order.
  static func laterMigrations(in database: Database) throws -> [String] {
    try migrator.appliedIdentifiers(database).filter { !migrator.migrations.contains($0) }.sorted()
  }

  /// The first tables.
  ///
  /// The index knows a pair by its `row`: AUTOINCREMENT never gives a number out twice. `revision` is the state of the knowledge base that last changed the pair; a
  /// pair whose comments are gone stays as a row with `isGone`, so that the index can learn of it
  /// and nothing is lost.
  private static let threadsAndPairs = """
    CREATE TABLE state (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      identity INTEGER NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE article (
      row INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      slug TEXT NOT NULL UNIQUE,
      title TEXT, author TEXT, url TEXT, date TEXT,
      claimedCount INTEGER,
      conversationCount INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE source (
      row INTEGER PRIMARY KEY,
      articleRow INTEGER REFERENCES article,
      path TEXT NOT NULL,
      format TEXT NOT NULL,
      digest TEXT NOT NULL,
      UNIQUE (path, articleRow)
    ) STRICT;
    CREATE TABLE comment (
      row INTEGER PRIMARY KEY,
      articleRow INTEGER NOT NULL REFERENCES article,
      sourceRow INTEGER NOT NULL REFERENCES source,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      parent TEXT,
      kind TEXT NOT NULL,
      author TEXT,
      isPostAuthor INTEGER NOT NULL,
      date TEXT, dateText TEXT,
      text TEXT NOT NULL,
      flags TEXT NOT NULL,
      unpaired TEXT,
      isGone INTEGER NOT NULL DEFAULT 0,
      UNIQUE (articleRow, id)
    ) STRICT;
    CREATE TABLE pair (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      articleRow INTEGER REFERENCES article,
      sourceRow INTEGER NOT NULL REFERENCES source,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      asker TEXT, title TEXT, url TEXT, date TEXT,
      greeting TEXT, signature TEXT, outcome TEXT, follows TEXT,
      tags TEXT NOT NULL, parts TEXT NOT NULL, notes TEXT NOT NULL,
      isGone INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pairByRevision ON pair (revision);
    CREATE INDEX pairByArticle ON pair (articleRow);
    """

  /// What a person decided, by the comment that asks (or that replies to a question which is not
  /// there), with the digests of the texts that were judged.
  ///
  /// `proposal` keeps the pairs as they were proposed, for the articles that have a decision:
  /// elsewhere they are the pairs themselves. `comment.proposed` is the same for `unpaired`.
  private static let decisions = """
    CREATE TABLE decision (
      row INTEGER PRIMARY KEY,
      articleRow INTEGER NOT NULL REFERENCES article,
      comment TEXT NOT NULL,
      verdict TEXT NOT NULL,
      target TEXT,
      doubts TEXT NOT NULL,
      stands INTEGER NOT NULL,
      UNIQUE (articleRow, comment)
    ) STRICT;
    CREATE TABLE judgedComment (
      decisionRow INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
      comment TEXT NOT NULL,
      digest INTEGER NOT NULL,
      PRIMARY KEY (decisionRow, comment)
    ) STRICT;
    CREATE TABLE proposal (
      row INTEGER PRIMARY KEY,
      articleRow INTEGER NOT NULL REFERENCES article,
      id TEXT NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      asker TEXT, title TEXT, url TEXT, date TEXT,
      greeting TEXT, signature TEXT, outcome TEXT, follows TEXT,
      tags TEXT NOT NULL, parts TEXT NOT NULL, notes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX proposalByArticle ON proposal (articleRow, id);
    ALTER TABLE comment ADD COLUMN quotes TEXT NOT NULL DEFAULT '';
    ALTER TABLE comment ADD COLUMN proposed TEXT;
    UPDATE comment SET proposed = unpaired;
    """

  /// What tells that a row changed by itself, on the disk: SQLite has checksums for nothing.
  private static let digests = """
    ALTER TABLE pair ADD COLUMN digest INTEGER;
    ALTER TABLE comment ADD COLUMN digest INTEGER;
    """

  /// The states before the present one, by which an index that is behind is told from one of a copy that went
  /// another way.
  private static let lineage = """
    CREATE TABLE lineage (revision INTEGER PRIMARY KEY, mark INTEGER NOT NULL) STRICT;
    ALTER TABLE state ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;
    """

  /// What tells copies of an article: the words of each comment under their title, as
  /// `CommentWording` hashes them, and the import that showed it last, by a number drawn at random.
  private static let copies = """
    ALTER TABLE comment ADD COLUMN wording INTEGER;
    ALTER TABLE comment ADD COLUMN lastImport INTEGER;
    CREATE INDEX commentByWording ON comment (wording, articleRow);
    """
}
