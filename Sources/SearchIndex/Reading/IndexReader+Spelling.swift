package import Storage

extension IndexReader {
  /// Returns the term of the collection that a term which no document holds may be a slip of, or
  /// `nil`.
  ///
  /// Of the terms with the same first letter it is the one that the fewest edits make of it, of those
  /// the most frequent one, of those the first in order. The shorter a term, the fewer edits are
  /// believed (`SpellingRule`). A term with a digit is never read as another.
  ///
  /// - Complexity: O(*n*) in the terms with that first letter, some 10 ns each.
  package func correction(of term: String) throws(FormatError) -> String? {
    let name = Array(term.utf8)
    guard let initial = name.first, let rule = SpellingRule(for: name) else { return nil }
    var found: [[UInt8]: Correction] = [:]
    for place in segments.indices {
      var limit = found.values.map(\.distance).min() ?? rule.limit
      try segments[place].forEachName(from: [initial], upTo: initial < .max ? [initial + 1] : nil) {
        number,
        other throws(FormatError) in
        guard let distance = rule.distance(of: other, upTo: limit) else { return }
        let frequency = try self.frequency(of: number, in: place)
        guard frequency > 0 else { return }
        limit = distance
        let other = other.indices.map { other[$0] }
        found[other, default: Correction(name: other, distance: distance)].frequency += frequency
      }
    }
    return found.values.max { $1.isBetter(than: $0) }
      .map { String(decoding: $0.name, as: UTF8.self) }
  }
}

extension Query {
  /// How many terms of one query are looked at: no message has more slips, and each takes a while.
  private static let mostCorrections = 50

  /// Reads the terms that no document holds as those they may be slips of, which `correction` tells.
  ///
  /// A term keeps its word; if the query has the other term already, they become one, which `weigh` works
  /// out the worth of. Returns the words that are read as another, with the term.
  mutating func correct(
    _ correction: (String) throws(FormatError) -> String?,
    weigh: (inout Term) throws(FormatError) -> Void
  ) throws(FormatError) -> [Reading] {
    var readings: [Reading] = []
    for number in terms.indices.filter({ terms[$0].documentFrequency == 0 })
      .prefix(Self.mostCorrections)
    {
      let term = terms[number]
      guard let correction = try correction(term.term) else { continue }
      readings.append(Reading(word: term.word, slip: term.term, term: correction))
      terms[number].term = correction
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
      } else {
        places[term.term] = joined.count
        joined.append(term)
      }
    }
    terms = joined
  }
}

/// A term that another may be a slip of.
private struct Correction {
  var name: [UInt8]
  var distance: Int
  var frequency = 0

  func isBetter(than other: Self) -> Bool {
    if distance != other.distance { return distance < other.distance }
    if frequency != other.frequency { return frequency > other.frequency }
    return name.lexicographicallyPrecedes(other.name)
  }
}
