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

  /// Makes an analyzer for English.
  package init() {}

  /// Calls `body` with each term of `text` and the place of its word: UTF-8 offsets.
  ///
  /// - Complexity: O(*n*) in the bytes of the text; each different word is stemmed once.
  package func forEachTerm(
    in text: String,
    _ body: (_ term: String, _ range: Range<Int>) -> Void
  ) {
    forEachWord(in: text) { word, range in
      if let term = term(for: word) { body(term, range) }
    }
  }

  /// Returns the term of a folded word, or `nil` for a stop word.
  package func term(for word: String) -> String? {
    if let known = terms[word] { return known }
    let term = StopWords.contains(word) ? nil : stemmer.stem(word)
    if terms.count >= 1 << 20 { terms.removeAll(keepingCapacity: true) }
    terms[word] = .some(term)
    return term
  }

  /// Whether a folded word says nothing of a text's subject.
  package func isStopWord(_ word: String) -> Bool { StopWords.contains(word) }

  /// Calls `body` with each folded word of `text`, stop words included, and its place.
  package func forEachWord(
    in text: String,
    _ body: (_ word: String, _ range: Range<Int>) -> Void
  ) {
    let bytes = text.utf8.span
    var word = Word()
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      // ASCII, which is nearly all there is, without a look into Unicode's tables.
      if let letter = Folding.letter(byte) {
        word.append(letter, at: position)
        position += 1
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position)
      let next = position + length
      switch Folding.kind(of: scalar) {
      case .letter:
        word.append(scalar, at: position..<next)
      case .mark:
        word.extend(to: next)
      case .ideograph:
        word.finish(body)
        word.append(scalar, at: position..<next)
        word.finish(body)
      case .apostrophe:
        // Two in a row are quotation marks.
        if word.endsInApostrophe { word.finish(body) } else { word.markApostrophe() }
      case .other:
        word.finish(body)
      }
      position = next
    }
    word.finish(body)
  }
}
