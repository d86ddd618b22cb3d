/// The runs of four letters of a text, numbered: runs of bytes within `_word_`, which has less than four
/// for a word of one letter.
@safe struct LetterRuns: ~Copyable {
  /// How often each stands there.
  private(set) var counts: [UInt16] = []
  /// Their numbers.
  private var numbers: NumberTable
  /// 1 for each run that may be there, by a hash: few enough to lie near, and read in half the instructions
  /// that a bit takes.
  private let filter: UnsafeMutablePointer<UInt8>
  private static let filterBits = 13
  private static let most = Int(UInt16.max)

  /// What stands before and behind a word.
  static let bound: UInt8 = 0x5F

  init(_ words: NameList) {
    let runs = (0..<words.count).reduce(0) { $0 + max(1, words[$1].count) }
    counts.reserveCapacity(runs)
    numbers = NumberTable(room: min(runs, Self.most))
    unsafe filter = .allocate(capacity: 1 << Self.filterBits)
    unsafe filter.initialize(repeating: 0, count: 1 << Self.filterBits)
    var bounded: [UInt8] = []
    for number in 0..<words.count {
      bounded.removeAll(keepingCapacity: true)
      bounded.append(Self.bound)
      bounded += words[number]
      bounded.append(Self.bound)
      unsafe bounded.withUnsafeBytes { letters in
        for place in 0..<Self.count(in: letters.count) {
          add(unsafe Self.run(at: place, in: letters))
        }
      }
    }
  }

  deinit { unsafe filter.deallocate() }

  /// How many runs a word with its bounds has, whose length is this.
  @inline(__always)
  static func count(in length: Int) -> Int { max(1, length - 3) }

  /// A run of a word with its bounds.
  @inline(__always)
  private static func run(at place: Int, in letters: UnsafeRawBufferPointer) -> UInt32 {
    guard letters.count >= 4, let start = letters.baseAddress else {
      return unsafe letters.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    // In bounds: there are three letters less than runs.
    return unsafe start.loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  private mutating func add(_ run: UInt32) {
    if let number = numbers[run] {
      if counts[number] < .max { counts[number] += 1 }
      return
    }
    guard counts.count < Self.most else { return }
    numbers.insert(run, number: counts.count)
    counts.append(1)
    unsafe filter[Self.place(of: run)] = 1
  }

  @inline(__always)
  private static func place(of run: UInt32) -> Int {
    Int((run &* 0x9E37_79B1) &>> UInt32(32 - filterBits))
  }

  /// Puts down the numbers of the runs that a word with its bounds has of the text's, and returns how many
  /// they are; there must be room for as many as it has.
  ///
  /// Most runs are not asked. What the filter says of eight at a time is gathered, whether the word has as
  /// many or not, and the few that may be asked are looked up: to go from run to run, and to branch for each,
  /// took more than twice as long, since neither can be foretold.
  @inline(__always)
  func find(in word: BoundedWord, _ found: UnsafeMutablePointer<UInt16>) -> Int {
    let letters = unsafe word.letters
    guard letters.count >= 4, let start = letters.baseAddress else {
      guard let number = numbers[unsafe Self.run(at: 0, in: letters)] else { return 0 }
      unsafe found[0] = UInt16(truncatingIfNeeded: number)
      return 1
    }
    let filter = unsafe filter
    func isCandidate(_ place: Int) -> Int {
      unsafe Int(filter[Self.place(of: start.loadUnaligned(fromByteOffset: place, as: UInt32.self))])
    }
    var foundCount = 0
    let end = letters.count &- 3
    for first in stride(from: 0, to: end, by: Self.atOnce) {
      var candidates = 0
      if first &+ Self.atOnce &+ 3 <= word.readable {
        for place in 0..<Self.atOnce { candidates |= isCandidate(first &+ place) &<< place }
      } else {
        for place in first..<end { candidates |= isCandidate(place) &<< (place &- first) }
      }
      candidates &= 1 &<< (end &- first) &- 1
      while candidates != 0 {
        let place = first &+ candidates.trailingZeroBitCount
        candidates &= candidates &- 1
        let run = unsafe start.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        guard let number = numbers[run] else { continue }
        unsafe found[foundCount] = UInt16(truncatingIfNeeded: number)
        foundCount &+= 1
      }
    }
    return foundCount
  }

  private static let atOnce = 8
}

/// What was found of words, which several documents have.
///
/// A word's place is that of its number, and a later one takes it: the words of a second round over some
/// of the documents are nearly all there.
@safe struct WordMemo: ~Copyable {
  private static let size = 4_096

  private struct Known {
    /// The word, and the segment whose it is.
    var word = UInt32.max
    var segment = UInt16.max
    /// How many runs it has in all, and how many of them are asked.
    var count: UInt8 = 0
    var asked: UInt8 = 0
    /// Where the asked ones begin among those of all words.
    var start: UInt32 = 0
  }

  private let known: UnsafeMutablePointer<Known>
  /// The asked runs of words, one word after another, with room for those of the longest word behind them.
  private var runs: UnsafeMutablePointer<UInt16>
  private var runCount = 0
  private var capacity = 4_096
  private static let longest = WordLists.longestWord + 2

  init() {
    unsafe known = .allocate(capacity: Self.size)
    unsafe known.initialize(repeating: Known(), count: Self.size)
    unsafe runs = .allocate(capacity: capacity)
    unsafe runs.initialize(repeating: 0, count: capacity)
  }

  deinit {
    unsafe known.deallocate()
    unsafe runs.deallocate()
  }

  @inline(__always)
  private func place(of word: UInt32) -> Int { Int(word) & (Self.size - 1) }

  /// What is known of a word: how many runs it has, and the places of the asked ones.
  @inline(__always)
  subscript(word: UInt32, segment: Int) -> (count: Int, asked: Range<Int>)? {
    // In bounds by the mask.
    let found = unsafe known[place(of: word)]
    guard found.word == word, Int(found.segment) == segment else { return nil }
    return (Int(found.count), Int(found.start)..<Int(found.start) &+ Int(found.asked))
  }

  /// An asked run of a word that is known.
  @inline(__always)
  func run(at place: Int) -> UInt16 {
    precondition(place < runCount)
    return unsafe runs[place]
  }

  /// Where the asked runs of the next word are put down: as many as the longest word has.
  @inline(__always)
  mutating func room() -> UnsafeMutablePointer<UInt16> {
    if runCount &+ Self.longest > capacity { grow() }
    return unsafe runs + runCount
  }

  private mutating func grow() {
    let old = unsafe runs
    unsafe runs = .allocate(capacity: 2 * capacity)
    unsafe runs.initialize(repeating: 0, count: 2 * capacity)
    unsafe runs.update(from: old, count: capacity)
    unsafe old.deallocate()
    capacity *= 2
  }

  /// Remembers how many runs a word has in all, and how many asked ones were put down; returns their places.
  ///
  /// There are no more than there are letters in the longest word and its bounds, which is less than 256.
  @inline(__always)
  mutating func remember(_ word: UInt32, _ segment: Int, asked: Int, count: Int) -> Range<Int> {
    let places = runCount..<runCount &+ min(asked, Self.longest)
    unsafe known[place(of: word)] = Known(
      word: word,
      segment: UInt16(truncatingIfNeeded: segment),
      count: UInt8(truncatingIfNeeded: count),
      asked: UInt8(truncatingIfNeeded: asked),
      start: UInt32(truncatingIfNeeded: runCount)
    )
    runCount = places.upperBound
    return places
  }
}
