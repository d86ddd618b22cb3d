/// What is denied by the words that answer it: "Chest pain? None at all."
extension Negation {
  /// These deny when they stand alone.
  static let alone: Set<String> = [
    "no", "none", "nope", "nah", "never", "nil", "zero", "negative", "neither", "nothing", "not",
    "denied", "absent", "excluded", "nada", "zilch",
  ]
  /// These deny wherever a clause begins with them.
  private static let phrases: Set<String> = [
    "none at", "none whatsoever", "none so", "none here", "none ever", "none that",
    "none thankfully",
    "none luckily", "none of those", "none of that", "none of it", "none of them", "none of this",
    "none to", "none known", "none yet", "none noticed", "none either",
    "nothing like that", "nothing of the", "nothing of that", "nothing at", "nothing whatsoever",
    "nothing so", "nothing to report", "nothing there", "nothing remotely", "nothing noticed",
    "never in my", "never ever", "never once", "never had any", "never so", "never at",
    "not at", "not a bit", "not a trace", "not a hint", "not a sign", "not a thing", "not a chance",
    "not a single", "not that i", "not that ive", "not that weve", "no to", "not that we", "not me",
    "not that",
    "not us", "not in the", "not in my",
    "not here", "not once", "not ever", "not even once", "not remotely", "not so far", "not any",
    "not the slightest", "not the least", "not the faintest", "not as far", "not with me",
    "nope again", "no again", "none again", "nope not", "i wish", "not in the", "absolutely not",
    "definitely not", "certainly not", "no sign", "no signs", "no such", "no trace", "no hint",
    "no thank", "no thanks", "no never",
    "no not", "no neither", "no nothing", "no way", "no none", "no i", "no we", "no evidence",
    "no history", "no nor", "no more than", "negative on", "negative for", "negative so",
    "neither of", "neither in",
    "neither one", "cant say i", "cant say ive",
    "zero so", "zero whatsoever", "all clear", "ruled out", "excluded by", "excluded long",
  ]
  /// With these it is not the sign that a clause denies.
  private static let besides: Set<String> = [
    "help", "helps", "helped", "helping", "work", "works", "worked", "working", "eases", "relieves",
    "touches", "better", "improves", "sure", "idea", "before", "relief", "serious", "like",
  ]
  private static let agreeing: Set<String> = [
    "yes", "yeah", "yep", "yup", "since", "sometimes", "often", "but", "helps", "works", "is",
  ]

  /// Whether the clause that begins at `place` denies what stands before it.
  static func isVerdict(at place: Int, in words: [Wording.Word]) -> Bool {
    guard place < words.count else { return false }
    if isAlone(place, in: words) { return alone.contains(words[place].text) }
    // "Nah mate."
    if alone.contains(words[place].text), place + 1 < words.count,
      ["mate", "doc", "coach", "sir", "thanks", "never", "pal"].contains(words[place + 1].text),
      isAlone(place + 1, in: words)
    {
      return true
    }
    let clause = words[place...].prefix(6).prefix { $0.sentence == words[place].sentence }
      .map(\.text)
    guard
      phrases.contains(clause.prefix(2).joined(separator: " "))
        || phrases.contains(clause.prefix(3).joined(separator: " "))
    else { return false }
    return !clause.dropFirst(2).contains(where: besides.contains)
  }

  /// Whether a clause ends with a word.
  static func isAlone(_ place: Int, in words: [Wording.Word]) -> Bool {
    words[place].endsClause || place + 1 >= words.count
      || words[place + 1].sentence != words[place].sentence
  }

  private static let unsound: Set<String> = [
    "double", "lost", "loss", "losing", "altered", "changed", "reduced", "no", "odd", "weird",
    "strange",
    "funny", "slurred", "slurring", "blurred", "garbled", "trouble", "difficulty", "shortness",
    "numbness",
  ]

  /// Whether it is something that ought to be there, as in "Feeling between my legs? None".
  static func isOwed(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    words[match].contains { isLosable($0.text) }
      && !words[max(0, match.lowerBound - 3)...match.upperBound].contains {
        unsound.contains($0.text)
      }
  }

  /// These ask something else than whether it is there.
  private static let asking: Set<String> = [
    "why", "what", "how", "should", "could", "would", "can", "normal", "worry", "dangerous", "this",
    "today", "are", "which", "who", "where", "will", "since",
  ]

