/// What is asked for its own sake: for a course, by somebody who is well.
extension Negation {
  private static let cues: [[String]] = [
    ["homework"], ["assignment"], ["purely", "academic"], ["matter", "of", "interest"], ["trainee"],
    ["im", "not", "ill"], ["i", "feel", "fine"], ["i", "feel", "great"], ["i", "feel", "well"],
    ["im", "well"], ["only", "studying"], ["hale", "and"], ["first", "aid"], ["first", "aider"],
    ["im", "writing"], ["no", "one", "has"], ["running", "a", "course"], ["study", "group"],
    ["my", "course"], ["nursing"], ["magazine"], ["student", "midwife"], ["student", "nurse"],
    ["im", "a", "student"], ["reading", "ahead"],
    ["feel", "great"], ["in", "class"], ["just", "curious"], ["of", "curiosity"],
    ["just", "wondering"], ["just", "interested"], ["anatomy"], ["essay"], ["asking", "out"],
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
  static func isStudied(_ sentence: [String], in words: [Wording.Word]) -> Bool {
    guard !isOwn(sentence), !sentence.contains(where: contrary.contains)
    else { return false }
    let isOnes = sentence.indices.contains { place in
      ["i", "im", "we"].contains(sentence[place])
        && !reading.contains(sentence[(place + 1)...].first ?? "")
        && !cues.contains { sentence[place...].starts(with: $0) }
    }
    guard !isOnes else { return false }
    let texts = words.prefix(longest).map(\.text)
    return texts.indices.contains { place in
      cues.contains { texts[place...].starts(with: $0) }
    }
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
