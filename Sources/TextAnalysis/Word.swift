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

    /// Adds the ASCII letters and digits from a position on, as far as a word may be long; returns where they end.
    ///
    /// Eight bytes at a time: one by one took a sixth of the time of building an index.
    @inline(__always)
    fileprivate mutating func appendRun(of text: Span<UInt8>, from start: Int) -> Int {
      var position = start
      while position &+ 8 <= text.count {
        // Within the text, by the condition of the loop.
        let bytes = unsafe text.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: position,
          as: UInt64.self
        )
        let run = ASCIIRun(of: bytes.littleEndian)
        append(run)
        position &+= run.count
        if run.count < 8 { return position }
      }
      while position < text.count {
        let run = ASCIIRun(of: UInt64(text[position]))
        if run.count == 0 { break }
        append(run)
        position &+= 1
      }
      return position
    }

    /// Adds the letters of a run, if there is room.
    @inline(__always)
    private mutating func append(_ run: ASCIIRun) {
      guard count < Analyzer.longestWord else { return }
      // There is room for eight bytes behind the longest word, and those behind the run are overwritten by the next.
      var memory = bytes.mutableSpan
      var raw = unsafe memory.mutableBytes
      unsafe raw.storeBytes(
        of: run.letters.littleEndian,
        toUncheckedByteOffset: count,
        as: UInt64.self
      )
      count = min(count &+ run.count, Analyzer.longestWord)
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

/// The ASCII letters and digits that eight bytes begin with, the first byte lowest.
///
/// Bytes are compared eight at a time within one number (Warren: Hacker's Delight, 2nd edition, section 6-1).
private struct ASCIIRun {
  /// The bytes, capital letters as small ones; what stands behind the run means nothing.
  let letters: UInt64
  /// How many bytes the run has.
  let count: Int

  @inline(__always)
  init(of bytes: UInt64) {
    // The bit makes a capital letter a small one, a digit stays what it is, and nothing else becomes either.
    letters = bytes | Self.each(0x20)
    let isASCII = ~bytes & Self.each(0x80)
    let (low, lowLetters) = (bytes & Self.each(0x7F), letters & Self.each(0x7F))
    // A sum has its top bit from a bound on.
    let isLetter = (lowLetters &+ Self.each(0x80 - 0x61)) & ~(lowLetters &+ Self.each(0x80 - 0x7B))
    let isDigit = (low &+ Self.each(0x80 - 0x30)) & ~(low &+ Self.each(0x80 - 0x3A))
    count = (~((isLetter | isDigit) & isASCII) & Self.each(0x80)).trailingZeroBitCount &>> 3
  }

  /// A byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
