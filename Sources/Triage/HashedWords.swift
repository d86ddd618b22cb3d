/// Words with values, known by their hashes: made at start-up from thousands of words, in less time
/// than a dictionary of strings takes.
struct HashedWords<Value: Sendable>: Sendable {
  /// Hashes, 0 where there is none: open addressing, at most half full.
  private var hashes: [UInt64]
  /// For each place the last of its values.
  private var last: [Int32]
  private var values: [(value: Value, previous: Int32)] = []
  private var count = 0

  /// Makes room for half as many words as `size`, which is a power of two.
  init(size: Int) {
    hashes = [UInt64](repeating: 0, count: size)
    last = [Int32](repeating: -1, count: size)
    values.reserveCapacity(size)
  }

  /// Adds a value to a word's.
  mutating func add(_ value: Value, to hash: WordHash) {
    let place = place(of: hash.value)
    if hashes[place] == 0 {
      count += 1
      precondition(2 * count <= hashes.count, "there is room for more words")
      hashes[place] = hash.value
    }
    values.append((value, last[place]))
    last[place] = Int32(values.count - 1)
  }

  /// Calls `body` with each value of a word.
  @inline(__always)
  func forEachValue(of hash: WordHash, _ body: (Value) -> Void) {
    var next = last[place(of: hash.value)]
    while next >= 0 {
      let (value, previous) = values[Int(next)]
      body(value)
      next = previous
    }
  }

  /// Where a hash is, or would be put.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    // Of words that differ in their last letter, FNV's bits differ here and there only.
    var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 44) & (hashes.count - 1)
    while hashes[place] != 0 && hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }
}

/// A word's hash, letter by letter: FNV-1a (Fowler, Noll, Vo).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a letter.
  mutating func append(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x100_0000_01B3 }
}
