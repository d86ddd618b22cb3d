private import CProcessor

/// The sums of a window's documents, and the loops in which a search spends its time.
///
/// A question is a story of 30 to 150 words: its frequent words leave nothing to skip, so every
/// posting is added, and what counts is how few bytes and instructions one takes.
@safe struct ScoreWindow: ~Copyable {
  /// A dense row that is added while the sums are looked through.
  @safe struct Row {
    var impacts: UnsafeRawPointer
    /// The weight in each lane, so that it need not be spread again for every 64 documents.
    var weight: SIMD8<UInt16>
  }

  /// One for each document of the window; zeros between two windows.
  private let sums: UnsafeMutablePointer<UInt16>
  /// Sixteen gaps and sixteen parts; the sums of 32 documents, and how far they are from a threshold.
  private let scratch: UnsafeMutablePointer<UInt16>
  private static let mask = PostingLayout.windowSize - 1
  private static let lanes = 16
  /// How far ahead of the sums the rows are brought near, in bytes.
  private static let ahead = 512

  init() {
    unsafe sums = .allocate(capacity: PostingLayout.windowSize)
    unsafe sums.initialize(repeating: 0, count: PostingLayout.windowSize)
    unsafe scratch = .allocate(capacity: 4 * Self.lanes)
    unsafe scratch.initialize(repeating: 0, count: 4 * Self.lanes)
  }

  /// Makes all sums zeros again, where adding was broken off.
  borrowing func clear() {
    unsafe sums.update(repeating: 0, count: PostingLayout.windowSize)
  }

  deinit {
    unsafe sums.deallocate()
    unsafe scratch.deallocate()
  }

  /// Brings lines of memory near that will be read soon.
  static func bringNear(_ memory: UnsafeRawPointer, lines: Int) {
    for line in 0..<lines { unsafe askback_prefetch(memory + 64 &* line) }
  }

  /// Adds a posting; a place beyond the window falls within it.
  borrowing func add(_ impact: UInt8, at place: Int, weight: UInt16, shift: UInt16) {
    unsafe sums[place & Self.mask] &+= Self.part(UInt32(impact), weight, shift)
  }

  /// Adds a run of gaps.
  ///
  /// Sixteen postings are multiplied at a time and put down, for the loop that goes from place to
  /// place: 6 instructions a posting, one by one it was 11. Only the addition of the gap waits for the
  /// posting before; the mask, which keeps a damaged file from writing elsewhere, does not.
  borrowing func add(gaps entries: UnsafeRawBufferPointer, weight: UInt16, shift: UInt16) {
    guard let start = entries.baseAddress else { return }
    let count = entries.count / 2
    let weights = SIMD16(repeating: weight)
    var place = 0
    var entry = 0
    while entry &+ Self.lanes <= count {
      let pairs = unsafe start.loadUnaligned(fromByteOffset: entry &* 2, as: SIMD16<UInt16>.self)
      put(pairs & 0xFF, ((pairs &>> 8) &* weights) &>> shift)
      for lane in 0..<Self.lanes {
        place &+= unsafe Int(scratch[lane])
        unsafe sums[place & Self.mask] &+= scratch[lane &+ Self.lanes]
      }
      entry &+= Self.lanes
    }
    while entry < count {
      let pair = unsafe start.loadUnaligned(fromByteOffset: entry &* 2, as: UInt16.self)
      place &+= Int(pair & 0xFF)
      unsafe sums[place & Self.mask] &+= Self.part(UInt32(pair &>> 8), weight, shift)
      entry &+= 1
    }
  }

  private borrowing func put(_ gaps: SIMD16<UInt16>, _ parts: SIMD16<UInt16>) {
    let memory = unsafe UnsafeMutableRawPointer(scratch)
    unsafe memory.storeBytes(of: gaps, as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: parts, toByteOffset: 2 * Self.lanes, as: SIMD16<UInt16>.self)
  }

