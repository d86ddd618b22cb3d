package import Conversations

/// A pair that answers a question, with what a person needs to judge it.
package struct PairMatch: Sendable {
  /// A word of the question that the pair holds, in whatever form.
  package struct MatchedWord: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// Its share of the question's weight: 0 to 1.
    package var share: Double

    /// Makes a matched word.
    package init(word: String, share: Double) {
      self.word = word
      self.share = share
    }
  }

  /// The pair.
  package var pair: QuestionAnswerPair
  /// 1 for the closest.
  package var rank: Int
  /// The similarity's score; comparable within one search.
  package var score: Double
  /// What our score consists of: the parts' points add up to it; empty for a textbook ranking.
  package var parts: [ScorePart]
  /// How much of the question's weight the pair covers: 0 to 1.
  package var covered: Double
  /// `covered` in a word.
  package var strength: Strength
  /// The question's words that the pair holds, the weightiest first.
  package var matched: [MatchedWord]
  /// The part of the pair's question that tells most.
  package var question: Excerpt
  /// The part of the pair's answer that tells most.
  package var answer: Excerpt
}

/// How far a match can be trusted, in a word.
package enum Strength: String, Sendable, Comparable, CaseIterable {
  /// Hardly more than a shared word.
  case weak
  /// The subject is the same.
  case fair
  /// The same complaint.
  case strong

  /// Judges by the share of the question's weight that a pair covers, and by how many of its terms.
  ///
  /// One shared word, however rare, is no strong match for a story. The limits ask less of a long
  /// question, most of whose words any answer leaves aside.
  package init(covered: Double, matchedTerms: Int, questionTerms: Int) {
    let ease = 1 / (1 + Double(max(0, questionTerms - 4)) / 16)
    let needed = min(3, questionTerms)
    if covered >= 0.35 + 0.25 * ease && matchedTerms >= needed {
      self = .strong
    } else if covered >= 0.15 + 0.2 * ease && matchedTerms >= min(2, questionTerms) {
      self = .fair
    } else {
      self = .weak
    }
  }

  /// Compares by trust.
  package static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What a search found.
package struct SearchResult: Sendable {
  /// The question, as it was asked.
  package var query: String
  /// The question's words that were read as others.
  package var readings: [Reading] = []
  /// The closest pairs, the closest first.
  package var matches: [PairMatch]
  /// How many pairs were searched.
  package var pairCount: Int
  /// The question's words that no past pair holds.
  package var missing: [String]
  /// Whether the knowledge base has changed since the index was made.
  package var isStale: Bool
  /// What the request's conditions did; `nil` if there were none.
  package var selection: SelectionReport?
}
