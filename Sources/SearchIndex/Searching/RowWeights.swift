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

  @inline(__always)
  private static func load(_ memory: UnsafeRawPointer, _ number: Int) -> SIMD8<UInt16> {
    unsafe memory.loadUnaligned(fromByteOffset: 16 &* number, as: SIMD8<UInt16>.self)
  }

  @inline(__always)
  private static func store(
    _ vector: SIMD8<UInt16>,
    _ memory: UnsafeMutableRawPointer,
    _ number: Int
  ) {
    unsafe memory.storeBytes(of: vector, toByteOffset: 16 &* number, as: SIMD8<UInt16>.self)
  }

  /// Puts down the weights of a field.
  @inline(__always)
  func put(_ rows: UnsafeBufferPointer<ScoreWindow.Row>, at offset: Int, _ field: Int) {
    let ones = SIMD8<UInt16>(repeating: 0x0101)
    var first = (SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>())
    var second = first
    for number in 0..<rows.count {
      let start = unsafe rows[number].bits + offset
      let weight = unsafe rows[number].weight
      let bits = unsafe Self.load(start, 0)
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
    unsafe Self.store(first.0, target, 0)
    unsafe Self.store(first.1, target, 1)
    unsafe Self.store(first.2, target, 2)
    unsafe Self.store(first.3, target, 3)
    unsafe Self.store(second.0, target, 4)
    unsafe Self.store(second.1, target, 5)
    unsafe Self.store(second.2, target, 6)
    unsafe Self.store(second.3, target, 7)
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
        unsafe Self.store(low, second, 2 &* number)
        unsafe Self.store(high, second, 2 &* number &+ 1)
      }
    }
    let below = SIMD8<UInt16>(repeating: least &- 1)
    var differences = SIMD8<UInt16>()
    let impacts = unsafe singles.of(0) + 2 &* place
    for number in 0..<8 {
      var (low, high) = unsafe pair(number, 0, impacts)
      if fieldCount > 2 {
        low &+= unsafe Self.load(second, 2 &* number)
        high &+= unsafe Self.load(second, 2 &* number &+ 1)
      }
      low = unsafe low &>> shift &+ Self.load(sums, 2 &* number)
      high = unsafe high &>> shift &+ Self.load(sums, 2 &* number &+ 1)
      differences |= (below &- low) | (below &- high)
      unsafe Self.store(low, sums, 2 &* number)
      unsafe Self.store(high, sums, 2 &* number &+ 1)
    }
    let words = unsafe unsafeBitCast(differences, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & SumGroup.signs != 0
  }

  /// What sixteen documents' weights of two fields come to.
  @inline(__always)
  private func pair(
    _ number: Int,
    _ field: Int,
    _ impacts: UnsafeRawPointer
  ) -> (low: SIMD8<UInt16>, high: SIMD8<UInt16>) {
    let first = unsafe Self.load(memory + 128 &* field, number)
    let second = unsafe Self.load(memory + 128 &* (field &+ 1), number)
    let low = unsafe Self.load(impacts, 2 &* number)
    let high = unsafe Self.load(impacts, 2 &* number &+ 1)
    return (
      (first & 0xFF) &* (low & 0xFF) &+ (second & 0xFF) &* (low &>> 8),
      (first &>> 8) &* (high & 0xFF) &+ (second &>> 8) &* (high &>> 8)
    )
  }
}
