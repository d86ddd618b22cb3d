/// What is said but does not hold now: what is supposed, long past, or over.
extension Negation {
  private static let anyone: Set<String> = [
    "someone", "somebody", "anyone", "anybody", "people", "one", "person", "client", "clients",
    "patient", "patients", "customer", "guest",
  ]
  private static let oneself: Set<String> = ["i", "you", "we"]
  private static let becoming: Set<String> = [
    "get", "gets", "got", "develop", "ever", "start", "should", "were", "happen", "happened",
  ]
  private static let own: Set<String> = ["i", "im", "ive", "my", "this", "these", "me"]

  /// Whether it is only supposed, as in "What do I do if I ever get it?".
  static func isSupposed(_ start: Int, in words: [Wording.Word]) -> Bool {
    let before = words[max(0, start - 9)..<start].filter { $0.sentence == words[start].sentence }
      .map(\.text)
    if isForetold(before[...]) || isAskedAbout(before[...]) { return true }
    if isTopic(start, in: words) { return true }
    guard let place = before.lastIndex(where: { $0 == "if" || $0 == "when" || $0 == "whether" })
    else { return false }
    let rest = before[(place + 1)...].prefix(5)
    if before[place] == "when" {
      // "When you press …" tells what happened; "when you cannot feel it" may be anybody's.
      return rest.prefix(2).contains(where: anyone.contains)
        || (rest.count == 1 && rest.first == "you")
    }
    if rest.prefix(3).contains(where: anyone.contains) { return true }
    if rest.first == "there" || rest.starts(with: ["it", "were"]) { return true }
    return rest.first.map(oneself.contains) == true && rest.contains(where: becoming.contains)
  }

  /// "Will I …?", "would one …", "I might …".
  private static func isForetold(_ before: ArraySlice<String>) -> Bool {
    let near = before.suffix(3).map(\.self)
    let persons: Set<String> = ["i", "you", "we", "he", "she", "it", "one", "someone", "people"]
    return zip(near, near.dropFirst()).contains { first, second in
      (["will", "would", "might"].contains(first) && persons.contains(second))
        || (["i", "you"].contains(first) && ["might", "will", "would"].contains(second))
    }
  }

  private static let topics: [String: Set<String>] = [
    "of": ["risk", "risks", "chance", "chances", "danger"],
    "about": ["read", "reading", "article", "post", "posts", "video", "book", "wrote", "written"],
    "on": ["article", "post", "posts", "video", "book", "chapter"],
    "is": ["what"], "are": ["what"],
  ]
  private static let fears: Set<String> = ["afraid", "scared", "fear", "frightened"]

  /// "The risk of …", "I read about …", "what is a …", "afraid of getting …".
  private static func isTopic(_ start: Int, in words: [Wording.Word]) -> Bool {
    let near = words[max(0, start - 4)..<start]
    guard let link = near.lastIndex(where: { topics[$0.text] != nil }), link > 0 else {
      return false
    }
    let between = words[link..<start]
    guard words[link - 1].sentence == words[start].sentence,
      !between.contains(where: { $0.endsClause || own.contains($0.text) || $0.text == "the" })
    else { return false }
    let rest = between.dropFirst().map(\.text)
    if words[link].text == "of", fears.contains(words[link - 1].text) {
      return rest.contains { $0.hasSuffix("ing") }
    }
    return topics[words[link].text]?.contains(words[link - 1].text) == true
      && rest.allSatisfy { ["a", "an", "any", "getting", "sudden", "severe"].contains($0) }
  }

  /// "How would I know if it was …", "the signs of …", "he asked whether I had …".
  private static func isAskedAbout(_ before: ArraySlice<String>) -> Bool {
    let near = before.suffix(3)
    if ["signs", "symptoms", "sign", "symptom"].contains(where: near.contains), near.last == "of" {
      return !before.contains { own.contains($0) }
    }
    guard let place = before.lastIndex(where: { $0 == "if" || $0 == "whether" || $0 == "about" })
    else { return false }
    let asking: Set<String> = ["asked", "asks", "asking"]
    if before[..<place].suffix(2).contains(where: asking.contains) {
      // "I asked about my chest pain" is the asker's own.
      return before.first { asking.contains($0) || $0 == "i" } != "i"
        && !before[place...].contains("my")
    }
    let knowing: Set<String> = ["know", "tell", "recognise", "recognize"]
    return before.contains("how") && before[..<place].suffix(1).contains(where: knowing.contains)
      && !before[place...].contains { own.contains($0) }
  }

  private static let past: Set<String> = [
    "child", "kid", "teenager", "childhood", "twenties", "baby", "student",
  ]
  private static let seasons: Set<String> = [
    "year", "month", "winter", "summer", "spring", "autumn", "fall",
  ]
  private static let lasting: Set<String> = [
    "since", "still", "again", "started", "began", "ever", "today", "returned",
  ]
  private static let well: Set<String> = [
    "good", "fine", "better", "ok", "okay", "well", "healthy", "gone", "healed", "over",
  ]

