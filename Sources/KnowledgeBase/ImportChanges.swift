package import Conversations

/// What an import did to the knowledge base: counts that can be added up over many sources.
package struct ImportChanges: Sendable, Equatable {
  /// Comments that the sources show.
  package var comments = 0
  /// Comments of the threads as a whole, with what earlier pages showed: the sum of `parts` and
  /// `unpaired`.
  package var threadComments = 0
  /// Pairs that were not there before.
  package var new = 0
  /// Pairs that were there with another text, asker, address, date, outcome or link.
  package var changed = 0
  /// Pairs that this import had brought before under the same id, with other words: the last one
  /// stays, and both count as one.
  package var repeated = 0
  /// Pairs that came under the id of a page's pair with another question: both are kept, the one
  /// that came as such under a free id.
  package var renamed = 0
  /// Pairs that this import had brought, and that a better copy of their article has under other ids:
  /// they were never there.
  package var withdrawn = 0
  /// Articles of which this import had read a copy before that shows other comments.
  package var differing = 0
  /// Pairs that were there just so.
  package var unchanged = 0
  /// Pairs whose question or answer a newer copy of the page no longer shows.
  package var gone = 0
  /// Comments in no pair, by reason.
  package var unpaired: [ThreadPairs.Reason: Int] = [:]
  /// Comments in a pair, by what they are to it.
  package var parts: [QuestionAnswerPair.Role: Int] = [:]
  /// Pairs that continue an earlier one.
  package var followUps = 0

  /// Makes an empty count.
  package init() {}

  /// All pairs that the sources hold.
  package var pairs: Int { new + changed + unchanged }

  /// Adds the counts of another source.
  package static func += (total: inout Self, part: Self) {
    total.comments += part.comments
    total.threadComments += part.threadComments
    total.new += part.new
    total.changed += part.changed
    total.repeated += part.repeated
    total.renamed += part.renamed
    total.differing += part.differing
    total.unchanged += part.unchanged
    total.gone += part.gone
    total.unpaired.merge(part.unpaired, uniquingKeysWith: +)
    total.parts.merge(part.parts, uniquingKeysWith: +)
    total.followUps += part.followUps
  }

  /// Takes in the next page of the same thread, whose counts speak of the whole thread.
  package mutating func follow(with next: Self) {
    let before = self
    self = next
    comments += before.comments
    new = max(0, new + before.new - withdrawn)
    // A pair that one page made and the next completed counts as new.
    changed = min(changed + before.changed, max(0, next.pairs - new))
    gone += before.gone
    renamed += before.renamed
    differing += before.differing
    // What an earlier page brought is there unchanged when the next is read.
    unchanged = max(0, next.pairs - new - changed)
  }

  mutating func count(_ pairs: ThreadPairs) {
    for entry in pairs.unpaired { unpaired[entry.reason, default: 0] += 1 }
    for pair in pairs.pairs {
      for part in pair.parts { parts[part.role, default: 0] += 1 }
      if pair.follows != nil { followUps += 1 }
    }
  }
}
