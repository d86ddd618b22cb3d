import Conversations
import KnowledgeBase

extension KnowledgeBase {
  /// Returns the pair of an id that a person gave.
  ///
  /// - Throws: `CommandError` with the ids that may have been meant.
  func knownPair(id: String) throws -> QuestionAnswerPair {
    if let pair = try pair(id: id) { return pair }
    let near = try ids(like: id)
    let hint = near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"
    throw CommandError("\(id): no pair has this id in \(path).\(hint)")
  }
}
