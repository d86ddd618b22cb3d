internal import Storage

/// Writes an index file section by section, in any order, without keeping it in memory.
struct SectionFileWriter: ~Copyable {
  private var file: NewFile
  private let kind: SectionFile.Kind
  private var sections: [SectionFile.Section] = []
  /// The section that was begun last: its number, its place, its checksum so far.
  private var current: (number: Int, start: Int, checksum: Checksum)?

  /// Begins the file `folder/name`.
  init(named name: String, kind: SectionFile.Kind, in folder: String) throws(FormatError) {
    var file = try NewFile(named: name, in: folder)
    try file.write(SectionFile.header(kind: kind))
    self.file = file
    self.kind = kind
  }

  /// Begins a section; what is appended from now on belongs to it.
  mutating func begin(section number: Int) throws(FormatError) {
    endSection()
    try pad()
    current = (number, file.byteCount, Checksum())
  }

  /// Adds bytes to the section that was begun last.
  mutating func append(_ bytes: [UInt8]) throws(FormatError) {
    current?.checksum.add(unsafe bytes.span.bytes)
    try file.write(bytes)
  }

  /// Writes the table and the footer and gives the file its name.
  consuming func finish() throws(FormatError) {
    endSection()
    try pad()
    try file.write(SectionFile.end(of: sections, at: file.byteCount, kind: kind))
    try file.finish()
  }

  private mutating func endSection() {
    guard let section = current else { return }
    sections.append(
      .init(
        number: section.number,
        range: section.start..<file.byteCount,
        checksum: section.checksum.value
      )
    )
    current = nil
  }

  private mutating func pad() throws(FormatError) {
    try file.write([UInt8](repeating: 0, count: (8 - file.byteCount % 8) % 8))
  }
}
