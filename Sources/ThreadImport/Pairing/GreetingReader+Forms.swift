// The forms of a greeting.
extension GreetingReader {
  /// "@Tom", "@ Tom Miller:", "#7", "@7".
  mutating func mention() -> Greeting? {
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
  mutating func wordedGreeting(isKnown: (String) -> Bool) -> Greeting? {
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
  mutating func bareName(isKnown: (String) -> Bool) -> Greeting? {
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
  mutating func addressInSentence(isKnown: (String) -> Bool) -> Greeting? {
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
  mutating func addressAtSentenceEnd(isKnown: (String) -> Bool) -> Greeting? {
    let end =
      pieces.firstIndex { $0.kind == .lineEnd || [".", "!", "?"].contains($0.text) } ?? pieces.count
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
