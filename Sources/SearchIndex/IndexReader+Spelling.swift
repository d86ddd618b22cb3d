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
    for (segment, entry) in zip(segments, manifest.entries) {
      var limit = found.values.map(\.distance).min() ?? rule.limit
      try segment.forEachName(from: [initial], upTo: initial < .max ? [initial + 1] : nil) {
        number,
        other throws(FormatError) in
        guard let distance = rule.distance(of: other, upTo: limit) else { return }
        let frequency = max(0, try segment.frequency(of: number) - entry.loss(of: number))
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
