private import CProcessor

/// The sums of a window's documents, and the loops in which a search spends its time.
///
/// A question is a story of 30 to 150 words: its frequent words leave nothing to skip, so every
/// posting is added, and what counts is how few bytes and instructions one takes.
@safe struct ScoreWindow: ~Copyable {
  /// One for each document of the window, and behind them as many weights for each field; zeros between two windows.
  let sums: UnsafeMutablePointer<UInt16>
  /// What a group's documents reach; gaps and what they add are put down there as well.
  let scratch: UnsafeMutablePointer<UInt16>
  /// Single impacts of a window that has fewer documents than others, for two pairs of fields.
  private let padded: UnsafeMutablePointer<UInt16>
  /// Whether this processor has the vectors of `askback_take_group`, which does what `takeGroup` does in half the time.
  let hasWideVectors: Bool
  private static let size = PostingLayout.windowSize
  private static let all = (1 + 4) * size
  private static let mask = size - 1
  /// The mask of a place in bytes.
  private static let byteMask = 2 * mask
  private static let lanes = 16
  /// A vector more than there are in a group.
  static let foundRoom = PostingLayout.rowGroup + 32

  /// Makes one that goes by what this processor can do, or by what all can.
  init(isPlain: Bool = false) {
    hasWideVectors = !isPlain && askback_has_wide_vectors()
    unsafe sums = Self.zeros(Self.all)
    unsafe scratch = Self.zeros(2 * Self.foundRoom)
    unsafe padded = Self.zeros(2 * Self.size)
  }

