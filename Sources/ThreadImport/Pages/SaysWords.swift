import Conversations

/// The words that pages print around a name.
enum SaysWords {
  /// What stands after a name: "says:" in the languages of WordPress and Blogger.
  private static let after = [
    "replied to", "in reply to",
    "says", "said", "say", "writes", "wrote", "sagt", "sagte", "schreibt", "schrieb", "dice",
    "dijo", "escribió", "comentó", "dit", "a dit", "écrit", "a écrit", "ha detto", "scrive",
    "ha scritto", "disse", "diz", "zegt", "schreef", "schrijft", "zei", "pisze", "mówi",
    "napisał", "napisał(a)", "powiedział", "skriver", "säger", "sier", "siger", "sanoo", "sade",
    "говорит", "пише", "říká", "napsal", "hovorí", "mondja", "spune", "λέει", "diyor ki", "dedi ki",
    "より", "说道", "說道", "说", "說", "さんのコメント", "comenta", "commented", "replied",
  ]

  /// What stands before a name.
  private static let before = [
    "comment by", "comment from", "posted by", "left by", "kommentar von", "commentaire par",
    "comentario de", "comentario por", "commento di", "pingback by", "trackback by",
    "pingback from", "trackback from", "pingback von", "trackback von",
  ]

  /// A name without the words around it; `nil` if nothing is left.
  static func strip(_ line: String) -> String? {
    var name = Substring(line).trimmed()
    let lower = name.lowercased()
    if let start = before.first(where: { lower.hasPrefix($0 + " ") }) {
      name = name.dropFirst(start.count).trimmed()
      if let dash = name.firstRange(of: " — ") ?? name.firstRange(of: " – ") {
        name = name[..<dash.lowerBound].trimmed()
      }
    }
    name = withoutSays(name)
    while let last = name.last, ":,|".contains(last) { name = name.dropLast().trimmed() }
    return name.isEmpty ? nil : String(name)
  }

  private static func withoutSays(_ name: Substring) -> Substring {
    var ended = name
    while let last = ended.last, ":….".contains(last) { ended.removeLast() }
    ended = ended.trimmed()
    let lower = ended.lowercased()
    for word in after where lower.hasSuffix(" " + word) {
      return ended.dropLast(word.count + 1).trimmed()
    }
    return name
  }

  /// What a byline such as "Pingback by" says of the comment's kind.
  static func pingKind(_ byline: String) -> Comment.Kind? {
    let lower = Substring(byline).trimmed().lowercased()
    if lower.hasPrefix("pingback ") || lower.hasPrefix("pingback:") { return .pingback }
    if lower.hasPrefix("trackback ") || lower.hasPrefix("trackback:") { return .trackback }
    return nil
  }

  /// Whether a line is nothing but such words.
  static func isOnlySays(_ line: some StringProtocol) -> Bool {
    let bare = Substring(line).trimmed().lowercased().filter { !":.…".contains($0) }
    return after.contains(bare) || before.contains(bare)
  }
}

extension Substring {
  /// The text without white space at both ends.
  func trimmed() -> Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
