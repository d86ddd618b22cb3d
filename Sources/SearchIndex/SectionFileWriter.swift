internal import Storage

/// Writes an index file section by section, in any order, without keeping it in memory.
struct SectionFileWriter: ~Copyable {
  private var file: NewFile
  private var table: [(number: UInt32, checksum: UInt32, offset: Int, length: Int)] = []
  private var checksum: UInt32

  /// Begins the file `folder/name`.
  init(named name: String, kind: SectionFile.Kind, in folder: String) throws(FormatError) {
    var header = SectionFile.magic
    header.append(SectionFile.version)
    header.append(kind.rawValue)
    var file = try NewFile(named: name, in: folder)
    try file.write(header)
    checksum = Self.checksum(of: header, after: 0)
    self.file = file
  }

  /// Begins a section; what is appended from now on belongs to it.
  mutating func begin(section number: UInt32) throws(FormatError) {
    try write([UInt8](repeating: 0, count: (8 - file.byteCount % 8) % 8))
    table.append((number, 0, file.byteCount, 0))
  }

  /// Adds bytes to the section that was begun last.
  mutating func append(_ bytes: [UInt8]) throws(FormatError) {
    let last = table.count - 1
    table[last].checksum = Self.checksum(of: bytes, after: table[last].checksum)
    table[last].length += bytes.count
    try write(bytes)
  }

  /// Writes the table and the footer and gives the file its name.
  consuming func finish() throws(FormatError) {
    try write([UInt8](repeating: 0, count: (8 - file.byteCount % 8) % 8))
    let offset = UInt64(file.byteCount)
    var entries: [UInt8] = []
    for section in table.sorted(by: { $0.number < $1.number }) {
      entries.append(section.number)
      entries.append(section.checksum)
      entries.append(UInt64(section.offset))
      entries.append(UInt64(section.length))
    }
    try write(entries)
    var footer: [UInt8] = []
    footer.append(offset)
    footer.append(UInt32(table.count))
    footer.append(checksum)
    footer.append(UInt64(file.byteCount + SectionFile.footerLength))
    try write(footer + SectionFile.magic)
    try file.finish()
  }

  private mutating func write(_ bytes: [UInt8]) throws(FormatError) {
    checksum = Self.checksum(of: bytes, after: checksum)
    try file.write(bytes)
  }

  private static func checksum(of bytes: [UInt8], after before: UInt32) -> UInt32 {
    unsafe CRC32C.checksum(of: bytes.span.bytes, after: before)
  }
}
