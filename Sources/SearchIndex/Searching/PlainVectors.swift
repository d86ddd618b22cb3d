internal import CProcessor

/// How many vectors a group of documents has.
private let vectors = PostingLayout.rowGroup / 8

extension askback_window {
  /// The same as `askback_take_group`, on every processor: 128 documents are sixteen vectors.
  func takeGroup(_ group: Int, least: UInt16) -> Int {
    let memory = unsafe UnsafeMutableRawPointer(sums + PostingLayout.rowGroup &* group)
    let areRows = unsafe row_count > 0
    let needed = unsafe areRows ? (least > rows_highest ? least - rows_highest : 0) : least
    var count = 0
    if unsafe addWeights(group, to: memory, reaching: needed) {
      let isReached = unsafe !areRows || addRows(group, to: memory, reaching: least)
      if isReached { count = unsafe find(least, memory) }
    }
    for place in 0..<vectors { unsafe memory.put(Lanes(), place) }
    return count
  }

  /// The impacts of a group in a pair of fields.
  private func impacts(of group: Int, pair: Int) -> UnsafeRawPointer {
    unsafe UnsafeRawPointer(pair == 0 ? impacts : more_impacts) + 2 &* PostingLayout.rowGroup
      &* group
  }

  /// Takes the weights of all fields, two at a time, and adds what they come to; returns whether any sum is at least
  /// `least` then.
  @inline(__always)
  private func addWeights(
    _ group: Int,
    to sums: UnsafeMutableRawPointer,
    reaching least: UInt16
  ) -> Bool {
    let distance = unsafe 2 &* weight_distance
    let below = Lanes(repeating: least &- 1)
    var differences = Lanes()
    for pair in unsafe 0..<(field_count &+ 1) / 2 {
      let impacts = unsafe impacts(of: group, pair: pair)
      let first = unsafe sums + distance &* (2 &* pair &+ 1)
      // There is memory for four fields, whether there are as many or not.
      let second = unsafe first + distance
      differences = Lanes()
      for place in 0..<vectors {
        let impacts = unsafe impacts.lanes(place)
        // Impacts times 2^8.
        let sum =
          unsafe sums.lanes(place)
          &+ askback_upper_product(first.lanes(place), impacts &<< 8)
          &+ askback_upper_product(second.lanes(place), impacts & 0xFF00)
        differences |= below &- sum
        unsafe sums.put(sum, place)
        unsafe first.put(Lanes(), place)
        unsafe second.put(Lanes(), place)
      }
    }
    return least == 0 || differences.hasSign
  }

  /// Adds what the rows come to; returns whether any sum is at least `least` then.
  @inline(__always)
  private func addRows(
    _ group: Int,
    to sums: UnsafeMutableRawPointer,
    reaching least: UInt16
  ) -> Bool {
    let below = Lanes(repeating: least &- 1)
    let shift = unsafe UInt16(truncatingIfNeeded: row_shift)
    // What rows come to, and the weights of a field in bytes: each of eight vectors has sixteen documents, of which the
    // first eight stand in the low bytes.
    return unsafe withUnsafeTemporaryAllocation(byteCount: 384, alignment: 16) { memory in
      guard let products = memory.baseAddress else { return false }
      let weights = unsafe products + 256
      for field in unsafe 0..<field_count {
        unsafe putWeights(group, field, to: weights)
        let impacts = unsafe impacts(of: group, pair: field / 2)
        let side = UInt16(truncatingIfNeeded: 8 &* (field & 1))
        for number in 0..<8 {
          let both = unsafe weights.lanes(number)
          for half in 0..<2 {
            let place = 2 &* number &+ half
            let impact = unsafe (impacts.lanes(place) &>> side) & 0xFF
            let product = (half == 0 ? both & 0xFF : both &>> 8) &* impact
            unsafe products.put(field == 0 ? product : products.lanes(place) &+ product, place)
          }
        }
      }
      var differences = Lanes()
      for place in 0..<vectors {
        let sum = unsafe sums.lanes(place) &+ products.lanes(place) &>> shift
        differences |= below &- sum
        unsafe sums.put(sum, place)
      }
      return differences.hasSign
    }
  }

  /// Puts down the weights of the rows that the documents have in a field: 4 instructions for sixteen documents and a
  /// row.
  @inline(__always)
  private func putWeights(_ group: Int, _ field: Int, to memory: UnsafeMutableRawPointer) {
    let ones = Lanes(repeating: 0x0101)
    let offset = unsafe PostingLayout.groupBytes &* (group &* field_count &+ field)
    var first = (Lanes(), Lanes(), Lanes(), Lanes())
    var second = first
    for number in unsafe 0..<row_count {
      guard let row = unsafe rows else { break }
      let start = unsafe UnsafeRawPointer(row[number].bits) + offset
      let weight = unsafe row[number].weight
      let bits = unsafe start.lanes(0)
      first.0 &+= (bits & ones) &* weight
      first.1 &+= ((bits &>> 1) & ones) &* weight
      first.2 &+= ((bits &>> 2) & ones) &* weight
      first.3 &+= ((bits &>> 3) & ones) &* weight
      second.0 &+= ((bits &>> 4) & ones) &* weight
      second.1 &+= ((bits &>> 5) & ones) &* weight
      second.2 &+= ((bits &>> 6) & ones) &* weight
      second.3 &+= ((bits &>> 7) & ones) &* weight
      // The fields of two groups lie on one line.
      if field == 0 { unsafe askback_prefetch(start + 512) }
    }
    unsafe memory.put(first.0, 0)
    unsafe memory.put(first.1, 1)
    unsafe memory.put(first.2, 2)
    unsafe memory.put(first.3, 3)
    unsafe memory.put(second.0, 4)
    unsafe memory.put(second.1, 5)
    unsafe memory.put(second.2, 6)
    unsafe memory.put(second.3, 7)
  }

  /// Puts down the sums that reach `least`, and their places, in any order; returns how many.
  ///
  /// The topmost bits of all differences are gathered in eight numbers first, one for the same lane of each: to ask
  /// lane by lane took a sixth of a long question's search, and where the next one stands cannot be foretold.
  @inline(__always)
  private func find(_ least: UInt16, _ sums: UnsafeRawPointer) -> Int {
    let below = Lanes(repeating: least &- 1)
    var reaching = Lanes()
    for place in 0..<vectors {
      let difference = unsafe below &- sums.lanes(place)
      reaching = reaching &>> 1 | difference & 0x8000
    }
    let words = unsafe unsafeBitCast(reaching, to: SIMD2<UInt64>.self)
    var count = 0
    for half in 0..<2 {
      var bits = words[half]
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        // Less than 128.
        let place = 8 &* (bit & 15) &+ 4 &* half &+ bit &>> 4
        unsafe found_places[count] = UInt16(truncatingIfNeeded: place)
        unsafe found_sums[count] = sums.load(fromByteOffset: 2 &* place, as: UInt16.self)
        count &+= 1
        bits &= bits &- 1
      }
    }
    return count
  }
}
