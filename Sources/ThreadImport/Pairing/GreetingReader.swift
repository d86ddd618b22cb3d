/// Reads the first words of a text as a greeting.
struct GreetingReader {
  /// A word or a sign of the beginning.
  struct Piece {
    enum Kind {
      case word
      case sign
      case lineEnd
    }

    var kind: Kind
    var text: Substring
  }

  private static let reach = 120

  let text: Substring
  private(set) var pieces: [Piece] = []
  var position = 0

  init(_ text: Substring) {
    self.text = text
    var index = text.startIndex
    var taken = 0
    while index < text.endIndex, taken < Self.reach, pieces.count < 16 {
      let start = index
      let kind: Piece.Kind
      if text[index].isNewline {
        kind = .lineEnd
        index = text.index(after: index)
      } else if Self.isWordPart(text[index]) {
        kind = .word
        while index < text.endIndex, Self.isWordPart(text[index]) || joins(at: index) {
          index = text.index(after: index)
          taken += 1
        }
      } else {
        kind = .sign
        index = text.index(after: index)
      }
      taken += 1
      if kind == .sign, text[start].isWhitespace { continue }
      pieces.append(Piece(kind: kind, text: text[start..<index]))
    }
  }

  /// Returns the greeting, if the text begins with one.
  mutating func greeting(isKnown: (String) -> Bool) -> Greeting? {
    mention() ?? wordedGreeting(isKnown: isKnown) ?? bareName(isKnown: isKnown)
      ?? addressInSentence(isKnown: isKnown) ?? addressAtSentenceEnd(isKnown: isKnown)
  }
}

// How the first words are read.
extension GreetingReader {
  func word() -> Substring? {
    guard position < pieces.count, pieces[position].kind == .word else { return nil }
    return pieces[position].text
  }

  func sign() -> Substring? {
    guard position < pieces.count, pieces[position].kind == .sign else { return nil }
    return pieces[position].text
  }

  var isAtLineEnd: Bool { position >= pieces.count || pieces[position].kind == .lineEnd }

  var isAtApostrophe: Bool { sign() == "'" || sign() == "’" }

  /// The text before the position.
  var consumed: String {
    guard position > 0 else { return "" }
    return String(text[..<pieces[min(position, pieces.count) - 1].text.endIndex]).withoutEdgeSpace
  }

  /// The text from the position on.
  var rest: Substring {
    guard position > 0 else { return text }
    return text[pieces[min(position, pieces.count) - 1].text.endIndex...].withoutEdgeSpace
  }

  func leadingWords(from start: Int, limit: Int) -> [String] {
    var words: [String] = []
    for piece in pieces.dropFirst(start).prefix(limit) {
      guard piece.kind == .word else { break }
      words.append(Wording(piece.text).key)
    }
    return words
  }

  /// The longest greeting that leaves "there" and "dear" out of the name.
  func greetingLength(in words: [String]) -> Int? {
    let plain = GreetingWords.greetings.length(in: words, at: 0)
    let dear = GreetingWords.dear.length(in: words, at: 0)
    guard let plain else { return dear }
    let more = GreetingWords.dear.length(in: words, at: plain) ?? 0
    return max(plain + more, dear ?? 0)
  }

  /// Skips "there", "all", "ihr Lieben": returns whether they end the greeting.
  mutating func skipFillers() -> Bool {
    let words = leadingWords(from: position, limit: 3)
    guard let length = GreetingWords.fillers.length(in: words, at: 0) else { return false }
    let start = position
    position += length
    if skipTerminator() || isAtLineEnd { return true }
    if length == 1, let next = word(), Self.isCapitalised(next) { return false }
    position = start
    return false
  }

  mutating func readNames(isKnown: (String) -> Bool) -> [String] {
    var names: [String] = []
    while names.count < 3, let name = readName(isKnown: isKnown) {
      names.append(name)
      let start = position
      if sign() == "&" || sign() == "/" || sign() == "+" {
        position += 1
      } else if let next = word(), GreetingWords.conjunctions.isWhole(next) {
        position += 1
      } else {
        break
      }
      guard let next = word(), Self.isCapitalised(next) else {
        position = start
        break
      }
    }
    return names
  }

  /// Up to three words that can be a name; a name in small letters needs a sign or a line end
  /// behind it.
  mutating func readName(isKnown: (String) -> Bool) -> String? {
    let start = position
    var parts: [String] = []
    while parts.count < 4, let next = word() {
      let isTitle = GreetingWords.titles.isWhole(next)
      let isOpener =
        GreetingWords.openers.isWhole(next)
        && !(parts.isEmpty && isKnown(String(next)) && next.count > 1)
      guard isTitle || (Self.isCapitalised(next) && !isOpener) else { break }
      parts.append(String(next))
      position += 1
      if isTitle, sign() == "." { position += 1 }
    }
    if parts.isEmpty, let only = word(), !GreetingWords.openers.isWhole(only) {
      position += 1
      if isAtLineEnd || sign().map({ ",!:–—".contains($0) }) ?? false { return String(only) }
      position = start
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  func nextIsName(after index: Int, isKnown: (String) -> Bool) -> Bool {
    guard index < pieces.count, pieces[index].kind == .word else { return false }
    let word = pieces[index].text
    guard Self.isCapitalised(word), !GreetingWords.openers.isWhole(word) else { return false }
    var copy = self
    copy.position = index + 1
    return copy.skipTerminator() || copy.isAtLineEnd || isKnown(String(word))
  }

  /// Skips the signs that end a greeting; returns whether there was one.
  @discardableResult
  mutating func skipTerminator() -> Bool {
    let start = position
    while let next = sign(), ",!.:;–—-…~)".contains(next) || Self.isPicture(next) { position += 1 }
    return position > start
  }

  /// Whether the sign at `index` holds two parts of a word together, as in "Jean-Luc" and "o'b".
  func joins(at index: Substring.Index) -> Bool {
    guard "'’-_.".contains(text[index]) else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && Self.isWordPart(text[next])
  }

  static func isWordPart(_ character: Character) -> Bool {
    if let byte = character.asciiValue {
      return LetterFolding.asciiLetter(Unicode.Scalar(byte)) != nil || byte == UInt8(ascii: "_")
    }
    return character.isLetter || character.isNumber
  }

  static func isCapitalised(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }

  static func isPicture(_ sign: Substring) -> Bool {
    guard let scalar = sign.unicodeScalars.first else { return false }
    return scalar.value > 0x2190 && scalar.properties.isEmoji
  }
}
