internal import Conversations

/// The pairs of a thread as a person's decisions leave them.
///
/// A decision stands as long as every comment that was judged is there with the same text. One
/// that does not stand changes nothing.
struct DecidedPairs: Sendable, Equatable {
  /// The pairs and the comments in none, after the decisions.
  private(set) var pairs: ThreadPairs
  /// The ids of the decisions that stand.
  private(set) var standing: Set<String> = []

  /// Applies `decisions` to what was proposed for a thread.
  ///
  /// The proposed pairs' ids begin with `slug`, as those of the decisions do.
  /// - Complexity: O(*n*) in the comments and decisions.
  init(
    _ proposed: ThreadPairs,
    decisions: [KeptDecision],
    comments: [(id: String, text: String)],
    slug: String
  ) {
    pairs = proposed
    let digests = Dictionary(comments.map { ($0.id, KeptDecision.digest(of: $0.text)) }) {
      first,
      _ in first
    }
    let items = Items(proposed, slug: slug)
    var verdicts: [String: Verdict] = [:]
    for decision in decisions
    where decision.judged.allSatisfy({ digests[$0.key] == $0.value }) && items.admit(decision) {
      verdicts[decision.id] = decision.verdict
    }
    let roots = Self.roots(of: &verdicts)
    standing = Set(verdicts.keys)
    let texts = Dictionary(comments.map { ($0.id, $0.text) }) { first, _ in first }
    join(by: roots, items: items, texts: texts, slug: slug)
    drop(by: verdicts)
    continueEarlier(by: roots, among: proposed.pairs)
    let places = Dictionary(comments.enumerated().map { ($0.element.id, $0.offset) }) {
      first,
      _ in first
    }
    pairs.unpaired.sort { places[$0.comment] ?? 0 < places[$1.comment] ?? 0 }
    pairs.conversationCount = pairs.pairs.count { $0.follows == nil }
  }

  /// What can be decided on: the proposed pairs, and the comments in none, by id.
  private struct Items {
    var pairs: [String: QuestionAnswerPair]
    var unpaired: [String: ThreadPairs.Unpaired]

    init(_ proposed: ThreadPairs, slug: String) {
      pairs = Dictionary(proposed.pairs.map { ($0.id, $0) }) { first, _ in first }
      unpaired = Dictionary(proposed.unpaired.map { ("\(slug)-\($0.comment)", $0) }) {
        first,
        _ in first
      }
    }

    /// Whether what was decided on is there, with no doubt that has come up since.
    func admit(_ decision: KeptDecision) -> Bool {
      guard pairs[decision.id] != nil || unpaired[decision.id] != nil else { return false }
      switch decision.verdict {
      case .keep:
        return (pairs[decision.id]?.doubts ?? []).allSatisfy(decision.doubts.contains)
      case .drop:
        // What was asked and answered since nobody has judged.
        return (pairs[decision.id]?.parts ?? []).allSatisfy { part in
          [.outcome, .thanks, .acknowledgement].contains(part.role)
            || decision.judged[part.comment] != nil
        }
      case .join(let target): return pairs[target] != nil
      }
    }
  }

  /// For each id that is joined the pair that it ends in; joins in a circle are taken out of
  /// `verdicts`.
  private static func roots(of verdicts: inout [String: Verdict]) -> [String: String] {
    var roots: [String: String] = [:]
    for start in verdicts.keys.sorted() {
      var walk: [String] = []
      var id = start
      while roots[id] == nil, let target = verdicts[id]?.target, !walk.contains(id) {
        walk.append(id)
        id = target
      }
      if let first = walk.firstIndex(of: id) {
        for member in walk[first...] { verdicts[member] = nil }
      }
      let root = roots[id] ?? id
      for member in walk where verdicts[member] != nil { roots[member] = root }
    }
    return roots
  }

  private mutating func join(
    by roots: [String: String],
    items: Items,
    texts: [String: String],
    slug: String
  ) {
    guard !roots.isEmpty else { return }
    var merged: [String: QuestionAnswerPair] = [:]
    for pair in pairs.pairs {
      guard let root = roots[pair.id], var whole = merged[root] ?? items.pairs[root] else {
        continue
      }
      whole.absorb(pair)
      merged[root] = whole
    }
    pairs.unpaired.removeAll { entry in
      guard let root = roots["\(slug)-\(entry.comment)"],
        var whole = merged[root] ?? items.pairs[root]
      else { return false }
      whole.absorb(entry, text: texts[entry.comment] ?? "")
      merged[root] = whole
      return true
    }
    pairs.pairs = pairs.pairs.filter { roots[$0.id] == nil }.map { merged[$0.id] ?? $0 }
  }

  private mutating func drop(by verdicts: [String: Verdict]) {
    var dropped: [ThreadPairs.Unpaired] = []
    pairs.pairs.removeAll { pair in
      guard verdicts[pair.id] == .drop else { return false }
      dropped += pair.parts.map { .init(comment: $0.comment, reason: .dropped) }
      return true
    }
    pairs.unpaired += dropped
  }

  /// Leads what continues a pair that is joined or dropped on to the pair that took its place.
  private mutating func continueEarlier(
    by roots: [String: String],
    among proposed: [QuestionAnswerPair]
  ) {
    let earlier = Dictionary(proposed.map { ($0.id, $0.follows) }) { first, _ in first }
    let present = Set(pairs.pairs.map(\.id))
    for index in pairs.pairs.indices {
      var next = pairs.pairs[index].follows
      var steps = 0
      while let id = next, steps <= proposed.count {
        let root = roots[id] ?? id
        if present.contains(root), root != pairs.pairs[index].id { break }
        next = earlier[id] ?? nil
        steps += 1
      }
      pairs.pairs[index].follows = steps <= proposed.count ? next.map { roots[$0] ?? $0 } : nil
    }
  }
}

extension QuestionAnswerPair {
  /// Takes in another pair of the same thread, behind what is here.
  fileprivate mutating func absorb(_ other: Self) {
    question = [question, other.question].joinedParagraphs
    answer = [answer, other.answer].joinedParagraphs
    let outcomes = [outcome, other.outcome].compactMap(\.self).joinedParagraphs
    outcome = outcomes.isEmpty ? nil : outcomes
    tags += other.tags.filter { !tags.contains($0) }
    notes += other.notes.filter { $0.doubt == nil && !notes.contains($0) }
    parts += other.parts.map { part in
      switch part.role {
      case .question: Part(comment: part.comment, role: .clarification)
      case .answer: Part(comment: part.comment, role: .addendum)
      default: part
      }
    }
  }

  /// Takes in a comment that was in no pair: the coach's as a further answer, a reader's as
  /// further words of the asker.
  fileprivate mutating func absorb(_ entry: ThreadPairs.Unpaired, text: String) {
    switch entry.reason {
    case .orphanReply, .coachRemark:
      answer = [answer, text].joinedParagraphs
      parts.append(Part(comment: entry.comment, role: .addendum))
    default:
      question = [question, text].joinedParagraphs
      parts.append(Part(comment: entry.comment, role: .clarification))
    }
  }
}

extension [String] {
  /// The texts that are not empty, a blank line between them.
  fileprivate var joinedParagraphs: String {
    filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
