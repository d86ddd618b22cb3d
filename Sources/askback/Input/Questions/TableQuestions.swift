/// Reads questions from a table with a header: CSV or TSV.
struct TableQuestions: QuestionParser {
  /// Which columns hold what, as the user names them: by header or by number from 1.
  struct Columns: Equatable, Sendable {
    var question: String?
    var id: String?
  }

  /// Headers that say that a column holds the question, the clearest first.
  private static let questionNames = [
    "question", "questions", "text", "message", "body", "content", "comment", "query", "frage",
    "nachricht", "pregunta", "mensaje", "vraag", "domanda",
  ]
  private static let idNames = [
    "id", "question_id", "question id", "message-id", "message_id", "uuid", "key", "number", "no",
    "no.", "nr", "nr.", "#", "ticket", "row",
  ]
  /// A header longer than this is none.
  private static let longestHeader = 1 << 16

  private let name: String
  private let columns: Columns
  /// Separates cells; `nil` before the header is read, if its line is to tell.
  private var delimiter: UInt8?
  private var head: [UInt8] = []
  private var parser: DelimitedParser?
  private var header: [String] = []
  private var question = 0
  private var id: Int?

  /// Makes a reader; `name` is the file's, for messages.
  init(name: String, columns: Columns, delimiter: UInt8?) {
    self.name = name
    self.columns = columns
    self.delimiter = delimiter
  }

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) throws(CommandError) {
    guard parser == nil else { return try parse(bytes, &rows) }
    head += bytes
    if head.contains(where: { $0 == 0x0A || $0 == 0x0D }) || head.count > Self.longestHeader {
      try begin(&rows)
    }
  }

  mutating func finish(into rows: inout [QuestionRow]) throws(CommandError) {
    if parser == nil { try begin(&rows) }
    var records: [DelimitedParser.Record] = []
    parser?.finish { records.append($0) }
    try add(records, to: &rows)
    guard !header.isEmpty else { throw CommandError("\(name): no question is in it.") }
  }

  /// Finds the delimiter and reads what has come so far.
  private mutating func begin(_ rows: inout [QuestionRow]) throws(CommandError) {
    var bytes = head
    head = []
    var line = 1
    let first = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    // Excel's own line: "sep=;".
    if first.count == 5, first.starts(with: Array("sep=".utf8)) {
      delimiter = first[4]
      bytes.removeFirst(5)
      line = 1
    }
    let delimiter = delimiter ?? Self.delimiter(of: first)
    self.delimiter = delimiter
    parser = DelimitedParser(delimiter: delimiter, line: line)
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

  /// The separator that stands most often in the header, outside quotations; a comma of equals.
  static func delimiter(of header: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let separators = Array(",;\t|".utf8)
    let most = separators.map { counts[$0] ?? 0 }.max() ?? 0
    return separators.first { counts[$0] ?? 0 == most } ?? 0x2C
  }

  /// Whether a line without a file's name to vouch for it looks like a header: several short names,
  /// one of them a question's.
  static func isHeader(_ line: [UInt8]) -> Bool {
    if line.starts(with: Array("sep=".utf8)), line.count == 5 { return true }
    let cells = line.split(separator: delimiter(of: line)).map { cell in
      CleanText.oneLine(String(decoding: cell.filter { $0 != 0x22 }, as: UTF8.self)).lowercased()
    }
    return cells.allSatisfy { $0.utf8.count <= 40 } && cells.contains(where: questionNames.contains)
  }

  private mutating func add(
    _ records: [DelimitedParser.Record],
    to rows: inout [QuestionRow]
  ) throws(CommandError) {
    for record in records {
      if header.isEmpty { try readHeader(record) } else { rows.append(row(of: record)) }
    }
  }

  private func row(of record: DelimitedParser.Record) -> QuestionRow {
    if let trouble = record.trouble { return QuestionRow(line: record.line, badBecause: trouble) }
    let cells = record.cells
    let extra = cells.dropFirst(header.count).contains { !$0.isEmpty }
    guard !extra, cells.count > question else {
      return QuestionRow(
        line: record.line,
        badBecause: "has \(cells.count) cells where the header has \(header.count)"
      )
    }
    return QuestionRow(
      line: record.line,
      id: id.flatMap { $0 < cells.count ? String(decoding: cells[$0], as: UTF8.self) : nil },
      text: String(decoding: cells[question], as: UTF8.self)
    )
  }

  private mutating func readHeader(_ record: DelimitedParser.Record) throws(CommandError) {
    let names = record.cells.map { CleanText.oneLine(String(decoding: $0, as: UTF8.self)) }
    guard record.trouble == nil, names.contains(where: { !$0.isEmpty }) else {
      throw CommandError(
        "\(name), line \(record.line): \(record.trouble.map { "the header \($0)" } ?? "the header is empty")."
          + " A table begins with the names of its columns."
      )
    }
    header = names
    let lower = names.map { $0.lowercased() }
    let found = Self.idNames.lazy.compactMap { lower.firstIndex(of: $0) }.first
    let id = try place(of: columns.id, option: "--id-column")
    question =
      if let named = try place(of: columns.question, option: "--question-column") {
        named
      } else {
        try guess(lower, besides: id ?? found)
      }
    self.id = id ?? (found == question ? nil : found)
  }

  private func guess(_ names: [String], besides id: Int?) throws(CommandError) -> Int {
    if let place = Self.questionNames.lazy.compactMap({ names.firstIndex(of: $0) }).first {
      return place
    }
    // "Your message", "What is your question?": one column alone has such a word in its name.
    let named = names.indices.filter { place in
      place != id
        && names[place].split { !$0.isLetter }.contains { Self.questionNames.contains(String($0)) }
    }
    if named.count == 1 { return named[0] }
    let others = names.indices.filter { $0 != id && !names[$0].isEmpty }
    if others.count == 1, id != nil { return others[0] }
    throw CommandError(
      "\(name), line 1: which column holds the question? Say --question-column with one of: "
        + header.prefix(20).filter { !$0.isEmpty }.map { String($0.prefix(40)) }
        .joined(separator: ", ") + ". If that is no header, put one before it: id,question."
    )
  }

  private func place(of column: String?, option: String) throws(CommandError) -> Int? {
    guard let column else { return nil }
    let wanted = column.lowercased()
    if let place = header.firstIndex(where: { $0.lowercased() == wanted }) { return place }
    if let number = Int(column), header.indices.contains(number - 1) { return number - 1 }
    throw CommandError(
      "\(name), line 1: \(option) \(column): there is no such column. There are: "
        + header.prefix(20).map { String($0.prefix(40)) }.joined(separator: ", ") + "."
    )
  }
}
