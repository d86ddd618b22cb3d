package import Storage

/// A few numbers that somebody keeps with an index: worked out from it, and of no use to another.
///
/// ```
/// section 0   identity u64 │ a number u64 each
/// ```
extension IndexReader {
  private static let mostNumbers = 1_024

  /// Returns the note of this name in the index's folder, or `nil` if it was written for another
  /// knowledge base.
  package func note(named name: String, in folder: String) throws(FormatError) -> [UInt64]? {
    let file = try SectionReader(at: folder + "/" + name, kind: .note)
    guard file.sections.count == 1 else { throw file.check.fail("the number of sections") }
    let numbers = try file.withSection(0) { bytes throws(FormatError) in
      guard bytes.byteCount % 8 == 0, bytes.byteCount <= Self.mostNumbers * 8 else {
        throw file.check.fail("the note's length")
      }
      var numbers: [UInt64] = []
      for offset in stride(from: 0, to: bytes.byteCount, by: 8) {
        numbers.append(try file.check.load(UInt64.self, from: bytes, at: offset))
      }
      return numbers
    }
    return numbers.first == stamp.identity ? Array(numbers.dropFirst()) : nil
  }

  /// Puts a note in the place of an earlier one of this name.
  package func write(
    note numbers: [UInt64],
    named name: String,
    in folder: String
  ) throws(FormatError) {
    var bytes: [UInt8] = []
    for number in [stamp.identity] + numbers { bytes.append(number) }
    var file = try SectionFileWriter(named: name, kind: .note, in: folder)
    try file.begin(section: 0)
    try file.append(bytes)
    try file.finish()
  }
}
