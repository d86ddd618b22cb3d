/// A reader's question with the coach's answer: what Askback keeps, indexes and shows.
package struct QuestionAnswerPair: Sendable, Equatable {
  /// The part that a comment plays in a pair.
  package enum Role: String, Sendable, Codable {
    /// The comment that asks.
    case question
    /// The asker's later words that belong to the question.
    case clarification
    /// The coach's answer.
    case answer
    /// A further answer of the coach.
    case addendum
    /// The asker's report of how it went.
    case outcome
    /// The asker's thanks, with no report in it.
    case thanks
    /// The coach's words in return to an outcome or to thanks.
    case acknowledgement
  }

  /// A comment of the thread that belongs to the pair.
  package struct Part: Sendable, Equatable, Codable {
    /// The comment's `id` in its thread.
    package var comment: String
    /// What it is to the pair.
    package var role: Role

    /// Makes a part.
    package init(comment: String, role: Role) {
      self.comment = comment
      self.role = role
    }
  }

  /// Something about a pair that its reader should know.
  package enum Note: String, Sendable, Codable {
    /// The coach asked for details and the thread shows no reply.
    case coachAskedBack = "coach_asked_back"
    /// The answer greets someone other than the asker.
    case greetsAnother = "greets_another"
    /// Somebody asks on behalf of a client.
    case asksForClient = "asks_for_client"
    /// One comment of the coach answers two readers.
    case answersTwo = "answers_two"
    /// More than one person answers.
    case severalAnswer = "several_answer"
  }

  /// Unique in a knowledge base; an extractor gives the question comment's `id`.
  package var id: String
  /// The question with its clarifications, a blank line between them.
  package var question: String
  /// The coach's answers without greeting and signature, a blank line between them.
  package var answer: String
  /// The asker's name.
  package var asker: String?
  /// The article's headline.
  package var title: String?
  /// The address of the question's comment.
  package var url: String?
  /// When the question was asked: ISO 8601.
  package var date: String?
  /// Key words given by the blog.
  package var tags: [String]
  /// "Hi Jodi," as the first answer begins.
  package var greeting: String?
  /// The lines under the first answer.
  package var signature: String?
  /// What the asker told of the result.
  package var outcome: String?
  /// The `id` of the same asker's earlier pair that this one continues.
  package var follows: String?
  /// The comments it was made of, in the order of the conversation.
  package var parts: [Part]
  /// In the order of their declaration, without repetition.
  package var notes: [Note]

  /// Makes a pair; everything but `id`, `question` and `answer` may be left out.
  package init(
    id: String,
    question: String,
    answer: String,
    asker: String? = nil,
    title: String? = nil,
    url: String? = nil,
    date: String? = nil,
    tags: [String] = [],
    greeting: String? = nil,
    signature: String? = nil,
    outcome: String? = nil,
    follows: String? = nil,
    parts: [Part] = [],
    notes: [Note] = []
  ) {
    self.id = id
    self.question = question
    self.answer = answer
    self.asker = asker
    self.title = title
    self.url = url
    self.date = date
    self.tags = tags
    self.greeting = greeting
    self.signature = signature
    self.outcome = outcome
    self.follows = follows
    self.parts = parts
    self.notes = notes
  }
}
