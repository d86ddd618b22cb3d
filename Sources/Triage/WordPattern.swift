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

  private let text: String

  init(stringLiteral text: String) { self.text = text }

  /// The pattern taken apart; only done for the few that a text may hold.
  private var slots: [Slot] {
    var slots: [Slot] = []
    var gap = 0
    for field in text.utf8.split(separator: 0x20) {
      if field.first == 0x2E {
        gap = field.count == 2 ? 4 : 9
        continue
      }
      let forms = field.split(separator: 0x7C).map { form in
        Form(
          text: String(Substring(form.prefix { $0 != 0x2A })),
          isStart: form.last == 0x2A
        )
      }
      slots.append(Slot(forms: forms, gap: gap))
      gap = 0
    }
    return slots
  }

  /// Whether each part of the pattern may stand somewhere in the text; says no to nearly all
  /// patterns, byte by byte.
  private func isPossible(in wording: Wording) -> Bool {
    let bytes = text.utf8.span
    var word = WordHash()
    var isMet = false
    for place in 0...bytes.count {
      switch place < bytes.count ? bytes[place] : 0x20 {
      case 0x20:
        if !isMet && !wording.mayHave(word.exact) { return false }
        (word, isMet) = (WordHash(), false)
      case 0x7C:
        if !isMet { isMet = wording.mayHave(word.exact) }
        word = WordHash()
      case 0x2A: if !isMet { isMet = wording.mayHave(word.start) }
      case 0x2E: isMet = true
      case let byte: word.append(byte)
      }
    }
    return true
  }

  /// Small words that change nothing of what is said.
  private static let fillerWords: Set<String> = [
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
    "neither", "nothing", "but", "fine", "ok", "okay", "normal", "normally",
  ]

  /// The places of the words where the pattern stands.
  func matches(in wording: Wording) -> [ClosedRange<Int>] {
    let words = wording.words
    guard isPossible(in: wording) else { return [] }
    let slots = slots
    guard let first = slots.first else { return [] }
    return words.indices.compactMap { place in
      guard first.matches(words[place].text) else { return nil }
      return Self.end(of: slots, in: words, from: place, slot: 1).map { place...$0 }
    }
  }

  /// The place of the last word, if the slots from `slot` on follow the word at `place`.
  ///
  /// - Complexity: each slot tries at most a dozen places, and a pattern has four slots at most.
  private static func end(
    of slots: [Slot],
    in words: [Wording.Word],
    from place: Int,
    slot: Int
  ) -> Int? {
    guard slot < slots.count else { return place }
    var gap = slots[slot].gap
    var fillers = mostFillers
    var next = place + 1
    while next < words.count, words[next].sentence == words[place].sentence {
      if slots[slot].matches(words[next].text),
        let end = end(of: slots, in: words, from: next, slot: slot + 1)
      {
        return end
      }
      if opposites.contains(words[next].text) { return nil }
      if fillers > 0, fillerWords.contains(words[next].text) {
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
