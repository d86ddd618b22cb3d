/// English words that say nothing of a text's subject: articles, pronouns, auxiliaries, prepositions,
/// with and without apostrophe, and greetings.
enum StopWords {
  /// Whether a folded word is one.
  static func contains(_ letters: Span<UInt8>) -> Bool { list.number(of: letters) != nil }

  /// Whether some stop word begins with these folded letters.
  static func areBegun(by letters: String) -> Bool {
    words.description.split(whereSeparator: \.isWhitespace).contains { $0.hasPrefix(letters) }
  }

  private static let list = ListedWords([words])

  private static let words: StaticString = """
    a about above after again against all am an and any are arent as at be because been before
    being below between both but by can cannot cant could couldnt did didnt do does doesnt doing
    dont down during each few for from further had hadnt has hasnt have havent having he hed
    hell her here heres hers herself hes him himself his how hows i id if ill im in into is isnt
    it its itself ive lets me more most mustnt my myself no nor not of off on once only or other
    ought our ours ourselves out over own same shant she shed shell shes should shouldnt so some
    such than that thats the their theirs them themselves then there theres these they theyd
    theyll theyre theyve this those through to too under until up very was wasnt we wed well
    were werent weve what whats when whens where wheres which while who whom whos why whys will
    with wont would wouldnt you youd youll your youre yours yourself yourselves youve
    hello hey hi just okay ok please thank thanks yes
    """
}
