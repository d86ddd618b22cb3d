/// What is asked for its own sake: for a course, by somebody who is well.
extension Negation {
  private static let cues: [[String]] = [
    ["homework"], ["assignment"], ["purely", "academic"], ["matter", "of", "interest"], ["trainee"],
    ["only", "studying"], ["first", "aid"], ["first", "aider"], ["running", "a", "course"],
    ["study", "group"], ["my", "course"], ["nursing"], ["magazine"], ["student", "midwife"],
    ["student", "nurse"], ["im", "a", "student"], ["reading", "ahead"], ["in", "class"],
    ["just", "curious"], ["of", "curiosity"], ["just", "wondering"], ["just", "interested"],
    ["anatomy"], ["essay"], ["asking", "out"],
  ]
  /// Who is well may still tell of a sign: these count for questions that begin as such alone.
  private static let wellness: [[String]] = [
    ["im", "not", "ill"], ["i", "feel", "fine"], ["i", "feel", "great"], ["i", "feel", "well"],
    ["im", "well"], ["hale", "and"], ["im", "writing", "up"], ["im", "writing", "my"],
    ["im", "writing", "a"], ["no", "one", "has"], ["feel", "great"],
  ]
  private static let asking: Set<String> = [
    "why", "how", "which", "what", "whats", "when", "can", "could", "would", "does", "do", "at",
  ]
  /// With these a sentence speaks of somebody's own.
  private static let own: Set<String> = [
    "my", "mine", "me", "ive", "he", "she", "his", "her", "hes", "shes", "him", "weve", "our",
  ]
  /// Behind "I" these tell of what was read or thought.
  private static let reading: Set<String> = [
    "read", "wonder", "wondered", "know", "heard", "saw", "always", "fear", "imagine", "keep",
  ]
  private static let contrary: Set<String> = ["now", "today", "since", "yesterday", "started"]

  /// Whether a text that says why it asks names a sign in a sentence that is nobody's: "Why would a headache come
  /// on like thunder? Biology homework, I feel fine".
  ///
  /// "Chest pain on hills. Otherwise I feel great" names one's own.
  static func isStudied(
    _ sentence: [String],
    isQuestion: Bool,
    in words: [Wording.Word]
  ) -> Bool {
    guard !isOwn(sentence), !sentence.contains(where: contrary.contains) else { return false }
    let isOnes = sentence.indices.contains { place in
      ["i", "im", "we"].contains(sentence[place])
        && !reading.contains(sentence[(place + 1)...].first ?? "")
        && !stands(in: sentence[place...], cues + wellness)
    }
    if isOnes { return false }
    let texts = words.prefix(longest).map(\.text)
    let isRead = sentence.contains(where: reading.contains)
    if isQuestion || isRead
      || sentence.indices.contains(where: { stands(in: sentence[$0...], cues) })
    {
      if texts.indices.contains(where: { stands(in: texts[$0...], cues) }) { return true }
    }
    return (isRead || (isQuestion && sentence.first.map(asking.contains) == true))
      && texts.indices.contains { stands(in: texts[$0...], wellness) }
  }

  private static func stands(in texts: ArraySlice<String>, _ phrases: [[String]]) -> Bool {
    phrases.contains { texts.starts(with: $0) }
  }

  /// "The worst headache of my life" is nobody's.
  private static func isOwn(_ sentence: [String]) -> Bool {
    sentence.indices.contains { place in
      own.contains(sentence[place]) && sentence[(place + 1)...].first != "life"
    }
  }

  /// Who asks out of interest does it in few words.
  private static let longest = 80
}
