/// Reads questions from a mailbox in mbox form (RFC 4155): a message is a question, and its
/// Message-ID the name.
struct MailQuestions: QuestionParser {
  private var lines = LineSplitter(limit: 1 << 16)
  private var message: MailMessage?
  private var messageLine = 1
  private var isBehindBlank = true

  mutating func take(_ bytes: [UInt8], into rows: inout [QuestionRow]) {
    var splitter = lines
    splitter.take(bytes) { add($0, &rows) }
    lines = splitter
  }

  mutating func finish(into rows: inout [QuestionRow]) {
    var splitter = lines
    splitter.finish { add($0, &rows) }
    lines = splitter
    end(&rows)
  }

  private static let from = Array("From ".utf8)

  private mutating func add(_ line: LineSplitter.Line, _ rows: inout [QuestionRow]) {
    if isBehindBlank, line.bytes.starts(with: Self.from) {
      end(&rows)
      message = MailMessage()
      messageLine = line.number
      isBehindBlank = false
      return
    }
    isBehindBlank = line.bytes.isEmpty
    message?.add(line.bytes)
  }

  private mutating func end(_ rows: inout [QuestionRow]) {
    guard let message else { return }
    rows.append(
      message.isTooLong
        ? QuestionRow(line: messageLine, badBecause: QuestionRow.tooLong)
        : QuestionRow(line: messageLine, id: message.id, text: message.text)
    )
    self.message = nil
  }
}
