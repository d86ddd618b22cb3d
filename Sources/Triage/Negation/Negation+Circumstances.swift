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
    if isForetold(before[...]) { return true }
    // "You asked about fever: yes, 39."
    let isAffirmed = words[start...].prefix(4).contains { $0.text == "yes" }
    if !isAffirmed && isAskedAbout(before[...]) { return true }
    if isTopic(start, in: words) || isFeared(start, in: words) { return true }
    // "Were I ever to feel …".
    if before.starts(with: ["were", "i"]) || before.starts(with: ["should", "i", "ever"]) {
      return true
    }
    let isCase = { before[$0] == "case" && $0 > 0 && before[$0 - 1] == "in" }
    guard
      let place = before.indices.last(where: {
        ["if", "when", "whether"].contains(before[$0]) || isCase($0)
      }),
      // "As if somebody had hit me" is what it feels like.
      place == 0 || before[place - 1] != "as"
    else { return false }
    let rest = before[(place + 1)...].prefix(5)
    // "If I stand up I get …" tells what follows.
    if rest.first == "i", rest.dropFirst().contains("i") { return false }
    // "If just one calf …".
    if rest.contains("one"), rest.contains(where: { ["just", "only"].contains($0) }) {
      return false
    }
    // "If my groin ever went numb …".
    let named = rest + words[start...].prefix(3).map(\.text)
    if rest.first == "my", named.contains("ever") { return true }
    if before[place] == "when" {
      // "When you press …" tells what happened; "when you cannot feel it" may be anybody's.
      return rest.prefix(2).contains(where: anyone.contains)
        || (rest.count == 1 && rest.first == "you")
    }
    if rest.prefix(3).contains(where: anyone.contains) { return true }
    if rest.first == "there" || rest.starts(with: ["it", "were"])
      || rest.starts(with: ["it", "had", "been"])
    {
      return true
    }
    // "What would I do if a wound …".
    if before[..<place].suffix(3) == ["would", "i", "do"] { return true }
    // "I'd be worried if my legs were …", but "I'd like to know if …".
    if before[..<place].contains(where: { ["id", "would"].contains($0) }),
      !before[..<place].contains(where: {
        ["know", "ask", "like", "love", "see", "wonder", "hear", "grateful"].contains($0)
      })
    {
      return true
    }
    if rest.starts(with: ["i", "had"]) || rest.starts(with: ["i", "did"]) {
      return words[start...].prefix { $0.sentence == words[start].sentence }.prefix(16)
        .contains { ["would", "wouldnt", "id"].contains($0.text) }
    }
    return rest.first.map(oneself.contains) == true && rest.contains(where: becoming.contains)
  }

  /// "Will I …?", "would one …", "I might …".
  private static func isForetold(_ before: ArraySlice<String>) -> Bool {
    // "I keep planning how I would …" is there.
    if before.contains(where: { ["planning", "plan", "plans", "planned"].contains($0) }) {
      return false
    }
    if before.suffix(4).contains("wish") || before.suffix(3).contains("imagine") { return true }
    // "I'd have expected to be …".
    if before.contains("expected"), before.contains(where: { ["id", "would"].contains($0) }) {
      return true
    }
    let near = before.suffix(3).map(\.self)
    let persons: Set<String> = ["i", "you", "we", "he", "she", "it", "one", "someone", "people"]
    // "It will make me bleed", but "I could make it up the stairs".
    let isMade = before.indices.dropLast(2).contains { place in
      ["will", "would", "could", "might"].contains(before[place]) && before[place + 1] == "make"
        && ["me", "you", "him", "her", "us"].contains(before[place + 2])
    }
    if isMade { return true }
    // "… stop me from losing".
    let isHindered = before.indices.dropFirst(2).contains { place in
      before[place] == "from" && ["me", "us", "you", "one"].contains(before[place - 1])
        && ["stop", "stops", "keep", "keeps", "save", "saves", "protect"].contains(
          before[place - 2]
        )
    }
    if isHindered { return true }
    // "Why would I lose …?" asks about what is there.
    if before.contains("why") { return false }
    return zip(near, near.dropFirst()).contains { first, second in
      (["will", "would", "might"].contains(first) && persons.contains(second))
        || (["i", "you"].contains(first) && ["might", "will", "would"].contains(second))
    }
  }

  /// "Scared that one day I'll …", "afraid I'd …", "I keep imagining the …".
  ///
  /// "Afraid it might be a clot" is what one has now, and so is what another clause says.
  private static func isFeared(_ start: Int, in words: [Wording.Word]) -> Bool {
    let reach = words[max(0, start - 14)..<start]
    let clause = reach.lastIndex { $0.sentence != words[start].sentence || $0.endsClause }
    let before = reach[(clause.map { $0 + 1 } ?? reach.startIndex)...].map(\.text)
    if let place = before.lastIndex(of: "imagining") {
      return before[(place + 1)...].first.map { ["the", "a", "an"].contains($0) } == true
    }
    guard let place = before.lastIndex(where: { fears.contains($0) || worries.contains($0) }) else {
      return false
    }
    let rest = before[(place + 1)...]
    // "My worry is having a …".
    if rest.starts(with: ["about", "getting"]) || rest.starts(with: ["of", "getting"]) {
      return true
    }
    // "Scared of fever", but "scared of the fever".
    let told = words[start...].prefix(10).prefix { $0.sentence == words[start].sentence }
    if rest.count == 1, rest.first == "of",
      !told.contains(where: { ["i", "ive", "since", "that", "which", "now"].contains($0.text) })
    {
      return true
    }
    if rest.starts(with: ["is", "having"]) || rest.starts(with: ["is", "getting"]) { return true }
    // "Scared of an infected wound", but "scared of this numbness".
    if rest.count == 2, rest.first == "of", ["a", "an"].contains(rest.last) { return true }
    // "Afraid that I'll do something to myself" is there.
    if words[start...].prefix(3).contains(where: { $0.text == "do" || $0.text == "something" }) {
      return false
    }
    // "Scared that my throat might close if I …".
    if words[start...].prefix(3).contains(where: { ["might", "may", "could"].contains($0.text) }),
      told.contains(where: { $0.text == "if" })
    {
      return true
    }
    let isToCome = rest.indices.contains { place in
      ["ill", "id", "will", "hed", "shed", "theyd"].contains(rest[place])
        || (["might", "may", "could"].contains(rest[place])
          && (rest[place - 1] == "i" || rest[(place + 1)...].contains(where: causing.contains)
            || ["get", "have", "catch", "develop"].contains(rest[(place + 1)...].first)))
    }
    let isElse = rest.indices.contains { place in
      rest[place] == "and" && ["i", "im", "my", "now", "it"].contains(rest[(place + 1)...].first)
    }
    return isToCome && !isElse
      && !rest.contains { ["but", "because", "since", "now"].contains($0) }
  }

  private static let topics: [String: Set<String>] = [
    "of": [
      "tale", "tales", "story", "stories", "risk", "risks", "chance", "chances", "danger", "kinds",
      "types", "sorts",
    ],
    "about": [
      "line", "question", "questions", "quiz", "read", "reading", "article", "post", "posts",
      "learned", "learnt", "heard", "taught",
      "video", "book", "wrote", "written",
    ],
    "on": ["article", "post", "posts", "video", "book", "chapter"],
    "is": ["what"], "are": ["what"],
  ]
  private static let fears: Set<String> = [
    "afraid", "scared", "fear", "frightened", "terrified", "petrified",
  ]
  private static let worries: Set<String> = ["worry", "worries", "worried"]
  private static let causing: Set<String> = [
    "cause", "trigger", "lead", "give", "bring", "leave", "make",
  ]

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
      return rest.contains { $0.hasSuffix("ing") } || words[start].text.hasSuffix("ing")
    }
    return topics[words[link].text]?.contains(words[link - 1].text) == true
      && (rest.allSatisfy { ["a", "an", "any", "getting", "sudden", "severe"].contains($0) }
        // "I keep reading about face drooping and …".
        || (words[link].text == "about" && rest.contains("and")))
  }

  /// "How would I know if it was …", "the signs of …", "he asked whether I had …".
  private static func isAskedAbout(_ before: ArraySlice<String>) -> Bool {
    let near = before.suffix(3)
    let isList = near.suffix(2).starts(with: ["warning", "signs"])
    if ["signs", "symptoms", "sign", "symptom"].contains(where: near.contains),
      isList || ["of", "a", "an"].contains(near.last)
    {
      return !before.contains { own.contains($0) }
    }
    guard let place = before.lastIndex(where: { $0 == "if" || $0 == "whether" || $0 == "about" }),
      // "You asked about warning signs: I have …".
      before[place] != "about" || !isHad(before[place...])
    else { return false }
    let asking: Set<String> = ["asked", "asks", "asking"]
    if ["if", "whether"].contains(before[place]), before.contains("asked"),
      before[place...].contains(where: ["can", "could", "may", "might"].contains)
    {
      return !before[place...].contains { own.contains($0) }
    }
    if before[..<place].suffix(2).contains(where: asking.contains) {
      // "I asked about my chest pain" is the asker's own.
      return before.first { asking.contains($0) || $0 == "i" } != "i"
        && !before[place...].contains("my")
    }
    let knowing: Set<String> = ["know", "tell", "recognise", "recognize"]
    return before.contains("how") && before[..<place].suffix(1).contains(where: knowing.contains)
      && !before[place...].contains { own.contains($0) }
  }

  private static func isHad(_ texts: ArraySlice<String>) -> Bool {
    zip(texts, texts.dropFirst()).contains { $0 == "i" && ["have", "had", "get"].contains($1) }
      || texts.contains("ive")
  }
}
