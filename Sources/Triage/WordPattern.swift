/// What words say something, in whatever way it is put.
///
/// Written as words: `pain|ache* chest`. A bar separates words that mean the same, a star stands for
/// any ending, small words of the language may stand between two words of the pattern, `..` for up
/// to four words more and `...` for up to nine. A pattern stays within a sentence.
struct WordPattern: Sendable, ExpressibleByStringLiteral {
  private struct Form: Sendable {
    var text: String
    var isStart: Bool

    func matches(_ word: String) -> Bool { isStart ? word.hasPrefix(text) : word == text }
  }

  private struct Slot: Sendable {
    var forms: [Form]
    /// How many words of any kind may stand before it.
    var gap: Int

    func matches(_ word: String) -> Bool { forms.contains { $0.matches(word) } }
  }

  private let slots: [Slot]

  init(stringLiteral text: String) {
    var slots: [Slot] = []
    var gap = 0
    for field in text.split(separator: " ") {
      if field == ".." || field == "..." {
        gap = field == ".." ? 4 : 9
        continue
      }
      let forms = field.split(separator: "|").map { form in
        Form(text: String(form.prefix { $0 != "*" }), isStart: form.hasSuffix("*"))
      }
      slots.append(Slot(forms: forms, gap: gap))
      gap = 0
    }
    self.slots = slots
  }

  /// Small words that change nothing of what is said.
  private static let fillers: Set<String> = [
    "a", "about", "again", "all", "almost", "already", "also", "always", "am", "an", "and", "any",
    "are", "around", "as", "at", "awful", "bad", "badly", "be", "been", "being", "bit", "both",
    "completely", "constant", "constantly", "did", "do", "does", "dull", "during", "even", "ever",
    "every", "extremely", "feel", "feeling", "feels", "felt", "for", "from", "full", "get", "gets",
    "getting", "going", "gone", "got", "had", "has", "have", "having", "her", "his", "i", "im",
    "in",
    "inside", "is", "it", "its", "ive", "just", "keep", "keeps", "kind", "left", "like", "little",
    "lot", "lots", "lower", "me", "middle", "mild", "more", "most", "my", "myself", "now", "of",
    "on",
    "or", "our", "own", "proper", "properly", "quite", "really", "right", "seem", "seems", "severe",
    "severely", "sharp", "slight", "slightly", "so", "some", "sort", "still", "strong", "sudden",
    "such", "suddenly", "super", "terrible", "that", "the", "their", "there", "these", "this", "to",
    "too", "totally", "up", "upper", "very", "was", "were", "whole", "with", "your", "across",
    "behind", "over", "under", "into", "through", "when", "been", "became", "become", "becomes",
    "turned", "went", "goes", "go", "looks", "look", "looking", "down", "side", "quick", "deep",
  ]
  private static let mostFillers = 5

  /// Words that turn a sentence into its opposite: no pattern passes over one.
  private static let opposites: Set<String> = [
    "not", "no", "isnt", "arent", "wasnt", "never", "without", "dont", "doesnt", "didnt", "nor",
    "neither", "nothing", "but",
  ]

  /// The places of the words where the pattern stands.
  func matches(in wording: Wording) -> [ClosedRange<Int>] {
    let words = wording.words
    let isPossible = slots.allSatisfy { slot in
      slot.forms.contains { wording.has($0.text, isStart: $0.isStart) }
    }
    guard let first = slots.first, isPossible else { return [] }
    return words.indices.compactMap { place in
      guard first.matches(words[place].text) else { return nil }
      return end(in: words, from: place, slot: 1).map { place...$0 }
    }
  }

  /// The place of the last word, if the slots from `slot` on follow the word at `place`.
  ///
  /// - Complexity: each slot tries at most a dozen places, and a pattern has four slots at most.
  private func end(in words: [Wording.Word], from place: Int, slot: Int) -> Int? {
    guard slot < slots.count else { return place }
    var gap = slots[slot].gap
    var fillers = Self.mostFillers
    var next = place + 1
    while next < words.count, words[next].sentence == words[place].sentence {
      if slots[slot].matches(words[next].text),
        let end = end(in: words, from: next, slot: slot + 1)
      {
        return end
      }
      if Self.opposites.contains(words[next].text) { return nil }
      if fillers > 0, Self.fillers.contains(words[next].text) {
        fillers -= 1
      } else if gap > 0 {
        gap -= 1
      } else {
        return nil
      }
      next += 1
    }
    return nil
  }
}
