package import Conversations

/// What a person says of a pair, or of a comment that is in none.
package struct Decision: Sendable, Equatable {
  /// The pair's id, or the article's short name and the comment's number for a comment in none.
  package var id: String
  /// The verdict; `nil` takes an earlier one back.
  package var verdict: Verdict?

  /// Makes a decision.
  package init(id: String, verdict: Verdict?) {
    self.id = id
    self.verdict = verdict
  }
}

/// Why decisions could not be put down: none of them was.
package struct DecisionError: Error, Equatable {
  /// What is wrong with one of them.
  package enum Reason: Sendable, Equatable, CustomStringConvertible {
    /// No pair and no comment has the id; some that it may have meant.
    case unknown(String, near: [String])
    /// The pair was imported as such: no thread tells how it came about.
    case noThread(String)
    /// The comment is a part of the pair of that id.
    case isPart(String, of: String)
    /// It is to be joined to itself, at once or by way of others.
    case circle(String)
    /// It is to be joined to a pair of another article.
    case elsewhere(String)
    /// It is to be joined to a pair that is dropped.
    case isDropped(String)
    /// There is no verdict to take back.
    case notDecided(String)

    /// What is wrong, and what to do.
    package var description: String {
      switch self {
      case .unknown(let id, let near):
        "\(id): no pair or comment has this id."
          + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?")
      case .noThread(let id):
        "\(id): was imported as a pair, without its thread. Change the file that it came from."
      case .isPart(let id, let pair): "\(id): is a part of \(pair). Decide on that."
      case .circle(let id): "\(id): is joined to this one already, at once or by way of others."
      case .elsewhere(let id): "\(id): stands under another article; only one thread can be joined."
      case .isDropped(let id): "\(id): is dropped. Keep or undecide it first."
      case .notDecided(let id): "\(id): nothing is decided on it."
      }
    }
  }

  /// What is wrong with which decision, by its place in the list.
  package var problems: [(place: Int, reason: Reason)]

  /// Makes an error.
  package init(problems: [(place: Int, reason: Reason)]) {
    self.problems = problems
  }

  /// Whether two errors are the same.
  package static func == (left: Self, right: Self) -> Bool {
    left.problems.elementsEqual(right.problems) { $0 == $1 }
  }
}

/// A decision as it is kept: with the texts that were judged.
struct KeptDecision: Sendable, Equatable {
  var id: String
  var verdict: Verdict
  /// What was in doubt when it was decided.
  var doubts: [Doubt] = []
  /// The digest of each comment that was judged, by the comment's id.
  var judged: [String: Int64] = [:]

  /// The hash of a text.
  static func digest(of text: String) -> Int64 {
    var hash = FNVHash()
    for byte in text.utf8 { hash.add(byte) }
    return hash.number
  }
}
