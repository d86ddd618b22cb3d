internal import Conversations

/// What an import remembers of the articles that it has read.
final class ImportMemory {
  /// Drawn at random: the comments that the import shows carry it.
  let number = Int64.random(in: Int64.min...Int64.max)
  /// Short names of articles all of whose comment pages are there.
  var complete: Set<String> = []
  /// The articles that were read.
  private(set) var articles: Set<Int64> = []
  private var fullest: [Int64: Copy] = [:]
  private var pages: [Int64: (article: ImportSession.ArticleRow, pages: Pages)] = [:]

  /// How a complete copy stands to those that were read before.
  enum Rank {
    /// There was none.
    case only
    /// Another one was fuller, or reaches to a later day.
    case older
    /// It is at least as new as the others.
    case newest
  }

  /// What tells which copy is the newest.
  private struct Copy {
    var date: String
    var count: Int

    init(_ thread: CommentThread) {
      date = thread.comments.compactMap(\.date).max() ?? ""
      count = thread.comments.count
    }
  }

  /// The comment pages of a thread that were read.
  struct Pages {
    /// How many comments they say there are.
    var claimed: Int
    /// How many pages; 0 where they do not agree.
    var count = 1
    var source: Int64
  }

  /// Articles of which comment pages were read that agree how many comments there are, in the order
  /// of their rows.
  var pagedArticles: [(article: ImportSession.ArticleRow, pages: Pages)] {
    pages.values.filter { $0.pages.count > 0 }.sorted { $0.article.row < $1.article.row }
  }

  /// Takes down a copy or page of an article.
  func take(_ thread: CommentThread, of row: Int64, slug: String, source: Int64) -> Rank {
    guard !thread.comments.isEmpty else { return .only }
    articles.insert(row)
    guard !thread.isPartial else {
      if let claimed = thread.claimedCount {
        let article = ImportSession.ArticleRow(row: row, slug: slug)
        var page = Pages(claimed: claimed, source: source)
        if let before = pages[row]?.pages {
          page.count = before.claimed == claimed && before.count > 0 ? before.count + 1 : 0
        }
        pages[row] = (article, page)
      }
      return .only
    }
    let copy = Copy(thread)
    guard let before = fullest[row] else {
      fullest[row] = copy
      return .only
    }
    if (copy.date, copy.count) < (before.date, before.count) { return .older }
    fullest[row] = copy
    return .newest
  }
}
