import Conversations

/// Reads the article and the comments of a web page.
struct PageReader {
  /// The names that the article's author is known by, given by the user.
  let coaches: [String]

  /// What a page holds, and what could not be read of it.
  struct Result {
    var thread: CommentThread
    var warnings: [SourceWarning]
  }

  /// Reads a page's bytes, which are valid UTF-8.
  ///
  /// - Complexity: O(*n*) in the page's size.
  func read(_ bytes: [UInt8]) -> Result {
    let markup = HTMLParser.parse(bytes)
    let tree = markup.tree
    let page = PageComments(tree: tree)
    let linkedData = LinkedData(markup.linkedData)
    var article = ArticleReader(
      tree: tree,
      linkedData: linkedData,
      savedFrom: SavedAddress.find(in: markup.remarks),
      comments: page.nodes.map { $0.start..<$0.end }
    ).article()
    let ending = PageEnding(markup: markup, comments: page)
    let breaksOff = ending.isAmongComments
    var comments = page.read(byline: article.author, coaches: coaches)
    // Half an answer may say the opposite of the whole, and must not take its place.
    if breaksOff, let last = comments.last, ending.mayCut(last) || isLess(last, than: comments) {
      comments.removeLast()
    }
    let isLinked = comments.isEmpty && !breaksOff
    let isCut = isLinked && linkedData.hasMoreComments
    if isLinked {
      comments = LinkedComment.read(
        linkedData.comments,
        byline: article.author,
        coaches: coaches
      )
    }
    let surroundings = ThreadSurroundings(tree: tree, comments: page.nodes)
    let claimed = surroundings.claimedCount()
    let rest = surroundings.rest(of: article.url)
    if rest.pager != nil {
      CountedComments.rename(&comments, counted: page.nodes.filter(\.isCounted).map(\.id))
    }
    if rest.pager == .pagedByAddress {
      article.url = article.url.map { PageAddress.ofArticle($0, all: true) }
    }
    let isShort = isShort(comments.count, claimed: claimed, offersMore: rest.isOffered)
    let thread = CommentThread(
      article: article,
      claimedCount: claimed,
      isPartial: rest.pager != nil || isShort || breaksOff || isCut,
      comments: comments
    )
    let notes: [SourceWarning] =
      if breaksOff { [.pageBreaksOff] } else if isCut {
        [.cutLinkedComments(read: comments.count)]
      } else if isShort, rest.pager == nil {
        [.moreToShow(found: comments.count, claimed: claimed)]
      } else { warnings(on: thread, tree) }
    return Result(thread: thread, warnings: cuts(of: markup) + notes)
  }

  /// Whether a page has comments that it does not show: by its own count, or by a button that shows
  /// more, unless it has shown all that it counts.
  private func isShort(_ found: Int, claimed: Int?, offersMore: Bool) -> Bool {
    guard found > 0 else { return false }
    if let claimed, ClaimedCount.isShort(found, of: claimed) { return true }
    return offersMore && found < claimed ?? .max
  }

  /// Whether a comment lacks what the others before it have: its words, author or date may have been cut off.
  private func isLess(_ last: Comment, than comments: [Comment]) -> Bool {
    last.text.isEmpty
      || comments.dropLast().last.map { before in
        before.author != nil && last.author == nil || before.date != nil && last.date == nil
          || before.dateText != nil && last.dateText == nil
      } ?? false
  }

  private func cuts(of markup: HTMLPage) -> [SourceWarning] {
    HTMLPage.Cut.allCases.compactMap { cut in
      markup.cuts[cut].map { SourceWarning.cut(cut, count: $0) }
    }
  }

  private func warnings(on thread: CommentThread, _ tree: HTMLTree) -> [SourceWarning] {
    if thread.comments.isEmpty {
      return [ScriptedComments.service(in: tree).map(SourceWarning.commentsByScript) ?? .noComments]
    }
    if thread.isPartial { return [.partOfThread] }
    if let claimed = thread.claimedCount, claimed > thread.comments.count {
      return [.fewerThanClaimed(found: thread.comments.count, claimed: claimed)]
    }
    return []
  }
}
