import Conversations

// What a reader's comment is to the exchanges so far.
extension ExchangeBuilder {
  /// Takes a reader's comment.
  mutating func takeReader(_ position: Int) {
    if let parent = reading.tree.parents[position] {
      takeReply(position, to: parent)
    } else if let earlier = continuedExchange(by: position) {
      goOn(position, from: earlier)
    } else {
      recent.append(open(position))
    }
  }

  private mutating func takeReply(_ position: Int, to parent: Int) {
    if let index = exchange(of: parent), exchanges[index].state != .thanks,
      isAsker(of: index, position, parent: parent)
    {
      places[position] = .exchange(index)
      exchanges[index].add(position, as: replyRole(of: position, in: index))
    } else {
      let index = open(position)
      exchanges[index].isAside = true
    }
  }

  /// Whether the reply at `position` comes from the one who asked.
  private func isAsker(of index: Int, _ position: Int, parent: Int) -> Bool {
    let question = exchanges[index].question
    if reading.isSamePerson(question, position) { return true }
    let traits = reading.traits[position]
    let isAnswerToCoach = reading.coach.isCoach[parent]
    guard isAnswerToCoach, !traits.sharesProblem else { return false }
    guard let key = reading.keys[position], reading.keys[question] != nil else {
      return true
    }
    let isKnownElsewhere = commentsByName[key]?.isEmpty == false
    return !isKnownElsewhere
      && PersonName.resemble(reading.name(at: question), reading.name(at: position))
  }

  /// What the asker's reply is.
  private func replyRole(of position: Int, in index: Int) -> QuestionAnswerPair.Role {
    let traits = reading.traits[position]
    guard exchanges[index].state == .answered else {
      return traits.isPlainThanks ? .thanks : .clarification
    }
    if traits.asks || isWaitedFor(index) && !traits.thanks { return .clarification }
    if traits.reportsResult, !traits.announces { return .outcome }
    return traits.isPlainThanks ? .thanks : .clarification
  }
}

// Readers who go on in a new comment at the top level.
extension ExchangeBuilder {
  /// Takes a comment at the top level that goes on from an earlier exchange.
  private mutating func goOn(_ position: Int, from earlier: Int) {
    let traits = reading.traits[position]
    guard exchanges[earlier].state == .answered else {
      put(position, into: earlier, as: .clarification)
      return
    }
    if traits.asks, !(isWaitedFor(earlier) && !traits.opensMatter) {
      let index = open(position)
      exchanges[index].follows = earlier
      recent.append(index)
    } else if traits.reportsResult, !traits.announces, !isWaitedFor(earlier) || traits.thanks {
      put(position, into: earlier, as: .outcome)
    } else {
      put(
        position,
        into: earlier,
        as: traits.isPlainThanks && !traits.continues ? .thanks : .clarification
      )
    }
    if let key = reading.keys[position] { lastExchange[key] = exchange(of: position) }
  }

  /// Whether the coach's last answer asks the asker for details.
  func isWaitedFor(_ index: Int) -> Bool {
    exchanges[index].lastAnswer.map { reading.traits[$0].asksBack } ?? false
  }
}
