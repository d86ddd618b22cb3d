/// What words say something, in whatever way it is put.
///
/// Written as words: `pain|ache* chest`. A bar separates words that mean the same, a star stands for
/// any ending, small words of the language may stand between two words of the pattern, `..` for up
/// to four words more and `...` for up to nine. A wave stands for `...` either way round. A name in capitals
/// stands for all words of a class (`WordClass`). A pattern stays within a sentence.
struct WordPattern: Sendable, ExpressibleByStringLiteral {
  /// As it is written.
  let text: String
  /// Its number in the table of all patterns, which gives it.
  var number = -1

  init(stringLiteral text: String) { self.text = text }

  /// The pattern, or both orders of one with a wave.
  var orders: [Self] {
    let letters = text.utf8.span
    guard letters.indices.contains(where: { letters[$0] == 0x7E }) else { return [self] }
    let parts = text.split(separator: "~")
    precondition(parts.count == 2, "a wave stands between two parts")
    return [(parts[0], parts[1]), (parts[1], parts[0])].map { first, second in
      Self(stringLiteral: (first + " ... " + second).split(separator: " ").joined(separator: " "))
    }
  }

  /// Small words that change nothing of what is said.
  static let fillers: WordPattern = """
    a|about|again|all|almost|already|also|always|am|an|and|any|are|around|as|at|awful|bad|badly|be|\
    been|being|bit|both|completely|constant|constantly|did|do|does|dull|during|even|ever|every|\
    extremely|feel|feeling|feels|felt|for|from|full|get|gets|getting|going|gone|got|had|has|have|\
    having|her|his|i|im|in|inside|is|it|its|ive|just|keep|keeps|kind|left|like|little|lot|lots|lower|\
    me|middle|mild|more|most|my|myself|now|of|on|or|our|own|proper|properly|quite|really|right|seem|\
    seems|severe|severely|sharp|slight|slightly|so|some|sort|still|strong|sudden|such|suddenly|super|\
    terrible|that|the|their|there|these|this|to|too|totally|up|upper|very|was|were|whole|with|your|\
    across|behind|over|under|into|through|when|became|become|becomes|turned|went|goes|go|looks|look|\
    looking|down|side|quick|deep
    """
  private static let mostFillers = 5
  /// How many words lie between two parts at most, and one more.
  static let longestGap = mostFillers + 9 + 1

  /// Words that turn a sentence into its opposite: no pattern passes over one.
  static let opposites: WordPattern = """
    not|no|isnt|arent|wasnt|never|without|dont|doesnt|didnt|nor|neither|nothing|but|fine|ok|okay|\
    normal|normally|zero|though|although|whereas|hasnt|havent|hadnt|werent|aint|none|free|negative|nil|\
    ruled|excluded|denies|denied
    """

  /// The places of the words where the pattern stands.
  func matches(in wording: Wording) -> [ClosedRange<Int>] {
    guard wording.holdsParts(of: number) else { return [] }
    let hits = wording.hits(of: number)
    let gaps = Array(TriageRules.all.table.gaps(of: number))
    var matches: [ClosedRange<Int>] = []
    for (index, hit) in hits.enumerated()
    where hit.slot == 0 && matches.last?.lowerBound != hit.place {
      // "Blood no, the baby moves": such a "no" belongs to what is before it.
      if wording.words[hit.place].isAnswer { continue }
      if let end = Self.end(of: gaps, hits, in: wording.words, from: index, slot: 1),
        !Self.isBeyondComma(wording.words[hit.place...end])
      {
        matches.append(hit.place...end)
      }
    }
    return matches
  }

  /// Whether a comma parts what is said from a word of it that turns it into its opposite: "I haven't gone yellow, my
  /// wee is pale" does not say that somebody has not gone for a wee.
  private static func isBeyondComma(_ words: ArraySlice<Wording.Word>) -> Bool {
    guard let opposite = words.firstIndex(where: \.isOpposite) else { return false }
    return words[opposite...].dropLast().contains(where: \.endsClause)
  }

  /// The places where the pattern stands without a comma between, or anywhere if it leaves room for nine words.
  func matchesWithinClauses(of wording: Wording) -> [ClosedRange<Int>] {
    let matches = matches(in: wording)
    if matches.isEmpty || TriageRules.all.table.gaps(of: number).contains(9) { return matches }
    return matches.filter {
      !wording.words[$0.lowerBound..<$0.upperBound].contains(where: \.endsClause)
    }
  }

  /// The place of the last word, if the parts from `slot` on follow the hit at `index`.
  ///
  /// - Complexity: each part tries at most a dozen places, and a pattern has four parts as a rule.
  private static func end(
    of gaps: [UInt8],
    _ hits: [Wording.Hit],
    in words: [Wording.Word],
    from index: Int,
    slot: Int
  ) -> Int? {
    let place = hits[index].place
    guard slot < gaps.count else { return place }
    var gap = gaps[slot]
    var fillers = mostFillers
    var index = index
    var next = place + 1
    while next < words.count, words[next].sentence == words[place].sentence {
      while index < hits.count, hits[index].place < next { index += 1 }
      var candidate = index
      while candidate < hits.count, hits[candidate].place == next {
        if hits[candidate].slot == slot,
          let end = end(of: gaps, hits, in: words, from: candidate, slot: slot + 1)
        {
          return end
        }
        candidate += 1
      }
      if words[next].isOpposite { return nil }
      if fillers > 0, words[next].isFiller {
        fillers -= 1
      } else if gap > 0 {
        gap -= 1
      } else {
        return nil
      }
      next += 1
    }
    return nil
  }
}
