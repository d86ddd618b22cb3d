/// What a person decided on a pair, or on a reply whose question is not there.
package enum Verdict: Sendable, Equatable {
  /// It is right as it stands.
  case keep
  /// It is no pair: it is left out of the search.
  case drop
  /// It belongs to the pair of that id: the two are one.
  case join(String)

  /// The verdict's word: `keep`, `drop`, `join`.
  package var word: String {
    switch self {
    case .keep: "keep"
    case .drop: "drop"
    case .join: "join"
    }
  }

  /// The pair that it is joined to.
  package var target: String? {
    guard case .join(let target) = self else { return nil }
    return target
  }
}
