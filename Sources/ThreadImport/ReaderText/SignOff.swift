/// A reader's name at the end of a comment: "thanks! eleanor", or a last line of its own.
enum SignOff {
  private static let reach = 40

  /// Returns the name, if the end of `text` has the form of one.
  static func name(in text: String) -> String? {
    let text = Substring(text).withoutEdgeSpace
    guard text.utf8.count > reach / 2 else { return nil }
    let start = text.lastIndex(where: \.isNewline).map { text.index(after: $0) }
    let lastLine = text[(start ?? text.startIndex)...]
    if lastLine.startIndex > text.startIndex, let name = ownLine(lastLine) { return name }
    return inline(text.suffix(reach))
  }

  /// A last line that is nothing but a name, or a closing and a name.
  private static func ownLine(_ line: Substring) -> String? {
    let plain = Signature.withoutOrnament(line)
    if Signature.isShortName(plain), plain.count >= 2, plain.split(separator: " ").count <= 2 {
      return String(plain)
    }
    return inline(line)
  }

  /// Reads one or two words behind a closing and its sign, as in "Thanx, Sally".
  private static func inline(_ text: Substring) -> String? {
    let words = text.split { $0 == " " || $0.isNewline }
    for count in 1...2 where words.count > count {
      let before = words[words.count - count - 1]
      guard let sign = before.last, ".,!-–—".contains(sign) || before.allSatisfy({ !$0.isLetter })
      else { continue }
      let name = words.suffix(count).joined(separator: " ")
      let plain = Signature.withoutOrnament(Substring(name))
      guard plain.count >= 2, plain.allSatisfy({ $0.isLetter || " '’-.".contains($0) }) else {
        continue
      }
      guard !ClosingWords.closings.isWhole(plain), !GreetingWords.openers.isWhole(plain) else {
        continue
      }
      for length in 1...4 where words.count >= count + length {
        let closing = words.dropLast(count).suffix(length).joined(separator: " ")
        if ClosingWords.closings.isWhole(closing) { return String(plain) }
      }
      guard count == 1, sign != ",", plain.first?.isUppercase ?? false,
        PersonName.isPlain(String(plain)), sign == "!" || sign == "."
      else { continue }
      return String(plain)
    }
    return nil
  }
}
