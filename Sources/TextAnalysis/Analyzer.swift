/// Turns text into terms: words in lower case without accents, stop words left out, stemmed.
///
/// A word is a run of letters, digits and the marks on them; an apostrophe within it is dropped
/// ("don't" is `dont`), and so is an `'s` at its end. Chinese, Japanese and Korean ideographs are
/// words of their own. One analyzer serves one thread.
package final class Analyzer {
  /// The most bytes of a word that count; what is longer is cut.
  static let longestWord = 64

  private let stemmer = Stemmer()
  private var terms: [String: String] = [:]

  /// Makes an analyzer for English.
  package init() {}

  /// Calls `body` with each term of `text` and the place of its word: UTF-8 offsets.
  ///
  /// Words that begin with none of the `initials` are passed over: whoever looks for a few terms need
  /// not have every word of a text stemmed.
  ///
  /// - Complexity: O(*n*) in the bytes of the text; each different word is stemmed once.
  package func forEachTerm(
    in text: String,
    initials: Initials = .all,
    _ body: (_ term: String, _ range: Range<Int>) -> Void
  ) {
    forEachWord(in: text) { letters, range in
      guard initials.contains(letters), !StopWords.contains(letters) else { return }
      body(term(for: letters), range)
    }
  }

  /// Returns the term of a folded word.
  private func term(for letters: Span<UInt8>) -> String {
    let word = Self.text(of: letters)
    if let known = terms[word] { return known }
    let term = stemmer.stem(word)
    if terms.count >= 1 << 20 { terms.removeAll(keepingCapacity: true) }
    terms[word] = term
    return term
  }

  /// Returns the term of a folded word and does not remember it.
  package func stem(of letters: Span<UInt8>) -> String { stemmer.stem(Self.text(of: letters)) }

  /// Returns the term of a folded word, which is no stop word: its stem, or itself where nothing is left of it.
  package func term(ofWord letters: Span<UInt8>) -> [UInt8] {
    let stem = Array(stem(of: letters).utf8)
    return stem.isEmpty ? letters.indices.map { letters[$0] } : stem
  }

  /// Whether a folded word says nothing of a text's subject.
  package static func isStopWord(_ letters: Span<UInt8>) -> Bool { StopWords.contains(letters) }

  /// Whether words that say nothing of a text's subject may begin with these folded letters.
  package static func areStopWords(begunBy letters: String) -> Bool {
    StopWords.areBegun(by: letters)
  }

  /// Calls `body` with each folded word of `text` as UTF-8, stop words included, and its place.
  package func forEachWord(
    in text: String,
    _ body: (_ letters: Span<UInt8>, _ range: Range<Int>) -> Void
  ) {
    forEachFoldedWord(in: text) { letters, range in letters.withSpan { body($0, range) } }
  }

  /// Calls `body` with the letters of each word.
  @inline(__always)
  func forEachFoldedWord(
    in text: String,
    _ body: (_ letters: borrowing Word.Letters, _ range: Range<Int>) -> Void
  ) {
    let bytes = text.utf8.span
    var word = Word()
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      // ASCII, which is nearly all there is, without a look into Unicode's tables.
      if byte < 0x80 {
        let end = word.appendRun(of: bytes, from: position)
        if end < bytes.count, bytes[end] < 0x80, bytes[end] != Folding.apostrophe {
          word.finish(body)
          position = end + 1
          continue
        }
        if end > position {
          position = end
          continue
        }
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

  /// The letters, which are UTF-8 that we folded ourselves, as a string.
  private static func text(of letters: Span<UInt8>) -> String {
    unsafe letters.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
