package import Conversations

/// Makes question/answer pairs of a comment thread.
package struct PairExtractor: Sendable {
  private let coaches: [String]

  /// Makes an extractor that takes `coaches` as names of the coach on every page.
  package init(coaches: [String] = []) {
    self.coaches = coaches
  }

  /// Returns the thread with answers and questions that stand in another comment's text as comments
  /// of their own, flagged so.
  ///
  /// A page is shown as it is; only what pairs are made of is taken apart.
  ///
  /// - Complexity: O(*n*), *n* = the length of the thread's texts.
  package func separated(_ thread: CommentThread) -> CommentThread {
    let answered = InlineAnswers(coaches: coaches).split(thread)
    return QuotedQuestions(coaches: coaches).split(answered)
  }

  /// Returns the pairs of `thread`, and why each other comment is in none.
  ///
  /// Every comment is either a part of one pair or in `unpaired`, once. The order in which the
  /// comments were written counts, not the order of the page.
  ///
  /// - Complexity: O(*n* log *n*), *n* = the length of the thread.
  package func pairs(in thread: CommentThread) -> ThreadPairs {
    let reading = ThreadReading(thread, coaches: coaches)
    let builder = ExchangeBuilder(reading)
    return PairWriter(builder, article: thread.article).threadPairs()
  }
}
