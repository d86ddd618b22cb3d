/// Where a denial ends before it reaches what stands behind it.
extension Negation {
  /// Here a clause turns: what was denied before it is not denied behind it.
  static let turns: Set<String> = [
    "but", "however", "although", "though", "except", "yet", "because", "despite", "whereas",
    "while",
    "until", "then", "now", "instead", "only", "i", "im", "ive", "he", "hes", "she", "shes", "they",
    "we", "which", "since", "plus", "my", "still", "its", "started", "developed",
  ]
  private static let reasons: Set<String> = [
    "reason", "warning", "cause", "injury", "fall", "accident", "trauma", "blow", "effort",
    "strain", "overuse", "exertion", "explanation", "trigger",
  ]
  private static let lately: Set<String> = [
    "today", "tonight", "yesterday", "suddenly", "lately", "overnight",
  ]

  /// "…, and tonight my tongue …", "…, so where would she get …": what was denied before is done with.
  private static func isTurn(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard place > 0, words[place - 1].sentence == words[place].sentence else { return false }
    let before = words[place - 1]
    switch words[place].text {
    case "so": return before.endsClause
    case "this": return before.text == "and"
    // "No fever, and it lets me have no rest."
    case "it": return before.text == "and" && place > 1 && words[place - 2].endsClause
    case let word where lately.contains(word):
      return before.endsClause || ["and", "but"].contains(before.text)
    default: return false
    }
  }

  /// Whether what stands from a word on is denied there where the clause turns; `nil` where it does not.
  ///
  /// `commas` are those between the word and what is denied.
  static func turn(
    at place: Int,
    before start: Int,
    _ commas: Int,
    in words: [Wording.Word]
  ) -> Bool? {
    let word = words[place].text
    if isTurn(place, in: words) { return false }
    guard turns.contains(word) else { return nil }
    if ["developed", "started"].contains(word), place > 0, narrow.contains(words[place - 1].text) {
      return true
    }
    if isInverted(place, in: words) || isNeverInLife(place, in: words) { return true }
    // "It never happened that I …".
    if place > 2, words[place - 1].text == "that", words[place - 2].text.hasPrefix("happen"),
      narrow.contains(words[place - 3].text)
    {
      return true
    }
    // "It is not that my mouth hangs or that I can't …".
    if place > 1, words[place - 1].text == "that", ["not", "or"].contains(words[place - 2].text),
      words[max(0, place - 12)..<place].map(\.text).contains("not")
    {
      return true
    }
    if isSeeming(place, in: words) { return true }
    if isDoubt(place, in: words), commas == (isDescribed(start, in: words) ? 1 : 0) { return true }
    // "my" turns a clause only behind "and" or a comma.
    let isPlainMy =
      word == "my" && place > 0 && words[place - 1].text != "and" && !words[place - 1].endsClause
    // "Without any injury my arm …".
    return !isPlainMy || (place > 0 && reasons.contains(words[place - 1].text)) ? false : nil
  }

  /// "It never feels as though I'm …".
  private static func isSeeming(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard place > 2, ["though", "if", "like"].contains(words[place - 1].text) else { return false }
    let before = words[max(0, place - 5)..<(place - 1)].map(\.text)
    return zip(before, before.dropFirst()).contains {
      narrow.contains($0) && ["feel", "feels", "felt", "seems"].contains($1)
    }
  }

  /// "I can't say this is the worst …".
  static func isUnsayable(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    let between = words[place..<start].map(\.text)
    return between.count <= 7 && ["cant", "cannot", "couldnt", "wouldnt"].contains(between.first)
      && ["say", "call", "claim"].contains(between.dropFirst().first)
      && !between.contains {
        [
          "if", "whether", "how", "why", "what", "when", "where", "dont", "not", "isnt", "no",
          "but",
        ]
        .contains($0)
      }
  }

  /// "I don't think I have …": the doubt covers what follows it.
  private static func isDoubt(_ place: Int, in words: [Wording.Word]) -> Bool {
    let saying = place > 0 && words[place - 1].text == "that" ? place - 2 : place - 1
    return words[place].text.hasPrefix("i") && saying >= 1
      && ["think", "believe", "say", "claim"].contains(words[saying].text)
      && (narrow.contains(words[saying - 1].text)
        || ["cant", "cannot", "couldnt"].contains(words[saying - 1].text))
  }

  /// Whether a word that denies does not deny what stands behind it.
  static func isNoDenial(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    // "A pain that I never had before the chemo."
    if words[place].text == "never", words[place..<start].contains(where: { $0.text == "before" }) {
      return true
    }
    return isUnequalled(place, start, in: words) || isFirst(start, in: words)
      || isUndenied(place, in: words)
      || isExtraordinary(place, start, in: words) || isAside(place, start, in: words)
  }

  /// "I've never been this short of breath", "I don't recall ever having such a headache".
  private static func isUnequalled(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    let between = words[place..<start].map(\.text)
    // "I've never had chest pain like this."
    let rest = words[start...].prefix(8).prefix { $0.sentence == words[start].sentence }
    if between.contains("never"),
      zip(rest, rest.dropFirst()).contains(where: {
        $0.text == "like" && ["this", "these"].contains($1.text)
      })
    {
      return true
    }
    return (between.contains("never") || between.contains("ever"))
      && (between.last == "this" || between.suffix(2).contains("such"))
  }

  /// "My dad, who never complains, has …": what a clause in between denies.
  private static func isAside(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    guard let end = words[place..<start].firstIndex(where: \.endsClause), end + 1 < words.count
    else {
      return false
    }
    return ["has", "have", "had", "is", "was", "gets", "got", "woke", "feels"]
      .contains(words[end + 1].text)
      && words[max(0, place - 2)..<place].contains { ["who", "which"].contains($0.text) }
  }

  /// "Without a helmet …".
  static func isUnprotected(_ place: Int, in words: [Wording.Word]) -> Bool {
    ["without", "no"].contains(words[place].text)
      && words[(place + 1)...].prefix(2).contains {
        ["helmet", "seatbelt", "belt"].contains($0.text)
      }
  }

  /// "I never used to get …", "I can't say I don't have …".
  private static func isUndenied(_ place: Int, in words: [Wording.Word]) -> Bool {
    let next = words[(place + 1)...].prefix(2).map(\.text)
    if words[place].text == "never", next == ["used", "to"] { return true }
    let before = words[max(0, place - 4)..<place].map(\.text)
    return before.last.map { ["i", "we", "he", "she"].contains($0) } == true
      && before.dropLast().suffix(2).contains { ["say", "deny", "claim", "pretend"].contains($0) }
      && before.contains { ["cant", "cannot", "couldnt", "wont"].contains($0) }
  }

  /// Whether the clause before `start` begins with a verb of what happened.
  static func isVerbAhead(_ place: Int, _ start: Int, in words: [Wording.Word]) -> Bool {
    guard let comma = words[place..<start].lastIndex(where: \.endsClause) else { return false }
    let first = words[comma + 1].text
    return ["landed", "fell", "hit", "came", "went", "crashed", "slipped", "collapsed", "woke"]
      .contains(first)
  }
}
