/// What gives an advertisement away: letters of another alphabet that look alike, dropped links.
enum SpamSigns {
  /// So many words in which two alphabets are mixed are no slip.
  private static let disguisedWords = 2
  /// A comment that asks nothing is a list of links below so many words a link.
  private static let wordsPerLink = 6

  /// Whether a reader's comment is an advertisement.
  ///
  /// - Complexity: O(*n*), *n* = the length of `text`.
  static func areFound(in text: String, _ traits: CommentTraits) -> Bool {
    if mixesAlphabets(text) { return true }
    guard traits.linkCount > 0 else { return false }
    if traits.promotes { return true }
    if text.containsBytes(of: "[url=") || text.containsBytes(of: "[/url]") { return true }
    return traits.linkCount > 1 && !traits.asks
      && traits.wordCount < traits.linkCount * wordsPerLink
  }

  /// The Greek and Cyrillic letters that look like Latin ones.
  private static let lookAlikes = Set(
    "аеорсухіјѕԁԛԝһАВЕКМНОРСТУХІЈЅοανρτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars
  )

  /// Whether Latin words are disguised by look-alikes: a Cyrillic `а` in "sale".
  private static func mixesAlphabets(_ text: String) -> Bool {
    // The first bytes in UTF-8 of Greek and Cyrillic.
    guard text.utf8.contains(where: { (0xCD...0xD4).contains($0) }) else { return false }
    var disguised = 0
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
    where word.count >= 4 {
      let others = word.filter { (0x370...0x52F).contains($0.value) }
      let isLatin = others.count < word.count && !others.isEmpty
      if isLatin && others.allSatisfy(lookAlikes.contains) { disguised += 1 }
    }
    return disguised >= disguisedWords
  }
}
