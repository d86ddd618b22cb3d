/// What a message is, as far as its words tell.
package enum MessageKind: String, Sendable, CaseIterable {
  case question
  /// Thanks or praise, and nothing asked.
  case thanks
  /// An advertisement.
  case advertisement

  /// Reads a message; what is not clearly something else is a question.
  ///
  /// - Complexity: O(*n*) in the text; most questions are known by their length or question mark.
  package init(of text: String) {
    let mayPromote =
      text.containsBytes(of: "://") || text.containsBytes(of: "www.")
      || text.containsBytes(of: "[url") || text.utf8.contains { (0xCD...0xD4).contains($0) }
    let mayThank = text.utf8.count <= Self.longestThanks && !text.utf8.contains(0x3F)
    self = .question
    guard mayPromote || mayThank else { return }
    let traits = CommentTraits(text)
    if mayPromote, SpamSigns.areFound(in: text, traits) {
      self = .advertisement
    } else if mayThank, traits.isThanks, Self.isThanks(text, traits) {
      self = .thanks
    }
  }

  /// A message of more bytes is more than thanks.
  private static let longestThanks = 300
  /// Thanks that stand further behind close a question.
  private static let latestThanks = 7
  private static let mostWords = 45
  /// With one of these it is not all thanks, or not well yet.
  private static let turns: Set<String> = [
    "but", "still", "not", "however", "although", "though", "yet", "again", "worse", "back",
    "need", "looking", "information", "info", "please", "aber", "noch", "nicht", "leider", "mais",
    "encore", "pero", "aún", "todavía", "ma", "ancora", "mas", "ainda", "maar", "nog",
  ]
  /// How words of ailments begin.
  private static let ailments = [
    "pain", "hurt", "ache", "aching", "sore", "stiff", "cramp", "numb", "tingl", "swell", "swoll",
    "bruis", "dizz", "headach", "migrain", "injur", "suffer", "symptom", "schmerz", "weh",
    "douleur",
    "mal", "dolor", "duele", "dolore", "dor", "pijn",
  ]

  /// Whether thanks stand at the beginning, and nothing behind them wants an answer.
  private static func isThanks(_ text: String, _ traits: CommentTraits) -> Bool {
    let words = Wording(ownWordsOf: text).words
    let start = [ThanksWords.thanks, ThanksWords.praise]
      .compactMap { $0.firstRange(in: words)?.lowerBound }.min()
    guard let start, start <= latestThanks, words.count <= mostWords, !traits.opensMatter,
      !words.contains(where: { turns.contains($0) || $0.hasSuffix("n't") })
    else { return false }
    let ails = words.contains { word in ailments.contains { word.hasPrefix($0) } }
    return !ails && !traits.namesTrouble || traits.reportsResult
  }
}
