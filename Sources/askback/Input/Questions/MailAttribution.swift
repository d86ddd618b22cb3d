/// The lines that a mail program puts before what it quotes: "On Mon, Nov 5, 2018 at 10:00 AM Hattie
/// <hattie@blog.example>", and "wrote:" on the next.
enum MailAttribution {
  /// Programs break theirs into so many lines at most.
  static let mostLines = 3
  private static let longestLine = 300
  /// A short one needs no date: "Hattie Brandreth wrote:".
  private static let fewWords = 4

  /// The first line behind an attribution that begins at `place`; `nil` if none does.
  ///
  /// What is not marked as quoted behind it must be very like one: an asker's line may end in a colon
  /// as well.
  static func end(in lines: [Substring], from place: Int) -> (line: Int, isMarked: Bool)? {
    var text = ""
    for next in place..<min(place + mostLines, lines.count) {
      let line = lines[next]
      guard line.utf8.count <= longestLine, !line.hasPrefix(">"), !isBlank(line) else { return nil }
      if next > place {
        guard !isDatedOpening(line), place + 1 < next || mayBegin(lines[place]) else { return nil }
      }
      text += (text.isEmpty ? "" : " ") + line
      guard text.last(where: { !$0.isWhitespace }) == ":" else { continue }
      let isMarked = isQuoted(lines, from: next + 1)
      return isOne(text, isMarked: isMarked) ? (next + 1, isMarked) : nil
    }
    return nil
  }

  /// Whether the first line that is not blank is quoted.
  private static func isQuoted(_ lines: [Substring], from place: Int) -> Bool {
    lines[place...].prefix(4).first { !isBlank($0) }?.hasPrefix(">") == true
  }

  /// Whether what ends in a colon is an attribution.
  private static func isOne(_ text: String, isMarked: Bool) -> Bool {
    let words = words(of: text)
    let hasAddress = text.utf8.contains(0x40)
    let isDated = isDated(text)
    let says = words.contains(where: MailWords.says.contains)
    guard isMarked else { return says && hasAddress && isDated }
    if hasAddress { return says || isDated }
    guard says, !words.contains(where: MailWords.persons.contains) else { return false }
    return isDated || words.count <= fewWords
      || words.first.map(MailWords.openings.contains) == true
  }

  /// Whether a line may be the first of several.
  private static func mayBegin(_ line: Substring) -> Bool {
    line.utf8.contains(0x40) || isDatedOpening(line)
  }

  private static func isDatedOpening(_ line: Substring) -> Bool {
    let first = line.drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
    return MailWords.openings.contains(first) && isDated(line)
  }

  /// Whether a year or a time of day is in a text, or a date of figures: 2018, 10:00, 5.11.
  private static func isDated(_ text: some StringProtocol) -> Bool {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let parts = text.utf8.split { !isDigit($0) && ![0x3A, 0x2E, 0x2F].contains($0) }
    return parts.contains { part in
      let numbers = part.split { !isDigit($0) }
      return numbers.count > 1 && numbers.allSatisfy { $0.count <= 4 }
        || numbers.contains { $0.count == 4 }
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}
