/// Documents while a segment is gathered: the terms of each field by the numbers that they have then, which
/// are low for frequent ones, as varints.
struct PendingDocuments: ~Copyable {
  /// In chunks: memory that grows takes three times as much for a while.
  private var full: [[UInt8]] = []
  private var fullBytes = 0
  private var last = OutputBytes()
  private static let chunkSize = 1 << 20

  /// How much memory it takes, in bytes.
  var byteCount: Int { fullBytes + last.count }

  /// Adds a document, the terms of its fields in any order.
  mutating func add(_ document: DocumentTerms) {
    for field in 0..<document.fieldCount {
      last.append(varint: UInt64(document.length(of: field)))
      for term in document[field] { last.append(varint: UInt64(term)) }
    }
    guard last.count >= Self.chunkSize else { return }
    full.append(last.array)
    fullBytes += last.count
    last.removeAll()
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
    for chunk in full + [last.array] {
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
