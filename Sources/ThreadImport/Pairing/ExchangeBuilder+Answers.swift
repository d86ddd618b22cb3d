import Conversations

// What a coach's reply answers.
extension ExchangeBuilder {
  private static let siblingReach = 40
  private static let ancestorReach = 12

  /// Takes a coach's comment.
  mutating func takeAnswer(_ position: Int) {
    if reading.tree.isOrphan[position] {
      places[position] = .unpaired(.orphanReply)
    } else if let parent = reading.tree.parents[position] {
      answer(target(of: position, parent: parent), by: position)
    } else {
      takeAnswerAtTop(position)
      recent.removeAll()
    }
  }

  /// Takes `position` as the coach's word to the comment at `target`.
  mutating func answer(_ target: Int, by position: Int) {
    guard let index = exchange(of: noise.original[target] ?? target) else {
      let isQuestionGone = reading.traits[target].isRemovalNotice
      places[position] = .unpaired(isQuestionGone ? .orphanReply : .coachRemark)
      return
    }
    switch exchanges[index].state {
    case .thanks: places[position] = .unpaired(.thanks)
    case .talk: places[position] = .unpaired(.coachRemark)
    case .open: settle(index, target: target, by: position)
    case .answered:
      readAgain(target, in: index, answeredBy: position)
      put(position, into: index, as: furtherRole(of: target, in: index))
    }
  }

  /// Decides by the first answer whether an exchange is a question at all.
  private mutating func settle(_ index: Int, target: Int, by position: Int) {
    let question = reading.traits[exchanges[index].question]
    let later = exchanges[index].parts.dropFirst().contains { reading.traits[$0.position].asks }
    exchanges[index].state =
      later
      ? .answered
      : state(
        of: question,
        aside: exchanges[index].isAside,
        answeredBy: reading.traits[position]
      )
    switch exchanges[index].state {
    case .answered: put(position, into: index, as: .answer)
    case .thanks: places[position] = .unpaired(.thanks)
    case .talk, .open: places[position] = .unpaired(.coachRemark)
    }
  }

  private func state(
    of question: CommentTraits,
    aside: Bool,
    answeredBy answer: CommentTraits
  ) -> Exchange.State {
    let isCourtesy = answer.isCourteous && answer.wordCount <= 45
    if question.asks {
      return question.thanks && !question.hasQuestionMark && isCourtesy ? .thanks : .answered
    }
    if question.thanks || question.praises {
      if isCourtesy || answer.wordCount < 20 { return .thanks }
      return question.namesTrouble || question.wordCount > 30 || answer.wordCount >= 60
        ? .answered : .thanks
    }
    if question.namesTrouble || question.sharesProblem { return .answered }
    if isCourtesy, answer.wordCount < 25 { return .thanks }
    if aside { return answer.wordCount >= 40 && question.wordCount >= 15 ? .answered : .talk }
    if answer.asksBack || answer.wordCount >= 8 { return .answered }
    return answer.wordCount >= 5 && !answer.hasExclamation ? .answered : .talk
  }

  /// Takes the asker's last word for a report or for details, as the coach's reply does.
  private mutating func readAgain(_ target: Int, in index: Int, answeredBy position: Int) {
    guard let last = exchanges[index].parts.indices.last,
      exchanges[index].parts[last].position == target
    else { return }
    let reply = reading.traits[position]
    if isCongratulation(position, on: target, in: index) {
      exchanges[index].parts[last].role = .outcome
    } else if exchanges[index].parts[last].role == .outcome,
      reply.asksBack || (!reply.isCourteous && reply.wordCount >= 40)
    {
      exchanges[index].parts[last].role = .clarification
    }
  }

  /// Whether the asker's last word turns out to be a report by the coach's short and pleased reply.
  private func isCongratulation(_ position: Int, on target: Int, in index: Int) -> Bool {
    guard let last = exchanges[index].parts.last, last.position == target,
      last.role == .clarification, !isWaitedFor(index)
    else { return false }
    let (report, reply) = (reading.traits[target], reading.traits[position])
    guard !report.asks, !report.continues, reply.wordCount <= 45, !reply.asks else { return false }
    return reply.isCourteous || reply.hasExclamation || report.hasExclamation || report.thanks
  }

  /// What a further word of the coach is, by the comment that it goes to.
  private func furtherRole(of target: Int, in index: Int) -> QuestionAnswerPair.Role {
    let isCoach = reading.coach.isCoach[target]
    switch isCoach ? exchanges[index].lastRole : role(of: target, in: index) {
    case .outcome, .thanks: return .acknowledgement
    case .acknowledgement: return isCoach ? .acknowledgement : .addendum
    default: return .addendum
    }
  }

  /// The comment that the coach's reply goes to: its parent, or where replies are printed side by
  /// side, the nearest one before it by whom it greets.
  private func target(of position: Int, parent: Int) -> Int {
    let siblings = earlierSiblings(of: position, parent: parent)
    let names = reading.answers[position]?.names ?? []
    if names.isEmpty { return targetWithoutName(parent: parent, siblings: siblings) }
    if let sibling = siblings.first(where: { isNamed($0, names) && !reading.coach.isCoach[$0] }) {
      return sibling
    }
    var ancestor: Int? = parent
    for _ in 0..<Self.ancestorReach {
      guard let current = ancestor else { break }
      if !reading.coach.isCoach[current], isNamed(current, names) { return current }
      ancestor = reading.tree.parents[current]
    }
    return targetWithoutName(parent: parent, siblings: siblings)
  }

  private func targetWithoutName(parent: Int, siblings: [Int]) -> Int {
    guard let nearest = siblings.first, !reading.coach.isCoach[nearest],
      let index = exchange(of: nearest)
    else { return parent }
    let isParentDone =
      reading.coach.isCoach[parent]
      || exchange(of: parent).map { exchanges[$0].state != .open } ?? true
    guard isParentDone else { return parent }
    return exchanges[index].state == .open || index == exchange(of: parent) ? nearest : parent
  }

  private func isNamed(_ position: Int, _ names: [String]) -> Bool {
    names.contains { PersonName.resemble($0, reading.name(at: position)) }
  }

  /// The replies to `parent` before the one at `position`, the nearest first.
  private func earlierSiblings(of position: Int, parent: Int) -> [Int] {
    let siblings = reading.tree.replies[parent]
    guard siblings.count > 1 else { return [] }
    let rank = reading.rank
    let own = siblings.partitioningIndex { $0 >= position }
    let isShort = siblings.count <= Self.siblingReach
    let near = isShort ? siblings[...] : siblings[max(0, own - Self.siblingReach)..<own]
    let earlier = near.filter { rank[$0] < rank[position] }
    return earlier.filter { reading.comments[$0].kind == .comment && !noise.isNoise[$0] }
      .sorted { rank[$0] > rank[$1] }
  }
}
