/// A mail's text without what its program quoted of earlier mails: the sender's own lines.
///
/// Lines that begin with ">" are quoted, and all behind the header of an earlier mail is. A mail that
/// is forwarded is what its sender asks about, so its text stays and its header goes.
struct MailReply {
  /// What a line between dashes announces.
  private enum Mark {
    case original
    case forwarded
  }

  private var lines: [Substring]
  private var own: [Substring] = []
  private var hasOwn = false
  /// Whether the text of the next earlier mail is wanted.
  private var takesEarlier: Bool
  private var hasUnquoted = false
  /// Up to here lines were looked at that are no header.
  private var headerlessEnd = 0

  private static let longestMark = 200
  private static let longestField = 4000
  private static let mostFieldLines = 20
  private static let mostDeviceWords = 6

  private init(_ text: String, isForward: Bool) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    takesEarlier = isForward
  }

  /// The sender's own lines, none if all is quoted; of a mail that `isForward` what it forwards as well.
  ///
  /// - Complexity: O(*n*) in the text.
  static func ownText(of text: String, isForward: Bool) -> String {
    var reply = MailReply(text, isForward: isForward)
    reply.read()
    while let last = reply.own.last, isBlank(last) { reply.own.removeLast() }
    return String(reply.own.joined(separator: "\n").drop(while: \.isWhitespace))
  }

  private mutating func read() {
    var place = 0
    while place < lines.count {
      let line = lines[place]
      if line.hasPrefix(">") {
        if !hasUnquoted, Self.mark(line.drop { $0 == ">" || $0 == " " }) == .forwarded {
          unquote(from: place)
        } else {
          place += 1
        }
      } else if line == "-- " || line == "--" {
        guard takesEarlier, let next = earlier(behind: place) else { return }
        place = next
      } else if let mark = Self.mark(line) {
        place += 1
        if mark == .forwarded {
          takesEarlier = true
          if !hasUnquoted { unquote(from: place) }
        } else if hasOwn, !takesEarlier {
          return
        }
      } else if let end = nextHeaderEnd(from: place) {
        while let last = own.last, Self.isRule(last) { own.removeLast() }
        if hasOwn, !takesEarlier { return }
        takesEarlier = false
        place = end
      } else if let (end, isMarked) = MailAttribution.end(in: lines, from: place) {
        if !isMarked, hasOwn { return }
        place = end
      } else {
        own.append(line)
        hasOwn = hasOwn || !Self.isRule(line) && !Self.isOfDevice(line)
        place += 1
      }
    }
  }

  /// Takes the first mark off the quoted lines that begin here: some programs quote what they forward.
  private mutating func unquote(from start: Int) {
    hasUnquoted = true
    for place in start..<lines.count {
      let line = lines[place]
      guard line.hasPrefix(">") || Self.isBlank(line) else { return }
      if line.hasPrefix(">") { lines[place] = line.dropFirst(line.hasPrefix("> ") ? 2 : 1) }
    }
  }

  /// Where an earlier mail begins behind a signature.
  private func earlier(behind place: Int) -> Int? {
    (place + 1..<lines.count).first { Self.mark(lines[$0]) != nil || fields(from: $0).isHeader }
  }

  /// The first line behind the header of an earlier mail; `nil` if none begins here.
  private mutating func nextHeaderEnd(from start: Int) -> Int? {
    guard start >= headerlessEnd else { return nil }
    let (end, isHeader) = fields(from: start)
    headerlessEnd = end
    return isHeader ? end : nil
  }

  /// The first line behind the fields that begin here, and whether they are a mail's header.
  ///
  /// It names at least three things, the sender among them. A contact form may begin with one or two.
  private func fields(from start: Int) -> (end: Int, isHeader: Bool) {
    guard Self.field(lines[start]) != nil else { return (start, false) }
    var found: Set<MailWords.Field> = []
    var end = start
    while end < min(start + Self.mostFieldLines, lines.count) {
      let line = lines[end]
      if let field = Self.field(line) {
        found.insert(field)
      } else {
        // Long fields go on behind a space; some programs put a blank line between two.
        let isBetween = end + 1 < lines.count && Self.field(lines[end + 1]) != nil
        guard Self.isBlank(line) ? isBetween : line.first?.isWhitespace == true else { break }
      }
      end += 1
    }
    return (end, found.contains(.from) && found.count >= 3)
  }

  /// The field of a header that a line is: "From: Kim", or in bold "*From:* Kim".
  private static func field(_ line: Substring) -> MailWords.Field? {
    guard line.utf8.count <= longestField else { return nil }
    let start = line.drop { $0 == "*" || $0.isWhitespace }
    guard let colon = start.prefix(MailWords.longestField + 2).firstIndex(of: ":") else {
      return nil
    }
    let words = start[..<colon].lowercased().split { $0 == "*" || $0.isWhitespace }
    return MailWords.fields[words.joined(separator: " ")]
  }

  /// What a line announces: "-----Original Message-----", "Begin forwarded message:".
  private static func mark(_ line: Substring) -> Mark? {
    guard line.utf8.count <= longestMark, let first = line.first(where: { !$0.isWhitespace }),
      first == "-" || first == "_" || first.isLetter
    else { return nil }
    let isEdge = { (character: Character) in !character.isLetter }
    let words = line.drop(while: isEdge)
    guard let last = words.lastIndex(where: { !isEdge($0) }) else { return nil }
    let text = words[...last].lowercased()
    let isParted = first == "-" || first == "_"
    if isParted, MailWords.originals.contains(text) { return .original }
    return MailWords.forwards.contains(text) && (isParted || line.contains(":")) ? .forwarded : nil
  }

  /// Whether a line is blank, or drawn to part what stands above and below.
  private static func isRule(_ line: Substring) -> Bool {
    line.allSatisfy { $0.isWhitespace || "_-=*".contains($0) }
  }

  private static func isOfDevice(_ line: Substring) -> Bool {
    guard line.utf8.count <= longestMark else { return false }
    let text = line.lowercased()
    return MailWords.devices.contains { text.hasPrefix($0.0) && text.hasSuffix($0.1) }
      && text.split(separator: " ").count <= mostDeviceWords
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}