  /// Adds a run of offsets: places of two bytes, as many impacts.
  borrowing func add(
    places: UnsafeRawBufferPointer,
    impacts: UnsafeRawBufferPointer,
    weight: UInt16,
    shift: UInt16
  ) {
    for number in 0..<min(impacts.count, places.count / 2) {
      let place = unsafe places.loadUnaligned(fromByteOffset: number &* 2, as: UInt16.self)
      unsafe sums[Int(place) & Self.mask] &+= Self.part(UInt32(impacts[number]), weight, shift)
    }
  }

  private static func part(_ impact: UInt32, _ weight: UInt16, _ shift: UInt16) -> UInt16 {
    UInt16(truncatingIfNeeded: (impact &* UInt32(weight)) &>> UInt32(shift))
  }

  /// Hands over each document whose sum, dense rows included, reaches the threshold that `body`
  /// last returned, and begins anew.
  ///
  /// 64 documents at a time, two groups of a row, so that a weight is loaded and a row brought near once for
  /// both: 17 instructions a row and 32 documents, one by one it was 24. Where no row can bring any of them
  /// to the threshold they are passed over.
  ///
  /// The rows are at least as long as `size`, rounded up to a multiple of 32; their impacts times
  /// weights stay below 2^16 in all and add `highest` at most when they are shifted; the threshold is
  /// at least 1 and below 2^15.
  borrowing func drain(
    size: Int,
    rows: [Row],
    highest: UInt16,
    shift: UInt16,
    threshold first: UInt16,
    _ body: (_ place: Int, _ sum: UInt16) -> UInt16
  ) {
    var threshold = first
    var needed = threshold > highest ? threshold - highest : 0
    let length = PostingLayout.rowLength(of: size)
    unsafe rows.withUnsafeBufferPointer { rows in
      for place in stride(from: 0, to: size, by: 2 * PostingLayout.rowGroup) {
        let memory = unsafe UnsafeMutableRawPointer(sums + place)
        // A window has a multiple of 64 sums.
        var groups = unsafe (SumGroup(at: memory), SumGroup(at: memory + 64))
        unsafe SumGroup.clear(memory)
        unsafe SumGroup.clear(memory + 64)
        guard groups.0.reaches(needed, with: groups.1) else { continue }
        if !rows.isEmpty {
          var products = (RowProducts(), RowProducts())
          // Behind a row that ends with the first group it is read once more, and what comes of it is
          // behind the last document.
          let second = place + PostingLayout.rowGroup < length ? PostingLayout.rowGroup : 0
          for number in 0..<rows.count {
            let impacts = unsafe rows[number].impacts + place
            let weight = unsafe rows[number].weight
            unsafe products.0.add(impacts, weight: weight)
            unsafe products.1.add(impacts + second, weight: weight)
            unsafe askback_prefetch(impacts + Self.ahead)
          }
          groups.0.add(products.0, shift: shift)
          groups.1.add(products.1, shift: shift)
        }
        guard groups.0.reaches(threshold, with: groups.1) else { continue }
        func handOver(_ lane: Int, _ sum: UInt16) {
          guard sum >= threshold, place + lane < size else { return }
          threshold = body(place + lane, sum)
          needed = threshold > highest ? threshold - highest : 0
        }
        if groups.0.reaches(threshold) {
          unsafe groups.0.put(UnsafeMutableRawPointer(scratch), threshold: threshold)
          forEachReaching { lane, sum in handOver(lane, sum) }
        }
        if groups.1.reaches(threshold) {
          unsafe groups.1.put(UnsafeMutableRawPointer(scratch), threshold: threshold)
          forEachReaching { lane, sum in handOver(lane + PostingLayout.rowGroup, sum) }
        }
      }
    }
  }
}

extension ScoreWindow {
  /// Calls `body` with the lanes of the group that was put down whose sums reached its threshold.
  ///
  /// To ask lane by lane took a sixth of a long question's search.
  @inline(__always)
  fileprivate borrowing func forEachReaching(_ body: (_ lane: Int, _ sum: UInt16) -> Void) {
    let differences = unsafe UnsafeRawPointer(scratch + 2 * Self.lanes)
    for word in 0..<8 {
      let four = unsafe differences.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
      var signs = four & SumGroup.signs
      while signs != 0 {
        let lane = 4 * word &+ signs.trailingZeroBitCount &>> 4
        // Less than 32.
        body(lane, unsafe scratch[lane])
        signs &= signs &- 1
      }
    }
  }
}

