/// What a byline says.
enum Byline {
  private static let before = [
    "posted by", "written by", "published by", "article by", "verfasst von", "geschrieben von",
    "veröffentlicht von", "publié par", "écrit par", "publicado por", "escrito por",
    "pubblicato da", "scritto da", "geplaatst door", "geschreven door", "by", "von", "par", "por",
    "di", "door", "av", "af", "od", "autor:", "author:",
  ]

  /// The words that only a byline begins with.
  private static let sentences = before.prefix(13)

  private static let ends = [
    " at ", " on ", " in ", " am ", " um ", " le ", " el ", " il ", " op ", " em ", ",", "|", "—",
    "–", " - ", "(", "·", "•", "\n",
  ]

  /// The name alone; `nil` where the text is no name.
  static func name(_ text: String) -> String? {
    var name = Substring(text).withoutEdgeSpace
    let lower = name.lowercased()
    if let word = before.first(where: { lower.hasPrefix($0 + " ") }) {
      name = name.dropFirst(word.count).withoutEdgeSpace
    }
    guard !name.isEmpty, name.count <= 60, name.contains(where: \.isLetter) else { return nil }
    return String(name)
  }

  /// Whether a text begins as a byline does.
  static func begins(_ text: ArraySlice<UInt8>) -> Bool {
    sentences.contains { words in
      text.startsIgnoringCase(words) && text.dropFirst(words.utf8.count).first?.isASCIISpace == true
    }
  }

  /// The name in "posted by Ada at 12:53".
  static func name(inSentence text: String) -> String? {
    guard begins(Array(text.utf8)[...]), var name = name(String(text.prefix(120))) else {
      return nil
    }
    for end in ends {
      if let range = name.firstRange(of: end) { name = String(name[..<range.lowerBound]) }
    }
    return Self.name(name)
  }
}
