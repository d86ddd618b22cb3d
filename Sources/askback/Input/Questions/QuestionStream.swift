import ThreadImport

/// The questions of a file of whatever form, one after the other; keeps a piece of the file at a
/// time.
struct QuestionStream: ~Copyable {
  /// A form of file.
  enum Form: Equatable, Sendable {
    case table(delimiter: UInt8?)
    case jsonLines
    case jsonArray
    case mail
    case paragraphs

    var hasColumns: Bool {
      if case .table = self { true } else { false }
    }
  }

  private var input: InputPieces
  private let columns: TableQuestions.Columns
  private let path: String
  private var decoder = ForeignTextStream()
  private var parser: (any QuestionParser)?
  private var form: Form?
  private var head: [UInt8] = []
  private var rows: [QuestionRow] = []
  private var next = 0
  private var isAtEnd = false
  /// How many bytes were read, and how many of them last.
  private var byteCount = 0
  private var lastCount = 0

  /// About how many bytes the rows took that were handed out.
  var bytesTaken: Int {
    rows.isEmpty ? byteCount : byteCount - lastCount * (rows.count - next) / rows.count
  }

  /// So much of a file is looked at to tell its form.
  private static let headSize = 1 << 16

  /// Opens a file, or standard input for `-`.
  init(of path: String, columns: TableQuestions.Columns) throws(CommandError) {
    input = try InputPieces(of: path)
    self.path = path
    self.columns = columns
  }

  /// The name of the character set, once it is known.
  var charset: String { form == .mail ? "UTF-8" : decoder.charset }

  /// Returns the next row, or `nil` at the end.
  mutating func row() throws(CommandError) -> QuestionRow? {
    while next == rows.count {
      if isAtEnd { return nil }
      rows.removeAll(keepingCapacity: true)
      next = 0
      try read()
    }
    next += 1
    return rows[next - 1]
  }

  private mutating func read() throws(CommandError) {
    let piece = try input.next()
    byteCount += piece.count
    lastCount = piece.count
    isAtEnd = piece.isEmpty
    if parser == nil {
      head += piece
      guard head.count >= Self.headSize || isAtEnd else { return }
      try begin()
    } else {
      try take(piece)
    }
    if isAtEnd {
      if form != .mail { try parser?.take(decoder.finish(), into: &rows) }
      try parser?.finish(into: &rows)
    }
  }

  private mutating func begin() throws(CommandError) {
    var probe = ForeignTextStream()
    let text = probe.decode(Array(head.prefix(Self.headSize))) + probe.finish()
    var form = Self.form(of: path, head: text, isWhole: isAtEnd && head.count <= Self.headSize)
    // Who names a column says that there are columns.
    if form == .paragraphs, columns != .init() { form = .table(delimiter: nil) }
    if !form.hasColumns, columns != .init() {
      throw CommandError(
        "\(input.name): has no columns that --question-column or --id-column could name; leave them away."
      )
    }
    self.form = form
    switch form {
    case .table(let delimiter):
      parser = TableQuestions(name: input.name, columns: columns, delimiter: delimiter)
    case .jsonLines: parser = JSONLinesQuestions()
    case .jsonArray: parser = JSONArrayQuestions()
    case .mail: parser = MailQuestions(name: input.name)
    case .paragraphs: parser = ParagraphQuestions()
    }
    let bytes = head
    head = []
    try take(bytes)
  }

  private mutating func take(_ bytes: [UInt8]) throws(CommandError) {
    // Each message of a mailbox names its own character set.
    try parser?.take(form == .mail ? bytes : decoder.decode(bytes), into: &rows)
  }

  /// What a file is by its name, else by its beginning, of which `isWhole` says whether it is all.
  static func form(of path: String, head: [UInt8], isWhole: Bool) -> Form {
    let name = path.lowercased()
    let endings: [(String, Form)] = [
      (".csv", .table(delimiter: nil)), (".tsv", .table(delimiter: 0x09)),
      (".tab", .table(delimiter: 0x09)), (".jsonl", .jsonLines), (".ndjson", .jsonLines),
      (".mbox", .mail), (".eml", .mail), (".txt", .paragraphs), (".md", .paragraphs),
    ]
    let named = endings.first { name.hasSuffix($0.0) }?.1
    if named == .jsonLines || named == nil, JSONArrayQuestions.isBeginning(of: head) {
      return .jsonArray
    }
    if let named, named != .paragraphs { return named }
    if named == nil {
      let start = head.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      if start.first == 0x7B { return .jsonLines }
      if MailSeparator.isBeginning(of: head) || MailHeader.isHead(head) { return .mail }
    }
    // Excel's "Unicode text" is a table with tabs in a file named .txt.
    let leastCells = named == nil ? 1 : 2
    return TableQuestions.isTable(head, isWhole: isWhole, leastCells: leastCells)
      ? .table(delimiter: nil) : .paragraphs
  }
}
