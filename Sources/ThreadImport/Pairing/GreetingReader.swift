/// Reads the first words of a text as a greeting.
struct GreetingReader {
  /// A word or a sign of the beginning.
  private struct Piece {
    enum Kind {
      case word
      case sign
      case lineEnd
    }

    var kind: Kind
    var text: Substring
  }

  private static let reach = 120

  private let text: Substring
  private var pieces: [Piece] = []
  private var position = 0

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

// MARK: Forms

extension GreetingReader {
  /// "@Tom", "@ Tom Miller:", "#7", "@7".
  private mutating func mention() -> Greeting? {
    position = 0
    guard let sign = sign(), sign == "@" || sign == "#" else { return nil }
    position = 1
    guard let first = word() else { return nil }
    position = 2
    if first.allSatisfy(\.isNumber) {
      skipTerminator()
      return Greeting(text: consumed, names: [], number: String(first), body: rest)
    }
    guard sign == "@" else { return nil }
    var name = String(first)
    while position < 4, let next = word(), Self.isCapitalised(next),
      !GreetingWords.openers.isWhole(next)
    {
      name += " " + next
      position += 1
    }
    let end = position
    if !skipTerminator(), end > 2 {
      (name, position) = (String(first), 2)
    }
    return Greeting(text: consumed, names: [name], body: rest)
  }

  /// "Hi Jodi,", "Dear Mary, I am…", "Hello everyone!", "Hi".
  private mutating func wordedGreeting(isKnown: (String) -> Bool) -> Greeting? {
    position = 0
    let leading = leadingWords(from: 0, limit: 5)
    guard let length = greetingLength(in: leading) else { return nil }
    let needsName = GreetingWords.dear.length(in: leading, at: 0) == length
    position = length
    if sign() == ",", nextIsName(after: position + 1, isKnown: isKnown) { position += 1 }
    if skipFillers() { return nameless(isToAll: true) }
    let names = readNames(isKnown: isKnown)
    if names.isEmpty { return needsName ? nil : nameless(isToAll: false) }
    skipTerminator()
    return Greeting(text: consumed, names: names, body: rest)
  }

  /// "Jodi, it may be…", "Jodi –", or "Jodi" with the line to itself.
  private mutating func bareName(isKnown: (String) -> Bool) -> Greeting? {
    position = 0
    guard let first = word(), Self.isCapitalised(first) || isKnown(String(first)),
      !GreetingWords.openers.isWhole(first)
    else { return nil }
    var name = String(first)
    position = 1
    while position < 3, let next = word(), Self.isCapitalised(next) {
      name += " " + next
      position += 1
    }
    guard sign() != nil || isAtLineEnd, !isAtApostrophe else { return nil }
    let terminator = sign()
    guard skipTerminator() || isAtLineEnd else { return nil }
    let isAlone = isAtLineEnd && terminator == ","
    guard isAlone || isKnown(name) else { return nil }
    return Greeting(text: consumed, names: [name], body: rest)
  }

  /// "Thank you, Sharon.", "You're welcome, Tom!": the name stays in the text.
  private mutating func addressInSentence(isKnown: (String) -> Bool) -> Greeting? {
    let leading = leadingWords(from: 0, limit: 6)
    let courtesy =
      ThanksWords.courtesy.length(in: leading, at: 0)
      ?? ThanksWords.thanks.length(in: leading, at: 0)
    let length: Int
    if let courtesy {
      length = courtesy
    } else if leading.count >= 1, GreetingWords.openers.length(in: leading, at: 0) == 1 {
      length = 1
    } else {
      return nil
    }
    position = length
    let hasComma = sign() == ","
    if hasComma { position += 1 }
    guard let first = word(), Self.isCapitalised(first), !GreetingWords.openers.isWhole(first)
    else { return nil }
    position += 1
    var name = String(first)
    if let second = word(), Self.isCapitalised(second), !GreetingWords.openers.isWhole(second) {
      name += " " + second
      position += 1
    }
    guard let end = sign() ?? (isAtLineEnd ? "\n" : nil), ",.!;:–—-\n(".contains(end) else {
      return nil
    }
    guard isKnown(name) || (courtesy != nil && end != "(") else { return nil }
    return Greeting(text: nil, names: [name], body: text)
  }

