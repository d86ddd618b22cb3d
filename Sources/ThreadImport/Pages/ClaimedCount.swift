/// How many comments a page says it has, by the heading over them.
enum ClaimedCount {
  private static let nouns = [
    "repl", "respons", "comment", "thought", "kommentar", "antwort", "gedanke", "réponse",
    "commentaire", "réflexion", "comentario", "respuesta", "pensamiento", "comentário", "resposta",
    "pensamento", "commenti", "commento", "rispost", "pensier", "reactie", "gedachte", "opmerking",
    "komentarz", "odpowied", "svar", "tank", "комментари", "отзыв", "komentář", "yorum",
    "kommentti", "条评论", "条回复", "則留言", "件のコメント", "件の返信", "comentarii", "hozzászólás",
    "meinung", "discussion", "reaktion", "vastaus", "reacties", "reviews",
  ]

  private static let ones: Set<Substring> = [
    "one", "ein", "eine", "einen", "un", "une", "uno", "una", "um", "uma", "één", "een", "jeden",
    "en", "ett", "один",
  ]

  /// The number in a heading such as "67 Replies to …" or "One thought on …".
  ///
  /// - Parameters:
  ///   - heading: the text.
  ///   - isHeading: whether the page says that it is the comments' heading, so that any number
  ///     outside of quotation marks counts.
  /// - Returns: the number, or `nil` where the heading has none.
  static func read(_ heading: String, isHeading: Bool = false) -> Int? {
    guard heading.utf8.count < 1000, mayHaveNumber(heading) else { return nil }
    // Of a fragment's front matter and heading, the heading is the last paragraph.
    let lines = heading.lowercased().split(separator: "\n").map { $0.withoutEdgeSpace }
    let lower = lines.last { !$0.isEmpty } ?? ""
    let words = lower.split(maxSplits: 4) { $0.isWhitespace || "(:)[]".contains($0) }
    guard let first = words.first else { return nil }
    if let count = number(first), words.dropFirst().prefix(2).contains(where: isNoun) {
      return count
    }
    if ones.contains(first), words.count > 1, isNoun(words[1]) { return 1 }
    // "Comments (12)", "Kommentare: 12"
    if isNoun(first), words.count > 1, words.count <= 3, let count = number(words[1]) {
      return count
    }
    let digits = lower.prefix { $0.isNumber }
    if !digits.isEmpty, isNoun(lower.dropFirst(digits.count)) { return number(digits) }
    guard isHeading else { return nil }
    return numberOutsideQuotes(lower)
  }

  /// Whether so few of the comments that a page claims are there that the rest must be elsewhere.
  ///
  /// Counts are off for other reasons as well: they take in pingbacks that the page does not list, and
  /// replies whose question was deleted ("91" over 74, "67" over 66). So a quarter has to be missing, and
  /// three at least, since two of four is soon off. A page that is taken for a part by mistake only keeps
  /// what an earlier copy had; one that is taken for the whole by mistake loses it.
  static func isShort(_ found: Int, of claimed: Int) -> Bool {
    claimed - found >= max(3, (claimed + 3) / 4)
  }

  /// A quick look: a number has a digit, or it is a line's first word.
  private static func mayHaveNumber(_ heading: String) -> Bool {
    if heading.utf8.contains(where: \.isASCIIDigit) { return true }
    let mayHaveOther = heading.unicodeScalars.contains {
      !$0.isASCII && $0.properties.numericType == .decimal
    }
    return mayHaveOther
      || heading.utf8.split(whereSeparator: { $0 == 0x0a }).contains { line in
        let word = line.drop(while: \.isASCIISpace).prefix { !$0.isASCIISpace }
        return word.count <= 8 && ones.contains(Substring(Substring(word).lowercased()))
      }
  }

  private static func numberOutsideQuotes(_ text: Substring) -> Int? {
    var depth = 0
    var digits = ""
    for character in text {
      if "“„«「『".contains(character) { depth += 1 }
      if "”»」』".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, let digit = character.wholeNumberValue, digit < 10 {
        digits += "\(digit)"
      } else if !digits.isEmpty {
        break
      }
    }
    return digits.count <= 6 ? Int(digits) : nil
  }

  private static func isNoun(_ word: Substring) -> Bool {
    nouns.contains { word.hasPrefix($0) }
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = word.filter { $0 != "," && $0 != "." && $0 != "\u{a0}" && $0 != "’" }
    guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(\.isASCII) else { return nil }
    return Int(digits)
  }
}
