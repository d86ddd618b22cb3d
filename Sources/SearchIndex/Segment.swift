internal import Storage

/// An immutable index file, opened: documents with their lengths, terms with their postings.
final class Segment: Sendable {
  private let file: SectionReader
  private let fieldCount: Int
  let documentCount: Int
  let termCount: Int
  var byteCount: Int { file.file.byteCount }

  /// Opens the segment; `documentCount` is what the manifest says.
  init(at path: String, documentCount: Int, fieldCount: Int) throws(FormatError) {
    let file = try SectionReader(at: path, kind: .segment)
    let size = 8 + 4 * fieldCount
    guard file.sections.count == 4, file.sections[0].count == documentCount * size,
      file.sections[1].count >= 16, file.sections[1].count % 16 == 0
    else { throw file.check.fail("the sections do not fit together") }
    termCount = file.sections[1].count / 16 - 1
    self.documentCount = documentCount
    self.fieldCount = fieldCount
    self.file = file
  }

  /// Returns the numbers of all documents, in rising order.
  func ids() throws(FormatError) -> [UInt64] {
    try file.withSection(0) { bytes throws(FormatError) in
      var ids: [UInt64] = []
      ids.reserveCapacity(documentCount)
      for place in 0..<documentCount {
        ids.append(
          try file.check.load(UInt64.self, from: bytes, at: place * (8 + 4 * fieldCount))
        )
      }
      return ids
    }
  }

  /// Returns the number of the document at a place.
  func id(at place: Int) throws(FormatError) -> UInt64 {
    try file.withSection(0) { bytes throws(FormatError) in
      try file.check.load(UInt64.self, from: bytes, at: place * (8 + 4 * fieldCount))
    }
  }

  /// Returns the place of a document, or `nil`.
  /// - Complexity: O(log *n*).
  func place(of id: UInt64) throws(FormatError) -> Int? {
    var range = 0..<documentCount
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = try self.id(at: middle)
      if found == id { return middle }
      range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Returns how many terms a document has in each field.
  func lengths(at place: Int) throws(FormatError) -> [UInt32] {
    try file.withSection(0) { bytes throws(FormatError) in
      try (0..<fieldCount).map { field throws(FormatError) in
        try file.check.load(
          UInt32.self,
          from: bytes,
          at: place * (8 + 4 * fieldCount) + 8 + 4 * field
        )
      }
    }
  }

  /// Returns a term's place in the list of terms, or `nil`.
  /// - Complexity: O(log *n*).
  func number(of term: [UInt8]) throws(FormatError) -> Int? {
    var range = 0..<termCount
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let name = try self.name(of: middle)
      if name == term { return middle }
      range =
        name.lexicographicallyPrecedes(term)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Returns a term's UTF-8.
  func name(of number: Int) throws(FormatError) -> [UInt8] {
    let start = try entry(number).name
    let end = try entry(number + 1).name
    return try file.withSection(2) { bytes throws(FormatError) in
      guard start <= end, end <= bytes.byteCount else { throw file.check.fail("a term's name") }
      var name: [UInt8] = []
      for offset in start..<end {
        name.append(try file.check.load(UInt8.self, from: bytes, at: offset))
      }
      return name
    }
  }

  /// Calls `body` with each posting of a term: the place, which rises, and the frequency in each
  /// field.
  func forEachPosting(
    of number: Int,
    _ body: (_ place: Int, _ frequencies: [UInt32]) throws(FormatError) -> Void
  ) throws(FormatError) {
    let (_, count, start) = try entry(number)
    try file.withSection(3) { bytes throws(FormatError) in
      var offset = start
      var place = 0
      var frequencies = [UInt32](repeating: 0, count: fieldCount)
      for posting in 0..<count {
        let distance = try file.check.varint(from: bytes, at: &offset)
        guard distance < documentCount - place, distance > 0 || posting == 0 else {
          throw file.check.fail("a posting's document")
        }
        place += distance
        for field in 0..<fieldCount {
          guard
            let frequency = UInt32(exactly: try file.check.varint(from: bytes, at: &offset))
          else { throw file.check.fail("a posting's frequency") }
          frequencies[field] = frequency
        }
        try body(place, frequencies)
      }
    }
  }

  private func entry(
    _ number: Int
  ) throws(FormatError) -> (name: Int, count: Int, postings: Int) {
    try file.withSection(1) { bytes throws(FormatError) in
      let name = try file.check.load(UInt32.self, from: bytes, at: number * 16)
      let count = try file.check.load(UInt32.self, from: bytes, at: number * 16 + 4)
      let postings = try file.check.count(
        try file.check.load(UInt64.self, from: bytes, at: number * 16 + 8),
        upTo: file.sections[3].count,
        "the place of a term's postings"
      )
      guard count <= documentCount else { throw file.check.fail("a term's documents") }
      return (Int(name), Int(count), postings)
    }
  }
}
