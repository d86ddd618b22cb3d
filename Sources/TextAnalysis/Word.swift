/// A word while it is read: its folded letters and its place.
struct Word {
  private var letters: [UInt8] = []
  private var range = 0..<0
  /// How many letters stand before the last apostrophe.
  private var apostrophe: Int?

  init() { letters.reserveCapacity(Analyzer.longestWord) }

  /// Whether nothing stands behind the apostrophe yet.
  var endsInApostrophe: Bool { apostrophe == letters.count }

  /// Adds a folded ASCII letter.
  mutating func append(_ letter: UInt8, at position: Int) {
    range = (letters.isEmpty ? position : range.lowerBound)..<position + 1
    if letters.count < Analyzer.longestWord { letters.append(letter) }
  }

  /// Adds any letter.
  mutating func append(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    range = (letters.isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
    if letters.count < Analyzer.longestWord { Folding.append(scalar, to: &letters) }
  }

  /// Takes in what belongs to the last letter.
  mutating func extend(to end: Int) {
    if !letters.isEmpty { range = range.lowerBound..<end }
  }

  /// Remembers an apostrophe.
  mutating func markApostrophe() {
    if !letters.isEmpty { apostrophe = letters.count }
  }

  /// Hands over the word's letters, if there are any, and begins anew.
  mutating func finish(_ body: (Span<UInt8>, Range<Int>) -> Void) {
    guard !letters.isEmpty else { return }
    // "therapist's": what stands behind the apostrophe is the ending alone.
    if let apostrophe, letters.count == apostrophe + 1, letters[apostrophe] == 0x73 {
      letters.removeLast()
    }
    body(letters.span, range)
    letters.removeAll(keepingCapacity: true)
    apostrophe = nil
  }
}
