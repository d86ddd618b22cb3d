internal import Storage

extension Query {
  /// How many terms of one query are looked at: no message has more slips, and each takes a while.
  private static let mostCorrections = 50

  /// Reads the words that no document holds as those they may be slips of, which `correction` tells.
  ///
  /// A term keeps its word; if the query has the other term already, they become one, which `weigh` works
  /// out the worth of. Returns the words that are read as another, with the term.
  mutating func correct(
    _ correction: (Term) throws(FormatError) -> Vocabulary.Correction?,
    weigh: (inout Term) throws(FormatError) -> Void
  ) throws(FormatError) -> [Reading] {
    var readings: [Reading] = []
    for number in terms.indices.filter({ terms[$0].documentFrequency == 0 })
      .prefix(Self.mostCorrections)
    {
      let term = terms[number]
      guard let correction = try correction(term) else { continue }
      readings.append(
        Reading(
          word: term.word,
          slip: term.term,
          term: correction.term,
          readAs: correction.word
        )
      )
      terms[number].term = correction.term
      terms[number].isReading = true
    }
    guard !readings.isEmpty else { return [] }
    joinEqualTerms()
    let corrections = Set(readings.map(\.term))
    for number in terms.indices where corrections.contains(terms[number].term) {
      try weigh(&terms[number])
    }
    return readings
  }

  /// Makes one of terms that are the same, at the first one's place.
  private mutating func joinEqualTerms() {
    var places: [String: Int] = [:]
    var joined: [Term] = []
    for term in terms {
      if let place = places[term.term] {
        joined[place].count += term.count
        joined[place].isReading = joined[place].isReading && term.isReading
      } else {
        places[term.term] = joined.count
        joined.append(term)
      }
    }
    terms = joined
  }
}
