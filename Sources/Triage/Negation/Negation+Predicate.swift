/// What a predicate behind it denies: "… isn't a problem", "… never happened to me".
extension Negation {
  private static let denying: Set<String> = [
    "not", "never", "isnt", "wasnt", "arent", "werent", "hasnt", "havent", "hadnt", "doesnt",
    "dont",
    "didnt", "nothing",
  ]

  private static let linking: Set<String> = [
    "been", "a", "an", "any", "really", "yet", "ever", "thankfully", "luckily", "part", "happily",
    "fortunately", "actually", "once", "in",
  ]

  private static let predicates: Set<String> = [
    "problem", "problems", "issue", "issues", "trouble", "apply", "applies", "occur", "occurs",
    "occurred", "happen", "happened", "present", "there", "something", "bother", "bothered",
    "troubled", "visited", "feature", "of", "things", "thing", "play", "evidence", "i", "ive",
  ]

  private static let closing: Set<String> = [
    "me", "to", "for", "us", "with", "of", "it", "this", "here", "at", "all", "so", "far",
    "thankfully", "luckily", "that", "ive", "i", "noticed", "had", "have", "experienced", "know",
    "get", "suffer", "from", "in", "my", "case", "known", "ever", "them", "any", "the", "picture",
    "leg", "legs", "either", "side", "both", "us", "we", "weve", "a", "role", "got", "felt", "seen",
    "been",
  ]

  private static let speakers: Set<String> = ["i", "ive", "we", "weve", "she", "he", "shes", "hes"]

  /// "… isn't a problem", "… never happened to me", "… I've never had", "… is unknown to me".
  static func isPredicate(
    _ rest: ArraySlice<Wording.Word>,
    in words: [Wording.Word]
  ) -> Bool {
    if let place = rest.prefix(4).firstIndex(where: { $0.text == "unknown" }) {
      return !rest[..<place].contains { denying.contains($0.text) }
        && rest.contains { $0.text == "me" }
    }
    guard let place = rest.prefix(8).firstIndex(where: { denying.contains($0.text) }) else {
      return false
    }
    let before = rest[..<place]
    guard !before.contains(where: { halting.contains($0.text) }),
      !before.dropFirst().contains(where: { isLosable($0.text) })
    else { return false }
    let end = rest.indices.first { $0 >= place && isAlone($0, in: words) } ?? rest.endIndex - 1
    let claim = rest[(place + 1)..<max(place + 1, end + 1)].map(\.text)
    // "… like I've never had" tells of something new; "and the like I've never had" does not.
    if let speaker = before.firstIndex(where: { speakers.contains($0.text) }) {
      // … and so does "of a kind I've never had"; "of any kind" does not.
      if let like = before[..<speaker].last,
        ["like", "kind", "sort", "type", "level"].contains(like.text),
        !["the", "any", "that"].contains(before[..<speaker].dropLast().last?.text ?? "the")
      {
        return false
      }
      let isPlain = before[..<speaker].count <= 6 && !before[..<speaker].contains { $0.endsClause }
      return isPlain && !claim.isEmpty && claim.allSatisfy(closing.contains)
        && claim.contains {
          ["had", "have", "known", "experienced", "noticed", "get", "got", "been"].contains($0)
        }
    }
    // "X, as in your list, isn't …".
    if !before.prefix(2).contains(where: { $0.text == "as" }),
      before.contains(where: { $0.endsClause })
    {
      return false
    }
    if rest[place].text == "nothing",
      !["is", "was", "its"].contains(before.last?.text ?? "") || claim.first?.hasPrefix("i") != true
    {
      return false
    }
    guard let noun = claim.firstIndex(where: { !linking.contains($0) }),
      predicates.contains(claim[noun])
    else { return false }
    return claim[(noun + 1)...].allSatisfy(closing.contains)
  }
}
