/// What was made of a thread: the pairs, and every comment that is in none, with the reason.
package struct ThreadPairs: Sendable, Equatable {
  /// Why a comment is in no pair.
  package enum Reason: String, Sendable, Codable, CaseIterable {
    /// Thanks or praise, with nothing asked.
    case thanks
    /// A pingback or trackback.
    case ping
    /// A reply of the coach whose question is not there.
    case orphanReply = "orphan_reply"
    /// A question that the coach has not answered.
    case unanswered
    /// The coach's own remark at the top level.
    case coachRemark = "coach_remark"
    /// Talk among readers, with no answer of the coach.
    case readerReply = "reader_reply"
    /// No text, a copy of another comment, or links alone.
    case noise
    /// An advertisement: letters that look alike, links dropped.
    case spam
    /// A person decided that it is left out.
    case dropped
  }

  /// A comment that is in no pair.
  package struct Unpaired: Sendable, Equatable {
    /// The comment's `id`.
    package var comment: String
    /// Why.
    package var reason: Reason

    /// Makes an entry.
    package init(comment: String, reason: Reason) {
      self.comment = comment
      self.reason = reason
    }
  }

  /// In the order of their questions in the thread.
  package var pairs: [QuestionAnswerPair]
  /// In document order.
  package var unpaired: [Unpaired]
  /// The names that the coach goes by here.
  package var coaches: [String]
  /// How many conversations (all that one asker wrote, with the answers) the pairs belong to.
  package var conversationCount: Int

  /// Makes a result.
  package init(
    pairs: [QuestionAnswerPair],
    unpaired: [Unpaired],
    coaches: [String],
    conversationCount: Int
  ) {
    self.pairs = pairs
    self.unpaired = unpaired
    self.coaches = coaches
    self.conversationCount = conversationCount
  }
}
