extension Negation {
  /// Whose sign it may be.
  private static let somebody: Set<String> = [
    "i", "im", "ive", "my", "me", "mine", "myself", "he", "she", "hes", "shes", "his", "her", "him",
    "we", "our", "us", "they", "theyre", "their", "husband", "wife", "mum", "mom", "dad", "son",
    "daughter", "mother", "father", "partner", "brother", "sister", "friend", "boyfriend",
    "girlfriend", "grandma", "grandpa", "nan", "gran", "uncle", "aunt", "now", "today", "since",
    "this", "these",
  ]
  private static let anybody: Set<String> = [
    "someone", "somebody", "anyone", "anybody", "person", "people", "patient", "patients", "client",
    "clients", "guests", "visitors", "member", "members",
  ]

  private static let having: Set<String> = [
    "now", "today", "started", "began", "came", "have", "had", "since", "yesterday", "morning",
    "night", "get", "getting", "seen", "happened", "been", "times", "still",
  ]

  /// Whether words are asked about: "Can you explain what the phrase means?".
  private static func isOfWords(_ texts: [String]) -> Bool {
    // "Can you explain the pain?" asks about a pain.
    let isExplained = texts.contains("explain")
    let isMeant = texts.contains { ["mean", "means", "meant"].contains($0) }
    let isPhrase = texts.contains { ["phrase", "term", "expression"].contains($0) }
    return isMeant && isExplained || isPhrase && (isMeant || isExplained)
  }

  /// "… in your article".
  private static func isOfPage(_ texts: [String]) -> Bool {
    zip(texts, texts.dropFirst()).contains {
      $0 == "your"
        && [
          "article", "post", "list", "page", "blog", "video", "leaflet", "questionnaire", "form",
          "survey",
        ].contains($1)
    }
  }

  /// "Why do some people …".
  private static func isOfSome(_ texts: [String]) -> Bool {
    zip(texts, texts.dropFirst()).contains {
      ["some", "most", "many", "other"].contains($0)
        && ["people", "patients", "women", "men", "runners", "folks"].contains($1)
    }
  }

  private static let hypothetical: Set<String> = [
    "hypothetical", "hypothetically", "theoretically", "theoretical",
  ]
  private static let own: Set<String> = ["my", "mine", "i", "me", "this", "our", "his", "her"]

  /// "… how to tell a … from a …".
  private static func isToldApart(_ texts: [String]) -> Bool {
    texts.indices.dropLast(2).contains { place in
      texts[place] == "how" && texts[place + 1] == "to"
        && ["tell", "recognise", "recognize", "spot", "distinguish"].contains(texts[place + 2])
        && !texts[(place + 3)...].contains(where: own.contains)
    }
  }

  /// "… can make people …".
  private static func isOfPeople(_ texts: [String]) -> Bool {
    texts.indices.dropLast(2).contains { place in
      ["can", "could", "may", "might"].contains(texts[place])
        && ["make", "leave", "give", "cause"].contains(texts[place + 1])
        && (anybody.contains(texts[place + 2]) || texts[place + 2] == "you")
    }
  }

  private static let trades: Set<String> = [
    "runners", "dancers", "swimmers", "climbers", "cyclists", "athletes", "kids", "children",
    "babies", "women", "men", "adults", "singers", "musicians", "divers", "pilots", "teenagers",
    "boxers", "players", "lifters", "beginners", "students", "astronauts", "sailors", "people",
    "patients", "riders", "gymnasts", "bodybuilders", "humans",
  ]

  /// "Can runners get …?", "Why do dancers …?", of nobody in particular.
  private static func isOfTrade(_ texts: [String]) -> Bool {
    guard let opening = texts.first else { return false }
    let isAsked =
      ["can", "could", "do", "does", "will", "are"].contains(opening)
      || (["why", "how"].contains(opening)
        && ["do", "can", "are"].contains(texts.dropFirst().first))
    return isAsked && texts.prefix(4).contains(where: trades.contains)
      && !texts.contains(where: own.contains)
  }

  /// "… in theory", "does it always mean …".
  private static func isTheory(_ texts: [String]) -> Bool {
    texts.contains("theoretically")
      || zip(texts, texts.dropFirst()).contains {
        ($0 == "in" && ["theory", "general", "principle"].contains($1))
          || (["always", "necessarily", "automatically"].contains($0)
            && ["mean", "a", "an", "lead", "cause", "need"].contains($1))
      }
  }

  private static let causing: Set<String> = [
    "cause", "trigger", "make", "lead", "bring", "give", "provoke",
  ]

