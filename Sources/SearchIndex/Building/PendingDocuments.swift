/// Documents while a segment is gathered: the terms of each field by the numbers that they have then, which
/// are low for frequent ones, as varints.
struct PendingDocuments {
  /// In chunks: an array that grows takes twice its memory for a while.
  private var full: [[UInt8]] = []
  private var fullBytes = 0
  private var last: [UInt8] = []
  private static let chunkSize = 1 << 20

  /// How much memory it takes, in bytes.
  var byteCount: Int { fullBytes + last.capacity }

  /// Adds a document, the terms of its fields in any order.
  mutating func add(_ fields: [[UInt32]]) {
    for field in fields {
      last.append(varint: UInt64(field.count))
      for term in field { last.append(varint: UInt64(term)) }
    }
    guard last.count >= Self.chunkSize else { return }
    full.append(last)
    fullBytes += last.capacity
    last = []
    last.reserveCapacity(Self.chunkSize + 8_192)
  }

  /// Fills `document` with the terms of one document after another, by the numbers that `numbers` has for them,
  /// and calls `body` with its place.
  ///
  /// - Complexity: O(*n*) in the terms, some 5 ns each.
  func forEachDocument<Failure>(
    _ document: DocumentTerms,
    numbers: [UInt32],
    _ body: (_ place: Int) throws(Failure) -> Void
  ) throws(Failure) {
    var place = 0
    for chunk in full + [last] {
      try unsafe chunk.withUnsafeBufferPointer { bytes throws(Failure) in
        var cursor = unsafe VarintCursor(UnsafeRawBufferPointer(bytes))
        while !cursor.isAtEnd {
          for field in 0..<document.fieldCount {
            let count = cursor.next() ?? 0
            _ = unsafe document.fill(field, room: count) { memory in
              for place in 0..<count { unsafe memory[place] = numbers[cursor.next() ?? 0] }
              return count
            }
          }
          try body(place)
          place += 1
        }
      }
    }
  }
}
