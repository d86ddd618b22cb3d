/// Phrases of one meaning in several languages, found in the words of a text.
struct PhraseTable: Sendable {
  /// The words of each phrase, by its first word; the longest first.
  private(set) var phrases: [String: [[String]]] = [:]

  /// Reads phrases that are separated by commas or line ends, in any spelling of case and accents.
  init(_ list: String) {
    for item in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = Wording(item).words
      guard let first = words.first else { continue }
      phrases[first, default: []].append(words)
    }
    for first in phrases.keys { phrases[first]?.sort { $0.count > $1.count } }
  }

  /// Returns how many words of the longest phrase stand in `words` at `index`, or `nil`.
  func length(in words: [String], at index: Int) -> Int? {
    guard index < words.count, let candidates = phrases[words[index]] else { return nil }
    for candidate in candidates where candidate.count <= words.count - index {
      if words[index..<index + candidate.count].elementsEqual(candidate) { return candidate.count }
    }
    return nil
  }

  /// Returns where the first phrase stands in `words`.
  func firstRange(in words: [String]) -> Range<Int>? {
    for index in words.indices {
      if let length = length(in: words, at: index) { return index..<index + length }
    }
    return nil
  }

  /// Whether a phrase stands anywhere in `words`.
  func isFound(in words: [String]) -> Bool { firstRange(in: words) != nil }

  /// Whether `text` as a whole is one of the phrases.
  func isWhole(_ text: some StringProtocol) -> Bool {
    let words = Wording(text).words
    return length(in: words, at: 0) == words.count
  }
}