  /// "Good question, Tom!", "So happy you like it, Ann.": a known name stays in the text.
  private mutating func addressAtSentenceEnd(isKnown: (String) -> Bool) -> Greeting? {
    let end = pieces.firstIndex { $0.kind == .lineEnd || ".!?".contains($0.text) } ?? pieces.count
    guard end >= 3, pieces[end - 1].kind == .word, pieces[end - 2].text == "," else { return nil }
    let name = String(pieces[end - 1].text)
    return isKnown(name) ? Greeting(text: nil, names: [name], body: text) : nil
  }

  private func nameless(isToAll: Bool) -> Greeting? {
    var copy = self
    guard copy.skipTerminator() || copy.isAtLineEnd || isToAll else { return nil }
    return Greeting(text: copy.consumed, names: [], isToAll: isToAll, body: copy.rest)
  }
}

// MARK: Pieces

extension GreetingReader {
  private func word() -> Substring? {
    guard position < pieces.count, pieces[position].kind == .word else { return nil }
    return pieces[position].text
  }

  private func sign() -> Substring? {
    guard position < pieces.count, pieces[position].kind == .sign else { return nil }
    return pieces[position].text
  }

  private var isAtLineEnd: Bool { position >= pieces.count || pieces[position].kind == .lineEnd }

  private var isAtApostrophe: Bool { sign() == "'" || sign() == "’" }

  /// The text before the position.
  private var consumed: String {
    guard position > 0 else { return "" }
    return String(text[..<pieces[min(position, pieces.count) - 1].text.endIndex]).withoutEdgeSpace
  }

  /// The text from the position on.
  private var rest: Substring {
    guard position > 0 else { return text }
    return text[pieces[min(position, pieces.count) - 1].text.endIndex...].withoutEdgeSpace
  }

  private func leadingWords(from start: Int, limit: Int) -> [String] {
    var words: [String] = []
    for piece in pieces.dropFirst(start).prefix(limit) {
      guard piece.kind == .word else { break }
      words.append(Wording(piece.text).key)
    }
    return words
  }

  /// The longest greeting that leaves "there" and "dear" out of the name.
  private func greetingLength(in words: [String]) -> Int? {
    let plain = GreetingWords.greetings.length(in: words, at: 0)
    let dear = GreetingWords.dear.length(in: words, at: 0)
    guard let plain else { return dear }
    let more = GreetingWords.dear.length(in: words, at: plain) ?? 0
    return max(plain + more, dear ?? 0)
  }

  /// Skips "there", "all", "ihr Lieben": returns whether they end the greeting.
  private mutating func skipFillers() -> Bool {
    let words = leadingWords(from: position, limit: 3)
    guard let length = GreetingWords.fillers.length(in: words, at: 0) else { return false }
    let start = position
    position += length
    if skipTerminator() || isAtLineEnd { return true }
    if length == 1, let next = word(), Self.isCapitalised(next) { return false }
    position = start
    return false
  }

  private mutating func readNames(isKnown: (String) -> Bool) -> [String] {
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
  private mutating func readName(isKnown: (String) -> Bool) -> String? {
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

  private func nextIsName(after index: Int, isKnown: (String) -> Bool) -> Bool {
    guard index < pieces.count, pieces[index].kind == .word else { return false }
    let word = pieces[index].text
    guard Self.isCapitalised(word), !GreetingWords.openers.isWhole(word) else { return false }
    var copy = self
    copy.position = index + 1
    return copy.skipTerminator() || copy.isAtLineEnd || isKnown(String(word))
  }

  /// Skips the signs that end a greeting; returns whether there was one.
  @discardableResult
  private mutating func skipTerminator() -> Bool {
    let start = position
    while let next = sign(), ",!.:;–—-…~)".contains(next) || Self.isPicture(next) { position += 1 }
    return position > start
  }

  /// Whether the sign at `index` holds two parts of a word together, as in "Jean-Luc" and "o'b".
  private func joins(at index: Substring.Index) -> Bool {
    guard "'’-_.".contains(text[index]) else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && Self.isWordPart(text[next])
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func isCapitalised(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }

  private static func isPicture(_ sign: Substring) -> Bool {
    guard let scalar = sign.unicodeScalars.first else { return false }
    return scalar.value > 0x2190 && scalar.properties.isEmoji
  }
}
