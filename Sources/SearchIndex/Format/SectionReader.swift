internal import Storage

/// A mapped index file whose envelope was found right.
struct SectionReader: ~Copyable {
  let file: MappedFile
  let check: CheckedReader
  /// The sections, by number.
  let sections: [SectionFile.Section]

  /// Maps the file and checks the envelope, and the checksum of every section but some.
  ///
  /// Those, `unverified`, are too large to be read through when a file is opened: their reader checks
  /// what it uses of them.
  ///
  /// - Complexity: O(*n*) in the length of the sections that are verified, at some 10 GB/s.
  init(
    at path: String,
    kind: SectionFile.Kind,
    unverified: Set<Int> = []
  ) throws(FormatError) {
    let file = try MappedFile(at: path)
    let check = CheckedReader(path: path)
    sections = try file.withBytes { bytes throws(FormatError) in
      let sections = try Self.sections(of: bytes, kind: kind, check)
      for section in sections where !unverified.contains(section.number) {
        try Self.verify(section, in: bytes, check)
      }
      return sections
    }
    self.file = file
    self.check = check
  }

  /// Checks a section's checksum.
  func verify(_ number: Int) throws(FormatError) {
    try file.withBytes { bytes throws(FormatError) in
      try Self.verify(sections[number], in: bytes, check)
    }
  }

  private static func verify(
    _ section: SectionFile.Section,
    in bytes: RawSpan,
    _ check: CheckedReader
  ) throws(FormatError) {
    guard Checksum.of(bytes.extracting(section.range)) == section.checksum else {
      throw check.fail("the checksum of section \(section.number) is wrong")
    }
  }

  /// How long a section is.
  func length(of number: Int) -> Int { sections[number].range.count }

  /// Lends the bytes of a section.
  func withSection<Value>(
    _ number: Int,
    _ body: (RawSpan) throws(FormatError) -> Value
  ) throws(FormatError) -> Value {
    let range = sections[number].range
    return try file.withBytes { bytes throws(FormatError) in try body(bytes.extracting(range)) }
  }

  private static func sections(
    of bytes: RawSpan,
    kind: SectionFile.Kind,
    _ check: CheckedReader
  ) throws(FormatError) -> [SectionFile.Section] {
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
      try check.load(UInt64.self, from: bytes, at: footer + 24) == UInt64(length)
    else { throw FormatError(.cutShort, in: check.path) }
    return try table(of: bytes, footer: footer, check)
  }

  private static func table(
    of bytes: RawSpan,
    footer: Int,
    _ check: CheckedReader
  ) throws(FormatError) -> [SectionFile.Section] {
    let start = try check.count(
      try check.load(UInt64.self, from: bytes, at: footer),
      upTo: footer,
      "the table's place"
    )
    var checksum = Checksum()
    checksum.add(bytes.extracting(0..<SectionFile.headerLength))
    checksum.add(bytes.extracting(start..<footer))
    guard try check.load(UInt64.self, from: bytes, at: footer + 16) == checksum.value else {
      throw check.fail("the checksum of the table is wrong")
    }
    let count = try check.load(UInt64.self, from: bytes, at: footer + 8)
    guard (footer - start) % SectionFile.entryLength == 0,
      UInt64((footer - start) / SectionFile.entryLength) == count
    else { throw check.fail("the table's length") }
    var sections: [SectionFile.Section] = []
    for entry in stride(from: start, to: footer, by: SectionFile.entryLength) {
      let number = try check.load(UInt64.self, from: bytes, at: entry)
      guard number == sections.count else { throw check.fail("the order of sections") }
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
      sections.append(
        .init(
          number: sections.count,
          range: offset..<offset + length,
          checksum: try check.load(UInt64.self, from: bytes, at: entry + 24)
        )
      )
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
