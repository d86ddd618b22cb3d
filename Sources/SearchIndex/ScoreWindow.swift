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
  /// 32 documents at a time. Groups that no row can bring to the threshold are passed over.
  ///
  /// - Parameters:
  ///   - rows: at least as long as `size`, rounded up to a multiple of 32.
  ///   - highest: what the rows add at most.
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
    for place in stride(from: 0, to: size, by: PostingLayout.rowGroup) {
      let group = unsafe UnsafeMutableRawPointer(sums + place)
      var sums = unsafe group.loadUnaligned(as: SIMD32<UInt16>.self)
      unsafe group.storeBytes(of: SIMD32<UInt16>(), as: SIMD32<UInt16>.self)
      guard Self.reaches(sums, needed) else { continue }
      unsafe rows.withUnsafeBufferPointer { rows in
        for number in 0..<rows.count {
          let row = unsafe rows[number]
          let impacts = unsafe row.impacts.loadUnaligned(
            fromByteOffset: place,
            as: SIMD32<UInt8>.self
          )
          sums &+= (SIMD32<UInt16>(truncatingIfNeeded: impacts) &* row.weight) &>> shift
        }
      }
      guard Self.reaches(sums, threshold) else { continue }
      for lane in 0..<min(PostingLayout.rowGroup, size - place) where sums[lane] >= threshold {
        threshold = body(place + lane, sums[lane])
        needed = threshold > highest ? threshold - highest : 0
      }
    }
  }

  /// Whether any of the sums is at least `least`.
  private static func reaches(_ sums: SIMD32<UInt16>, _ least: UInt16) -> Bool {
    // The maximum of unsigned lanes is two instructions where a comparison is more.
    any(pointwiseMax(sums, SIMD32(repeating: least)) .== sums)
  }
}
