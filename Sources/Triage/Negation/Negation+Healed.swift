/// What is well since.
extension Negation {
  /// Whether all is well since: "fine ever since", "no problem since", "it never came back".
  static func isHealed(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.contains { place in
      let before = texts[..<place].suffix(4)
      switch texts[place] {
      case "since", "after", "afterwards":
        // "… and perfectly well for the two decades since"; "since then I've been perfectly well".
        let long = texts[..<place].suffix(8)
        return before.contains { well.contains($0) || troubles.contains($0) }
          || (!long.contains("until") && long.contains(where: without.contains))
          || long.contains { ["none", "nothing", "no"].contains($0) }
          || (["then", "and", "ive", "that"].contains(texts[(place + 1)...].first)
            && isWell(texts[(place + 1)...].prefix(7)))
          || isWell(long)
      case "recovery":
        return ["full", "complete", "perfect", "good"].contains(before.last)
      case "again": return before.contains("never")
      case "never": return texts[(place + 1)...].first == "since"
      case "back", "returned", "recurred":
        return before.contains { ["never", "didnt", "hasnt", "not"].contains($0) }
          || before.last == "all"
      case "clear", "cleared", "cured", "recovered": return place > 0
      default: return false
      }
    }
  }

  private static let without: Set<String> = ["havent", "hasnt"]

  /// "… been perfectly well", of what follows or comes before "since".
  static func isWell(_ texts: ArraySlice<String>) -> Bool {
    zip(texts, texts.dropFirst()).contains {
      ["been", "perfectly", "completely", "entirely", "totally", "am"].contains($0)
        && ["well", "fine", "healthy", "good", "fit", "ok", "okay"].contains($1)
    } && !texts.contains { ["not", "until", "never", "but"].contains($0) }
  }

  private static let troubles: Set<String> = [
    "perfect", "great", "nothing", "none", "problem", "problems", "trouble", "not", "worked",
  ]
}
