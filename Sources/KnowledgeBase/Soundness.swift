/// What a look through the whole database found.
package struct Soundness: Sendable, Equatable {
  /// What SQLite itself finds wrong with the file, in its words; foreign keys included.
  package var structure: [String] = []
  /// Whether all of that is in lookups, which SQLite can make anew from the tables.
  package var isOnlyLookups = false
  /// Rows of pairs that cannot be read, or that changed since they were written: their ids, or
  /// numbers where even those are lost.
  package var damagedPairs: [String] = []
  /// The same for comments: the article's short name and the comment's number.
  package var damagedComments: [String] = []
  /// Ids that two pairs have, or pairs of a revision that is still to come.
  package var contradictions: [String] = []
  /// Pairs one of whose comments is not there: the ids.
  package var incomplete: [String] = []
  /// How many pairs and comments were written before there were digests: only that they can be read
  /// is known of them.
  package var withoutDigest = 0
  /// The numbers of the pairs that can be found, in rising order.
  package var numbers: [UInt64] = []
  /// Comments, those that are gone included.
  package var comments = 0
  /// Migrations that a later version has made.
  package var laterMigrations: [String] = []

  /// Makes an empty account.
  package init() {}

  /// Whether nothing is wrong with the database.
  package var isSound: Bool {
    structure.isEmpty && damagedPairs.isEmpty && damagedComments.isEmpty && contradictions.isEmpty
      && incomplete.isEmpty
  }

  /// Whether the pairs themselves are what was imported, so that an index may be made of them.
  package var areTextsSound: Bool {
    (structure.isEmpty || isOnlyLookups) && damagedPairs.isEmpty && contradictions.isEmpty
  }
}
