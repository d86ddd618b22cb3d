/// Numbers terms from 0 in the order in which texts bring them: what an index is built with.
///
/// The terms are those of `Analyzer`. Each different word is compared with the stop words and stemmed
/// once; then it takes a look-up by its bytes, some 20 ns.
package struct TermNumbering {
  private let analyzer = Analyzer()
  private var words = WordTable()
  private var terms = WordTable()
  /// The number of each word's term; -1 for a stop word.
  private var numbers: [Int32] = []

  /// A numbering without terms.
  package init() {}

  /// How many terms there are.
  package var count: Int { terms.count }
  /// How much memory it takes, in bytes.
  package var byteCount: Int { words.byteCount + terms.byteCount + 4 * numbers.count }

  /// A term's UTF-8; its number is less than `count`.
  package func term(_ number: Int) -> ArraySlice<UInt8> { terms.word(number) }

  /// Whether a term stands before another in the order of their UTF-8.
  package func precedes(_ left: Int, _ right: Int) -> Bool {
    terms.word(left).lexicographicallyPrecedes(terms.word(right))
  }

  /// Calls `body` with the number of each term of `text`, in their order.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package mutating func forEachTerm(in text: String, _ body: (_ number: Int) -> Void) {
    let analyzer = analyzer
    analyzer.forEachWord(in: text) { letters, _ in
      let (word, isNew) = words.number(of: letters)
      if isNew { numbers.append(number(of: letters, analyzer)) }
      if numbers[word] >= 0 { body(Int(numbers[word])) }
    }
  }

  /// The number of a new word's term.
  private mutating func number(of letters: Span<UInt8>, _ analyzer: Analyzer) -> Int32 {
    guard !Analyzer.isStopWord(letters) else { return -1 }
    let term = Array(analyzer.stem(of: letters).utf8)
    return Int32(terms.number(of: term.span).number)
  }
}
