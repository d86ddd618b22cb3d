import Conversations

/// Reads one kind of export piece by piece.
protocol ExportParser {
  /// What the export is.
  var format: SourceFormat { get }
  /// What its reader should know, once all was read.
  var warnings: [SourceWarning] { get }
  /// Takes the next piece, in UTF-8.
  mutating func read(_ bytes: [UInt8]) throws(EntrySpill.Failure)
  /// Ends the file.
  mutating func finish() throws(EntrySpill.Failure)
  /// The next thread that is complete; asked after each piece and at the end until there is none.
  mutating func next() throws(EntrySpill.Failure) -> CommentThread?
}

/// One kind of export in XML: what is wanted of it, and what becomes of its records.
protocol XMLFormat {
  static var format: SourceFormat { get }
  static var shape: XMLShape { get }
  /// How many comments were left out because their blog does not show them.
  var heldCount: Int { get }
  init()
  /// Takes a record; `isCut` where the file breaks off in it.
  mutating func take(_ record: XMLElement, isCut: Bool) throws(EntrySpill.Failure)
  /// Learns that the file breaks off: any thread may lack comments.
  mutating func breakOff()
  /// The next thread; more may come only after the end of the file.
  mutating func next(isAtEnd: Bool) throws(EntrySpill.Failure) -> CommentThread?
}

/// Reads an export in XML.
struct XMLExport<Format: XMLFormat>: ExportParser {
  private var scanner = XMLScanner(shape: Format.shape)
  private var contents = Format()
  private var isAtEnd = false
  private var lastRecord: String?

  var format: SourceFormat { Format.format }

  mutating func read(_ bytes: [UInt8]) throws(EntrySpill.Failure) {
    scanner.read(bytes)
    try takeRecords(isCut: false)
  }

  mutating func finish() throws(EntrySpill.Failure) {
    scanner.finish()
    try takeRecords(isCut: true)
    if scanner.isUnfinished { contents.breakOff() }
    isAtEnd = true
  }

  mutating func next() throws(EntrySpill.Failure) -> CommentThread? {
    try contents.next(isAtEnd: isAtEnd)
  }

  private mutating func takeRecords(isCut: Bool) throws(EntrySpill.Failure) {
    let records = scanner.records
    scanner.records.removeAll(keepingCapacity: true)
    for record in records { try contents.take(record, isCut: isCut) }
    if let last = records.last { lastRecord = last.text(of: .title) ?? last[.id] }
  }

  var warnings: [SourceWarning] {
    var warnings: [SourceWarning] = []
    if scanner.isUnfinished {
      warnings.append(
        .brokenOff(offset: scanner.offset, line: scanner.line, after: lastRecord)
      )
    }
    if contents.heldCount > 0 { warnings.append(.heldComments(contents.heldCount)) }
    return warnings
      + ExportCut.allCases.compactMap { cut in
        scanner.cuts[cut].map { SourceWarning.cut(cut, count: $0) }
      }
  }
}
