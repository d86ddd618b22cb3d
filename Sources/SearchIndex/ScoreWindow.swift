/// The sums of a window's documents, and the loops in which a search spends its time.
///
/// A question is a story of 30 to 150 words: its frequent words leave nothing to skip, so every
/// posting is added, and what counts is how few bytes and instructions one takes.
@safe struct ScoreWindow: ~Copyable {
  /// A dense row that is added while the sums are looked through.
  @safe struct Row {
    var impacts: UnsafeRawPointer
    var weight: UInt16
  }

  /// One for each document of the window; zeros between two windows.
  private let sums: UnsafeMutablePointer<UInt16>
  private static let mask = PostingLayout.windowSize - 1

  init() {
    unsafe sums = .allocate(capacity: PostingLayout.windowSize)
    unsafe sums.initialize(repeating: 0, count: PostingLayout.windowSize)
  }

  deinit { unsafe sums.deallocate() }

  /// Adds a posting; a place beyond the window falls within it.
  borrowing func add(_ impact: UInt8, at place: Int, weight: UInt16, shift: UInt16) {
    unsafe sums[place & Self.mask] &+= Self.part(UInt32(impact), weight, shift)
  }

  /// Adds a run of gaps.
  ///
  /// Only the addition of the gap waits for the posting before; the mask, which keeps a damaged file
  /// from writing elsewhere, does not.
  borrowing func add(gaps entries: UnsafeRawBufferPointer, weight: UInt16, shift: UInt16) {
    guard let start = entries.baseAddress else { return }
    var place = 0
    for entry in 0..<entries.count / 2 {
      let pair = unsafe start.loadUnaligned(fromByteOffset: entry &* 2, as: UInt16.self)
      place &+= Int(pair & 0xFF)
      unsafe sums[place & Self.mask] &+= Self.part(UInt32(pair &>> 8), weight, shift)
    }
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
  /// 32 documents at a time, in the four instructions a row that multiply, shift and add lanes.
  /// Groups that no row can bring to the threshold are passed over.
  ///
  /// The rows are at least as long as `size`, rounded up to a multiple of 32, and add `highest` at
  /// most; the threshold is at least 1 and below 2^15.
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
    unsafe rows.withUnsafeBufferPointer { rows in
      for place in stride(from: 0, to: size, by: PostingLayout.rowGroup) {
        let memory = unsafe UnsafeMutableRawPointer(sums + place)
        var group = unsafe SumGroup(at: memory)
        unsafe SumGroup.clear(memory)
        guard group.reaches(needed) else { continue }
        for number in 0..<rows.count {
          unsafe group.add(rows[number].impacts + place, weight: rows[number].weight, shift: shift)
        }
        guard group.reaches(threshold) else { continue }
        for lane in 0..<min(PostingLayout.rowGroup, size - place) where group[lane] >= threshold {
          threshold = body(place + lane, group[lane])
          needed = threshold > highest ? threshold - highest : 0
        }
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

  subscript(lane: Int) -> UInt16 { lane < 16 ? first[lane] : second[lane - 16] }

  @inline(__always)
  static func clear(_ memory: UnsafeMutableRawPointer) {
    unsafe memory.storeBytes(of: SIMD16<UInt16>(), as: SIMD16<UInt16>.self)
    unsafe memory.storeBytes(of: SIMD16<UInt16>(), toByteOffset: 32, as: SIMD16<UInt16>.self)
  }

  /// Adds 32 impacts of a dense row, which has those of the two halves in turns.
  @inline(__always)
  mutating func add(_ impacts: UnsafeRawPointer, weight: UInt16, shift: UInt16) {
    let pairs = unsafe impacts.loadUnaligned(as: SIMD16<UInt16>.self)
    first &+= ((pairs & 0xFF) &* weight) &>> shift
    second &+= ((pairs &>> 8) &* weight) &>> shift
  }

  /// Whether any of the sums is at least `least`, by the sign of the difference.
  @inline(__always)
  func reaches(_ least: UInt16) -> Bool {
    let below = SIMD16<UInt16>(repeating: least &- 1)
    let differences = (below &- first) | (below &- second)
    let words = unsafe unsafeBitCast(differences, to: SIMD4<UInt64>.self)
    return (words[0] | words[1] | words[2] | words[3]) & 0x8000_8000_8000_8000 != 0
  }
}
