/// Reads questions from a mailbox in mbox form (RFC 4155), or from a single mail: a message is a
/// question, and its Message-ID the name.
struct MailQuestions: QuestionParser {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let name: String
  private var lines = LineSplitter(limit: MailMessage.longestBody + 1)
  private var message: MailMessage?
  private var messageLine = 1
  private var isBehindBlank = true
  /// Whether the separators have dates, as the first one shows.
  private var areDated = true
  private var failure: CommandError?

  /// Makes a reader; `name` is the file's, for messages.
  init(name: String) { self.name = name }

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) throws(CommandError) {
    var splitter = lines
    splitter.take(bytes) { add($0, &rows) }
    lines = splitter
    if let failure { throw failure }
  }

  mutating func finish(into rows: inout [QuestionRow]) throws(CommandError) {
    var splitter = lines
    splitter.finish { add($0, &rows) }
    lines = splitter
    if let failure { throw failure }
    if let message { rows.append(message.row(line: messageLine)) }
  }

  private mutating func add(_ line: LineSplitter.Line, _ rows: inout [QuestionRow]) {
    if message == nil { return begin(line) }
    if isBehindBlank, isSeparator(line.bytes) {
      if let message { rows.append(message.row(line: messageLine)) }
      message = MailMessage()
      messageLine = line.number
      isBehindBlank = false
    } else {
      isBehindBlank = line.bytes.isEmpty
      message?.add(line.bytes)
    }
  }

  private func isSeparator(_ line: [UInt8]) -> Bool {
    MailSeparator.isDated(line) || !areDated && MailSeparator.hasAddress(line)
  }

  /// Begins with a mailbox's first separator, or a mail's first field.
  private mutating func begin(_ line: LineSplitter.Line) {
    var first = line.bytes
    if first.starts(with: Self.mark) { first.removeFirst(Self.mark.count) }
    guard failure == nil, !first.isEmpty else { return }
    isBehindBlank = false
    messageLine = line.number
    if MailSeparator.isLike(first) {
      areDated = MailSeparator.isDated(first)
      message = MailMessage()
    } else if MailHeader.isField(first) {
      message = MailMessage()
      message?.add(first)
    } else {
      failure = CommandError(
        "\(name), line \(line.number): is neither a mailbox, which begins with \"From \", nor a mail,"
          + " which begins with a header. Name a file of plain text .txt."
      )
    }
  }
}
