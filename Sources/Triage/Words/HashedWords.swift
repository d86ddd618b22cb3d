/// Words with values, known by their hashes: made at start-up from thousands of words, in less time
/// than a dictionary of strings takes.
struct HashedWords<Value: Sendable>: Sendable {
  /// Hashes, 0 where there is none: open addressing, at most half full.
  private var hashes: [UInt64]
  /// For each place the last of its values while values are added, then where they begin.
  private var last: [Int32]
  private var added: [(value: Value, previous: Int32)] = []
  /// The values of one word after those of another.
  private var values: [Value] = []
  private var count = 0

  /// Makes room for half as many words as `size`, which is a power of two.
  init(size: Int) {
    hashes = [UInt64](repeating: 0, count: size)
    last = [Int32](repeating: -1, count: size + 1)
    added.reserveCapacity(2 * size)
  }

  /// Adds a value to a word's, before they are packed.
  mutating func add(_ value: Value, to hash: WordHash) {
    let place = place(of: hash.value)
    if hashes[place] == 0 {
      count += 1
      precondition(2 * count <= hashes.count, "there is room for more words")
      hashes[place] = hash.value
    }
    added.append((value, last[place]))
    last[place] = Int32(added.count - 1)
  }

  /// Puts the values of each word side by side, the last one first; none can be added then.
  ///
  /// A common word has hundreds of values: to go from one to the next all over the memory was half of the time in
  /// which texts were read.
  mutating func pack() {
    values.reserveCapacity(added.count)
    for place in hashes.indices {
      var next = last[place]
      last[place] = Int32(values.count)
      while next >= 0 {
        let (value, previous) = added[Int(next)]
        values.append(value)
        next = previous
      }
    }
    last[hashes.count] = Int32(values.count)
    added = []
  }

  /// Whether a word has values.
  func contains(_ hash: WordHash) -> Bool { hashes[place(of: hash.value)] != 0 }

  /// Calls `body` with each value of a word.
  @inline(__always)
  func forEachValue(of hash: WordHash, _ body: (Value) -> Void) {
    let place = place(of: hash.value)
    for index in Int(last[place])..<Int(last[place + 1]) { body(values[index]) }
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

  /// The hash of the word with one letter more.
  func adding(_ letter: UInt8) -> Self {
    var hash = self
    hash.append(letter)
    return hash
  }
}
