import Conversations

/// A question in the making: its comments, and what has become of it.
struct Exchange: Sendable {
  /// What has become of a question.
  enum State: Sendable {
    /// Nobody has answered yet.
    case open
    /// The coach has answered.
    case answered
    /// It was thanks or praise, and the coach returned it.
    case thanks
    /// It was talk, and the coach put in a word.
    case talk
  }

  /// A comment and its role.
  struct Part: Sendable {
    var position: Int
    var role: QuestionAnswerPair.Role
  }

  /// The position of the comment that asks.
  var question: Int
  /// Its comments in the order they were taken in, the question first.
  var parts: [Part]
  /// What has become of it.
  var state = State.open
  /// The index of the same asker's earlier exchange that this one continues.
  var follows: Int?
  /// Whether it began as a reply to somebody else's exchange.
  var isAside = false

  init(question: Int) {
    self.question = question
    parts = [Part(position: question, role: .question)]
  }

  /// Takes in a comment.
  mutating func add(_ position: Int, as role: QuestionAnswerPair.Role) {
    parts.append(Part(position: position, role: role))
  }

  /// The role of the comment that was taken in last.
  var lastRole: QuestionAnswerPair.Role { parts.last?.role ?? .question }

  /// The coach's last comment, thanks returned left out.
  var lastAnswer: Int? {
    parts.last { $0.role == .answer || $0.role == .addendum }?.position
  }
}
