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

    /// Adds the ASCII letters and digits from a position on, as far as a word may be long.
    @inline(__always)
    fileprivate mutating func appendRun(of text: Span<UInt8>, from start: Int) -> Int {
      var position = start
      var count = count
      while position < text.count {
        // Within the text, by the condition of the loop. The bit makes a capital letter a small one, a
        // digit stays what it is, and nothing else becomes either.
        let byte = unsafe text[unchecked: position]
        let letter = byte | 0x20
        guard letter &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
        if count < Analyzer.longestWord {
          bytes[count] = letter
          count += 1
        }
        position += 1
      }
      self.count = count
      return position
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

  /// Adds the ASCII letters and digits that stand from a position on, folded, and returns where they
  /// end.
  @inline(__always)
  mutating func appendRun(of bytes: Span<UInt8>, from start: Int) -> Int {
    let first = letters.count == 0 ? start : range.lowerBound
    let end = letters.appendRun(of: bytes, from: start)
    if end > start { range = first..<end }
    return end
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
  @inline(__always)
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