  /// Whether the next sentence says that somebody has it: "It came on today".
  private static func isTakenUp(_ rest: ArraySlice<Wording.Word>, _ sentence: Int) -> Bool {
    let texts = rest.prefix(24).prefix { $0.sentence == sentence }.map(\.text)
    if ["i", "ive", "im", "my"].contains(texts.first), texts.contains("also") { return true }
    if texts.first == "mine" { return true }
    return texts.contains { ["it", "its", "this", "mine", "ive", "thats"].contains($0) }
      && texts.contains(where: having.contains) && !texts.contains("across")
      && !texts.contains { ["havent", "never", "dont", "without"].contains($0) }
  }

  /// Whether a sign is spoken of in general: "What does a thunderclap headache mean?", "Would a fever with a
  /// stiff neck be dangerous?", "Suppose someone faints".
  ///
  /// Only where the sentence names nobody whose sign it may be: "Would chest pain that I have now be
  /// serious?" asks for help.
  static func isGeneral(_ start: Int, in wording: Wording) -> Bool {
    let words = wording.words
    let sentence = words[start].sentence
    let first = words[..<start].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    let texts = words[first...].prefix { $0.sentence == sentence }.prefix(40).map(\.text)
    if let why = texts.firstIndex(of: "why"),
      ["doctors", "gps", "nurses", "physios"].contains(texts[(why + 1)...].first),
      ["ask", "worry", "check", "look"].contains(texts[(why + 1)...].dropFirst().first)
    {
      return true
    }
    // "How would I tell a … from a …?"
    if texts.first == "how", ["would", "do", "does", "can"].contains(texts.dropFirst().first),
      texts.prefix(5).contains(where: ["tell", "distinguish"].contains) && texts.contains("from")
        || texts.prefix(5).contains(where: ["recognise", "recognize", "spot", "identify"].contains)
    {
      return !texts.contains { ["my", "this", "mine"].contains($0) }
    }
    if ["suppose", "imagine", "assuming"].contains(texts.first),
      texts.contains(where: anybody.contains)
    {
      return true
    }
    if isStudied(texts, isQuestion: wording.questions.contains(sentence), in: words) { return true }
    if texts.contains(where: hypothetical.contains) || isOfPeople(texts) || isToldApart(texts)
      || isOfTrade(texts)
    {
      return true
    }
    if texts.starts(with: ["is", "it", "possible", "to"]), !texts.contains(where: somebody.contains)
    {
      return true
    }
    if zip(texts, texts.dropFirst()).contains(where: { $0 == "difference" && $1 == "between" }) {
      return !texts.contains { ["my", "this", "mine"].contains($0) }
    }
    if texts.first == "what", texts.contains("doctors"), texts.contains("mean") { return true }
    if texts.starts(with: ["what", "counts"]) || texts.starts(with: ["why", "do", "doctors"]) {
      return true
    }
    guard !texts.contains(where: somebody.contains), let opening = texts.first,
      // "Your list", but "if your sputum is rusty" is one's own.
      opening == "why" || !texts.contains("your") || isOfWords(texts) || isOfPage(texts)
        || texts.starts(with: ["is", "it", "true"]),
      !isTakenUp(words[(first + texts.count)...], sentence + 1)
    else { return false }
    let isOfAnybody = texts.contains(where: anybody.contains)
    switch opening {
    case "suppose", "imagine", "assuming", "say": return isOfAnybody
    case _ where !wording.questions.contains(sentence): return false
    case "whats" where start <= first + 2: return true
    case "what", "whats":
      // "What would you advise for a numb foot …?" asks for help.
      return (isOfAnybody && texts.contains("should"))
        || (isOfAnybody || !texts.contains { ["advise", "recommend", "suggest"].contains($0) })
          && texts.contains {
            [
              "mean", "meant", "means", "would", "difference", "exactly", "counts", "count",
            ].contains($0)
          }
    case "why":
      return isOfSome(texts)
        || texts.contains {
          ["list", "lists", "warning", "signs", "ask", "cause", "worry", "point", "mechanism"]
            .contains($0)
        }
    case "which":
      return texts.dropFirst().first.map {
        ["are", "is", "kinds", "kind", "sort", "signs", "symptoms"].contains($0)
      } == true
    case "is":
      return texts.prefix(4).contains { ["true", "myth"].contains($0) }
        || texts.starts(with: ["is", "it", "right", "that"]) || isTheory(texts)
        || texts.contains("classic")
        || zip(texts, texts.dropFirst()).contains { $0 == "something" && $1 == "that" }
    case "how": return texts.contains { ["counts", "count", "common"].contains($0) }
    case _ where isOfWords(texts): return true
    case "would": return texts.contains("be") || isOfAnybody
    case "at": return texts.starts(with: ["at", "what", "point"])
    case "can", "could", "does", "do":
      return isOfAnybody || isOfWords(texts) || isTheory(texts) || texts.prefix(6).contains("ever")
        || texts.contains(where: causing.contains)
    default: return false
    }
  }
}
