import Conversations

/// Puts the entries of one article together to a thread.
enum ThreadAssembler {
  /// The thread of an article's entry, if there is one, and its comments in the order of the file.
  ///
  /// Without comments it is the thread of an article that has lost its last one, if the article has an
  /// address to know it by; else it is `nil`. `isPartial` says that the export may have left comments
  /// out: then a parent that is not there may still turn up in another file.
  ///
  /// - Complexity: O(*n*) in the size of the bodies.
  static func thread(
    article: ExportEntry?,
    comments entries: [ExportEntry],
    isPartial: Bool
  ) -> CommentThread? {
    var comments: [Comment] = []
    comments.reserveCapacity(entries.count)
    var copies: [String: Int] = [:]
    var order: [Int] = []
    var ids: Set<String> = []
    var known: Set<Int> = []
    for (place, entry) in entries.enumerated() where !entry.isBlank {
      var comment = comment(of: entry, place: place)
      // An export may have a comment twice; a number given twice is another matter.
      guard known.insert([comment.id, comment.author, comment.text].hashValue).inserted else {
        continue
      }
      if ids.contains(comment.id) { comment.id = unused(comment.id, &copies, ids) }
      ids.insert(comment.id)
      comments.append(comment)
      if let place = entry.place { order.append(place) }
    }
    guard !comments.isEmpty else {
      guard let article, !article.url.isEmpty, !isPartial else { return nil }
      return CommentThread(article: Article(article))
    }
    for index in comments.indices {
      guard let parent = comments[index].parent else { continue }
      if parent == comments[index].id {
        comments[index].parent = nil
      } else if !isPartial, !ids.contains(parent) {
        comments[index].parent = nil
        comments[index].flags.insert(.orphan, at: 0)
      }
    }
    var thread = CommentThread(
      article: article.map(Article.init) ?? Article(),
      isPartial: isPartial,
      comments: comments
    )
    if order.count == comments.count { thread.sourceOrder = order }
    return thread
  }

  /// A thread without comments, for what it says of the article.
  static func article(_ entry: ExportEntry) -> CommentThread {
    var thread = CommentThread(article: Article(entry), isPartial: true)
    thread.authorAccount = entry.account.nilIfEmpty
    return thread
  }

  private static func comment(of entry: ExportEntry, place: Int) -> Comment {
    let (text, quotes, flags) = BodyText.read(entry.body, breaks: entry.breaks)
    var comment = Comment(
      id: entry.id.isEmpty ? "\(place + 1)" : entry.id,
      parent: entry.parent.nilIfEmpty,
      kind: entry.kind,
      author: entry.author.nilIfEmpty,
      isPostAuthor: entry.isPostAuthor,
      date: entry.date.nilIfEmpty,
      text: text,
      flags: (entry.isTruncated ? [.truncated] : []) + flags
    )
    comment.quotes = quotes
    return comment
  }

  /// An id that no comment has: the number of the copy is added.
  private static func unused(
    _ id: String,
    _ copies: inout [String: Int],
    _ ids: Set<String>
  ) -> String {
    var number = copies[id, default: 1]
    var candidate: String
    repeat {
      number += 1
      candidate = "\(id)-\(number)"
    } while ids.contains(candidate)
    copies[id] = number
    return candidate
  }
}

extension ExportEntry {
  /// Whether it has neither author nor text: nothing that anybody wrote.
  fileprivate var isBlank: Bool { author.isEmpty && body.isEmpty }
}

extension Article {
  fileprivate init(_ entry: ExportEntry) {
    self.init(
      title: BodyText.line(entry.title),
      author: entry.author.nilIfEmpty,
      url: entry.url.nilIfEmpty,
      date: entry.date.nilIfEmpty
    )
  }
}
