import Conversations

/// Gathers entries of an export whose comments stand anywhere in it, and gives the threads at the
/// end.
struct SpilledThreads {
  /// Whether a file of this kind may hold only a part of a thread.
  var isPartial = false
  /// Whether an article without comments is a thread too, for what it says of the article.
  var keepsArticles = false
  /// Whether readers answer readers: then the best answer is taken for the coach's.
  var isForum = false

  private let spill = EntrySpill()

  init(isPartial: Bool = false, keepsArticles: Bool = false, isForum: Bool = false) {
    self.isPartial = isPartial
    self.keepsArticles = keepsArticles
    self.isForum = isForum
  }

  mutating func add(_ entry: ExportEntry, of article: String) throws(EntrySpill.Failure) {
    try spill.add(entry, of: article)
  }

  /// The next thread.
  mutating func next() throws(EntrySpill.Failure) -> CommentThread? {
    while let entries = try spill.nextGroup() {
      if let thread = thread(of: entries) { return thread }
    }
    return nil
  }

  private func thread(of entries: [ExportEntry]) -> CommentThread? {
    var comments = entries.filter { $0.role == .comment }
    var article = entries.first { $0.role == .article }
    if isForum {
      BestAnswer.mark(&comments, accepted: article?.parent ?? "")
    } else if let account = article?.account, !account.isEmpty {
      for index in comments.indices where comments[index].account == account {
        comments[index].isPostAuthor = true
      }
    }
    if article == nil, let first = comments.first(where: { !$0.title.isEmpty || !$0.url.isEmpty }) {
      article = ExportEntry(role: .article, title: first.title, url: first.url)
    }
    if comments.isEmpty, keepsArticles, let article {
      return ThreadAssembler.article(article)
    }
    var thread = ThreadAssembler.thread(
      article: article,
      comments: comments,
      isPartial: isPartial
    )
    if keepsArticles { thread?.accountNames = Self.accountNames(in: comments) }
    return thread
  }

  private static func accountNames(in comments: [ExportEntry]) -> [String: String] {
    let named = comments.filter { !$0.account.isEmpty && !$0.author.isEmpty }
    return Dictionary(named.map { ($0.account, $0.author) }) { first, _ in first }
  }
}

/// An export in XML whose comments stand anywhere in it.
protocol SpilledFormat: XMLFormat {
  /// What is gathered of it.
  var threads: SpilledThreads { get set }
}

extension SpilledFormat {
  mutating func breakOff() { threads.isPartial = true }

  mutating func next(isAtEnd: Bool) throws(EntrySpill.Failure) -> CommentThread? {
    isAtEnd ? try threads.next() : nil
  }
}

/// Decides in a forum's thread whose answer counts.
enum BestAnswer {
  /// Marks one answerer's comments as the coach's.
  ///
  /// It is the one whose answer was accepted; else those already marked (staff); else the one whose
  /// answer was liked best. The asker, who wrote the first comment, is never marked.
  static func mark(_ comments: inout [ExportEntry], accepted: String) {
    guard let asker = comments.first.map(person) else { return }
    for index in comments.indices where person(comments[index]) == asker {
      comments[index].isPostAuthor = false
    }
    let answers = comments.indices.filter { person(comments[$0]) != asker }
    let chosen =
      answers.first { comments[$0].score == ExportEntry.accepted || comments[$0].id == accepted }
    if chosen == nil, comments.contains(where: \.isPostAuthor) { return }
    let best = chosen ?? answers.max { comments[$0].score < comments[$1].score }
    guard let best, chosen != nil || comments[best].score >= 0 else { return }
    let answerer = person(comments[best])
    for index in comments.indices {
      comments[index].isPostAuthor = person(comments[index]) == answerer
    }
  }

  private static func person(_ entry: ExportEntry) -> String {
    entry.account.isEmpty ? entry.author : entry.account
  }
}
