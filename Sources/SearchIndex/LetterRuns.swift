/// The runs of four letters of a text, numbered: runs of bytes within `_word_`, which has less than four
/// for a word of one letter.
@safe struct LetterRuns: ~Copyable {
  /// How often each stands there.
  private(set) var counts: [UInt16] = []
  /// Their numbers.
  private var numbers: NumberTable
  private static let most = Int(UInt16.max)

  /// What stands before and behind a word.
  static let bound: UInt8 = 0x5F

  init(_ words: [[UInt8]]) {
    let runs = words.reduce(0) { $0 + max(1, $1.count) }
    numbers = NumberTable(room: min(runs, Self.most))
    for word in words {
      let bounded = [Self.bound] + word + [Self.bound]
      unsafe bounded.withUnsafeBytes { letters in
        unsafe Self.forEach(in: letters) { run in add(run) }
      }
    }
  }

  /// How many runs a word with its bounds has, whose length is this.
  @inline(__always)
  static func count(in length: Int) -> Int { max(1, length - 3) }

  /// Calls `body` with each run of a word with its bounds.
  @inline(__always)
  static func forEach(in letters: UnsafeRawBufferPointer, _ body: (UInt32) -> Void) {
    guard letters.count >= 4, let start = letters.baseAddress else {
      return body(unsafe letters.reversed().reduce(0) { $0 << 8 | UInt32($1) })
    }
    for place in 0...letters.count - 4 {
      body(unsafe start.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
  }

  private mutating func add(_ run: UInt32) {
    if let number = number(of: run) {
      if counts[Int(number)] < .max { counts[Int(number)] += 1 }
      return
    }
    guard counts.count < Self.most else { return }
    numbers.insert(run, number: counts.count)
    counts.append(1)
  }

  /// The number of a run that the text has, or `nil`: most it has not.
  @inline(__always)
  func number(of run: UInt32) -> UInt16? { numbers[run].map { UInt16(truncatingIfNeeded: $0) } }
}

/// What was found of frequent words, which many documents have: words of low numbers in one segment.
@safe struct WordMemo: ~Copyable {
  private static let size = 4_096

  private struct Known {
    /// Where the word's asked runs begin among all.
    var start: UInt32 = 0
    /// How many it has.
    var asked: UInt16 = 0
    /// How many runs it has in all; 0 where nothing is known.
    var count: UInt16 = 0
  }

  private let known: UnsafeMutablePointer<Known>
  /// The asked runs of words, one word after another.
  private var runs: [UInt16] = []
  /// The segment whose words it has, and whether that is the one at hand.
  private var segment: Int?
  private var isAtHand = false

  init() {
    unsafe known = .allocate(capacity: Self.size)
    unsafe known.initialize(repeating: Known(), count: Self.size)
  }

  deinit { unsafe known.deallocate() }

  /// Says which segment the next words are of.
  mutating func enter(_ segment: Int) {
    if self.segment == nil { self.segment = segment }
    isAtHand = segment == self.segment
  }

  /// What is known of a word: how many runs it has, and the places of the asked ones.
  @inline(__always)
  subscript(word: UInt32) -> (count: Int, asked: Range<Int>)? {
    guard isAtHand, word < Self.size else { return nil }
    // In bounds by the guard.
    let found = unsafe known[Int(word)]
    guard found.count > 0 else { return nil }
    return (Int(found.count), Int(found.start)..<Int(found.start) &+ Int(found.asked))
  }

  /// An asked run of a word that is known.
  @inline(__always)
  func run(at place: Int) -> UInt16 { runs[place] }

  /// Remembers a word's asked runs, and how many it has in all.
  @inline(__always)
  mutating func remember(_ word: UInt32, _ asked: UnsafeBufferPointer<UInt16>, count: Int) {
    guard isAtHand, word < Self.size else { return }
    unsafe known[Int(word)] = Known(
      start: UInt32(runs.count),
      asked: UInt16(asked.count),
      count: UInt16(count)
    )
    unsafe runs += asked
  }
}
