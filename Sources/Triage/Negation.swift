/// Whether what a text says is denied there: "no fever", "I don't have pain in my chest".
///
/// After NegEx (Chapman and others, A Simple Algorithm for Identifying Negated Findings, 2001):
/// a word that denies reaches forward until the clause turns.
enum Negation {
  /// These reach over commas and lists.
  private static let wide: Set<String> = [
    "no", "without", "denies", "denied", "deny", "denying", "neither", "nor", "none", "absence",
    "lack", "negative", "free", "zero", "nil", "ruled", "ruling", "excluded", "exclude",
  ]
  /// These reach as far if one of `having` follows, else over a few words of their own clause.
  private static let narrow: Set<String> = [
    "not", "never", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "isnt", "arent", "wasnt",
    "werent", "aint", "hardly", "rarely", "wont", "wouldnt", "nothing", "nothings", "avoid",
    "avoiding",
    "prevent", "preventing", "unlike",
  ]
  private static let having: Set<String> = [
    "have", "had", "has", "having", "get", "got", "feel", "felt", "experience", "experienced",
    "experiencing", "suffer", "suffered", "notice", "noticed", "any", "been", "see", "seen",
  ]
  /// Behind "no" these say something else.
  private static let idle: Set<String> = [
    "longer", "idea", "matter", "doubt", "relief", "better", "sleep", "luck", "one", "wonder",
    "clue", "change", "avail", "help", "use", "appetite", "energy", "reason", "warning",
    "improvement", "position", "comfortable", "peace", "rest", "respite", "letup", "obvious",
    "apparent", "contact", "trip", "from",
  ]
  /// Here a clause turns: what was denied before it is not denied behind it.
  private static let turns: Set<String> = [
    "but", "however", "although", "though", "except", "yet", "because", "despite", "whereas",
    "while",
    "until", "then", "now", "instead", "only", "i", "im", "ive", "he", "hes", "she", "shes", "they",
    "we", "which", "since", "plus", "my", "still", "its", "started", "developed",
  ]
  /// Behind "not" these say more, not less: "not just a headache", "I don't usually get headaches".
  private static let admitting: Set<String> = [
    "only", "just", "merely", "simply", "usually", "normally", "often", "generally", "typically",
  ]
  private static let reasons: Set<String> = [
    "reason", "warning", "cause", "injury", "fall", "accident", "trauma", "blow", "effort",
    "strain", "overuse", "exertion", "explanation", "trigger",
  ]
  private static let holding: Set<String> = [
    "have", "has", "had", "get", "gets", "got", "suffer", "suffers", "experience", "any",
  ]
  private static let reach = 14
  private static let narrowReach = 5

  /// Whether the words at `match` are denied, supposed, or said of others.
  static func denies(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    isDeniedBefore(match.lowerBound, in: words) || isDeniedAfter(match.upperBound, in: words)
      || isWarnedOf(match.lowerBound, in: words) || isLetAlone(match.lowerBound, in: words)
      || isWell(match.lowerBound, in: words) || isKnown(match, in: words)
      || isDisclaimed(match.upperBound, in: words)
      || isSupposed(match.lowerBound, in: words) || isOfOthers(match, in: words)
  }

  /// Whether they are denied, or long past.
  static func deniesOrPast(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    denies(match, in: words) || isPast(match, in: words, passing: false)
  }

  /// Whether it is denied that something ever was: "all clear since" does not.
  static func deniesEver(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    return isDeniedBefore(match.lowerBound, in: words) || isDisclaimed(match.upperBound, in: words)
      || isLetAlone(match.lowerBound, in: words) || isSupposed(match.lowerBound, in: words)
      || isOfOthers(match, in: words) || isAnswered(match, in: wording)
      || isLookedFor(match, in: words) || isFiction(match.lowerBound, in: words)
      || isGeneral(match.lowerBound, in: wording)
  }

  /// Whether a sign is denied in a way that is not said of remedies and states.
  static func deniesSign(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    return isAnswered(match, in: wording) || isToldWhenAsked(match, in: words)
      || isDeniedBehind(match, in: words)
      || isLookedFor(match, in: words) || isSpared(match.lowerBound, in: words)
      || isFiction(match.lowerBound, in: words) || isGeneral(match.lowerBound, in: wording)
  }

