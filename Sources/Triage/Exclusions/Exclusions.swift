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
  /// Before what one does, and nothing between: "I can't swim".
  private static let unable: Set<String> = [
    "cant", "cannot", "couldnt", "unable", "mustnt", "shouldnt", "never", "no", "to",
  ]
  private static let reach = 6

  /// Returns what the asker of a question says they cannot take or do.
  ///
  /// - Complexity: O(*n*) in the text.
  package static func found(in wording: Wording) -> [Exclusion] {
    let rules = TriageRules.all
    let words = wording.words
    var found: [Exclusion] = []
    for condition in rules.conditions {
      let isSaid = condition.patterns.contains { pattern in
        pattern.matches(in: wording).contains { match in
          !Negation.deniesOrPast(match, in: words)
            && !condition.exceptions.contains { exception in
              exception.matches(in: wording).contains { $0.overlaps(match) }
            }
        }
      }
      if isSaid { found.append(Exclusion(name: condition.name, groups: condition.excluded)) }
    }
    let named = places(in: wording)
    guard !named.isEmpty else { return found }
    let idle = rules.excluding.idle.flatMap { $0.matches(in: wording) }
    let leading = rules.excluding.before.flatMap { $0.matches(in: wording) }
      .filter { match in
        let isDenied =
          words[match.lowerBound].text.hasPrefix("aller")
          && Negation.deniesOrPast(match, in: words)
        return !isDenied && !idle.contains { $0.overlaps(match) }
      }
    let trailing = rules.excluding.behind.flatMap { $0.matches(in: wording) }
    for (range, substance) in named {
      let place = range.lowerBound
      let sentence = words[place].sentence
      let isExcluded =
        leading.contains {
          words[$0.upperBound].sentence == sentence && $0.upperBound < place
            && place - $0.upperBound <= reach && !turns(words[$0.upperBound...place])
            && !isApart($0.upperBound, place, in: words) && !isAsked($0.lowerBound, in: wording)
        }
        || trailing.contains {
          words[$0.lowerBound].sentence == sentence && $0.lowerBound > place
            && $0.lowerBound - place <= reach && !turns(words[place...$0.lowerBound])
            && !Negation.deniesOrPast($0, in: words)
        }
        || substance.isDoing && isUnable(before: place, in: words)
      let exclusion = Exclusion(
        name: substance.name,
        groups: substance.groups.union(substance.covered)
      )
      if isExcluded, !found.contains(exclusion) { found.append(exclusion) }
    }
    return found
  }

  private static func isUnable(before place: Int, in words: [Wording.Word]) -> Bool {
    let near = words[max(0, place - 3)..<place].filter { $0.sentence == words[place].sentence }
    guard let last = near.lastIndex(where: { unable.contains($0.text) }) else { return false }
    if near[last].text == "to" {
      return last > 0 && ["unable", "allowed", "supposed", "able"].contains(near[last - 1].text)
        && near.contains { ["not", "unable", "isnt", "arent", "cant"].contains($0.text) }
    }
    // "I can't walk, swim or run" has more between.
    let small: Set<String> = ["really", "do", "go", "even", "properly", "currently", "use"]
    return near[last].text != "no" && near[(last + 1)...].allSatisfy { small.contains($0.text) }
  }

  /// Where substances are named, in the order of the text.
  static func places(in wording: Wording) -> [(words: ClosedRange<Int>, substance: Substance)] {
    var places: [(words: ClosedRange<Int>, substance: Substance)] = []
    let substances = TriageRules.all.substances
    // By their numbers: few are named, and taking each one up costs more than to ask.
    for number in substances.indices {
      for match in substances[number].names.matches(in: wording) {
        places.append((match, substances[number]))
      }
      for phrase in substances[number].phrases.indices {
        for match in substances[number].phrases[phrase].matches(in: wording) {
          places.append((match, substances[number]))
        }
      }
    }
    return places.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Whether "no" is not said of the substance: "I have no allergies, ibuprofen is fine".
  private static func isApart(_ end: Int, _ place: Int, in words: [Wording.Word]) -> Bool {
    ["no", "without"].contains(words[end].text)
      && (place - end > 3 || words[end..<place].contains { $0.endsClause })
  }

  /// Whether it is only asked: "Should I avoid ibuprofen?".
  private static func isAsked(_ start: Int, in wording: Wording) -> Bool {
    let words = wording.words
    let sentence = words[start].sentence
    guard wording.questions.contains(sentence), words[start].text.hasPrefix("avoid") else {
      return false
    }
    let before = words[max(0, start - 3)..<start].filter { $0.sentence == sentence }.map(\.text)
    return ["should", "do", "must", "shall"].contains(before.first) && before.contains("i")
  }

  private static func turns(_ words: ArraySlice<Wording.Word>) -> Bool {
    words.contains { $0.text == "but" || $0.text == "instead" || $0.text == "so" }
  }
}
