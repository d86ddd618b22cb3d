/// Reads the lists of documents.
struct TermListReader: Sendable {
  private let distances: [TermDistances]
  private let termCount: Int

  /// Begins with the distances of each field; terms are less than `termCount`.
  init(_ distances: [TermDistances], termCount: Int) {
    self.distances = distances
    self.termCount = termCount
  }

  /// Fills a document with what bytes say, through the field `last`; those behind it are empty then.
  ///
  /// Returns whether the bytes are sound.
  ///
  /// - Complexity: O(*n*) in the terms, some 4 ns each.
  func read(
    _ bytes: UnsafeRawBufferPointer,
    readable: Int,
    through last: Int = .max,
    into document: DocumentTerms
  ) -> Bool {
    var bits = unsafe BitCursor(bytes, readable: readable)
    for field in 0..<min(last + (last < .max ? 1 : 0), distances.count) {
      // A term takes a bit at least.
      guard let count = bits.takeExponential(order: TermLists.countOrder), count <= bits.rest else {
        return false
      }
      var repeats = 0
      let isSound = unsafe document.fill(field, room: count) { memory in
        guard count > 0 else { return 0 }
        guard
          unsafe distances[field].read(count, from: &bits, into: memory, termCount: termCount),
          let more = bits.takeExponential(order: 0), more <= bits.rest
        else { return nil }
        repeats = more
        return count
      }
      guard isSound else { return false }
      if repeats > 0, !Self.read(repeats, of: count, field, &bits, document) { return false }
    }
    return bits.isSound && (last < distances.count - 1 || bits.isAtEnd)
  }

  /// Puts terms of a field down once more, as often as bits say.
  private static func read(
    _ repeats: Int,
    of count: Int,
    _ field: Int,
    _ bits: inout BitCursor,
    _ document: DocumentTerms
  ) -> Bool {
    let placeBits = TermLists.placeBits(of: count)
    // The places stand behind the terms for a while.
    return unsafe document.fill(field, room: count + 2 * repeats) { memory in
      let places = unsafe memory + count + repeats
      var before = 0
      for number in 0..<repeats {
        let place = bits.take(placeBits)
        guard place >= before, place < count else { return nil }
        unsafe places[number] = UInt32(truncatingIfNeeded: place)
        before = place
      }
      guard bits.isSound else { return nil }
      // From the end on, those between two repeated ones at once: what is put down is behind what is still to be read.
      var end = count
      for repeated in (0..<repeats).reversed() {
        let place = unsafe Int(places[repeated])
        let term = unsafe memory[place]
        unsafe (memory + place + 1 + repeated + 1).update(
          from: memory + place + 1,
          count: end - place - 1
        )
        unsafe memory[place + 1 + repeated] = term
        end = place + 1
      }
      return count + repeats
    }
  }
}