  /// "As a child I had …", "… ten years ago", "in 2015", and nothing that says it lasts.
  static func isPast(_ match: ClosedRange<Int>, in words: [Wording.Word], passing: Bool) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let first = words[..<match.lowerBound].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    let texts = words[first...].prefix { $0.sentence == sentence }.prefix(60).map(\.text)
    if isFormer(match, in: words) { return true }
    let isLong = texts.indices.contains { place in
      let before = place > 0 ? texts[place - 1] : ""
      let next = place + 1 < texts.count ? texts[place + 1] : ""
      switch texts[place] {
      case "last", "the":
        return seasons.contains(next) && (next != "month" || passing)
          && (texts[place] == "last" || before == "in")
      case "ago":
        return ["years", "decades", "decade"].contains(before)
          || (passing && ["months", "month"].contains(before)
            && isHad(match.lowerBound - first, until: place, in: texts))
      case let year where year.count == 4 && (year.hasPrefix("19") || year.hasPrefix("20")):
        return ["in", "back", "of"].contains(before) && year.allSatisfy(\.isNumber)
      case let word where past.contains(word):
        // "I was a child", but not "I have a child".
        let isOne = place > 1 && ["as", "was", "were"].contains(texts[place - 2])
        return before == "my" || before == "in" || (before == "a" && isOne)
      default: return false
      }
    }
    guard isLong && !texts.contains(where: lasting.contains) && !isBack(texts[...]) else {
      return false
    }
    return !isNow(texts.prefix(max(0, match.lowerBound - first)))
  }

  /// Whether one "had it … ago": what began "months ago" with something else is not over.
  private static func isHad(_ start: Int, until end: Int, in texts: [String]) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    return texts[max(0, start - 3)..<start].contains("had")
      && !texts[start..<end].contains { $0 == "and" || $0 == "but" }
  }

  /// Whether something "is back" or "came back"; a back is a part of the body as well.
  private static func isBack(_ texts: ArraySlice<String>) -> Bool {
    let verbs: Set<String> = [
      "came", "come", "comes", "coming", "is", "are", "was", "its", "right",
    ]
    return zip(texts, texts.dropFirst()).contains { verbs.contains($0) && $1 == "back" }
  }

  /// Whether what follows is said of today: "now" alone, not "all good now".
  private static func isNow(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.contains { place in
      guard texts[place] == "now" else { return false }
      return place == 0 || !well.contains(texts[place - 1])
    }
  }

  /// "used to have it", "… used to come".
  private static func isFormer(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[max(0, match.lowerBound - 4)..<match.lowerBound]
      .filter { $0.sentence == sentence }.map(\.text)
    let after = words[(match.upperBound + 1)...].prefix(2)
      .prefix { $0.sentence == sentence }.map(\.text)
    let having: Set<String> = ["have", "get", "suffer", "faint", "be", "feel"]
    if after == ["used", "to"] { return true }
    return zip(before, before.dropFirst()).contains { $0 == "used" && $1 == "to" }
      && (before.last == "to" || before.contains(where: having.contains))
  }

  private static let refusing: Set<String> = [
    "not", "hasnt", "havent", "never", "wont", "doesnt", "didnt", "until", "before",
  ]
  private static let turningBack: Set<String> = [
    "but", "still", "again", "returned", "returns", "yet", "keeps", "however", "comes",
  ]
  private static let overReach = 10

  /// Whether a text says behind it that it is over: "… is gone", "… went away", "… has resolved".
  static func isOver(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.upperBound].sentence
    let rest = words[(match.upperBound + 1)...].prefix(60).prefix { $0.sentence == sentence }
      .map(\.text)
    let ends: Set<String> = ["resolved", "disappeared", "subsided", "healed", "vanished", "broke"]
    let links: Set<String> = [
      "is", "thats", "are", "was", "has", "have", "all", "now", "completely",
    ]
    let place = rest.prefix(overReach).indices.first { place in
      let before = place > 0 ? rest[place - 1] : ""
      switch rest[place] {
      case "away", "down": return ["went", "gone", "goes"].contains(before)
      case "gone", "over", "better":
        // "… and my grip has gone", "… has gone rigid" say something else.
        let next = place + 1 < rest.count ? rest[place + 1] : "and"
        return links.contains(before) && !rest[..<place].contains("and")
          && ["and", "now", "completely", "today", "by"].contains(next)
      case "up": return before == "cleared"
      case let word: return ends.contains(word)
      }
    }
    guard let place else { return false }
    return !rest[..<place].contains(where: refusing.contains)
      && !rest[place...].contains(where: turningBack.contains) && !isBack(rest[place...])
  }
}
