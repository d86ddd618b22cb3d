/// An article and the comments under it, in the order of the page.
package struct CommentThread: Sendable, Equatable {
  /// The article that the comments stand under.
  package var article: Article
  /// How many replies the page says there are ("67 Replies to …"), pings included if it does.
  package var claimedCount: Int?
  /// Whether the page says that it shows only a part of the thread (comment page 2 of 5).
  package var isPartial: Bool
  /// All comments found, in document order.
  package var comments: [Comment]
  /// Where each comment stands in a file that has the comments of all articles in one row; empty
  /// where the thread stands whole.
  package var sourceOrder: [Int] = []
  /// The account that wrote the article, by the number that its site gives it; known only where
  /// articles come without their comments, which name their accounts as well.
  package var authorAccount: String?
  /// The names under which accounts wrote the comments, by the accounts' numbers.
  package var accountNames: [String: String] = [:]

  /// Makes a thread.
  package init(
    article: Article = Article(),
    claimedCount: Int? = nil,
    isPartial: Bool = false,
    comments: [Comment] = []
  ) {
    self.article = article
    self.claimedCount = claimedCount
    self.isPartial = isPartial
    self.comments = comments
  }
}
