/// What a text knows to be a sign, and says that it is not there.
extension Negation {
  private static let knowing: Set<String> = [
    "know", "knew", "aware", "read", "understand", "realise", "realize", "heard", "told", "learned",
    "learnt",
  ]
  private static let meaning: Set<String> = [
    "would", "sign", "signs", "warning", "reason", "emergency", "checking", "serious", "dangerous",
    "mean", "means", "flag", "flags", "urgent", "need", "needs", "should",
  ]
  private static let own: Set<String> = ["my", "this", "these", "me", "his", "her"]

  /// "I know that chest pressure would be a warning sign", "I know what a seizure is".
  static func isKnown(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[max(0, match.lowerBound - 12)..<match.lowerBound]
      .filter { $0.sentence == sentence }.map(\.text)
    if isListed(before, match, in: words) { return true }
    guard let place = before.lastIndex(where: knowing.contains) else { return false }
    let between = before[(place + 1)...]
    let after = words[(match.upperBound + 1)...].prefix(7).prefix { $0.sentence == sentence }
      .map(\.text)
    if between.first == "what", ["is", "was", "are", "means"].contains(after.first) { return true }
    let claim = between.first == "me" ? between.dropFirst() : between
    let said = words[match].map(\.text) + after
    return !claim.contains { own.contains($0) || $0 == "if" || $0 == "why" }
      && !between.dropFirst().contains("i") && said.contains(where: meaning.contains)
  }

  /// "You listed … as a warning sign".
  private static func isListed(
    _ before: [String],
    _ match: ClosedRange<Int>,
    in words: [Wording.Word]
  ) -> Bool {
    let naming: Set<String> = ["list", "listed", "mention", "mentioned", "name", "named", "call"]
    return zip(before, before.dropFirst()).contains { $0 == "you" && naming.contains($1) }
      && words[match.lowerBound...].prefix(12).contains { ["warning", "sign"].contains($0.text) }
  }

  private static let those: Set<String> = [
    "those", "these", "that", "them", "it", "either", "this",
  ]

  /// Whether what follows takes it back: "…, but I've none of those", "There was nothing of the
  /// sort", "That isn't the case with me", "it isn't blood".
  static func isDisclaimed(_ end: Int, in words: [Wording.Word]) -> Bool {
    let sentence = words[end].sentence
    let rest = words[(end + 1)...].prefix(24)
    let own = rest.prefix(18).prefix { $0.sentence == sentence }.map(\.text)
    let next = rest.dropFirst(own.count).prefix(13).prefix { $0.sentence == sentence + 1 }
      .map(\.text)
    return takesBack(own[...]) || takesBack(next[...])
  }

  private static let closing: Set<String> = [
    "thankfully", "luckily", "and", "but", "so", "myself", "at", "yet", "either", "though", "here",
    "or", "just", "im", "i", "ever",
  ]

  /// "I haven't had it checked" denies nothing.
  private static let seeing: Set<String> = [
    "checked", "looked", "seen", "examined", "tested", "treated", "scanned", "diagnosed", "done",
    "this", "so", "like",
  ]

  /// "I haven't experienced either", "I've never had one".
  private static func isUnhad(_ before: [String], _ after: [String]) -> Bool {
    guard
      before.contains(where: { ["havent", "never", "dont", "didnt", "hasnt", "not"].contains($0) }),
      let thing = after.first,
      ["either", "one", "it", "any", "that", "those", "them", "these"].contains(thing)
    else { return false }
    return !isAtTimes(after) && (after.count == 1 || closing.contains(after[1]))
  }

  /// "… it at night", but "… it at all".
  private static func isAtTimes(_ after: [String]) -> Bool {
    after.count > 2 && after[1] == "at" && after[2] != "all"
  }

  private static let ending: Set<String> = ["at", "so", "whatsoever", "here", "and", "thankfully"]

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// "Nothing like that here", "there's nothing like it", but "this is nothing like them".
  private static func isNothingLike(_ place: Int, in texts: ArraySlice<String>) -> Bool {
    let thing = texts[(place + 2)...].first
    if texts[place...].contains(where: { ["happened", "going", "happening"].contains($0) }),
      !texts.contains("before"), !texts.contains("ever"), thing != "this"
    {
      return true
    }
    if place == texts.startIndex, thing.map(those.contains) == true {
      return !texts.prefix(6).contains { ["before", "ever", "felt"].contains($0) }
    }
    return !texts[..<place].contains("this") && place > 0
      && ["been", "theres", "was", "is", "mines", "its"].contains(texts[place - 1])
      && !texts[place...].contains { ["before", "ever", "my", "seen", "felt"].contains($0) }
  }

