/// The runs of four letters of a text, numbered: runs of bytes within `_word`, which has less than four
/// for a word of two letters.
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

  /// What stands before a word.
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
      unsafe bounded.withUnsafeBytes { letters in
        for place in 0..<Self.count(in: letters.count) {
          add(unsafe Self.run(at: place, in: letters))
        }
      }
    }
  }

  deinit { unsafe filter.deallocate() }

  /// How many runs a word has, whose length with its bound is this.
  @inline(__always)
  static func count(in length: Int) -> Int { max(1, length - 3) }

  /// A run of a word with its bound.
  @inline(__always)
  private static func run(at place: Int, in letters: UnsafeRawBufferPointer) -> UInt32 {
    guard letters.count >= 4, let start = letters.baseAddress else {
      return unsafe letters.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    // In bounds: there are three runs less than letters.
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

  /// Puts down the numbers of the runs that a term with its bound has of the text's, and returns how many
  /// they are; there must be room for as many as it has.
  ///
  /// Most runs are not asked. What the filter says of eight at a time is gathered, whether the word has as
  /// many or not, and the few that may be asked are looked up. To go from run to run cannot be foretold: this
  /// and the like in `DocumentScorer` took a tenth off a question of 60 words.
  @inline(__always)
  func find(in term: TermLetters, _ found: UnsafeMutablePointer<UInt16>) -> Int {
    let letters = unsafe term.letters
    guard letters.count >= 4, let start = letters.baseAddress else {
      guard let number = numbers[unsafe Self.run(at: 0, in: letters)] else { return 0 }
      unsafe found[0] = UInt16(truncatingIfNeeded: number)
      return 1
    }
    let filter = unsafe filter
    func isCandidate(_ place: Int) -> Int {
      let run = unsafe start.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      return unsafe Int(filter[Self.place(of: run)])
    }
    var foundCount = 0
    let end = letters.count &- 3
    for first in stride(from: 0, to: end, by: Self.atOnce) {
      var candidates = 0
      if first &+ Self.atOnce &+ 3 <= term.readable {
        for place in 0..<Self.atOnce { candidates |= isCandidate(first &+ place) &<< place }
      } else {
        for place in first..<end { candidates |= isCandidate(place) &<< (place &- first) }
      }
      candidates &= 1 &<< min(Self.atOnce, end &- first) &- 1
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
