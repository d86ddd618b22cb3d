/// What was looked for and not found, and what somebody is spared.
extension Negation {
  private static let searching: Set<String> = [
    "checked", "check", "checking", "checks", "looked", "looking", "watched", "watching", "tested",
    "test", "tests", "screened", "screen", "asked", "asks", "scanned", "scan", "examined",
    "searched",
    "searching", "monitored", "inspected", "eye", "questioned", "quizzed", "investigated",
    "screening",
    "assessed", "swabbed", "went", "know", "swab", "dipstick", "examination",
  ]
  private static let links: Set<String> = [
    "for", "about", "through", "of", "feeling", "sensation", "strength", "reflexes",
  ]
  private static let causes: Set<String> = [
    "cause", "causes", "reason", "reasons", "my", "this", "source", "why", "explanation", "but",
    "because", "i", "having", "help", "advice", "since", "now", "now", "treatment", "me",
  ]
  private static let outcomes: Set<String> = ["none", "negative", "deny", "denied"]
  private static let clean: Set<String> = [
    "supple", "soft", "normal", "clear", "fine", "clean", "ok", "okay", "intact", "unaffected",
    "unremarkable",
  ]
  private static let copulas: Set<String> = [
    "was", "were", "is", "are", "be", "came", "back", "all", "perfectly", "completely", "entirely",
    "mri", "scan", "scans", "ecg", "bloods", "ultrasound", "results", "tests", "fully",
    "everything", "and", "both", "quite", "reassuringly", "absolutely", "thankfully",
  ]
  private static let contrary: Set<String> = ["yes", "positive", "some", "wasnt", "isnt", "except"]

  /// "I checked for X and there was none", "asked about X, I said no", "I looked out for X: nothing".
  static func isLookedFor(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let first = max(0, match.lowerBound - 9)
    guard
      let search = words[first..<match.lowerBound].lastIndex(where: {
        $0.sentence == sentence && searching.contains($0.text)
      }),
      let link = words[search..<match.upperBound].firstIndex(where: { links.contains($0.text) }),
      link - search <= 4,
      !words[link..<max(link, match.lowerBound)].contains(where: { causes.contains($0.text) })
    else { return false }
    let rest = words[(match.upperBound + 1)...].prefix(26)
    let own = rest.prefix { $0.sentence == sentence }.map(\.text)
    let next = rest.dropFirst(own.count).prefix(8).prefix { $0.sentence == sentence + 1 }
      .map(\.text)
    return isFoundClean(own) || isFoundClean(next)
  }

  private static func isFoundClean(_ texts: [String]) -> Bool {
    guard let place = texts.indices.first(where: { isOutcome($0, in: texts) }) else { return false }
    return !texts[...place].contains(where: contrary.contains)
  }

  private static func isOutcome(_ place: Int, in texts: [String]) -> Bool {
    let before = place > 0 ? texts[place - 1] : ""
    let after = place + 1 < texts.count ? texts[place + 1] : ""
    switch texts[place] {
    case let word where outcomes.contains(word): return before != "not"
    case let word where clean.contains(word): return copulas.contains(before)
    case "neither": return ["found", "was", "saw", "noticed"].contains(before)
    case "nothing": return !["helps", "works", "helped", "worked", "i"].contains(after)
    case "no":
      return ["said", "say", "saying", "ticked", "answered", "was", "is"].contains(before)
        || ["sign", "signs", "such", "trace", "hint", "evidence"].contains(after) || after.isEmpty
    case "find", "see", "saw", "found":
      return ["didnt", "couldnt", "not", "never"].contains(before) && !after.hasPrefix("out")
        || texts[place] == "found" && ["just", "only"].contains(after)
    case "any": return ["wasnt", "werent", "havent", "isnt", "arent"].contains(before)
    default: return false
    }
  }

  private static let persons: Set<String> = [
    "here", "in", "our", "the", "family", "of", "us", "team", "house", "household", "group",
    "club", "gym", "was", "were", "is",
    "around", "else", "has", "have", "had", "ever", "gets", "got", "suffered", "suffers", "with",
    "from", "any", "at", "work", "a", "an", "whole", "close", "whom", "know", "class", "my", "i",
  ]
  private static let havings: Set<String> = ["having", "any", "a", "an", "the", "being", "some"]

  /// "Nobody here has …", "I've yet to have …", "spared …", "far from …", "anything but …".
  static func isSpared(_ start: Int, in words: [Wording.Word]) -> Bool {
    // "Nobody here has a swollen, hot calf."
    let begin = start > 0 && isDescribed(start, in: words) ? start - 1 : start
    let near = words[max(0, start - 8)..<begin]
    let first = near.lastIndex { $0.sentence != words[start].sentence || $0.endsClause }
    let before = near[(first.map { $0 + 1 } ?? near.startIndex)...].map(\.text)
    return before.indices.contains { place in
      let rest = before[(place + 1)...]
      let next = rest.first ?? ""
      switch before[place] {
      case "nobody":
        return rest.allSatisfy(persons.contains) && next != "s"
          || ["in", "of", "at"].contains(next)
            && ["gets", "has", "was", "is", "had", "ever", "got"].contains(rest.last)
      case "one": return place > 0 && before[place - 1] == "no" && rest.allSatisfy(persons.contains)
      case "yet": return next == "to" && (rest.count == 1 || isHaving(rest.dropFirst()))
      case "spared": return rest.count <= 3
      case "absent": return next == "any"
      // "I can't remember when I last had …".
      case "remember":
        return place > 0 && ["cant", "cannot", "dont"].contains(before[place - 1])
          && rest.contains("last") && rest.contains { ["when", "time"].contains($0) }
      case "lucky": return rest.starts(with: ["not", "to"])
      case "far", "free", "clear":
        let isLinked = next == "from" || (next == "of" && before[place] != "far")
        let thing = rest.dropFirst()
        return isLinked && thing.count <= 3
          && (before[place] != "far" || thing.allSatisfy(havings.contains))
      case "rather": return next == "than" && rest.dropFirst().allSatisfy(havings.contains)
      case "everything", "anything", "all":
        return next == "but" && rest.dropFirst().allSatisfy(havings.contains)
      case "opposite": return next == "of" && rest.dropFirst().allSatisfy(havings.contains)
      case "rule":
        return next == "out" && place > 0 && ["can", "could"].contains(before[place - 1])
          && place > 1 && ["i", "we", "he", "she", "they"].contains(before[place - 2])
      case "doubt": return place > 0 && before[place - 1] == "i" && isDoubted(rest)
      case "hint", "trace", "suggestion", "whiff", "shred":
        return next == "of" && before[..<place].contains { ["not", "isnt", "wasnt"].contains($0) }
      case "point", "time", "once":
        // "Not to the point of being …".
        if before[..<place].suffix(3) == ["not", "to", "the"] { return rest.first == "of" }
        return place > 0 && ["no", "not", "never"].contains(before[place - 1]) && rest.count <= 6
          && rest.contains { ["did", "have", "has", "had", "was", "were", "am"].contains($0) }
      default: return false
      }
    }
  }

  private static func isHaving(_ rest: ArraySlice<String>) -> Bool {
    ["have", "get", "see", "experience", "notice", "feel", "suffer", "be", "become"]
      .contains(rest.first)
  }

  private static func isDoubted(_ rest: ArraySlice<String>) -> Bool {
    let thing = rest.drop { ["that", "if", "very", "much", "whether"].contains($0) }
    return thing.starts(with: ["i", "have"]) || thing.starts(with: ["its"])
      || thing.starts(with: ["it", "is"]) || thing.starts(with: ["ive"])
  }
}
