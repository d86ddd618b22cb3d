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

  /// How they begin: most names do not.
  private static let leadBytes = Set(before.compactMap(\.utf8.first))

  private static let alone = Set(after + before)
  private static let longestAlone = alone.map(\.utf8.count).max() ?? 0

  /// What stands after a name, with the space before, as small letters in UTF-8.
  private static let endings = after.map { Array(" \($0)".utf8) }

  /// A name without the words around it; `nil` if nothing is left.
  ///
  /// Where the text `isName` and nothing else, "says" needs a colon behind it: Edward Said.
  static func strip(_ line: String, isName: Bool = false) -> String? {
    var name = Substring(line).withoutEdgeSpace
    if !isName { name = withoutLead(name) }
    name = withoutSays(name, isName: isName)
    while let last = name.utf8.last, last == 0x3a || last == 0x2c || last == 0x7c {
      name = name.dropLast().withoutEdgeSpace
    }
    return name.isEmpty ? nil : String(name)
  }

  private static func withoutLead(_ name: Substring) -> Substring {
    guard let first = name.utf8.first?.asciiLowercased, leadBytes.contains(first) else {
      return name
    }
    let lower = name.lowercased()
    guard let start = before.first(where: { lower.hasPrefix($0) }),
      let next = lower.dropFirst(start.count).first, next.isWhitespace || next == ":"
    else { return name }
    let rest = name.dropFirst(start.count + 1).withoutEdgeSpace
    guard let dash = rest.firstRange(of: " — ") ?? rest.firstRange(of: " – ") else { return rest }
    return rest[..<dash.lowerBound].withoutEdgeSpace
  }

  private static func withoutSays(_ name: Substring, isName: Bool) -> Substring {
    var ended = name
    while let last = ended.last, ":….".contains(last) { ended.removeLast() }
    ended = ended.withoutEdgeSpace
    let hasColon = ended.endIndex != name.endIndex
    if isName, !hasColon { return name }
    // Without a colon a capital letter speaks for a name.
    let words = Array((hasColon ? ended.lowercased() : String(ended)).utf8)
    for ending in endings
    where words.count > ending.count && words.suffix(ending.count) == ending[...] {
      let kept = ended.utf8.count - ending.count
      return Substring(decoding: ended.utf8.prefix(kept), as: UTF8.self).withoutEdgeSpace
    }
    return name
  }

  /// What a byline such as "Pingback by" says of the comment's kind.
  static func pingKind(_ byline: String) -> Comment.Kind? {
    let lower = Substring(byline).withoutEdgeSpace.lowercased()
    if lower.hasPrefix("pingback ") || lower.hasPrefix("pingback:") { return .pingback }
    if lower.hasPrefix("trackback ") || lower.hasPrefix("trackback:") { return .trackback }
    return nil
  }

  /// Whether a line is nothing but such words.
  static func isOnlySays(_ line: some StringProtocol) -> Bool {
    let bare = Substring(line).withoutEdgeSpace
    guard bare.utf8.count <= longestAlone + 8 else { return false }
    return alone.contains(bare.lowercased().filter { !":.…".contains($0) })
  }
}
