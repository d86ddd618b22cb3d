/// What a text speaks of as a thing to look out for, or as less than what is denied.
extension Negation {
  private static let losable: Set<String> = [
    "feeling", "sensation", "strength", "force", "grip", "power", "control", "speech", "vision",
    "breathing",
  ]
  private static let unlost: Set<String> = [
    "of", "or", "loss", "problem", "problems", "issue", "issues", "change", "changes", "deficit",
    "deficits", "trouble", "troubles", "difficulty", "difficulties", "symptoms", "weakness",
    "short",
    "sick", "dizzy", "faint", "any", "pain", "breathless", "out", "tired", "weak", "numb",
  ]

  /// Whether a word names something that ought to be there.
  static func isLosable(_ word: String) -> Bool { losable.contains(word) }

  /// Whether "no" says that something is lost: "no feeling in my shin, and the leg buckles".
  static func isLoss(_ place: Int, in words: [Wording.Word]) -> Bool {
    guard ["no", "zero", "without"].contains(words[place].text), place + 1 < words.count else {
      return false
    }
    let thing = words[place + 1].text == "more" ? place + 2 : place + 1
    guard thing < words.count, losable.contains(words[thing].text) else { return false }
    return !words[(thing + 1)...].prefix(1).contains { unlost.contains($0.text) }
  }

  /// "Normal feeling between my legs", "full control of my bladder".
  static func isWell(_ start: Int, in words: [Wording.Word]) -> Bool {
    guard start > 0, losable.contains(words[start].text) else { return false }
    return ["normal", "full", "good", "perfect", "intact", "healthy", "complete", "all"]
      .contains(words[start - 1].text)
  }

  /// "…, let alone vomited blood", "much less a fever".
  static func isLetAlone(_ start: Int, in words: [Wording.Word]) -> Bool {
    let before = words[max(0, start - 4)..<start].map(\.text)
    return zip(before, before.dropFirst()).contains {
      ($0 == "let" && $1 == "alone") || ($0 == "much" && $1 == "less")
    }
  }

  private static let sources: Set<String> = [
    "leaflet", "leaflets", "pamphlet", "brochure", "label", "insert", "poster", "checklist",
    "warns", "lists", "mentions",
    "effects", "character", "essay", "thesis", "dissertation", "coursework", "movie", "novel",
    "lyrics", "song", "thriller", "sitcom",
  ]
  private static let askers: Set<String> = [
    "i", "im", "ive", "my", "me", "he", "she", "hes", "shes",
  ]

  /// "Watch out for …", "the leaflet lists …", "in case of …", "the character gets …".
  static func isWarnedOf(_ start: Int, in words: [Wording.Word]) -> Bool {
    let before = words[max(0, start - reachOfWarnings)..<start]
      .filter { $0.sentence == words[start].sentence }.map(\.text)
    let warning = before.indices.last { place in
      let next = place + 1 < before.count ? before[place + 1] : ""
      switch before[place] {
      case "watch", "watching", "look", "looking":
        return next == "for" || (next == "out" && before[(place + 1)...].prefix(2).last == "for")
      case "you":
        return ["say", "said", "write", "wrote", "mention", "mentioned", "name", "list", "warn"]
          .contains(next)
      case "they", "it":
        // "They say on the box that …".
        return ["say", "says"].contains(next) && place + 2 < before.count
          && ["on", "in", "at"].contains(before[place + 2]) && before[place...].contains("that")
      case "post", "article", "page", "site", "blog", "video", "list", "guide", "chart":
        return ["says", "said", "mentions", "tells"].contains(next)
      case "covered", "discussed", "studied": return place > 0 && before[place - 1] == "we"
      case "taught", "learnt", "learned":
        return before[place...].contains("that")
      case "warned", "warn": return ["about", "of"].contains(next)
      case "warning", "warnings":
        return ["on", "about", "label", "says", "box", "notice", "sticker"].contains(next)
          && (place == 0 || !["without", "no", "any"].contains(before[place - 1]))
      case "signs", "symptoms":
        return next == "of" && before[..<place].contains { ["what", "which"].contains($0) }
      case "case", "event":
        return next == "of" && place > 0 && ["in", "the"].contains(before[place - 1])
      case let word: return sources.contains(word)
      }
    }
    guard let warning else { return false }
    // "It says on my pills that …": whose pills they are does not matter, nor how long it takes to say.
    let that = before[warning...].lastIndex(of: "that")
    guard that != nil || before.count - warning <= shortReach else { return false }
    return !before[(that ?? warning)...].contains(where: askers.contains)
  }

  private static let reachOfWarnings = 14
  private static let shortReach = 8
}
