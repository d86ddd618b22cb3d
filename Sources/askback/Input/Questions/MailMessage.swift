import ThreadImport

/// A message while its lines come: its first plain text, else its first HTML (RFC 5322, RFC 2046).
///
/// Other parts are passed over without being kept, so that an attachment costs nothing.
struct MailMessage {
  private struct Part {
    var type = "text/plain"
    var charset: String?
    var encoding = ""
    var bytes: [UInt8] = []
  }

  private var headers: [(name: String, value: String)] = []
  private var partHeaders: [(name: String, value: String)]?
  private var isInHeader = true
  private var boundaries: [[UInt8]] = []
  private var part: Part?
  private var plain: Part?
  private var html: Part?
  /// Whether the text is longer than a question may be.
  private(set) var isTooLong = false

  private static let mostHeaders = 1000
  private static let mostBoundaries = 16
  /// Base64 takes four bytes for three, quoted-printable three for one.
  private static let longestBody = 3 * QuestionRow.longest

  /// Takes the next line, without its end.
  mutating func add(_ line: [UInt8]) {
    if isInHeader { return addHeader(line) }
    if line.starts(with: [0x2D, 0x2D]), let level = boundary(line) { return cross(line, level) }
    guard part != nil else { return }
    guard (part?.bytes.count ?? 0) + line.count < Self.longestBody else {
      isTooLong = true
      return
    }
    // ">From " stands for "From ", with one mark more each time it was forwarded.
    let isQuotedFrom =
      line.first == 0x3E && line.drop { $0 == 0x3E }.starts(with: Array("From ".utf8))
    part?.bytes += isQuotedFrom ? line.dropFirst() : line[...]
    part?.bytes.append(0x0A)
  }

  private mutating func addHeader(_ line: [UInt8]) {
    if line.isEmpty {
      isInHeader = false
      begin(partHeaders ?? headers)
      return
    }
    var list = partHeaders ?? headers
    let text = ForeignText.text(of: line, charset: nil)
    if line[0] == 0x20 || line[0] == 0x09 {
      if let last = list.indices.last, list[last].value.utf8.count < 1 << 14 {
        list[last].value += text
      }
    } else if let colon = text.firstIndex(of: ":"), list.count < Self.mostHeaders {
      list.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...])))
    }
    if partHeaders == nil { headers = list } else { partHeaders = list }
  }

  /// Begins the body that these headers announce.
  private mutating func begin(_ headers: [(name: String, value: String)]) {
    func value(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    let type = MailHeader(value("content-type") ?? "text/plain")
    if type.value.hasPrefix("multipart/") {
      if let boundary = type.parameters["boundary"], boundaries.count < Self.mostBoundaries {
        boundaries.append(Array("--".utf8) + boundary.utf8)
      }
      return
    }
    let isAttached = MailHeader(value("content-disposition") ?? "").value == "attachment"
    let isWanted =
      type.value == "text/plain" ? plain == nil : type.value == "text/html" && html == nil
    guard isWanted, !isAttached else { return }
    part = Part(
      type: type.value,
      charset: type.parameters["charset"],
      encoding: MailHeader(value("content-transfer-encoding") ?? "").value
    )
  }

  private func boundary(_ line: [UInt8]) -> Int? {
    boundaries.lastIndex { line.starts(with: $0) }
  }

  /// Ends the part before a boundary and begins the next one, if it is not the last.
  private mutating func cross(_ line: [UInt8], _ level: Int) {
    endPart()
    let isLast = line.dropFirst(boundaries[level].count).starts(with: [0x2D, 0x2D])
    boundaries.removeSubrange((isLast ? level : level + 1)...)
    isInHeader = !isLast
    partHeaders = isLast ? nil : []
  }

  private mutating func endPart() {
    if let part {
      if part.type == "text/html" { html = html ?? part } else { plain = plain ?? part }
    }
    part = nil
  }

  /// The message's name, without angle brackets.
  var id: String? {
    headers.first { $0.name == "message-id" }.map { header in
      String(header.value.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace })
    }
  }

  /// What its sender wrote: without what is quoted and without the signature; the subject if there
  /// is nothing else.
  var text: String {
    var message = self
    message.endPart()
    var body = ""
    if let part = message.plain {
      body = Self.own(Self.decoded(part))
    }
    if body.isEmpty, let part = message.html {
      body = Self.own(ForeignText.text(ofHTML: Self.decoded(part)))
    }
    if body.isEmpty, let subject = headers.first(where: { $0.name == "subject" }) {
      body = MailHeader.decoded(subject.value)
    }
    return body
  }

  private static func decoded(_ part: Part) -> String {
    let bytes =
      switch part.encoding {
      case "base64": TransferEncoding.base64(part.bytes)
      case "quoted-printable": TransferEncoding.quotedPrintable(part.bytes)
      default: part.bytes
      }
    return ForeignText.text(of: bytes, charset: part.charset)
  }

  /// The sender's own lines.
  private static func own(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line == "-- " || line == "--" { break }
      if line.hasPrefix(">") {
        // "On Monday Kim wrote:"
        if lines.last?.hasSuffix(":") == true { lines.removeLast() }
        continue
      }
      lines.append(line)
    }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return String(lines.joined(separator: "\n").drop(while: \.isWhitespace))
  }
}