/// The sums of 32 documents in registers, each below 2^15.
///
/// Only operations of vectors that the compiler has instructions for: comparisons, minima and
/// conversions of lanes become loops (15 times slower).
private struct SumGroup {
  private var first: SIMD16<UInt16>
  private var second: SIMD16<UInt16>

  @inline(__always)
  init(at memory: UnsafeMutableRawPointer) {
    unsafe first = memory.loadUnaligned(as: SIMD16<UInt16>.self)
    unsafe second = memory.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt16>.self)
  }

  /// The topmost bit of each of four lanes.
  static let signs: UInt64 = 0x8000_8000_8000_8000

  /// Puts the sums down, and behind them numbers whose topmost bits say which reach the threshold.
  @inline(__always)
  func put(_ memory: UnsafeMutableRawPointer, threshold: UInt16) {
    let below = SIMD16<UInt16>(repeating: threshold &- 1)
    unsafe memory.storeBytes(of: first, as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: second, toByteOffset: 32, as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: below &- first, toByteOffset: 64, as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: below &- second, toByteOffset: 96, as: SIMD16<UInt16>.self)
  }

  @inline(__always)
  static func clear(_ memory: UnsafeMutableRawPointer) {
    unsafe memory.storeBytes(of: SIMD16<UInt16>(), as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: SIMD16<UInt16>(), toByteOffset: 32, as: SIMD16<UInt16>.self)
  }

  /// Adds what rows come to.
  @inline(__always)
  mutating func add(_ rows: RowProducts, shift: UInt16) {
    first &+= rows.first &>> shift
    second &+= rows.second &>> shift
  }

  /// Whether any of the sums is at least `least`.
  @inline(__always)
  func reaches(_ least: UInt16) -> Bool { reaches(least, with: self) }

  /// Whether any of the sums of two groups is at least `least`, by the sign of the difference.
  @inline(__always)
  func reaches(_ least: UInt16, with other: Self) -> Bool {
    let below = SIMD16<UInt16>(repeating: least &- 1)
    let differences =
      (below &- first) | (below &- second) | (below &- other.first) | (below &- other.second)
    let words = unsafe unsafeBitCast(differences, to: SIMD4<UInt64>.self)
    return (words[0] | words[1] | words[2] | words[3]) & Self.signs != 0
  }
}

/// Σ impact · weight over rows for 32 documents, each below 2^16.
///
/// A row has the impacts of the two halves in turns, so a number of two bytes is *a* + 256 *b*. Added
/// up are *b* · weight and, modulo 2^16, (*a* + 256 *b*) · weight, of which the former times 256 is taken
/// off at the end: per row no byte has to be masked and nothing shifted (18 → 12 vector instructions).
private struct RowProducts {
  private var both = (SIMD8<UInt16>(), SIMD8<UInt16>())
  private var upper = (SIMD8<UInt16>(), SIMD8<UInt16>())

  var first: SIMD16<UInt16> {
    @inline(__always) get {
      SIMD16(lowHalf: both.0 &- (upper.0 &<< 8), highHalf: both.1 &- (upper.1 &<< 8))
    }
  }
  var second: SIMD16<UInt16> {
    @inline(__always) get { SIMD16(lowHalf: upper.0, highHalf: upper.1) }
  }

  @inline(__always)
  mutating func add(_ impacts: UnsafeRawPointer, weight: SIMD8<UInt16>) {
    let low = unsafe impacts.loadUnaligned(as: SIMD8<UInt16>.self)
    let high = unsafe impacts.loadUnaligned(fromByteOffset: 16, as: SIMD8<UInt16>.self)
    both.0 &+= low &* weight
    upper.0 &+= (low &>> 8) &* weight
    both.1 &+= high &* weight
    upper.1 &+= (high &>> 8) &* weight
  }
}
