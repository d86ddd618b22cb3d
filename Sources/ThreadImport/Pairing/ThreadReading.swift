import Conversations

/// A thread as pairing sees it: who wrote what, in which order, and what the wording shows.
struct ThreadReading: Sendable {
  /// The comments in document order.
  let comments: [Comment]
  /// Who replies to whom.
  let tree: ThreadTree
  /// The positions of the comments in the order of the conversation.
  let order: [Int]
  /// For each comment its place in `order`.
  let rank: [Int]
  /// Who the coach is.
  let coach: CoachFinder.Finding
  /// The coach's comments taken apart; `nil` for readers.
  let answers: [AnswerText?]
  /// What each comment's wording shows, the coach's without greeting and signature.
  let traits: [CommentTraits]
  /// Each author's name for comparison, or `nil` where a comment has none.
  let keys: [String?]
  /// The keys of the readers' names and of the words in them.
  let readerNames: Set<String>
  /// Whether the coach uses replies at all; where not, answers stand at the top level.
  let coachReplies: Bool

  /// Reads `thread`.
  init(_ thread: CommentThread, coaches: [String]) {
    comments = thread.comments
    tree = ThreadTree(thread.comments)
    let order = ThreadOrder(of: thread.comments, parents: tree.parents).positions
    self.order = order
    rank = order.enumerated().reduce(into: Array(repeating: 0, count: order.count)) {
      $0[$1.element] = $1.offset
    }
    let coach = CoachFinder(coaches: coaches).coach(of: thread)
    self.coach = coach
    let keys = thread.comments.map { comment in
      comment.author.map(PersonName.key).flatMap { $0.isEmpty ? nil : $0 }
    }
    self.keys = keys
    let readerNames = Self.readerNames(in: thread, coach: coach)
    self.readerNames = readerNames
    answers = Self.answers(in: thread, coach: coach, names: coaches, known: readerNames)
    traits = zip(thread.comments, answers).map { CommentTraits($1?.body ?? $0.text) }
    let (parents, isPrintedReply) = (tree.parents, tree.isPrintedReply)
    coachReplies = thread.comments.indices.contains { index in
      coach.isCoach[index] && isPrintedReply[index]
        && parents[index].map { !coach.isCoach[$0] } ?? false
    }
  }

  /// The key under which the author of the comment at `position` is known.
  func name(at position: Int) -> String { comments[position].author ?? "" }

  /// Whether one person wrote both comments, by the names that they show.
  func isSamePerson(_ one: Int, _ other: Int) -> Bool {
    guard let key = keys[one], let otherKey = keys[other] else { return false }
    return key == otherKey
  }

  private static func readerNames(
    in thread: CommentThread,
    coach: CoachFinder.Finding
  ) -> Set<String> {
    var names: Set<String> = []
    for (index, comment) in thread.comments.enumerated() where !coach.isCoach[index] {
      guard comment.kind == .comment, let author = comment.author else { continue }
      names.insert(PersonName.key(author))
      names.formUnion(PersonName.words(author))
    }
    return names.filter { $0.utf8.count >= 2 }
  }

  private static func answers(
    in thread: CommentThread,
    coach: CoachFinder.Finding,
    names: [String],
    known: Set<String>
  ) -> [AnswerText?] {
    let comments = thread.comments
    let texts = comments.indices.filter { coach.isCoach[$0] }.map { comments[$0].text }
    let byline = thread.article.author.map { [$0] } ?? []
    let signatures = CoachSignatures(names: coach.names + names + byline, texts: texts)
    return comments.indices.map { index in
      guard coach.isCoach[index] else { return nil }
      return AnswerText(
        comments[index].text,
        isKnown: { known.contains(PersonName.key($0)) },
        isWriter: { signatures.contain($0) }
      )
    }
  }
}
