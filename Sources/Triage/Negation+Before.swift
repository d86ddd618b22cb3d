/// What is denied by a word that stands before it.
extension Negation {
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
    "improvement", "explanation", "cause", "end", "secret", "stopping", "escape", "denying",
    "position", "comfortable", "peace", "rest", "respite", "letup", "obvious",
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
    "only", "just", "merely", "tell", "simply", "usually", "normally", "often", "generally",
    "typically",
  ]
  private static let describing: Set<String> = [
    "swollen", "hot", "red", "black", "hard", "warm", "sudden", "severe", "bad", "painful", "sharp",
  ]
  /// Whether a word that describes it stands before it, and a comma: "a swollen, hot calf".
  static func isDescribed(_ start: Int, in words: [Wording.Word]) -> Bool {
    start > 0 && words[start - 1].endsClause && words[start - 1].sentence == words[start].sentence
      && describing.contains(words[start - 1].text)
  }
  private static let reasons: Set<String> = [
    "reason", "warning", "cause", "injury", "fall", "accident", "trauma", "blow", "effort",
    "strain", "overuse", "exertion", "explanation", "trigger",
  ]
  private static let holding: Set<String> = [
    "have", "has", "had", "get", "gets", "got", "suffer", "suffers", "experience", "any",
  ]
  /// "I don't feel well, the …" says no more than that.
  private static let moods: Set<String> = [
    "lucky", "right", "well", "good", "great", "myself", "safe", "happy", "confident",
  ]
  private static let reach = 14
  private static let narrowReach = 5

  /// Whether a word before it denies it, as far as the clause does not turn.
  static func isDeniedBefore(_ start: Int, in words: [Wording.Word]) -> Bool {
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
      if isTurn(place, in: words) { return false }
      if turns.contains(word.text) {
        if ["developed", "started"].contains(word.text), place > 0,
          narrow.contains(words[place - 1].text)
        {
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
        if place > 1, words[place - 1].text == "that",
          ["not", "or"].contains(words[place - 2].text),
          words[max(0, place - 12)..<place].map(\.text).contains("not")
        {
          return true
        }
        // "I don't think I have": the doubt covers what follows it.
        let saying = place > 0 && words[place - 1].text == "that" ? place - 2 : place - 1
        let isDoubt =
          word.text.hasPrefix("i") && saying >= 1
          && commas
            == (describing.contains(words[start - 1].text)
              ? words[start - 1].endsClause ? 1 : 0 : 0)
          && ["think", "believe", "say", "claim"].contains(words[saying].text)
          && (narrow.contains(words[saying - 1].text)
            || ["cant", "cannot", "couldnt"].contains(words[saying - 1].text))
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
      if isTwiceDenied(place, in: words) || isHelpless(place, start, in: words) { return false }
      // "Without a helmet, landed on her head": behind a comma a verb begins anew.
      if commas > 0, ["without", "no"].contains(word.text), isVerbAhead(place, start, in: words) {
        return false
      }
      if wide.contains(word.text), !word.endsClause, !idle.contains(next),
        !isUnprotected(place, in: words),
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
          || words[place..<start].suffix(2).contains(where: { ["has", "had"].contains($0.text) })
      {
        return true
      }
      // "It's not a swollen, hot calf."
      if narrow.contains(word.text), commas == 1, start - place <= 3,
        describing.contains(words[start - 1].text)
      {
        return true
      }
      if word.text == "w", ["o", "out"].contains(next), place + 1 < start { return true }
      // "A pain that I never had before the chemo."
      if word.text == "never",
        words[place..<start].contains(where: { $0.text == "before" })
      {
        return false
      }
      if narrow.contains(word.text),
        isFirst(start, in: words) || isUndenied(place, in: words)
          || isExtraordinary(place, start, in: words) || isAside(place, start, in: words)
      {
        return false
      }
      if narrow.contains(word.text), !admitting.contains(next),
        !isOfRemedy(place, start, in: words)
      {
        let isMood =
          commas > 0 && place + 2 < start && ["feel", "felt"].contains(next)
          && moods.contains(words[place + 2].text)
        let isWide =
          !isMood && having.contains(next)
          || (place + 2 <= start && having.contains(words[place + 2].text))
        let reach =
          words[place..<start].contains { $0.text == "or" } ? 2 * narrowReach : narrowReach
        if isWide || (commas == 0 && start - place <= reach) { return true }
        // "I'm not sick, confused or drowsy."
        if commas > 0, word.text != "never", start - place <= 2 * narrowReach - 2,
          let comma = words[place..<start].lastIndex(where: \.endsClause),
          words[comma..<min(start + 4, words.count)].contains(where: { $0.text == "or" })
        {
          return true
        }
      }
      place -= 1
    }
    return false
  }
}
