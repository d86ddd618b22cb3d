/// Reads questions from a table with a header: CSV or TSV.
struct TableQuestions: QuestionParser {
  /// Which columns hold what, as the user names them: by header or by number from 1.
  struct Columns: Equatable, Sendable {
    var question: String?
    var id: String?
  }

  /// A header longer than this is none.
  private static let longestHeader = 1 << 16

  private let name: String
  private let columns: Columns
  /// Separates cells; `nil` before the header is read, if its line is to tell.
  private var delimiter: UInt8?
  private var head: [UInt8] = []
  private var parser: DelimitedParser?
  private var header: TableHeader?
  /// The number of the line on which `head` begins.
  private var line = 1

  /// Makes a reader; `name` is the file's, for messages.
  init(name: String, columns: Columns, delimiter: UInt8?) {
    self.name = name
    self.columns = columns
    self.delimiter = delimiter
  }

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) throws(CommandError) {
    guard parser == nil else { return try parse(bytes, &rows) }
    head += bytes
    passBlankLines()
    if head.contains(where: Self.isEnd) || head.count > Self.longestHeader { try begin(&rows) }
  }

  mutating func finish(into rows: inout [QuestionRow]) throws(CommandError) {
    if parser == nil { try begin(&rows) }
    var records: [DelimitedParser.Record] = []
    parser?.finish { records.append($0) }
    try add(records, to: &rows)
    guard header != nil else { throw CommandError("\(name): no question is in it.") }
  }

  /// Passes over the blank lines before the header.
  private mutating func passBlankLines() {
    var start = 0
    while let end = head[start...].firstIndex(where: Self.isEnd),
      head[start..<end].allSatisfy(Self.isBlank)
    {
      // Behind a carriage return at the end a line feed may come.
      guard head[end] != 0x0D || end + 1 < head.count else { break }
      start = end + (head[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
      line += 1
    }
    head.removeFirst(start)
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Finds the delimiter and reads what has come so far.
  private mutating func begin(_ rows: inout [QuestionRow]) throws(CommandError) {
    var bytes = head
    head = []
    let first = Array(bytes.prefix { !Self.isEnd($0) })
    // Excel's own line: "sep=;".
    if first.count == 5, first.starts(with: Array("sep=".utf8)) {
      delimiter = first[4]
      bytes.removeFirst(5)
    } else if delimiter.map(first.contains) != true {
      // A name may say that tabs separate where other things do.
      let found = Self.delimiter(of: first)
      delimiter = first.contains(found) ? found : delimiter ?? found
    }
    parser = DelimitedParser(delimiter: delimiter ?? 0x2C, line: line)
    try parse(bytes, &rows)
  }

  private mutating func parse(
    _ bytes: [UInt8],
    _ rows: inout [QuestionRow]
  ) throws(CommandError) {
    var records: [DelimitedParser.Record] = []
    parser?.take(bytes) { records.append($0) }
    try add(records, to: &rows)
  }

  /// The separator that stands most often in the header, outside quotations and with no space
  /// behind it, as those of a sentence have; a comma of equals.
  static func delimiter(of header: [UInt8]) -> UInt8 {
    var tight: [UInt8: Int] = [:]
    var all: [UInt8: Int] = [:]
    var isQuoted = false
    for (place, byte) in header.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      all[byte, default: 0] += 1
      if place + 1 == header.count || header[place + 1] != 0x20 { tight[byte, default: 0] += 1 }
    }
    let separators = Array(",;\t|".utf8)
    let counts = separators.contains { tight[$0] != nil } ? tight : all
    let most = separators.map { counts[$0] ?? 0 }.max() ?? 0
    return separators.first { counts[$0] ?? 0 == most } ?? 0x2C
  }

  /// Whether a text without a name to vouch for it is a table: its first line is a header with a
  /// question's name; or looks like one, and so do the rows below, in as many cells.
  ///
  /// `isWhole` says whether the text is more than the beginning of one, `leastCells` how many cells
  /// a known header needs.
  static func isTable(_ text: [UInt8], isWhole: Bool, leastCells: Int) -> Bool {
    let blank = text.prefix { isBlank($0) || isEnd($0) }
    let start = blank.lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let first = Array(text[start...].prefix { !isEnd($0) })
    if first.starts(with: Array("sep=".utf8)), first.count == 5 { return true }
    let delimiter = delimiter(of: first)
    var parser = DelimitedParser(delimiter: delimiter, line: 1)
    var records: [DelimitedParser.Record] = []
    parser.take(Array(text[start...])) { records.append($0) }
    if isWhole { parser.finish { records.append($0) } }
    guard let header = records.first else { return false }
    let names = header.cells.map { CleanText.oneLine(String(decoding: $0, as: UTF8.self)) }
    if names.count >= leastCells, TableHeader.isKnown(names) { return true }
    guard TableHeader.isLike(names) else { return false }
    let rows = records.dropFirst()
    // A comma with a space behind it is a sentence's.
    let alike = rows.count { row in
      row.cells.count == names.count && !row.cells.dropFirst().contains { $0.first == 0x20 }
    }
    return !header.cells.dropFirst().contains { $0.first == 0x20 }
      && alike >= (TableHeader.isClear(names) ? 1 : 2) && 10 * alike >= 9 * rows.count
  }

  private mutating func add(
    _ records: [DelimitedParser.Record],
    to rows: inout [QuestionRow]
  ) throws(CommandError) {
    for record in records {
      if let header {
        rows.append(Self.row(of: record, header))
      } else {
        header = try TableHeader(record, columns: columns, file: name)
      }
    }
  }

  private static func row(
    of record: DelimitedParser.Record,
    _ header: TableHeader
  ) -> QuestionRow {
    if let trouble = record.trouble { return QuestionRow(line: record.line, badBecause: trouble) }
    let cells = record.cells
    let extra = cells.dropFirst(header.names.count).contains { !$0.isEmpty }
    guard !extra, cells.count > header.question else {
      return QuestionRow(
        line: record.line,
        badBecause: "has \(cells.count) cells where the header has \(header.names.count)"
      )
    }
    return QuestionRow(
      line: record.line,
      id: header.id.flatMap { $0 < cells.count ? String(decoding: cells[$0], as: UTF8.self) : nil },
      text: String(decoding: cells[header.question], as: UTF8.self)
    )
  }
}
