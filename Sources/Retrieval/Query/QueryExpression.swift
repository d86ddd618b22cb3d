internal import TextAnalysis

/// A question with the conditions that its writer put into it.
///
///     "stiff neck"   a pair must hold these words side by side
///     +desk          it must hold the word
///     -heat          it must not; also -"ice bath" and -mass*
///     mass*          it must hold a word that begins so
///
/// A sign counts only in this very form, at the beginning of a word and up to white space; whatever
/// else has quotation marks, dashes, plus signs and asterisks is plain words. So is a message: a
/// text that ends as a sentence does, or has more than twenty words.
package struct QueryExpression: Sendable, Equatable {
  /// What a pair must or must not hold.
  package struct Condition: Sendable, Equatable {
    /// The words or the beginning of a word, without signs.
    package var text: String
    /// Whether `text` is the beginning of a word.
    package var isPrefix = false
    /// Whether a pair that meets it is left out.
    package var isExcluded = false

    /// The condition as a person writes it: in quotation marks where it would be plain words without.
    package var description: String {
      let bare = (isExcluded ? "-" : isPrefix ? "" : "+") + text + (isPrefix ? "*" : "")
      if isPrefix || QueryExpression(bare).conditions == [self] { return bare }
      return (isExcluded ? "-" : "") + "\"\(text)\""
    }
  }

  /// The text as it was written.
  package let asked: String
  /// The words that are ranked, without those that are left out or only begin.
  package private(set) var words: String
  /// In their order.
  package private(set) var conditions: [Condition] = []

  /// Takes a text as plain words.
  package init(plain text: String) {
    asked = text
    words = text
  }

  /// Reads a text.
  ///
  /// - Complexity: O(*n*).
  package init(_ text: String) {
    asked = text
    words = text
    guard text.utf8.contains(where: { Self.signs.contains($0) }), !Self.isMessage(text)
    else { return }
    var plain = ""
    var position = text.startIndex
    var isAtBorder = true
    // "The pain -mostly at night- goes": a dash that has a partner is punctuation.
    let hasClosingDash = text.split(whereSeparator: \.isWhitespace).contains {
      $0.last == "-" && $0.first?.isLetter == true
    }
    while position < text.endIndex {
      if isAtBorder, let (condition, end) = Self.condition(in: text, at: position),
        !(condition.isExcluded && hasClosingDash)
      {
        conditions.append(condition)
        if !condition.isExcluded && !condition.isPrefix { plain += condition.text }
        position = end
        isAtBorder = false
      } else {
        isAtBorder = text[position].isWhitespace
        plain.append(text[position])
        position = text.index(after: position)
      }
    }
    if !conditions.isEmpty { words = plain }
  }

  /// All that is ranked, as one text.
  package var text: String {
    let beginnings = conditions.filter { $0.isPrefix && !$0.isExcluded }.map(\.text)
    return ([words] + beginnings).joined(separator: " ")
  }

  private static let signs = Array("\"+-*".utf8)
  /// What somebody types to find something is shorter than what somebody writes to be answered.
  private static let mostWords = 20

  /// Whether a text is written to a person: there quotation marks only stress a word.
  private static func isMessage(_ text: String) -> Bool {
    let last = text.last { !$0.isWhitespace }
    return last == "?" || last == "." || last == "!"
      || text.split(maxSplits: mostWords, whereSeparator: \.isWhitespace).count > mostWords
  }

  /// A single letter begins too much to say anything.
  private static let shortestPrefix = 2

  /// Reads the condition that begins at a place, and where it ends; `nil` for plain words.
  private static func condition(
    in text: String,
    at start: String.Index
  ) -> (Condition, end: String.Index)? {
    var position = start
    let sign = text[position] == "+" || text[position] == "-" ? text[position] : nil
    if sign != nil { position = text.index(after: position) }
    guard position < text.endIndex else { return nil }
    var condition = Condition(text: "", isExcluded: sign == "-")
    if text[position] == "\"" {
      let first = text.index(after: position)
      guard let last = text[first...].firstIndex(where: { $0 == "\"" || $0.isNewline }),
        text[last] == "\""
      else { return nil }
      condition.text = String(text[first..<last])
      position = text.index(after: last)
      guard isPhrase(condition.text) else { return nil }
    } else {
      guard text[position].isLetter else { return nil }
      let end = text[position...].firstIndex { !isInner($0) } ?? text.endIndex
      condition.text = String(text[position..<end])
      position = end
      if position < text.endIndex, text[position] == "*" {
        condition.isPrefix = true
        position = text.index(after: position)
        guard condition.text.count >= shortestPrefix, condition.text.allSatisfy(\.isLetter)
        else { return nil }
      } else {
        guard sign != nil,
          condition.text.last?.isLetter == true || condition.text.last?.isNumber == true,
          saysSomething(condition.text)
        else { return nil }
      }
    }
    guard position == text.endIndex || text[position].isWhitespace else { return nil }
    return (condition, position)
  }

  /// Whether a character may stand within a word: "light-headed", "don't", "b12".
  private static func isInner(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "'"
      || character == "’"
  }

  /// Whether a text in quotation marks is a phrase: it holds a word, and no space at its ends.
  private static func isPhrase(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace
    else { return false }
    var holdsWord = false
    Analyzer().forEachWord(in: text) { _, _ in holdsWord = true }
    return holdsWord
  }

  /// Whether a word is more than words that stand in every text.
  private static func saysSomething(_ word: String) -> Bool {
    var holdsTerm = false
    Analyzer().forEachTerm(in: word) { _, _ in holdsTerm = true }
    return holdsTerm
  }
}
