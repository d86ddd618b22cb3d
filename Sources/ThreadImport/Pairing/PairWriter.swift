import Conversations

/// Writes the exchanges of a thread down as pairs.
struct PairWriter {
  private let reading: ThreadReading
  private let article: Article
  private var exchanges: [Exchange]
  private var reasons: [ThreadPairs.Reason?]

  init(_ builder: ExchangeBuilder, article: Article) {
    reading = builder.reading
    exchanges = builder.exchanges
    self.article = article
    reasons = builder.places.map { place in
      guard case .unpaired(let reason) = place else { return nil }
      return reason
    }
    for index in exchanges.indices where exchanges[index].state == .answered {
      releaseOpenEnd(of: index)
    }
    for exchange in exchanges where exchange.state != .answered {
      for part in exchange.parts { reasons[part.position] = reason(for: part, in: exchange) }
    }
  }

  /// Returns all pairs and all comments in none.
  func threadPairs() -> ThreadPairs {
    let answered = exchanges.indices.filter { exchanges[$0].state == .answered }
      .sorted { reading.rank[exchanges[$0].question] < reading.rank[exchanges[$1].question] }
    let pairs = answered.map(pair)
    let unpaired = reasons.enumerated().compactMap { position, reason in
      reason.map { ThreadPairs.Unpaired(comment: reading.comments[position].id, reason: $0) }
    }
    return ThreadPairs(
      pairs: pairs,
      unpaired: unpaired,
      coaches: reading.coach.names,
      conversationCount: pairs.count { $0.follows == nil }
    )
  }

  /// Lets go of the asker's last word where it is a further question that nobody answered, and
  /// takes it for the outcome where it tells one.
  private mutating func releaseOpenEnd(of index: Int) {
    guard let last = exchanges[index].parts.last, last.role == .clarification else { return }
    let traits = reading.traits[last.position]
    let before = exchanges[index].lastAnswer.map { reading.traits[$0].asksBack } ?? false
    if traits.reportsResult, !traits.announces, traits.thanks {
      exchanges[index].parts[exchanges[index].parts.count - 1].role = .outcome
    } else if traits.hasQuestionMark, !before, exchanges[index].parts.count > 1 {
      exchanges[index].parts.removeLast()
      reasons[last.position] = .unanswered
    }
  }

  /// Why a comment of an exchange without an answer is in no pair.
  private func reason(for part: Exchange.Part, in exchange: Exchange) -> ThreadPairs.Reason {
    let traits = reading.traits[part.position]
    switch exchange.state {
    case .thanks: return .thanks
    case .talk: return .readerReply
    case .answered, .open: break
    }
    if traits.isThanks { return .thanks }
    let parent = reading.tree.parents[part.position]
    if let parent {
      return traits.asks && reading.coach.isCoach[parent] ? .unanswered : .readerReply
    }
    return traits.asks || traits.namesTrouble ? .unanswered : .readerReply
  }
}

// A pair's fields.
extension PairWriter {
  private func pair(_ index: Int) -> QuestionAnswerPair {
    let exchange = exchanges[index]
    let parts = exchange.parts.sorted { reading.rank[$0.position] < reading.rank[$1.position] }
    let question = reading.comments[exchange.question]
    let first = parts.first { $0.role == .answer }.flatMap { reading.answers[$0.position] }
    let outcome = texts(of: parts, in: [.outcome])
    return QuestionAnswerPair(
      id: question.id,
      question: texts(of: parts, in: [.question, .clarification]).joined(separator: "\n\n"),
      answer: texts(of: parts, in: [.answer, .addendum]).joined(separator: "\n\n"),
      asker: question.author ?? first?.greeting?.names.first,
      title: article.title,
      url: url(of: question),
      date: question.date,
      greeting: first?.greeting?.text,
      signature: first.flatMap {
        $0.signature.isEmpty ? nil : $0.signature.joined(separator: "\n")
      },
      outcome: outcome.isEmpty ? nil : outcome.joined(separator: "\n\n"),
      follows: followed(by: exchange).map { reading.comments[$0].id },
      parts: parts.map { .init(comment: reading.comments[$0.position].id, role: $0.role) },
      notes: notes(of: exchange, parts: parts)
    )
  }

  private func texts(
    of parts: [Exchange.Part],
    in roles: Set<QuestionAnswerPair.Role>
  ) -> [String] {
    parts.filter { roles.contains($0.role) }.map { part in
      reading.answers[part.position]?.body ?? reading.comments[part.position].text.withoutEdgeSpace
    }
  }

  /// The question of the nearest earlier exchange that has become a pair.
  private func followed(by exchange: Exchange) -> Int? {
    var earlier = exchange.follows
    while let index = earlier {
      if exchanges[index].state == .answered { return exchanges[index].question }
      earlier = exchanges[index].follows
    }
    return nil
  }

  /// The article's address with the comment's own fragment.
  private func url(of comment: Comment) -> String? {
    guard let url = article.url else { return nil }
    guard !comment.id.isEmpty, comment.id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return url
    }
    return url.prefix { $0 != "#" } + "#comment-" + comment.id
  }

  private func notes(
    of exchange: Exchange,
    parts: [Exchange.Part]
  ) -> [QuestionAnswerPair.Note] {
    var notes: [QuestionAnswerPair.Note] = []
    if let answer = exchange.lastAnswer, parts.last?.position == answer,
      reading.traits[answer].asksBack
    {
      notes.append(.coachAskedBack)
    }
    if greetsAnother(exchange, parts: parts) { notes.append(.greetsAnother) }
    let asking = parts.filter { $0.role == .question || $0.role == .clarification }
    if asking.contains(where: { reading.traits[$0.position].asksForClient }) {
      notes.append(.asksForClient)
    }
    let answering = parts.filter { $0.role == .answer || $0.role == .addendum }.map(\.position)
    if answering.contains(where: { answersTwo($0, asker: exchange.question) }) {
      notes.append(.answersTwo)
    }
    if isBySeveral(answering) { notes.append(.severalAnswer) }
    return notes
  }

  /// Whether the coach's comment turns by name to the asker, and to another reader as well.
  private func answersTwo(_ position: Int, asker: Int) -> Bool {
    guard let names = reading.answers[position]?.names, names.count > 1 else { return false }
    let others = names.filter { !PersonName.resemble($0, reading.name(at: asker)) }
    return others.count < names.count
      && others.contains { reading.readerNames.contains(PersonName.key($0)) }
  }

  /// Whether the comments show names of different people.
  private func isBySeveral(_ positions: [Int]) -> Bool {
    let names = positions.filter { reading.keys[$0] != nil }.map(reading.name)
    guard let first = names.first else { return false }
    return names.dropFirst().contains { !PersonName.resemble($0, first) }
  }

  /// Whether the first answer greets somebody whose name is surely not the asker's.
  private func greetsAnother(_ exchange: Exchange, parts: [Exchange.Part]) -> Bool {
    guard let answer = parts.first(where: { $0.role == .answer }),
      let names = reading.answers[answer.position]?.names, !names.isEmpty,
      let asker = reading.comments[exchange.question].author
    else { return false }
    guard !names.contains(where: { PersonName.resemble($0, asker) }) else { return false }
    let text = reading.comments[exchange.question].text
    let signed = Signature(of: Substring(text)) { line in
      names.contains { PersonName.resemble($0, line) }
    }
    guard signed == nil else { return false }
    let isOtherReader = names.contains { name in
      reading.readerNames.contains(PersonName.key(name))
    }
    return isOtherReader || (PersonName.isPlain(asker) && names.allSatisfy(PersonName.isPlain))
  }
}
