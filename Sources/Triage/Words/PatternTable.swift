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

    init(ofClass number: Int) { (self.number, part) = (UInt16(number), UInt8.max) }

    var pattern: Int { Int(number) }
    var slot: Int { Int(part) }
    /// Whether the number is that of a class, for all the parts that name it.
    var isClass: Bool { part == UInt8.max }
  }

  /// The parts of each pattern, as bits; a pattern without parts has one that nothing meets.
  private(set) var parts: [UInt8] = []
  /// The gaps before the parts of all patterns, and where each pattern's begin.
  private var gaps: [UInt8] = []
  private var firstGaps: [Int] = [0]
  /// The classes of words by the hashes of their names, and the parts that name each.
  private var names: [UInt64: Int] = [:]
  private var classes: [[Use]] = []
  private var words = HashedWords<Use>(size: 1 << 14)
  private var starts = HashedWords<Use>(size: 1 << 12)

  /// How many patterns there are.
  var count: Int { parts.count }

  /// How many words of any kind may stand before each part of a pattern.
  func gaps(of pattern: Int) -> ArraySlice<UInt8> {
    gaps[firstGaps[pattern]..<firstGaps[pattern + 1]]
  }

  /// Makes a table whose patterns may name these classes of words.
  init(classes all: [WordClass] = []) {
    for (number, named) in all.enumerated() {
      var name = WordHash()
      for byte in named.name.utf8 { name.append(byte) }
      names[name.value] = number
      Self.forEachForm(of: named.words) { form in add(Use(ofClass: number), to: form) }
    }
    classes = all.map { _ in [] }
  }

  /// Adds a pattern and returns it with its number.
  mutating func numbered(_ pattern: WordPattern) -> WordPattern {
    var pattern = pattern
    pattern.number = count
    let first = gaps.count
    Self.forEachForm(of: pattern.text) { form in
      if form.part == gaps.count - first { gaps.append(form.gap) }
      let use = Use(pattern: pattern.number, slot: form.part)
      if !form.isName {
        add(use, to: form)
      } else if let number = names[form.hash.value] {
        classes[number].append(use)
      } else {
        preconditionFailure("a pattern names a class that there is: \(pattern.text)")
      }
    }
    precondition(gaps.count - first < UInt8.bitWidth, "a pattern has seven parts at most")
    firstGaps.append(gaps.count)
    parts.append(gaps.count > first ? 1 << UInt8(gaps.count - first) - 1 : 1)
    return pattern
  }

  private mutating func add(_ use: Use, to form: Form) {
    form.isStart ? starts.add(use, to: form.hash) : words.add(use, to: form.hash)
  }

  /// One of the words that a part of a pattern may be.
  private struct Form {
    var hash: WordHash
    /// Which part, and how many words of any kind may stand before it.
    var part: Int
    var gap: UInt8
    /// Whether any ending may follow.
    var isStart: Bool
    /// Whether it is the name of a class.
    var isName: Bool
  }

  /// Calls `body` with each word of a pattern as it is written.
  @inline(__always)
  private static func forEachForm(of pattern: String, _ body: (Form) -> Void) {
    let text = pattern.utf8.span
    var (hash, isName, length) = (WordHash(), false, 0)
    var (part, gap, points) = (0, 0 as UInt8, 0)
    for place in 0...text.count {
      let byte = place < text.count ? text[place] : 0x20
      switch byte {
      // Behind a letter or a digit it is part of the word: `38.*`.
      case 0x2E where length == 0: points += 1
      case 0x2A, 0x7C, 0x20:
        // A star ends a form, and so does a bar or a space with no star before it.
        if length > 0 {
          body(Form(hash: hash, part: part, gap: gap, isStart: byte == 0x2A, isName: isName))
        }
        (hash, length) = (WordHash(), 0)
      default:
        if length == 0 { isName = byte >= 0x41 && byte <= 0x5A }
        hash.append(byte)
        length += 1
      }
      guard byte == 0x20 else { continue }
      if points == 0 { part += 1 }
      gap = points == 0 ? 0 : points == 2 ? 4 : 9
      points = 0
    }
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
    func each(_ use: Use) {
      if use.isClass { classes[use.pattern].forEach(body) } else { body(use) }
    }
    var hash = WordHash()
    for letter in letters {
      hash.append(letter)
      starts.forEachValue(of: hash, each)
    }
    words.forEachValue(of: hash, each)
  }
}