  /// Zeros that begin where a line of the cache does, so that no vector lies on two.
  private static func zeros(_ count: Int) -> UnsafeMutablePointer<UInt16> {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * count, alignment: 64)
    return unsafe memory.initializeMemory(as: UInt16.self, repeating: 0, count: count)
  }

  deinit {
    unsafe sums.deallocate()
    unsafe scratch.deallocate()
    unsafe padded.deallocate()
  }

  /// Makes everything zeros again, where adding was broken off.
  borrowing func clear() { unsafe sums.update(repeating: 0, count: Self.all) }

  /// Brings lines of memory near that will be read soon.
  static func bringNear(_ memory: UnsafeRawPointer, lines: Int) {
    for line in 0..<lines { unsafe askback_prefetch(memory + 64 &* line) }
  }

  /// The single impacts of a window's documents, two fields in two bytes, for two pairs of fields: 32 KB each that
  /// may be read, whatever stands behind the last document.
  @safe struct Singles {
    let pairs: (UnsafeRawPointer, UnsafeRawPointer)
  }

  /// Lends the single impacts of a window's documents, until those of another window are asked for.
  borrowing func singles(
    of window: Int,
    _ impacts: SingleImpacts,
    fieldCount: Int
  ) -> Singles {
    func pair(_ number: Int) -> UnsafeRawPointer {
      let target = unsafe UnsafeMutableRawPointer(padded + number * Self.size)
      guard number < SingleImpacts.pairs(of: fieldCount) else { return UnsafeRawPointer(target) }
      let entries = unsafe impacts.entries(of: window, pair: number)
      guard let base = entries.baseAddress else { return UnsafeRawPointer(target) }
      if entries.count == 2 * Self.size { return unsafe base }
      unsafe target.copyMemory(from: base, byteCount: entries.count)
      return UnsafeRawPointer(target)
    }
    return unsafe Singles(pairs: (pair(0), pair(1)))
  }

  /// What one of several adds.
  @inline(__always)
  private static func part(_ impact: UInt8, _ weights: IntegerQuery.Weights) -> UInt16 {
    (UInt16(impact) &* weights.weight &+ weights.rounding) &>> weights.shift
  }

  /// The weights of a field, less than four.
  @inline(__always)
  private borrowing func weights(of field: Int) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(sums + (1 &+ field & 3) &* Self.size)
  }

  /// Adds a run of singles of a field: gaps, of which those of 255 only move on if there are such.
  ///
  /// Weights alone are added up; multiplied by a document's impact they are once, when the window is drained. That is 5
  /// instructions a posting, four at a time, where it was 7 and one more line of memory. The mask keeps a damaged file
  /// from writing elsewhere. Places are counted in bytes, of which a weight has two.
  borrowing func add(_ gaps: PostingParts.Gaps, of field: Int, weight: UInt16) {
    guard let start = unsafe gaps.bytes.baseAddress else { return }
    let count = unsafe gaps.bytes.count
    let weights = unsafe weights(of: field)
    var offset = 0
    @inline(__always)
    func add(_ number: Int, _ areLong: Bool) {
      let gap = unsafe start.load(fromByteOffset: number, as: UInt8.self)
      offset = (offset &+ Int(gap) &<< 1) & Self.byteMask
      // Zero for 255, without a branch that cannot be foretold.
      let part = areLong ? weight & ((UInt16(gap) &+ 1) &>> 8 &- 1) : weight
      let sum = unsafe weights.load(fromByteOffset: offset, as: UInt16.self)
      unsafe weights.storeBytes(of: sum &+ part, toByteOffset: offset, as: UInt16.self)
    }
    @inline(__always)
    func addAll(_ areLong: Bool) {
      var number = 0
      while number &+ 4 <= count {
        for next in 0..<4 { add(number &+ next, areLong) }
        number &+= 4
      }
      while number < count {
        add(number, areLong)
        number &+= 1
      }
    }
    if gaps.areLong { addAll(true) } else { addAll(false) }
  }

  /// Adds a run of gaps, each with an impact.
  ///
  /// Sixteen postings are multiplied at a time and put down, for the loop that goes from place to
  /// place: 6 instructions a posting, one by one it was 11.
  borrowing func add(gaps entries: UnsafeRawBufferPointer, _ weights: IntegerQuery.Weights) {
    guard let start = entries.baseAddress else { return }
    let count = entries.count / 2
    let weight = SIMD16(repeating: weights.weight)
    let rounding = SIMD16(repeating: weights.rounding)
    var place = 0
    var entry = 0
    while entry &+ Self.lanes <= count {
      let pairs = unsafe start.loadUnaligned(fromByteOffset: entry &* 2, as: SIMD16<UInt16>.self)
      let memory = unsafe UnsafeMutableRawPointer(scratch)
      let parts = ((pairs &>> 8) &* weight &+ rounding) &>> weights.shift
      unsafe memory.storeBytes(of: pairs & 0xFF, as: SIMD16<UInt16>.self)
      unsafe memory.storeBytes(of: parts, toByteOffset: 2 * Self.lanes, as: SIMD16<UInt16>.self)
      for lane in 0..<Self.lanes {
        place &+= unsafe Int(scratch[lane])
        unsafe sums[place & Self.mask] &+= scratch[lane &+ Self.lanes]
      }
      entry &+= Self.lanes
    }
    while entry < count {
      let pair = unsafe start.loadUnaligned(fromByteOffset: entry &* 2, as: UInt16.self)
      place &+= Int(pair & 0xFF)
      unsafe sums[place & Self.mask] &+= Self.part(UInt8(pair &>> 8), weights)
      entry &+= 1
    }
  }

  /// Adds a run of offsets: places of two bytes, as many impacts.
  borrowing func add(
    places: UnsafeRawBufferPointer,
    impacts: UnsafeRawBufferPointer,
    _ weights: IntegerQuery.Weights
  ) {
    for number in 0..<min(impacts.count, places.count / 2) {
      let place = unsafe places.loadUnaligned(fromByteOffset: number &* 2, as: UInt16.self)
      unsafe sums[Int(place) & Self.mask] &+= Self.part(impacts[number], weights)
    }
  }

  /// Adds a posting; a place beyond the window falls within it.
  @inline(__always)
  borrowing func add(_ impact: UInt8, at place: Int, _ weights: IntegerQuery.Weights) {
    unsafe sums[place & Self.mask] &+= Self.part(impact, weights)
  }

  /// Adds a single of a field, as a run of them does.
  @inline(__always)
  borrowing func addSingle(of field: Int, at place: Int, weight: UInt16) {
    let weights = unsafe weights(of: field).assumingMemoryBound(to: UInt16.self)
    unsafe weights[place & Self.mask] &+= weight
  }
}