  private static func isDeniedBefore(_ start: Int, in words: [Wording.Word]) -> Bool {
    var place = start - 1
    var commas = 0
    let sentence = words[start].sentence
    if isStillDenied(start, in: words) { return true }
    // "… and she's boiling hot" begins anew.
    if turns.contains(words[start].text), place >= 0, words[place].sentence == sentence,
      words[place].text == "and" || words[place].text == "but" || words[place].endsClause
    {
      return false
    }
    while place >= max(0, start - reach), words[place].sentence == sentence {
      let word = words[place]
      if word.endsClause { commas += 1 }
      let next = words[place + 1].text
      if turns.contains(word.text) {
        if isInverted(place, in: words) || isNeverInLife(place, in: words) { return true }
        // "It never happened that I …".
        if place > 2, words[place - 1].text == "that", words[place - 2].text.hasPrefix("happen"),
          narrow.contains(words[place - 3].text)
        {
          return true
        }
        // "I don't think I have": the doubt covers what follows it.
        let isDoubt =
          word.text.hasPrefix("i") && place >= 2
          && ["think", "believe", "say"].contains(words[place - 1].text)
          && (narrow.contains(words[place - 2].text) || words[place - 2].text == "cant")
        // "my" turns a clause only behind "and" or a comma.
        let isPlainMy =
          word.text == "my" && place > 0 && words[place - 1].text != "and"
          && !words[place - 1].endsClause
        if isDoubt { return true }
        // "Without any injury my arm …".
        if !isPlainMy || (place > 0 && reasons.contains(words[place - 1].text)) { return false }
      }
      // "No cough, just a fever": what follows is there.
      if ["just", "merely", "simply"].contains(word.text), place > 0, words[place - 1].endsClause {
        return false
      }
      if word.text == "neither", next == "will" { return false }
      if wide.contains(word.text), !word.endsClause, !idle.contains(next),
        !isLoss(place, in: words)
      {
        return true
      }
      if word.text == "nowhere", next == "near" { return true }
      // "I no longer have …"; and "w/o", which is two words here.
      if word.text == "no", next == "longer", place + 2 < start,
        holding.contains(words[place + 2].text)
      {
        return true
      }
      // "Nobody in our group has ever …".
      if ["nobody", "noone"].contains(word.text),
        words[place..<start].contains(where: { $0.text == "ever" })
      {
        return true
      }
      if word.text == "w", ["o", "out"].contains(next), place + 1 < start { return true }
      if narrow.contains(word.text), !admitting.contains(next),
        !isOfRemedy(place, start, in: words)
      {
        let isWide =
          having.contains(next) || (place + 2 <= start && having.contains(words[place + 2].text))
        let reach =
          words[place..<start].contains { $0.text == "or" } ? 2 * narrowReach : narrowReach
        if isWide || (commas == 0 && start - place <= reach) { return true }
      }
      place -= 1
    }
    return false
  }

  private static let remedying: Set<String> = [
    "touch", "touches", "shift", "help", "budge", "settle", "ease", "improve", "relieve", "respond",
    "come", "bring", "change",
  ]

  private static let easing: Set<String> = [
    "touch", "help", "ease", "relieve", "stop", "dull", "shift", "budge", "kill", "settle", "for",
    "against",
  ]

  /// "Tablets don't touch the pain", "… did nothing for it", "a fever that tablets don't bring down and a neck
  /// that …": what does not help denies nothing.
  private static func isOfRemedy(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    // "I don't feel nothing."
    if place + 1 == start, words[start...].prefix(3).contains(where: { $0.text == "nothing" }) {
      return true
    }
    guard place + 2 <= start else { return false }
    let next = words[place + 1].text
    let isHope = ["for", "against"].contains(next) && words[place].text != "nothing"
    if easing.contains(next) && !isHope { return true }
    return place + 2 < start && remedying.contains(next)
      && words[(place + 2)..<start].contains { $0.text == "and" }
  }

  private static let every: Set<String> = ["any", "ever", "single", "slightest", "moment"]

  /// "I haven't noticed, even on the long hikes with heavy packs, any …": far behind a denial, "any" and its kind
  /// stand for it.
  private static func isStillDenied(_ start: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[start].sentence
    let before = words[max(0, start - 30)..<start].filter { $0.sentence == sentence }
    guard
      let any = before.suffix(5).firstIndex(where: { every.contains($0.text) }),
      let denial = before[..<any].lastIndex(where: {
        ["havent", "hasnt", "not", "never", "didnt", "time", "hadnt"].contains($0.text)
      })
    else { return false }
    // "At no time … any".
    if before[denial].text == "time" && (denial == 0 || before[denial - 1].text != "no") {
      return false
    }
    return !before[denial...].contains { ["but", "if", "because", "now", "and"].contains($0.text) }
  }

  private static let inverted: Set<String> = [
    "did", "do", "does", "have", "has", "had", "am", "was", "were",
  ]

  /// "Never in my life I had …".
  private static func isNeverInLife(_ place: Int, in words: [Wording.Word]) -> Bool {
    words[max(0, place - 4)..<place].map(\.text) == ["never", "in", "my", "life"]
  }

  /// "Not once did I …", "never have I …", "nor do they …".
  private static func isInverted(_ place: Int, in words: [Wording.Word]) -> Bool {
    if place > 1, words[place].text == "i", ["when", "if"].contains(words[place - 1].text),
      ["nor", "neither"].contains(words[place - 2].text)
    {
      return true
    }
    // "At no time since May, not even on bad days, did I have …".
    if place > 1, inverted.contains(words[place - 1].text), saying.contains(words[place].text),
      words[max(0, place - 20)..<place].indices.dropFirst().contains(where: {
        words[$0].sentence == words[place].sentence && words[$0 - 1].text == "no"
          && ["time", "point", "occasion"].contains(words[$0].text)
      })
    {
      return true
    }
    guard place > 1, inverted.contains(words[place - 1].text), saying.contains(words[place].text),
      words[place - 2].sentence == words[place].sentence, !words[place - 2].endsClause
    else { return false }
    return ["never", "nor", "neither", "once", "time"].contains(words[place - 2].text)
      && (words[place - 2].text.hasPrefix("n")
        || words[max(0, place - 4)...(place - 2)].contains { ["not", "no"].contains($0.text) })
  }