  /// What may follow in "Is one calf bigger than the other? No".
  private static let comparing: Set<String> = [
    "than", "the", "other", "one", "left", "right", "my", "or", "and", "at", "all", "now",
  ]

  /// Whether somebody says no: "… and I said not at all".
  static func saysNo(_ texts: some Collection<String>) -> Bool {
    zip(texts, texts.dropFirst()).contains {
      ["said", "say", "says"].contains($0) && ["no", "not", "none", "never", "nope"].contains($1)
    }
  }

  /// Whether a question of it is answered with a denial, as in "Any fever? Good grief, no".
  static func isAnswered(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    let sentence = words[match.upperBound].sentence
    guard wording.questions.contains(sentence), !isOwed(match, in: words) else { return false }
    guard
      let start = words[match.upperBound...].prefix(16).firstIndex(where: {
        $0.sentence != sentence
      })
    else { return false }
    let asked = words[max(0, match.lowerBound - 12)..<start].filter { $0.sentence == sentence }
      .map(\.text)
    // "If my stool is black, you want to know? Not at all."
    let isTheirs =
      zip(asked, asked.dropFirst()).contains {
        $0 == "you" && ["want", "ask", "wonder", "wanted", "asked"].contains($1)
      } || (asked.first == "is" && asked.dropFirst().first == "your")
    let isOther =
      !isTheirs
      && asked.indices.contains {
        asking.contains(asked[$0])
          || (["is", "was"].contains(asked[$0]) && $0 + 1 < asked.count && asked[$0 + 1] != "there")
      }
    // "Is my throat swollen? It's not", but "Is my chest pain bad? No".
    let rest = words[(match.upperBound + 1)..<start].map(\.text)
    let isAsked =
      ["is", "are", "was"].contains(asked.first)
      && (rest.count <= 2 || rest.allSatisfy(comparing.contains))
    // "Was it the worst ever? That's what the nurse asked, and I said not at all".
    let reply = words[start...].prefix(16).prefix { $0.sentence == words[start].sentence }
      .map(\.text)
    if reply.contains("asked"), saysNo(reply) { return true }
    // "Is your leg numb? they asked. Not at all".
    if reply.count <= 6, reply.contains(where: { ["asked", "asks"].contains($0) }),
      !reply.contains("i"),
      isVerdict(at: start + reply.count, in: words)
    {
      return true
    }
    // "Should I be short of breath? I'm not, …".
    if ["should", "am"].contains(asked.first),
      words[start...].prefix(2).map(\.text) == ["im", "not"],
      start + 1 < words.count, isAlone(start + 1, in: words)
    {
      return true
    }
    if isOther && !isAsked { return false }
    if isAnswer(at: start, in: words) { return true }
    // "I wish! No."
    guard
      let next = words[start...].prefix(4).firstIndex(where: {
        $0.sentence != words[start].sentence
      }), !words[start..<next].contains(where: { agreeing.contains($0.text) })
    else { return false }
    return isVerdict(at: next, in: words)
  }

  private static let subjects: Set<String> = [
    "i", "ive", "im", "we", "weve", "he", "she", "they", "it", "its", "theyre", "theres",
  ]
  private static let denying: Set<String> = [
    "not", "havent", "hasnt", "hadnt", "dont", "doesnt", "didnt", "never", "no", "none", "nothing",
    "nope", "isnt", "arent",
  ]
  private static let bare: Set<String> = [
    "have", "had", "any", "it", "that", "them", "those", "got", "so", "far", "been", "noticed",
    "at",
    "all", "ever", "thankfully", "luckily", "get", "do", "either", "one", "of",
  ]

  private static func isAnswer(at start: Int, in words: [Wording.Word]) -> Bool {
    if isVerdict(at: start, in: words) { return true }
    let reply = words[start...].prefix(7).prefix { $0.sentence == words[start].sentence }
    guard !agreeing.contains(reply.first?.text ?? "") else { return false }
    // "Thank goodness, no."
    if let place = reply.indices.dropFirst().first(where: { denying.contains(reply[$0].text) }),
      isAlone(place, in: words), !reply[..<place].contains(where: { agreeing.contains($0.text) })
    {
      return true
    }
    // "I haven't had any."
    let end = reply.firstIndex { $0.endsClause } ?? reply.endIndex - 1
    let clause = reply[...end].map(\.text)
    guard subjects.contains(clause[0]) else { return false }
    return clause.contains(where: denying.contains)
      && clause.dropFirst().allSatisfy { denying.contains($0) || bare.contains($0) }
  }
}
