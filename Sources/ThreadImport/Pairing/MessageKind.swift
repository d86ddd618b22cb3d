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
    let asks = text.utf8.contains(0x3F)
    let isLinked =
      text.containsBytes(of: "://") || text.containsBytes(of: "www.")
      || text.containsBytes(of: "[url") || text.utf8.contains { (0xCD...0xD4).contains($0) }
    let maySell = !asks && text.utf8.count <= Self.longestOffer && SellerAddress.isFound(in: text)
    let mayThank = !asks && text.utf8.count <= Self.longestThanks
    self = .question
    guard isLinked || maySell || mayThank else { return }
    let wording = Wording(ownWordsOf: text)
    let traits = CommentTraits(text, wording)
    if isLinked && SpamSigns.areFound(in: text, traits) || maySell && Self.isOffer(wording, traits)
    {
      self = .advertisement
    } else if mayThank, !traits.asks, Self.isThanks(wording.words, traits) {
      self = .thanks
    }
  }

  private static let longestOffer = 2000

  /// Whether a text with an address sells something, asks nothing and tells no trouble.
  ///
  /// Who tells of themselves may ask about what they bought.
  private static func isOffer(_ wording: Wording, _ traits: CommentTraits) -> Bool {
    let words = wording.words
    let asks = wording.sentenceStarts.contains { SpamWords.asking.contains(words[$0]) }
    let tells = words.indices.contains { place in
      SpamWords.persons.contains(words[place])
        && !(place + 1 < words.count && SpamWords.goods.contains(words[place + 1]))
    }
    return !traits.asks && !traits.namesTrouble && !asks && !tells && !ails(words)
      && SpamWords.selling.isFound(in: words)
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
  /// Words of rescue, behind which "my back" is no more than what is well now.
  private static let rescues: Set<String> = ["saved", "fixed", "healed", "cured", "rescued"]

  /// Whether a word says that there is more to come: "but", "doesn't", "it is back".
  private static func isTurn(_ place: Int, in words: [String]) -> Bool {
    let isSaved =
      words[place] == "back" && place > 1 && words[place - 1] == "my"
      && rescues.contains(words[place - 2])
    return !isSaved && turns.contains(words[place]) || words[place].hasSuffix("n't")
  }

  /// How words of ailments begin.
  private static let ailments = [
    "pain", "hurt", "ache", "aching", "sore", "stiff", "cramp", "numb", "tingl", "swell", "swoll",
    "bruis", "dizz", "headach", "migrain", "injur", "suffer", "symptom", "click", "pop", "crack",
    "lump", "burn", "tight", "tender", "lock", "twist", "sprain", "strain", "torn", "twing",
    "throb", "spasm", "itch", "rash", "bleed", "fever", "nausea", "vomit", "faint", "breath",
    "pregnan", "surger", "operat", "killing", "schmerz", "weh", "douleur", "mal", "dolor", "duele",
    "dolore", "dor", "pijn",
  ]

  private static func ails(_ words: [String]) -> Bool {
    words.contains { word in ailments.contains { word.hasPrefix($0) } }
  }

  /// Whether thanks stand at the beginning, and nothing behind them wants an answer.
  private static func isThanks(_ words: [String], _ traits: CommentTraits) -> Bool {
    let start = [ThanksWords.thanks, ThanksWords.praise, ThanksWords.short]
      .compactMap { $0.firstRange(in: words)?.lowerBound }.min()
    guard let start, start <= latestThanks, words.count <= mostWords, !traits.opensMatter,
      !words.indices.contains(where: { isTurn($0, in: words) })
    else { return false }
    return !ails(words) && !traits.namesTrouble || traits.reportsResult
  }
}
