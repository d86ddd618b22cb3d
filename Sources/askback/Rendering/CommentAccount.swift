import Conversations
import KnowledgeBase

/// What became of the comments of the threads that were imported, each counted once: the parts
/// of pairs and those set aside add up to all that were found.
struct CommentAccount {
  /// A number of comments, and what they are.
  struct Entry: Equatable {
    var count: Int
    var words: String
  }

  /// The parts of pairs, by role.
  private(set) var inPairs: [Entry]
  /// The comments in no pair, by reason.
  private(set) var setAside: [Entry]
  /// All comments of the threads.
  private(set) var total: Int

  init(_ changes: ImportChanges) {
    inPairs = Self.roles.compactMap { role, one, many in
      changes.parts[role].map { Entry(count: $0, words: $0 == 1 ? one : many) }
    }
    setAside = ThreadPairs.Reason.allCases.compactMap { reason in
      changes.unpaired[reason].map { Entry(count: $0, words: reason.words(for: $0)) }
    }
    total = changes.threadComments
  }

  /// Keeps a count and its noun on one line.
  static let tie = "\u{A0}"

  private static let roles: [(QuestionAnswerPair.Role, one: String, many: String)] = [
    (.question, "question", "questions"),
    (.answer, "answer", "answers"),
    (.addendum, "second answer", "second answers"),
    (.clarification, "clarification", "clarifications"),
    (.outcome, "outcome", "outcomes"),
    (.thanks, "word of thanks", "words of thanks"),
    (.acknowledgement, "reply to these", "replies to these"),
  ]
}

extension [CommentAccount.Entry] {
  /// The sum of the counts.
  var total: Int { reduce(0) { $0 + $1.count } }

  /// "80 questions · 80 answers".
  var words: String {
    map { "\($0.count)\(CommentAccount.tie)\($0.words)" }.joined(separator: " · ")
  }
}

extension ThreadPairs.Reason {
  /// What so many comments are.
  func words(for count: Int) -> String {
    let isOne = count == 1
    return switch self {
    case .thanks: "thanks or praise"
    case .ping: isOne ? "pingback" : "pingbacks"
    case .orphanReply: (isOne ? "reply" : "replies") + " whose question is gone"
    case .unanswered: (isOne ? "question" : "questions") + " without an answer"
    case .coachRemark: (isOne ? "remark" : "remarks") + " of the coach"
    case .readerReply: (isOne ? "word" : "words") + " among readers"
    case .noise: "empty or repeated"
    case .spam: "spam"
    case .dropped: "dropped by you"
    }
  }
}
