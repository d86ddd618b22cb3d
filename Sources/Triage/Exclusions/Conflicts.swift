extension Exclusions {
  /// Returns what a past answer advises although these exclusions speak against it.
  ///
  /// - Complexity: O(*n*) in the answer.
  package static func conflicts(of answer: String, with exclusions: [Exclusion]) -> [Conflict] {
    guard !exclusions.isEmpty else { return [] }
    let wording = Wording(answer)
    let words = wording.words
    let advising = Set(
      TriageRules.all.excluding.advice.flatMap { $0.matches(in: wording) }.map {
        words[$0.lowerBound].sentence
      }
    )
    var conflicts: [Conflict] = []
    let named = places(in: wording)
    for (range, substance) in named {
      let place = range.lowerBound
      guard
        substance.isDoing || advising.contains(words[place].sentence) || isBrief(place, in: words),
        !isWarning(place, in: words), !isAsking(place, in: wording)
      else { continue }
      for exclusion in exclusions where !exclusion.groups.isDisjoint(with: substance.groups) {
        let isKnown = conflicts.contains {
          $0.excluded == exclusion.name && $0.advised == substance.name
        }
        if isKnown { continue }
        conflicts.append(
          Conflict(
            excluded: exclusion.name,
            advised: substance.name,
            words: wording.text(of: place...longest(of: named, at: place, substance.name))
          )
        )
      }
    }
    return conflicts
  }

  /// The last word of the longest name of a substance that begins at `place`.
  private static func longest(
    of named: [(words: ClosedRange<Int>, substance: Substance)],
    at place: Int,
    _ name: String
  ) -> Int {
    named.reduce(place) { last, other in
      other.words.lowerBound == place && other.substance.name == name
        ? max(last, other.words.upperBound) : last
    }
  }

  private static let briefest = 10

  /// Whether the sentence at `place` is advice by its shortness, as "An aspirin and a hot bath" is.
  private static func isBrief(_ place: Int, in words: [Wording.Word]) -> Bool {
    let first = start(of: place, in: words, reach: briefest)
    let sentence = words[place].sentence
    return words[first...].prefix(briefest + 1).prefix { $0.sentence == sentence }.count <= briefest
  }

  /// Whether the sentence at `place` only asks, as "Did you take aspirin?" does.
  private static func isAsking(_ place: Int, in wording: Wording) -> Bool {
    guard wording.questions.contains(wording.words[place].sentence) else { return false }
    let asking: Set<String> = ["did", "do", "does", "are", "is", "were", "have", "had", "when"]
    let first = start(of: place, in: wording.words, reach: 60)
    // "Have you tried ibuprofen?" is advice.
    if wording.words[first...].prefix(3).last.map({ ["tried", "considered"].contains($0.text) })
      == true
    {
      return false
    }
    return asking.contains(wording.words[first].text)
  }

  /// The first word of the sentence at `place`, as far as `reach` words before it.
  private static func start(of place: Int, in words: [Wording.Word], reach: Int) -> Int {
    var first = place
    while first > 0, place - first < reach, words[first - 1].sentence == words[place].sentence {
      first -= 1
    }
    return first
  }
}
