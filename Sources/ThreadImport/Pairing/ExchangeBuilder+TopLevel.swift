import Conversations

// What a coach's comment at the top level answers: by name, number, quotation, or order.
extension ExchangeBuilder {
  private static let nearby = 30

  /// Takes a coach's comment that is no reply.
  mutating func takeAnswerAtTop(_ position: Int) {
    let greeting = reading.answers[position]?.greeting
    if let number = greeting?.number, let target = comment(numbered: number, before: position) {
      answer(target, by: position)
      return
    }
    let names = reading.answers[position]?.names ?? []
    if !names.isEmpty {
      if let target = comment(by: names), isMeant(target, by: position) {
        answer(target, by: position)
      } else {
        places[position] = .unpaired(.orphanReply)
      }
    } else if let target = quotedComment(in: position) {
      answer(target, by: position)
    } else if !reading.coachReplies, greeting?.isToAll != true,
      let target = nearestOpen(to: position)
    {
      answer(target, by: position)
    } else {
      remark(position)
    }
  }

  /// Takes a comment that turns to nobody: an afterthought to the coach's own answer just
  /// before, thanks returned, or a remark.
  private mutating func remark(_ position: Int) {
    if let previous, reading.coach.isCoach[previous], reading.traits[position].continues,
      !reading.coachReplies, let index = exchange(of: previous)
    {
      put(position, into: index, as: .addendum)
    } else {
      places[position] = .unpaired(.coachRemark)
    }
  }

  /// The reader's comment that a number means: the page's own number, or the place in the list.
  private func comment(numbered number: String, before position: Int) -> Int? {
    if let target = noise.positions[number], reading.rank[target] < reading.rank[position],
      !reading.coach.isCoach[target]
    {
      return target
    }
    guard let place = Int(number), place > 0, place <= reading.order.count else { return nil }
    let target = reading.order[place - 1]
    guard reading.rank[target] < reading.rank[position] else { return nil }
    return reading.coach.isCoach[target] ? nil : target
  }

  /// Whether the comment at `target` can be meant: where the coach else replies below, one that is
  /// answered already takes an afterthought alone.
  private func isMeant(_ target: Int, by position: Int) -> Bool {
    !reading.coachReplies || isOpen(target) || reading.traits[position].continues
  }

  /// The latest comment of somebody who is greeted, one without an answer first.
  private func comment(by names: [String]) -> Int? {
    var latest: Int?
    for name in names {
      guard let positions = comments(by: name), let last = positions.last else { continue }
      if let open = positions.suffix(Self.nearby).last(where: isOpen) { return open }
      if latest == nil { latest = last }
    }
    if let latest { return latest }
    let open = recent.suffix(Self.nearby).map { exchanges[$0].question }
    return open.last { position in
      isOpen(position) && names.contains { PersonName.resemble($0, reading.name(at: position)) }
    }
  }

  /// The comments of readers who have `name`, or a part of it.
  private func comments(by name: String) -> [Int]? {
    let words = PersonName.words(name)
    return commentsByName[PersonName.key(name)] ?? commentsByName[words.joined()]
      ?? words.first.flatMap { commentsByName[$0] } ?? words.last.flatMap { commentsByName[$0] }
  }

  private func isOpen(_ position: Int) -> Bool {
    guard let index = exchange(of: position) else { return false }
    return exchanges[index].state == .open
  }

  /// The reader's comment before, if the coach can mean no other.
  private func nearestOpen(to position: Int) -> Int? {
    if let previous, !reading.coach.isCoach[previous], let index = exchange(of: previous),
      exchanges[index].state == .answered
    {
      return previous
    }
    let open = recent.filter { exchanges[$0].state == .open }.suffix(Self.nearby)
    guard !open.isEmpty else { return nil }
    let asking = open.filter { isQuestion($0) }
    if asking.count == 1 { return asking.first.map { exchanges[$0].question } }
    if open.count == 1 { return open.first.map { exchanges[$0].question } }
    return mostSimilar(asking, to: position).map { exchanges[$0].question }
  }

  private func isQuestion(_ index: Int) -> Bool {
    let traits = reading.traits[exchanges[index].question]
    return traits.asks || (traits.namesTrouble && !traits.isThanks)
  }

  /// The exchange that clearly shares more words with the answer than the others.
  private func mostSimilar(_ candidates: [Int], to position: Int) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let answer = Set(Wording(reading.comments[position].text).words.filter { $0.utf8.count >= 4 })
    let vocabularies = candidates.map {
      Set(Wording(reading.comments[exchanges[$0].question].text).words).intersection(answer)
    }
    var counts: [String: Int] = [:]
    for word in vocabularies.joined() { counts[word, default: 0] += 1 }
    let scores = vocabularies.map { $0.count { counts[$0] == 1 } }
    guard let best = scores.max(), best >= 2, let index = scores.firstIndex(of: best) else {
      return nil
    }
    let second = scores.enumerated().filter { $0.offset != index }.map(\.element).max() ?? 0
    return best >= second * 2 ? candidates[index] : nil
  }
}

// Quotations.
extension ExchangeBuilder {
  private static let quotationWords = 5

  /// The latest reader's comment nearby whose words the coach's comment begins with.
  private func quotedComment(in position: Int) -> Int? {
    let text = Substring(reading.comments[position].text).withoutEdgeSpace
    guard let first = text.first, ">\"“„«‘'".contains(first) else { return nil }
    let line = text.prefix { !$0.isNewline }
    let end = line.dropFirst().firstIndex { "\"”“»’".contains($0) } ?? line.endIndex
    let quoted = Wording(line[..<end]).words
    guard quoted.count >= Self.quotationWords else { return nil }
    let start = reading.rank[position]
    for rank in stride(from: start - 1, through: max(0, start - Self.nearby), by: -1) {
      let candidate = reading.order[rank]
      guard !reading.coach.isCoach[candidate], exchange(of: candidate) != nil else { continue }
      let words = Wording(reading.comments[candidate].text).words
      if Self.holds(words, quoted) { return candidate }
    }
    return nil
  }

  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    guard words.count >= part.count else { return false }
    for start in 0...words.count - part.count where words[start] == part[0] {
      if words[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
