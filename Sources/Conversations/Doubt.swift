/// Why a person should look at what the importer made of a comment.
package enum Doubt: String, Sendable, Codable, CaseIterable {
  /// The answer greets someone other than the asker.
  case greetsAnother = "greets_another"
  /// The coach's reply is there, its question is not.
  case orphanReply = "orphan_reply"
  /// The coach asked for details and the thread shows no reply.
  case coachAskedBack = "coach_asked_back"
  /// One comment of the coach answers two readers.
  case answersTwo = "answers_two"
  /// More than one person answers.
  case severalAnswer = "several_answer"
  /// It was decided, and the comments have changed since.
  case outdated
}

extension QuestionAnswerPair.Note {
  /// The doubt that a note gives rise to; `nil` for a plain fact.
  package var doubt: Doubt? {
    switch self {
    case .coachAskedBack: .coachAskedBack
    case .greetsAnother: .greetsAnother
    case .answersTwo: .answersTwo
    case .severalAnswer: .severalAnswer
    case .asksForClient: nil
    }
  }
}

extension QuestionAnswerPair {
  /// What a person should look at.
  package var doubts: [Doubt] { notes.compactMap(\.doubt) }
}
