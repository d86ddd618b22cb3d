/// How many comments a page says it has, by the heading over them.
enum ClaimedCount {
  private static let nouns = [
    "repl", "respons", "comment", "thought", "kommentar", "antwort", "gedanke", "réponse",
    "commentaire", "réflexion", "comentario", "respuesta", "pensamiento", "comentário", "resposta",
    "commenti", "commento", "rispost", "pensieri", "reactie", "gedachte", "komentarz", "odpowiedz",
    "svar", "tankar", "комментари", "отзыв", "komentář", "yorum", "kommentti", "条评论", "条回复",
    "則留言", "件のコメント", "comentarii", "hozzászólás", "meninger", "meinung", "discussion",
    "reaktion", "odpowiedzi", "komentář", "vastaus",
  ]

  private static let ones = [
    "one", "ein", "eine", "einen", "un", "une", "uno", "una", "um", "uma", "één", "een", "jeden",
    "en", "ett", "один",
  ]

  /// The number in a heading such as "67 Replies to …" or "One thought on …".
  static func read(_ heading: String) -> Int? {
    let lower = Substring(heading).trimmed.lowercased()
    let words = lower.split(maxSplits: 4) { $0.isWhitespace || "(:)[]".contains($0) }
    guard let first = words.first, lower.utf8.count < 400 else { return nil }
    if let number = number(first) {
      return words.dropFirst().prefix(2).contains(where: isNoun) ? number : nil
    }
    if ones.contains(String(first)), words.count > 1, isNoun(words[1]) { return 1 }
    // "Comments (12)", "Kommentare: 12"
    if isNoun(first), words.count > 1, let number = number(words[1]), words.count <= 3 {
      return number
    }
    let digits = lower.prefix { $0.isNumber }
    if !digits.isEmpty, isNoun(lower.dropFirst(digits.count)) { return number(digits) }
    return nil
  }

  private static func isNoun(_ word: Substring) -> Bool {
    nouns.contains { word.hasPrefix($0) }
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = word.filter { $0 != "," && $0 != "." }
    guard digits.count <= 6, digits.allSatisfy(\.isASCII) else { return nil }
    return Int(digits)
  }
}
