import Conversations

// By what evidence a comment at the top level continues an earlier exchange.
extension ExchangeBuilder {
  /// The earlier exchange of the same name that the comment at `position` goes on from, if its
  /// wording shows that it does.
  mutating func continuedExchange(by position: Int) -> Int? {
    guard let key = reading.keys[position], let index = lastExchange[key] else { return nil }
    let traits = reading.traits[position]
    switch exchanges[index].state {
    case .thanks, .talk: return nil
    case .answered:
      if traits.refersBack || thanksCoach(position) { return index }
      if traits.continues, traits.wordCount <= 150 { return index }
      if isWaitedFor(index), repliesToRequest(position, of: index) { return index }
      if traits.isPlainThanks, !traits.mentionsArticle { return index }
      if traits.isThanks, traits.reportsResult || !reading.coachReplies { return index }
      return introducesAgain(position) || sharesRareWords(position, with: index) ? index : nil
    case .open:
      if traits.continues { return index }
      let isNext = previous.map { exchange(of: $0) == index } ?? false
      return isNext && !reading.coachReplies && isShortAddition(traits) ? index : nil
    }
  }

  /// Whether the comment can be the details that the coach asked for: it takes up words of the
  /// coach's questions, or opens without greeting and asks nothing.
  private func repliesToRequest(_ position: Int, of index: Int) -> Bool {
    guard let answer = exchanges[index].lastAnswer else { return false }
    let traits = reading.traits[position]
    let text = reading.comments[position].text
    guard traits.wordCount <= 80, !(traits.isThanks && traits.mentionsArticle) else { return false }
    if !traits.asks, Greeting(of: text) == nil { return true }
    let words = Set(Wording(text).words)
    let asked = Wording(reading.answers[answer]?.body ?? "").questionWords
    return asked.count { $0.utf8.count >= 4 && words.contains($0) } >= 2
  }

  /// Whether the comment begins with thanks to the coach by name, and not for the article.
  private func thanksCoach(_ position: Int) -> Bool {
    let text = reading.comments[position].text
    guard let greeting = Greeting(of: text), greeting.text == nil, reading.traits[position].thanks
    else { return false }
    return greeting.names.contains { name in
      reading.coach.names.contains { PersonName.resemble($0, name) }
    }
  }

  /// Whether the comment begins with its writer's own name, as one does who has written before:
  /// "Steve again", "Hi Hattie, it's Jess with the laptop".
  private func introducesAgain(_ position: Int) -> Bool {
    let own = Set(PersonName.words(reading.name(at: position)).filter { $0.utf8.count >= 2 })
    let words = Wording(reading.comments[position].text).words.prefix(6).map {
      $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0
    }
    guard words.contains(where: own.contains) else { return false }
    return words.count == 6
  }

  /// Whether the comment takes up words of the exchange that hardly anybody else here uses.
  private mutating func sharesRareWords(_ position: Int, with index: Int) -> Bool {
    guard reading.comments.count >= Self.leastComments else { return false }
    let vocabulary = self.vocabulary ?? ThreadVocabulary(reading)
    self.vocabulary = vocabulary
    var earlier: Set<String> = []
    for part in exchanges[index].parts.prefix(Self.comparedParts) {
      earlier.formUnion(vocabulary.rareWords(of: reading.comments[part.position].text))
    }
    let own = vocabulary.rareWords(of: reading.comments[position].text)
    return own.intersection(earlier).count >= Self.leastSharedWords
  }

  private static let leastComments = 12
  private static let comparedParts = 4
  private static let leastSharedWords = 3

  private func isShortAddition(_ traits: CommentTraits) -> Bool {
    !traits.asks || traits.wordCount <= 25
  }
}
