/// A word while it is read: its folded letters and its place.
struct Word {
  private var letters = Letters()
  private var range = 0..<0
  /// How many letters stand before the last apostrophe; -1 without one.
  private var apostrophe = -1

  /// The letters' UTF-8, in place: an array would be asked for its uniqueness at each letter.
  struct Letters {
    /// How many there can be: a letter that is folded after the 64th byte may have some more.
    static let capacity = 80
    private(set) var bytes = InlineArray<80, UInt8>(repeating: 0)
    private(set) var count = 0

    /// Adds a byte, if there is room.
    mutating func append(_ byte: UInt8) {
      guard count < Self.capacity else { return }
      bytes[count] = byte
      count += 1
    }

    /// Begins anew with fewer.
    mutating func cut(to count: Int) { self.count = min(count, self.count) }

    subscript(place: Int) -> UInt8 { bytes[place] }

    /// Lends them.
    borrowing func withSpan<Value>(_ body: (Span<UInt8>) -> Value) -> Value {
      body(bytes.span.extracting(first: count))
    }
  }

  /// Whether nothing stands behind the apostrophe yet.
  var endsInApostrophe: Bool { apostrophe == letters.count }

  /// Adds a folded ASCII letter.
  mutating func append(_ letter: UInt8, at position: Int) {
    if letters.count == 0 { range = position..<position + 1 }
    range = range.lowerBound..<position + 1
    if letters.count < Analyzer.longestWord { letters.append(letter) }
  }

  /// Adds any letter.
  mutating func append(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    range = (letters.count == 0 ? place.lowerBound : range.lowerBound)..<place.upperBound
    if letters.count < Analyzer.longestWord { Folding.append(scalar, to: &letters) }
  }

  /// Takes in what belongs to the last letter.
  mutating func extend(to end: Int) {
    if letters.count > 0 { range = range.lowerBound..<end }
  }

  /// Remembers an apostrophe.
  mutating func markApostrophe() {
    if letters.count > 0 { apostrophe = letters.count }
  }

  /// Hands over the word's letters, if there are any, and begins anew.
  mutating func finish(_ body: (borrowing Letters, Range<Int>) -> Void) {
    guard letters.count > 0 else { return }
    // "therapist's": what stands behind the apostrophe is the ending alone.
    if apostrophe >= 0, letters.count == apostrophe + 1, letters[apostrophe] == 0x73 {
      letters.cut(to: apostrophe)
    }
    body(letters, range)
    letters.cut(to: 0)
    apostrophe = -1
  }
}
