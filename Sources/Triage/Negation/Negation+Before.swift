/// What is denied by a word that stands before it.
extension Negation {
  /// These reach over commas and lists.
  private static let wide: Set<String> = [
    "no", "without", "denies", "denied", "deny", "denying", "neither", "nor", "none", "absence",
    "lack", "negative", "free", "zero", "nil", "ruled", "ruling", "excluded", "exclude",
    "minus",
  ]
  /// These reach as far if one of `having` follows, else over a few words of their own clause.
  static let narrow: Set<String> = [
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
  /// Behind "not" these say more, not less: "not just a headache", "I don't usually get headaches".
  private static let admitting: Set<String> = [
    "only", "just", "merely", "tell", "simply", "usually", "normally", "often", "generally",
    "typically",
  ]
  private static let describing: Set<String> = [
    "swollen", "hot", "red", "black", "hard", "warm", "sudden", "severe", "bad", "painful", "sharp",
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
      if let isDenied = turn(at: place, before: start, commas, in: words) { return isDenied }
      // "No cough, just a fever": what follows is there.
      if ["just", "merely", "simply"].contains(word.text), place > 0, words[place - 1].endsClause {
        return false
      }
      if word.text == "neither", next == "will" { return false }
      if isTwiceDenied(place, in: words) || isHelpless(place, start, in: words)
        || isAnew(place, start, in: words)
      {
        return false
      }
      if isUnsayable(place, start, in: words) { return true }
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
      if narrow.contains(word.text), isNoDenial(place, start, in: words) { return false }
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

  /// Whether a word that describes it stands before it, and a comma: "a swollen, hot calf".
  static func isDescribed(_ start: Int, in words: [Wording.Word]) -> Bool {
    start > 0 && words[start - 1].endsClause && words[start - 1].sentence == words[start].sentence
      && describing.contains(words[start - 1].text)
  }
}
