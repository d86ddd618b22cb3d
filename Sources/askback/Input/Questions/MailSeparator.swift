/// The line before each message of a mailbox: `From sender date` (RFC 4155).
enum MailSeparator {
  private static let from = Array("From ".utf8)
  private static let longest = 1000
  private static let weekdays: Set = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a line begins as a separator does; so may a sentence.
  static func isLike(_ line: some Collection<UInt8>) -> Bool { line.starts(with: from) }

  /// Whether a line is a separator with a date, in which no sentence begins.
  ///
  /// The day, month, time and year may stand in any order: few programs keep to the standard.
  static func isDated(_ line: some Collection<UInt8>) -> Bool {
    let words = words(of: line).dropFirst()
    // A sender of up to three words ("kim at example.org"), a date of six, and room.
    return isLike(line) && words.count <= 12 && words.contains(where: weekdays.contains)
      && words.contains(where: months.contains) && words.contains(where: isTime)
      && words.contains { $0.utf8.count == 4 && $0.utf8.allSatisfy(isDigit) }
  }

  /// Whether a line is a separator without a date: an address behind "From".
  static func hasAddress(_ line: some Collection<UInt8>) -> Bool {
    isLike(line) && words(of: line).dropFirst().first?.contains("@") == true
  }

  /// Whether a text begins as a mailbox does.
  static func isBeginning(of text: [UInt8]) -> Bool {
    let lines = text.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == 0x0A }
    guard let first = lines.first, isLike(first) else { return false }
    return isDated(first) || lines.count > 1 && MailHeader.isField(lines[1])
  }

  private static func words(of line: some Collection<UInt8>) -> [String] {
    guard line.count <= longest else { return [] }
    return String(decoding: line, as: UTF8.self).lowercased()
      .split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  /// Whether a word is a time of day: 10:00 or 9:00:59.
  private static func isTime(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && (1...2).contains(parts[0].count)
      && parts.allSatisfy { $0.count <= 2 && !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
