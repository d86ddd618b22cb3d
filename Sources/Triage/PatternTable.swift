/// The words of many patterns, so that each word of a text is looked up once and not once a pattern.
///
/// Words are known by a 64-bit hash, letter by letter: a word meets the forms that are written as it is
/// (`chest`) and those that it begins with (`ache*`).
struct PatternTable: Sendable {
  /// A part of a pattern.
  struct Use: Sendable {
    // Small, since a common word has hundreds of these.
    private let number: UInt16
    private let part: UInt8

    init(pattern: Int, slot: Int) {
      (number, part) = (UInt16(pattern), UInt8(slot))
    }

    var pattern: Int { Int(number) }
    var slot: Int { Int(part) }
  }

  /// The parts of each pattern, as bits; a pattern without parts has one that nothing meets.
  private(set) var parts: [UInt8] = []
  /// The gaps before the parts of all patterns, and where each pattern's begin.
  private var gaps: [UInt8] = []
  private var firstGaps: [Int] = [0]
  private var words = HashedWords<Use>(size: 1 << 14)
  private var starts = HashedWords<Use>(size: 1 << 12)

  /// How many patterns there are.
  var count: Int { parts.count }

  /// How many words of any kind may stand before each part of a pattern.
  func gaps(of pattern: Int) -> ArraySlice<UInt8> {
    gaps[firstGaps[pattern]..<firstGaps[pattern + 1]]
  }

  /// Adds a pattern and returns it with its number.
  mutating func numbered(_ pattern: WordPattern) -> WordPattern {
    var pattern = pattern
    pattern.number = count
    let first = gaps.count
    let letters = pattern.text
    let text = letters.utf8.span
    var (hash, isForm) = (WordHash(), false)
    var (gap, points) = (0 as UInt8, 0)
    for place in 0..<text.count {
      let byte = text[place]
      switch byte {
      // Behind a letter or a digit it is part of the word: `38.*`.
      case 0x2E where !isForm: points += 1
      case 0x2A, 0x7C, 0x20:
        // A star ends a form, and so does a bar or a space with no star before it.
        if isForm {
          let use = Use(pattern: pattern.number, slot: gaps.count - first)
          byte == 0x2A ? starts.add(use, to: hash) : words.add(use, to: hash)
        }
        (hash, isForm) = (WordHash(), false)
      default:
        hash.append(byte)
        isForm = true
      }
      if byte == 0x20 {
        if points == 0 { gaps.append(gap) }
        gap = points == 0 ? 0 : points == 2 ? 4 : 9
        points = 0
      }
    }
    if isForm { words.add(Use(pattern: pattern.number, slot: gaps.count - first), to: hash) }
    if text.count > 0 { gaps.append(gap) }
    precondition(gaps.count - first < UInt8.bitWidth, "a pattern has seven parts at most")
    firstGaps.append(gaps.count)
    parts.append(text.count > 0 ? 1 << UInt8(gaps.count - first) - 1 : 1)
    return pattern
  }

  /// Adds patterns, each in all its orders, and gives them their numbers.
  mutating func number(_ patterns: inout [WordPattern]) {
    patterns = patterns.flatMap(\.orders)
    for place in patterns.indices { patterns[place] = numbered(patterns[place]) }
  }

  /// Makes the table ready for texts; no pattern can be added then.
  mutating func finish() {
    words.pack()
    starts.pack()
  }

  /// Whether a pattern has a word that is written as this one.
  func holds(_ hash: WordHash) -> Bool { words.contains(hash) }

  /// Calls `body` with each part of a pattern that a word meets; it may be called twice with one.
  func forEachUse(ofWord letters: [UInt8], _ body: (Use) -> Void) {
    var hash = WordHash()
    for letter in letters {
      hash.append(letter)
      starts.forEachValue(of: hash, body)
    }
    words.forEachValue(of: hash, body)
  }
}
