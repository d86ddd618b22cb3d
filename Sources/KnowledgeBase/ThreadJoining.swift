internal import Conversations

/// Joins a copy or page of a thread with what is there from others.
///
/// Knowledge only grows: what a source cannot know does not replace what another source said. A
/// feed does not say who the coach is, and some themes show neither days nor who replies to whom.
struct ThreadJoining {
  private let stored: [ImportSession.StoredComment]
  /// Whether the copy is older than one that the same import has read.
  private let isOlder: Bool

  /// Makes what joins copies with the stored comments of their article.
  init(_ stored: [ImportSession.StoredComment], isOlder: Bool) {
    self.stored = stored
    self.isOlder = isOlder
  }

  /// Returns the thread as it is now: a complete copy with what this import has shown before, any
  /// other with all that is there.
  ///
  /// What is not in the copy is put in the order of the comments' numbers where all have one.
  /// - Complexity: O(*n* log *n*) in the comments of both.
  func joined(with thread: CommentThread) -> CommentThread {
    var whole = thread
    let shown = Set(thread.comments.map(\.id))
    let isAddition = thread.isPartial
    let others = stored.filter { entry in
      !entry.isGone && (isAddition || entry.isShown) && !shown.contains(entry.comment.id)
    }.map(\.comment)
    complete(&whole.comments, from: thread, beside: others, isAddition: isAddition)
    guard !others.isEmpty else { return whole }
    whole.comments = others + whole.comments
    let numbers = whole.comments.map { Int($0.id) }
    if !numbers.contains(nil) {
      whole.comments = zip(numbers, whole.comments).sorted { ($0.0 ?? 0) < ($1.0 ?? 0) }.map(\.1)
    }
    return whole
  }

  /// What a copy can know: what it shows of any comment, if it is complete.
  private struct Knowledge {
    var coach = false
    var pings = false
    var parents = false

    init(_ thread: CommentThread, isAddition: Bool) {
      guard !isAddition else { return }
      for comment in thread.comments {
        if comment.isPostAuthor && !comment.flags.contains(.splitFromText) { coach = true }
        if comment.kind != .comment { pings = true }
        if comment.parent != nil { parents = true }
      }
    }
  }

  private func complete(
    _ comments: inout [Comment],
    from thread: CommentThread,
    beside others: [Comment],
    isAddition: Bool
  ) {
    let known = Dictionary(stored.map { ($0.comment.id, $0.comment) }) { first, _ in first }
    let present = Set(comments.map(\.id)).union(others.map(\.id))
    let apart = isAddition ? takenApart(others) : []
    let knowledge = Knowledge(thread, isAddition: isAddition || isOlder)
    for index in comments.indices {
      guard let earlier = known[comments[index].id] else { continue }
      let (first, second) =
        isOlder ? (earlier, comments[index]) : (comments[index], earlier)
      var comment = first
      comment.author = first.author ?? second.author
      comment.date = first.date ?? second.date
      comment.dateText = first.dateText ?? second.dateText
      if first.flags.contains(.nameFromText), second.author != nil,
        !second.flags.contains(.nameFromText)
      {
        comment.author = second.author
        comment.flags.removeAll { $0 == .nameFromText }
      }
      if isAddition && first.text.isEmpty
        || first.flags.contains(.truncated)
          && !second.flags.contains(.truncated) && !second.text.isEmpty
        || apart.contains(first.id)
      {
        comment.text = second.text
        comment.quotes = second.quotes
        comment.flags.removeAll { $0 == .truncated }
      }
      if comment.kind == .comment, !knowledge.pings { comment.kind = second.kind }
      if second.isPostAuthor, !knowledge.coach { comment.isPostAuthor = true }
      if comment.parent == nil, let parent = second.parent, !knowledge.parents,
        isAddition || present.contains(parent)
      {
        comment.parent = parent
        comment.flags.removeAll { $0 == .orphan }
      }
      if apart.contains(first.id) { comment.parent = earlier.parent }
      comments[index] = comment
    }
  }

  /// The comments from whose text others were taken that stay beside the copy: a copy that shows
  /// the text whole does not put it together again.
  private func takenApart(_ others: [Comment]) -> Set<String> {
    let parts = others.filter { $0.flags.contains(.splitFromText) }
    guard !parts.isEmpty else { return [] }
    let ids = Set(parts.map(\.id))
    let owners = stored.map(\.comment).filter { $0.parent.map(ids.contains) ?? false }
    return Set(parts.compactMap(\.parent)).union(owners.map(\.id))
  }
}
