import Conversations
import KnowledgeBase

/// What `review --json` prints: `askback.review/1`.
struct ReviewJSON: Encodable {
  var format = "askback.review/1"
  var waiting: [Item]
  var decided: [Put]

  init(_ items: [KnowledgeBase.ReviewItem], _ decisions: [KnowledgeBase.PutDecision]) {
    waiting = items.map(Item.init)
    decided = decisions.map {
      Put(id: $0.id, verdict: $0.verdict.word, target: $0.verdict.target, stands: $0.stands)
    }
  }

  /// Something that waits.
  struct Item: Encodable {
    var id: String
    var title: String?
    var asker: String?
    var question: String?
    var answer: String?
    /// The comment, for one that is in no pair.
    var comment: String?
    var comments: [QuestionAnswerPair.Part]
    var doubts: [Doubt]
    /// The doubts in words.
    var reasons: [String]
    /// What was decided before the comments changed.
    var earlier: String?

    init(_ item: KnowledgeBase.ReviewItem) {
      id = item.id
      title = item.title
      asker = item.pair?.asker
      question = item.pair?.question
      answer = item.pair?.answer
      comment = item.pair == nil ? item.comments.first?.text : nil
      comments = item.pair?.parts ?? []
      doubts = item.doubts
      reasons = item.reasons
      earlier = item.earlier?.word
    }
  }

  /// A decision that was put down.
  struct Put: Encodable {
    var id: String
    var verdict: String
    var target: String?
    var stands: Bool
  }
}
