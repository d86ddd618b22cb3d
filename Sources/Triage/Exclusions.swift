/// Something that an asker cannot take or do.
package struct Exclusion: Sendable, Equatable {
  /// What the asker says, by its usual name: "ibuprofen", "pregnant".
  package var name: String
  let groups: Set<Substance.Group>
}

/// Advice in a past answer that the asker cannot follow.
package struct Conflict: Sendable, Equatable {
  /// What the asker excludes.
  package var excluded: String
  /// What the answer advises, by its usual name.
  package var advised: String
  /// The answer's words for it.
  package var words: String
}

/// Finds what askers exclude, and answers that advise it all the same.
///
/// It says what a person should look at; it knows too little to say what is safe.
package enum Exclusions {
  /// How an asker says that something is not for them, before and behind its name.
  private static let before: [WordPattern] = [
    "cant|cannot|couldnt|unable take|use|do|have|tolerate|stand|stomach|handle|try|eat|apply|swallow|bear",
    "allerg*", "intoleran*", "sensitive", "reaction|react|reacted|reacts",
    "told|advised|warned|supposed|allowed not",
    "not allowed|supposed|permitted|able|take|use|tolerate",
    "dont|wont|shouldnt|mustnt|musnt take|use|tolerate|want|like|do|have|handle",
    "forbidden|forbade|forbids|banned", "avoid*", "stay|keep away|off|clear",
    "rash|hives|sick|ill .. from", "no",
    "contraindicated", "doctor .. off", "without", "never take|use|tolerate",
  ]
  private static let behind: [WordPattern] = [
    "upset*|upsetting|hurt*|irritat*|bother*|wreck*|destroy*|burn* .. stomach|tummy|gut|belly",
    "make*|made|making|gives|give|gave|giving me .. sick|ill|nauseous|dizzy|vomit|throw|itch*|rash|hives|swell|worse|heartburn|reflux|reaction|nausea|diarrhea|drowsy|pain|cramps|headache*",
    "disagree*", "doesnt|dont|didnt agree|suit|sit", "allerg*", "intoleran*",
    "forbidden|banned|contraindicated|out question",
    "not option|allowed|possible|me", "isnt|arent option|allowed", "off limits", "is no go",
    "makes everything|it worse",
    "brings|brought|causes|caused|cause|triggers|triggered me|rash|hives|heartburn|bleeding|nausea|migraine*|reflux",
  ]
  private static let reach = 6

  /// Returns what the asker of a question says they cannot take or do.
  ///
  /// - Complexity: O(*n*) in the text.
  package static func found(in question: String) -> [Exclusion] {
    let wording = Wording(question)
    let words = wording.words
    var found: [Exclusion] = []
    for condition in Condition.all {
      let isSaid = condition.patterns.contains { pattern in
        pattern.matches(in: wording).contains { !Negation.denies($0, in: words) }
      }
      if isSaid { found.append(Exclusion(name: condition.name, groups: condition.excluded)) }
    }
    let named = places(in: wording)
    guard !named.isEmpty else { return found }
    let leading = before.flatMap { $0.matches(in: wording) }
    let trailing = behind.flatMap { $0.matches(in: wording) }
    for (place, substance) in named {
      let sentence = words[place].sentence
      let isExcluded =
        leading.contains {
          words[$0.upperBound].sentence == sentence && $0.upperBound < place
            && place - $0.upperBound <= reach && !turns(words[$0.upperBound...place])
        }
        || trailing.contains {
          words[$0.lowerBound].sentence == sentence && $0.lowerBound > place
            && $0.lowerBound - place <= reach && !turns(words[place...$0.lowerBound])
            && !Negation.denies($0, in: words)
        }
      let exclusion = Exclusion(name: substance.name, groups: substance.groups)
      if isExcluded, !found.contains(exclusion) { found.append(exclusion) }
    }
    return found
  }

  /// How advice is given.
  private static let advice: [WordPattern] = [
    "take|taking|took|try|use|using|apply|put|rub|recommend*|suggest*|advise*|help*|reach|go|get|pop|buy|drink|eat|do|start|have|add|give",
    "could|can|should|might|may|would|consider|works|work|relieve*|good|best|ease*|soothe*|reduce*|keep|stick|every|twice|daily|minutes|mg|tablets",
  ]

  /// Returns what a past answer advises although these exclusions speak against it.
  ///
  /// - Complexity: O(*n*) in the answer.
  package static func conflicts(of answer: String, with exclusions: [Exclusion]) -> [Conflict] {
    guard !exclusions.isEmpty else { return [] }
    let wording = Wording(answer)
    let words = wording.words
    let advising = Set(
      advice.flatMap { $0.matches(in: wording) }.map { words[$0.lowerBound].sentence }
    )
    let bytes = Array(answer.utf8)
    var conflicts: [Conflict] = []
    for (place, substance) in places(in: wording) {
      guard advising.contains(words[place].sentence), !isWarning(place, in: words) else { continue }
      for exclusion in exclusions where !exclusion.groups.isDisjoint(with: substance.groups) {
        let isKnown = conflicts.contains {
          $0.excluded == exclusion.name && $0.advised == substance.name
        }
        if isKnown { continue }
        conflicts.append(
          Conflict(
            excluded: exclusion.name,
            advised: substance.name,
            words: String(decoding: bytes[words[place].range], as: UTF8.self)
          )
        )
      }
    }
    return conflicts
  }

  private static let warnings: Set<String> = [
    "avoid", "avoiding", "not", "dont", "never", "no", "without", "stop", "stopped", "skip",
    "instead",
    "shouldnt", "mustnt", "cant", "cannot", "off", "away", "rather", "neither", "nor",
  ]
  private static let warningReach = 6

  /// Whether an answer warns of what it names: "avoid heat", "do not take ibuprofen".
  private static func isWarning(_ place: Int, in words: [Wording.Word]) -> Bool {
    let first = max(0, place - warningReach)
    let before = words[first..<place].filter { $0.sentence == words[place].sentence }
    let reach = before.lastIndex { $0.text == "but" }.map { before[($0 + 1)...] } ?? before[...]
    return reach.contains { warnings.contains($0.text) }
  }

  private static let hot: WordPattern =
    "hot|warm pack|packs|compress|bath|baths|shower|showers|water|bottle|pad|pads|towel|tub|stones"
  private static let cold: WordPattern = "cold|cool pack|packs|compress|bath|shower|water|towel"
  private static let deep: WordPattern = "deep massage*|tissue|pressure"

  /// Where substances are named, in the order of the text.
  private static func places(in wording: Wording) -> [(place: Int, substance: Substance)] {
    var places: [(place: Int, substance: Substance)] = []
    for substance in Substance.all {
      var patterns = [substance.names]
      // What takes two words to say; deep alone is said of breaths, too.
      if substance.groups == [.heat] { patterns.append(hot) }
      if substance.groups == [.cold] { patterns.append(cold) }
      if substance.groups == [.massage] { patterns = [deep] }
      for pattern in patterns {
        places += pattern.matches(in: wording).map { ($0.lowerBound, substance) }
      }
    }
    return places.sorted { $0.place < $1.place }
  }

  private static func turns(_ words: ArraySlice<Wording.Word>) -> Bool {
    words.contains { $0.text == "but" || $0.text == "instead" || $0.text == "so" }
  }
}
