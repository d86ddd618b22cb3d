internal import Storage

/// A mapped index file whose envelope and checksums were found right.
struct SectionReader: ~Copyable {
  let file: MappedFile
  let check: CheckedReader
  /// Where the sections are, by number.
  let sections: [Range<Int>]

  /// Maps the file and checks the envelope and every section's checksum.
  ///
  /// - Complexity: O(*n*) in the file's length, at about two gigabytes a second.
  init(at path: String, kind: SectionFile.Kind) throws(FormatError) {
    let file = try MappedFile(at: path)
    let check = CheckedReader(path: path)
    sections = try file.withBytes { bytes throws(FormatError) in
      try Self.sections(of: bytes, in: file, kind: kind, check)
    }
    self.file = file
    self.check = check
  }

  /// Lends the bytes of a section.
  func withSection<Value>(
    _ number: Int,
    _ body: (RawSpan) throws(FormatError) -> Value
  ) throws(FormatError) -> Value {
    let range = sections[number]
    return try file.withBytes { bytes throws(FormatError) in try body(bytes.extracting(range)) }
  }

  private static func sections(
    of bytes: RawSpan,
    in file: borrowing MappedFile,
    kind: SectionFile.Kind,
    _ check: CheckedReader
  ) throws(FormatError) -> [Range<Int>] {
    let length = bytes.byteCount
    guard isMagic(bytes, at: 0) else {
      throw FormatError(length < 8 ? .cutShort : .notOurs, in: check.path)
    }
    guard length >= SectionFile.headerLength + SectionFile.footerLength else {
      throw FormatError(.cutShort, in: check.path)
    }
    let version = try check.load(UInt32.self, from: bytes, at: 8)
    guard version == SectionFile.version else {
      throw FormatError(.version(found: version, expected: SectionFile.version), in: check.path)
    }
    guard try check.load(UInt32.self, from: bytes, at: 12) == kind.rawValue else {
      throw FormatError(.notOurs, in: check.path)
    }
    let footer = length - SectionFile.footerLength
    guard isMagic(bytes, at: length - 8),
      try check.load(UInt64.self, from: bytes, at: footer + 16) == UInt64(length)
    else { throw FormatError(.cutShort, in: check.path) }
    let expected = try check.load(UInt32.self, from: bytes, at: footer + 12)
    guard file.checksum(ofFirst: footer) == expected else {
      throw check.fail("the checksum is wrong")
    }
    return try table(of: bytes, footer: footer, check)
  }

  private static func table(
    of bytes: RawSpan,
    footer: Int,
    _ check: CheckedReader
  ) throws(FormatError) -> [Range<Int>] {
    let start = try check.count(
      try check.load(UInt64.self, from: bytes, at: footer),
      upTo: footer,
      "the table's place"
    )
    let count = Int(try check.load(UInt32.self, from: bytes, at: footer + 8))
    guard (footer - start) / SectionFile.entryLength == count,
      (footer - start) % SectionFile.entryLength == 0
    else { throw check.fail("the table's length") }
    var sections: [Range<Int>] = []
    for number in 0..<count {
      let entry = start + number * SectionFile.entryLength
      let offset = try check.count(
        try check.load(UInt64.self, from: bytes, at: entry + 8),
        upTo: start,
        "a section's place"
      )
      let length = try check.count(
        try check.load(UInt64.self, from: bytes, at: entry + 16),
        upTo: start - offset,
        "a section's length"
      )
      sections.append(offset..<offset + length)
    }
    return sections
  }

  private static func isMagic(_ bytes: RawSpan, at offset: Int) -> Bool {
    guard offset >= 0, offset <= bytes.byteCount - 8 else { return false }
    return SectionFile.magic.indices.allSatisfy {
      // In bounds by the guard above.
      unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset + $0, as: UInt8.self)
        == SectionFile.magic[$0]
    }
  }
}