  private static func isDeniedAfter(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[min(end + 1, words.count)...].prefix(5)
      .prefix { $0.sentence == words[end].sentence }.map(\.text)
    if words[end].endsClause, let first = tail.first, verdicts.contains(first) {
      return tail.count == 1 || words[end + 1].endsClause
    }
    if let first = tail.first, ["no", "none", "never", "nil"].contains(first),
      tail.count == 1 || words[end + 1].endsClause
    {
      return true
    }
    if tail.isEmpty, isAnsweredNo(end, in: words) { return true }
    if tail.count == 1, answers.contains(tail[0]) { return true }
    if let last = tail.indices.last, last > 0, last < 4, verdicts.contains(tail[last]),
      tail[last] != "fine",
      words[end + last].endsClause
    {
      return true
    }
    if isTakenBack(end, in: words) || isOnlyOfOthers(end, in: words) { return true }
    if tail.first == "free" || tail.contains("negative") { return true }
    let isExcluded = zip(tail, tail.dropFirst()).contains { first, second in
      (first == "ruled" && ["out", "it", "that", "them"].contains(second))
        || (first == "all" && second == "clear")
    }
    return isExcluded || tail.prefix(3).contains("absent") || tail.contains("excluded")
  }

  /// Behind a comma or colon these speak of what stands before it.
  private static let verdicts: Set<String> = [
    "no", "none", "never", "negative", "denied", "denies", "absent", "nil", "normal", "fine",
    "intact",
    "clear", "ok", "okay", "good",
  ]
  private static let answers: Set<String> = [
    "no", "none", "nope", "nah", "never", "negative", "nil", "denied", "absent",
  ]

  /// Whether a question of one or two words is answered at once: "Fever? No", it says.
  private static func isAnsweredNo(_ end: Int, in words: [Wording.Word]) -> Bool {
    guard end + 1 < words.count, answers.contains(words[end + 1].text) else { return false }
    let asked = words[...end].reversed().prefix { $0.sentence == words[end].sentence }.map(\.text)
    // "I have chest pain. No, tablets don't help."
    return isAlone(end + 1, in: words) && asked.count <= 4
      && !["i", "ive", "im"].contains(asked.last)
  }

  private static let saying: Set<String> = ["i", "ive", "he", "she", "they", "we", "there", "it"]
  private static let refusing: Set<String> = [
    "none", "not", "havent", "hasnt", "hadnt", "dont", "doesnt", "didnt", "isnt", "wasnt", "no",
  ]

  /// "…, not me".
  private static func isNotMine(_ end: Int, in words: [Wording.Word]) -> Bool {
    let rest = words[end...].prefix(8).prefix { $0.sentence == words[end].sentence }
    guard let turn = rest.prefix(5).firstIndex(where: \.endsClause) else { return false }
    return rest[(turn + 1)...].map(\.text).starts(with: ["not", "me"])
  }

  private static let small: Set<String> = [
    "have", "had", "any", "it", "that", "them", "those", "got", "so", "am",
  ]

  /// "… but I don't", "… but I've never had any", said of what others have.
  private static func isOnlyOfOthers(_ end: Int, in words: [Wording.Word]) -> Bool {
    let tail = words[(end + 1)...].prefix(9).prefix { $0.sentence == words[end].sentence }
    guard let turn = tail.prefix(4).firstIndex(where: { $0.text == "but" }) else { return false }
    let clause = tail[(turn + 1)...].map(\.text)
    guard let first = clause.first, ["i", "ive", "im", "we", "mine"].contains(first) else {
      return false
    }
    let rest = clause.dropFirst()
    return rest.contains { refusing.contains($0) || $0 == "never" }
      && rest.allSatisfy { refusing.contains($0) || $0 == "never" || small.contains($0) }
  }

  /// Whether a clause or sentence of a few words behind it says no, as "…, I haven't" does.
  private static func isTakenBack(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    guard
      let turn = words[end...].prefix(12).firstIndex(where: {
        $0.endsClause && $0.sentence == sentence
      }) ?? words[end...].prefix(12).lastIndex(where: { $0.sentence == sentence }),
      turn + 2 < words.count
    else { return isNotMine(end, in: words) }
    // "…, and I don't".
    let start = ["and", "but"].contains(words[turn + 1].text) ? turn + 2 : turn + 1
    guard saying.contains(words[start].text) else { return isNotMine(end, in: words) }
    let clause = words[start...].prefix { $0.sentence == words[start].sentence }.prefix(5)
    guard clause.count <= 4, let last = clause.last?.text else { return false }
    return refusing.contains(last)
  }
}
