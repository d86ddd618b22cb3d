/// Turns text into terms: words in lower case without accents, stop words left out, stemmed.
///
/// A word is a run of letters, digits and the marks on them; an apostrophe within it is dropped
/// ("don't" is `dont`), and so is an `'s` at its end. Chinese, Japanese and Korean ideographs are
/// words of their own. One analyzer serves one thread.
package final class Analyzer {
  /// The most bytes of a word that count; what is longer is cut.
  static let longestWord = 64

  private let stemmer = Stemmer()
  private var terms: [String: String?] = [:]
  private var word: [UInt8] = []

  /// Makes an analyzer for English.
  package init() { word.reserveCapacity(Self.longestWord) }

  /// Calls `body` with each term of `text` and the place of its word: UTF-8 offsets.
  /// - Complexity: O(*n*) in the bytes of the text.
  package func forEachTerm(
    in text: String,
    _ body: (_ term: String, _ range: Range<Int>) -> Void
  ) {
    forEachWord(in: text) { word, range in
      if let term = term(for: word) { body(term, range) }
    }
  }

  /// Returns the term of a folded word, or `nil` for a stop word; each different word is stemmed
  /// once.
  private func term(for word: String) -> String? {
    if let known = terms[word] { return known }
    let term = StopWords.contains(word) ? nil : stemmer.stem(word)
    if terms.count >= 1 << 20 { terms.removeAll(keepingCapacity: true) }
    terms[word] = .some(term)
    return term
  }

  /// Calls `body` with each folded word of `text`, stop words included, and its place.
  package func forEachWord(
    in text: String,
    _ body: (_ word: String, _ range: Range<Int>) -> Void
  ) {
    var start = 0
    var end = 0
    var position = 0
    var apostrophe: Int?
    word.removeAll(keepingCapacity: true)
    func finish() {
      guard !word.isEmpty else { return }
      // "therapist's": what stands behind the apostrophe is the ending alone.
      if let apostrophe, word.count == apostrophe + 1, word[apostrophe] == 0x73 {
        word.removeLast()
      }
      body(String(decoding: word, as: UTF8.self), start..<end)
      word.removeAll(keepingCapacity: true)
      apostrophe = nil
    }
    for scalar in text.unicodeScalars {
      let next = position + UTF8.width(scalar)
      switch Folding.kind(of: scalar) {
      case .letter:
        if word.isEmpty { start = position }
        if word.count < Self.longestWord { Folding.append(scalar, to: &word) }
        end = next
      case .mark:
        if !word.isEmpty { end = next }
      case .ideograph:
        finish()
        start = position
        end = next
        Folding.append(scalar, to: &word)
        finish()
      case .apostrophe:
        // Two in a row are quotation marks.
        if apostrophe == word.count { finish() } else if !word.isEmpty { apostrophe = word.count }
      case .other:
        finish()
      }
      position = next
    }
    finish()
  }
}
