private import CProcessor

/// The weights of the rows that 128 documents have, in bytes: each of eight vectors has sixteen documents, of which the
/// first eight stand in the low bytes.
@safe struct RowWeights {
  /// Weights of four fields, and products.
  private let memory: UnsafeMutableRawPointer
  private static let products = 4 * 128

  /// Takes 768 bytes of zeros; those of fields that there are not stay so.
  init(_ memory: UnsafeMutableRawPointer) {
    unsafe self.memory = memory
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: Self.products)
  }

  /// Puts down the weights of a field.
  @inline(__always)
  func put(_ rows: UnsafeBufferPointer<ScoreWindow.Row>, at offset: Int, _ field: Int) {
    let ones = Lanes(repeating: 0x0101)
    var first = (Lanes(), Lanes(), Lanes(), Lanes())
    var second = first
    for number in 0..<rows.count {
      let start = unsafe rows[number].bits + offset
      let weight = unsafe rows[number].weight
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
    let target = unsafe memory + 128 &* field
    unsafe target.put(first.0, 0)
    unsafe target.put(first.1, 1)
    unsafe target.put(first.2, 2)
    unsafe target.put(first.3, 3)
    unsafe target.put(second.0, 4)
    unsafe target.put(second.1, 5)
    unsafe target.put(second.2, 6)
    unsafe target.put(second.3, 7)
  }

  /// Multiplies the weights by the documents' impacts, two fields at a time, and adds the products of all fields,
  /// shifted, to the documents' sums; returns whether any of these is at least `least` then.
  @inline(__always)
  func multiply(
    _ fieldCount: Int,
    by singles: ScoreWindow.Singles,
    _ place: Int,
    _ shift: UInt16,
    to sums: UnsafeMutableRawPointer,
    reaching least: UInt16
  ) -> Bool {
    let second = unsafe memory + Self.products
    if fieldCount > 2 {
      for number in 0..<8 {
        let (low, high) = unsafe pair(number, 2, singles.of(2) + 2 &* place)
        unsafe second.put(low, 2 &* number)
        unsafe second.put(high, 2 &* number &+ 1)
      }
    }
    let below = Lanes(repeating: least &- 1)
    var differences = Lanes()
    let impacts = unsafe singles.of(0) + 2 &* place
    for number in 0..<8 {
      var (low, high) = unsafe pair(number, 0, impacts)
      if fieldCount > 2 {
        low &+= unsafe second.lanes(2 &* number)
        high &+= unsafe second.lanes(2 &* number &+ 1)
      }
      low = unsafe low &>> shift &+ sums.lanes(2 &* number)
      high = unsafe high &>> shift &+ sums.lanes(2 &* number &+ 1)
      differences |= (below &- low) | (below &- high)
      unsafe sums.put(low, 2 &* number)
      unsafe sums.put(high, 2 &* number &+ 1)
    }
    return differences.hasSign
  }

  /// What sixteen documents' weights of two fields come to.
  @inline(__always)
  private func pair(
    _ number: Int,
    _ field: Int,
    _ impacts: UnsafeRawPointer
  ) -> (low: Lanes, high: Lanes) {
    let first = unsafe (memory + 128 &* field).lanes(number)
    let second = unsafe (memory + 128 &* (field &+ 1)).lanes(number)
    let low = unsafe impacts.lanes(2 &* number)
    let high = unsafe impacts.lanes(2 &* number &+ 1)
    return (
      (first & 0xFF) &* (low & 0xFF) &+ (second & 0xFF) &* (low &>> 8),
      (first &>> 8) &* (high & 0xFF) &+ (second &>> 8) &* (high &>> 8)
    )
  }
}
