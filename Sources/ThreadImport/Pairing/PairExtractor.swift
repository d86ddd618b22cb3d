package import Conversations

/// Makes question/answer pairs of a comment thread.
package struct PairExtractor: Sendable {
  private let coaches: [String]

  /// Makes an extractor that takes `coaches` as names of the coach on every page.
  package init(coaches: [String] = []) {
    self.coaches = coaches
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
