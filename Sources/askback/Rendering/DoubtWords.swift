import Conversations
import KnowledgeBase

extension KnowledgeBase.ReviewItem {
  /// Why it waits, in words: a sentence for each doubt.
  var reasons: [String] { doubts.map(sentence) }

  private func sentence(_ doubt: Doubt) -> String {
    switch doubt {
    case .greetsAnother:
      let greeting = pair?.greeting.map { "The answer says “\(CleanText.oneLine($0))”" }
      let asker = pair?.asker.map { "the question is by \($0)." }
      return (greeting ?? "The answer greets someone else") + ", " + (asker ?? "not the asker.")
    case .orphanReply: return "A reply of the coach; the question that it answers is not there."
    case .coachAskedBack: return "The coach asked for details, and nobody replied."
    case .answersTwo: return "One comment of the coach answers two readers."
    case .severalAnswer:
      let names = answering.joined(separator: ", ")
      return "More than one person answers" + (names.isEmpty ? "." : ": \(names).")
    case .outdated:
      let verdict = earlier.map { " (\($0.word))" } ?? ""
      return "You have decided it\(verdict); its comments have changed since."
    }
  }

  /// The names of those who answer, each once.
  private var answering: [String] {
    var names: [String] = []
    for part in pair?.parts ?? [] where part.role == .answer || part.role == .addendum {
      guard let name = comments.first(where: { $0.id == part.comment })?.author else { continue }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Doubt {
  /// The doubt in a few words, behind a count.
  var words: String {
    switch self {
    case .greetsAnother: "the answer greets someone else"
    case .orphanReply: "a reply whose question is not there"
    case .coachAskedBack: "the coach asked back, and nobody replied"
    case .answersTwo: "one comment answers two readers"
    case .severalAnswer: "more than one person answers"
    case .outdated: "decided, and changed since"
    }
  }
}
