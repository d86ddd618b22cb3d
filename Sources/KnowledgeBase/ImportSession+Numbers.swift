internal import Conversations
internal import GRDB

// Copies that number their comments anew: saved text and some exports count them, so that one
// comment more or less gives all that follow other numbers.
extension ImportSession {
  /// Gives the comments of a copy the numbers that the same words have in the knowledge base, so
  /// that pairs keep their ids, and decisions their comments.
  ///
  /// - Complexity: O(*n*) in the comments of both.
  func numberedAsStored(_ thread: CommentThread, _ stored: [StoredComment]) -> CommentThread {
    let known = Set(stored.map(\.comment.id))
    let numbers = Self.matches(
      of: thread.comments,
      among: stored.map(\.comment),
      preferring: { !stored[$0].isGone }
    )
    guard numbers.contains(where: { $0.key != $0.value }) else { return thread }
    var taken = known.union(thread.comments.map(\.id))
    var renamed = numbers
    // Their numbers are other comments' there.
    for comment in thread.comments where numbers[comment.id] == nil && known.contains(comment.id) {
      renamed[comment.id] = Self.unused(comment.id, &taken)
    }
    var copy = thread
    for index in copy.comments.indices {
      let comment = copy.comments[index]
      copy.comments[index].id = renamed[comment.id] ?? comment.id
      copy.comments[index].parent = comment.parent.map { renamed[$0] ?? $0 }
    }
    return copy
  }

  /// Gives the stored comments of an article that came without an address the numbers of the copy
  /// that has one, and their decisions as well.
  func renumber(_ article: ArticleRow, after thread: CommentThread) throws {
    let stored = try storedComments(of: article.row)
    var numbers = Self.matches(of: stored.map(\.comment), among: thread.comments)
    guard numbers.contains(where: { $0.key != $0.value }) else { return }
    var taken = Set(stored.map(\.comment.id)).union(thread.comments.map(\.id))
    let given = Set(numbers.values)
    for id in stored.map(\.comment.id) where numbers[id] == nil && given.contains(id) {
      numbers[id] = Self.unused(id, &taken)
    }
    // By way of names that no comment has, since numbers change places.
    let leave = try database.makeStatement(sql: "UPDATE comment SET id = ? WHERE row = ?")
    let write = try database.makeStatement(
      sql: "UPDATE comment SET id = ?, parent = ?, digest = ? WHERE row = ?"
    )
    for entry in stored { try leave.execute(arguments: ["\n\(entry.row)", entry.row]) }
    for entry in stored {
      var comment = entry.comment
      comment.id = numbers[comment.id] ?? comment.id
      comment.parent = comment.parent.map { numbers[$0] ?? $0 }
      let digest = RowDigest.digest(of: comment.columnValues)
      try write.execute(arguments: [comment.id, comment.parent, digest, entry.row])
    }
    for (table, column, scope) in [
      ("decision", "comment", "articleRow = ?"), ("decision", "target", "articleRow = ?"),
      (
        "judgedComment", "comment", "decisionRow IN (SELECT row FROM decision WHERE articleRow = ?)"
      ),
    ] {
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT rowid, \(column) FROM \(table) WHERE \(scope) AND \(column) IS NOT NULL",
        arguments: [article.row]
      )
      let change = try database.makeStatement(
        sql: "UPDATE \(table) SET \(column) = ? WHERE rowid = ?"
      )
      for row in rows {
        let number: Int64 = try row.decode(atIndex: 0)
        try change.execute(arguments: ["\n\(number)", number])
      }
      for row in rows {
        let id: String = try row.decode(atIndex: 1)
        try change.execute(arguments: [numbers[id] ?? id, try row.decode(Int64.self, atIndex: 0)])
      }
    }
  }

  /// For each comment whose words are among `others` the number of that one.
  ///
  /// Those count whose order is the same in both, since a count goes by the order; but if that is
  /// less than half, the order is another.
  /// - Complexity: O(*n* log *n*) in the comments of both.
  private static func matches(
    of comments: [Comment],
    among others: [Comment],
    preferring isPreferred: (Int) -> Bool = { _ in true }
  ) -> [String: String] {
    let wording = CommentWording(title: nil)
    var places: [Int64: [Int]] = [:]
    let order = others.indices.filter(isPreferred) + others.indices.filter { !isPreferred($0) }
    for place in order.reversed() {
      if let digest = wording.digest(of: others[place].text) {
        places[digest, default: []].append(place)
      }
    }
    let digests = comments.map { wording.digest(of: $0.text) }
    let numbers = Dictionary(others.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
      first
    }
    let same = zip(comments, digests).map { comment, digest -> Int? in
      guard let digest, let place = numbers[comment.id] else { return nil }
      return wording.digest(of: others[place].text) == digest ? place : nil
    }
    let byNumber = assigned(digests, places, first: same)
    let byOrder = assigned(digests, places, first: same.map { _ in nil })
    let rising = [risingRun(of: byNumber), risingRun(of: byOrder)]
    let best = rising[1].count > rising[0].count ? 1 : 0
    let all = best == 0 ? byNumber : byOrder
    let isOrdered = 2 * rising[best].count >= all.count { $0 != nil }
    let kept = isOrdered ? rising[best] : Set(comments.indices)
    var matches: [String: String] = [:]
    for (index, place) in all.enumerated() where kept.contains(index) {
      if let place { matches[comments[index].id] = others[place].id }
    }
    return matches
  }

  /// For each comment a place of the same words: the one in `first`, else the next that is free.
  private static func assigned(
    _ digests: [Int64?],
    _ places: [Int64: [Int]],
    first: [Int?]
  ) -> [Int?] {
    var waiting = places
    var used = Set(first.compactMap(\.self))
    return zip(digests, first).map { digest, own in
      if let own { return own }
      guard let digest else { return nil }
      while let next = waiting[digest]?.popLast() {
        if used.insert(next).inserted { return next }
      }
      return nil
    }
  }

  /// The most indices whose places rise: a longest increasing subsequence.
  private static func risingRun(of places: [Int?]) -> Set<Int> {
    var ends: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: places.count)
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if places[ends[middle]] ?? 0 < place { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var run: Set<Int> = []
    var next = ends.last
    while let index = next {
      run.insert(index)
      next = before[index]
    }
    return run
  }

  /// A number that no comment has: `7-2`.
  private static func unused(_ id: String, _ taken: inout Set<String>) -> String {
    var copy = 2
    while !taken.insert("\(id)-\(copy)").inserted { copy += 1 }
    return "\(id)-\(copy)"
  }
}
