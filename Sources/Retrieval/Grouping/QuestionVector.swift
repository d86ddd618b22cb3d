internal import SearchIndex

/// A question's terms and what each is worth; its length as a vector is 1.
package struct QuestionVector: Sendable, Equatable {
  struct Entry: Equatable {
    /// A hash of the term: two terms that fall together cost a little sharpness and nothing else.
    var term: UInt32
    var weight: Float
  }

  /// The rarest terms first: all vectors have one order.
  private(set) var entries: [Entry] = []

  /// The most terms of a question that count: the rarest.
  private static let mostTerms = 48

  /// A term weighs no more than one of this share of the pairs.
  private static let rarest: Float = 0.01

  /// Weighs a question's terms by how rare they are among so many pairs; without terms it is empty.
  init(_ query: Query, pairCount: Int) {
    let pairCount = Float(pairCount)
    var terms = query.terms.map { term in
      // Words that hardly any pair holds weigh alike: which of them is rarest tells nothing.
      let usual = max(Float(term.documentFrequency), Self.rarest * pairCount)
      let share = (pairCount + 1) / (usual + 0.5)
      let saturated = 2 * Float(term.count) / (Float(term.count) + 1)
      let weight = max(0, Logarithm.natural(share)) * saturated
      return (term: Self.hash(term.term), frequency: term.documentFrequency, weight: weight)
    }
    terms.sort { ($0.frequency, $0.term) < ($1.frequency, $1.term) }
    let kept = terms.prefix(Self.mostTerms)
    let length = kept.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    guard length > 0 else { return }
    entries = kept.map { Entry(term: $0.term, weight: $0.weight / length) }
  }

  /// The 32-bit FNV-1a hash (Fowler, Noll, Vo).
  private static func hash(_ term: String) -> UInt32 {
    term.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