  private static func takesBack(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.contains { place in
      let before = place > 0 ? texts[place - 1] : ""
      let after = texts[(place + 1)...].prefix(3).map(\.self)
      switch texts[place] {
      // "… and the other leg has none".
      case "none" where texts[..<place].suffix(4).contains("other"): return false
      case "none":
        return ["ive", "have", "had", "got", "has", "been", "with"].contains(before)
          || (["is", "was", "are", "were", "theres"].contains(before)
            && (after.isEmpty || after.first.map(ending.contains) == true))
          || (after.first == "of" && after.dropFirst().first.map(those.contains) == true)
      case "nothing":
        if after.first == "like" { return isNothingLike(place, in: texts) }
        return after == ["of", "the", "sort"] || after == ["of", "the", "kind"]
      case "applies", "apply":
        return ["neither", "doesnt", "dont", "not", "none"].contains(before)
          && (after.isEmpty || after.starts(with: ["to", "me"]))
      case "that": return ["isnt", "wasnt"].contains(before) && texts[..<place].contains("mine")
      // "I know what it feels like and this isn't it".
      case "it" where ["isnt", "aint", "wasnt"].contains(before) && after.isEmpty:
        return ["this", "that"].contains(texts[..<place].dropLast().last)
      case "no" where ["ticked", "tick", "answered", "said", "say", "circled"].contains(before):
        return true
      case "share": return ["dont", "doesnt", "not"].contains(before)
      case "there" where ["not", "wasnt", "isnt"].contains(before): return after.isEmpty
      case "no":
        return after.first == "to"
          && after.dropFirst().first.map { ["both", "all", "each", "either", "any"].contains($0) }
            == true
      case "any":
        return
          (after.isEmpty || after.first == "and"
          || (after.first == "of" && after.dropFirst().first.map(those.contains) == true))
          && texts[..<place].suffix(3).contains {
            ["not", "hasnt", "havent", "dont", "isnt", "wasnt", "didnt", "arent", "never"].contains(
              $0
            )
          }
      // "Mine look identical."
      case "identical":
        return texts[..<place].contains { ["mine", "both", "they"].contains($0) }
          && !texts[..<place].contains { ["not", "arent", "dont"].contains($0) }
      case "far": return after.starts(with: ["from", "it"])
      case "deny", "denied":
        return ["could", "can", "i", "all", "which", "must", "to"].contains(before)
      case "free": return after.first == "of" && after.dropFirst().first.map(those.contains) == true
      case "neither":
        // "I have neither a fever nor a bruise" tells of others.
        return ["is", "are", "was", "were", "have", "got", "had"].contains(before)
          && !texts[place...].contains("nor")
      case "case":
        return texts[..<place].suffix(3).contains { ["isnt", "not", "wasnt"].contains($0) }
      case "was":
        return before == "that"
          && ((after.contains("ago") && !after.contains { ["days", "hours", "day"].contains($0) })
            || after.first.map(isYear) == true)
      case "happened":
        return (["not", "hasnt"].contains(before) && after.first != "before")
          || (before == "never"
            && (after.isEmpty || ["to", "should", "so", "but", "yet"].contains(after[0]))
            && !after.contains("before"))
      case "blood": return ["isnt", "wasnt", "not"].contains(before)
      // "I haven't any sign of it".
      case "sign", "signs", "trace":
        // "There's no sign of it easing."
        return after.first == "of" && after.dropFirst().first.map(those.contains) == true
          && (after.count == 2 || closing.contains(after[2]))
          && texts[..<place].suffix(4).contains {
            ["no", "havent", "not", "never", "dont", "without", "hasnt"].contains($0)
          }
      case "problem":
        return before == "my" && texts[..<place].contains { ["isnt", "not"].contains($0) }
      case "pregnant":
        return before == "not" && texts[..<place].contains { ["im", "am"].contains($0) }
      case "have", "had", "got", "experienced", "experience", "noticed", "get":
        // "I don't get it" asks.
        if isUnhad(texts[..<place].suffix(2).map(\.self), after),
          texts[place] != "get" || after.first != "it"
        {
          return true
        }
        guard ["have", "had"].contains(texts[place]) else { return false }
        return ["dont", "never", "havent", "didnt", "not"].contains(before)
          && after.first.map(those.contains) == true
          && !after.contains { ["before", "till", "until"].contains($0) }
          && !(after.count > 1 && seeing.contains(after[1]))
          && !isAtTimes(after)
          && !texts[..<place].contains("before")
      default: return false
      }
    }
  }
}
