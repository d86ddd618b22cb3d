import ThreadImport

/// A message while its lines come: its plain text, else its HTML (RFC 5322, RFC 2046).
///
/// Other parts are passed over without being kept, so that an attachment costs nothing.
struct MailMessage {
  private struct Part {
    var isHTML: Bool
    /// Parts of one group are one text: several forms of it, of which one is read.
    var group: Int
    var charset: String?
    var encoding: String
    var bytes: [UInt8] = []
    var isCut = false
  }

  private struct Boundary {
    var marker: [UInt8]
    /// The group of all parts within, if they are forms of one text.
    var group: Int?
  }

  private var headers: [(name: String, value: String)] = []
  private var partHeaders: [(name: String, value: String)]?
  private var isInHeader = true
  private var boundaries: [Boundary] = []
  private var part: Part?
  private var parts: [Part] = []
  private var groupCount = 0
  /// How many bytes of plain text are kept, and how many of HTML.
  private var plainSize = 0
  private var markupSize = 0
  private var hasTooManyParts = false

  private static let mostHeaders = 1000
  private static let mostBoundaries = 16
  private static let mostParts = 1000
  private static let longestHeader = 1 << 16
  /// Base64 takes four bytes for three, quoted-printable three for one.
  static let longestBody = 3 * QuestionRow.longest

  /// Takes the next line, without its end.
  mutating func add(_ line: [UInt8]) {
    if isInHeader { return addHeader(line) }
    if line.starts(with: [0x2D, 0x2D]), let level = boundary(line) { return cross(line, level) }
    guard part != nil else { return }
    let size = line.count + 1
    if part?.isHTML == true { markupSize += size } else { plainSize += size }
    guard (part?.isHTML == true ? markupSize : plainSize) <= Self.longestBody else {
      part?.isCut = true
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
    let isInPart = partHeaders != nil
    var list = partHeaders ?? headers
    // Held once, so that it is not copied line by line.
    if isInPart { partHeaders = [] } else { headers = [] }
    let text = ForeignText.text(of: Array(line.prefix(Self.longestHeader)), charset: nil)
    if line[0] == 0x20 || line[0] == 0x09 {
      if let last = list.indices.last, list[last].value.utf8.count < 1 << 14 {
        list[last].value += text
      }
    } else if let colon = text.firstIndex(of: ":"), list.count < Self.mostHeaders {
      list.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...])))
    }
    if isInPart { partHeaders = list } else { headers = list }
  }

  /// Begins the body that these headers announce.
  private mutating func begin(_ headers: [(name: String, value: String)]) {
    func value(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    let type = MailHeader(value("content-type") ?? "text/plain")
    if type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"] {
      return beginParts(boundary, areForms: type.value.hasSuffix("alternative"))
    }
    let disposition = MailHeader(value("content-disposition") ?? "")
    // A text with a file's name behind another is no part of what is asked.
    let isAttached =
      disposition.value == "attachment"
      || !parts.isEmpty && (type.isNamed("name") || disposition.isNamed("filename"))
    guard isText(type.value), !isAttached else { return }
    part = Part(
      isHTML: Self.markupTypes.contains(type.value),
      group: boundaries.last?.group ?? newGroup(),
      charset: type.parameters["charset"],
      encoding: MailHeader(value("content-transfer-encoding") ?? "").token
    )
  }

  private static let markupTypes: Set = ["text/html", "text/enriched", "text/richtext"]

  /// Whether a body of this type is read as text.
  ///
  /// So is a whole mail of an unknown type of text (RFC 2046, section 4.1.4), and one whose parts
  /// cannot be told apart.
  private func isText(_ type: String) -> Bool {
    if type == "text/plain" || Self.markupTypes.contains(type) { return true }
    return type.hasPrefix("multipart/")
      || boundaries.isEmpty && (type.hasPrefix("text/") || !type.contains("/"))
  }

  private mutating func beginParts(_ boundary: String, areForms: Bool) {
    guard boundaries.count < Self.mostBoundaries else { return }
    let group = boundaries.last?.group ?? (areForms ? newGroup() : nil)
    boundaries.append(Boundary(marker: Array("--".utf8) + boundary.utf8, group: group))
  }

  private mutating func newGroup() -> Int {
    groupCount += 1
    return groupCount
  }

  private func boundary(_ line: [UInt8]) -> Int? {
    boundaries.lastIndex { boundary in
      let rest = line.dropFirst(boundary.marker.count)
      return line.starts(with: boundary.marker)
        && rest.dropFirst(rest.starts(with: [0x2D, 0x2D]) ? 2 : 0).allSatisfy(Self.isBlank)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Ends the part before a boundary and begins the next one, if it is not the last.
  private mutating func cross(_ line: [UInt8], _ level: Int) {
    endPart()
    let isLast = line.dropFirst(boundaries[level].marker.count).starts(with: [0x2D, 0x2D])
    boundaries.removeSubrange((isLast ? level : level + 1)...)
    isInHeader = !isLast
    partHeaders = isLast ? nil : []
  }

  private mutating func endPart() {
    if let part, !part.bytes.isEmpty || part.isCut {
      if parts.count < Self.mostParts { parts.append(part) } else { hasTooManyParts = true }
    }
    part = nil
  }

  /// The message's name, without angle brackets.
  var id: String? {
    headers.first { $0.name == "message-id" }.map { header in
      String(header.value.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace })
    }
  }

  /// The row of the message, which begins on this line: what its sender wrote, without what is
  /// quoted and without the signature, behind what the subject says.
  ///
  /// What is quoted is asked where neither text nor subject has any words of the sender's.
  func row(line: Int) -> QuestionRow {
    var message = self
    message.endPart()
    if message.hasTooManyParts {
      return QuestionRow(line: line, badBecause: "has more than \(Self.mostParts) parts")
    }
    let subject = headers.first { $0.name == "subject" }.map { MailHeader.decoded($0.value) } ?? ""
    let isForward = MailSubject.isForward(subject)
    let own = message.body { Self.ownText(of: $0, isForward: isForward) }
    guard var body = own else { return QuestionRow(line: line, badBecause: QuestionRow.tooLong) }
    if body.isEmpty, !MailSubject.isOwn(subject) { body = message.body(Self.wholeText) ?? "" }
    let texts = [MailSubject.question(subject, body: body), body].filter { !$0.isEmpty }
    return QuestionRow(line: line, id: id, text: texts.joined(separator: "\n"))
  }

  /// The texts one after the other, of each its plain form if there is one; `nil` if they are too
  /// long.
  private func body(_ text: (Part) -> String) -> String? {
    var texts: [String] = []
    var rest = parts[...]
    while let group = rest.first?.group {
      let forms = rest.prefix { $0.group == group }
      rest = rest[forms.endIndex...]
      for isHTML in [false, true] {
        let chosen = forms.filter { $0.isHTML == isHTML }
        if chosen.contains(where: \.isCut) { return nil }
        let found = chosen.map(text).filter { !$0.isEmpty }
        texts += found
        if !found.isEmpty { break }
      }
    }
    return texts.joined(separator: "\n")
  }

  private static func ownText(of part: Part, isForward: Bool) -> String {
    let text = decoded(part)
    return MailReply.ownText(
      of: part.isHTML ? ForeignText.text(ofMail: text, marksQuotes: true) : text,
      isForward: isForward
    )
  }

  private static func wholeText(of part: Part) -> String {
    let text = decoded(part)
    let seen = part.isHTML ? ForeignText.text(ofMail: text, marksQuotes: false) : text
    return seen.contains { !$0.isWhitespace } ? seen : ""
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
}
