/// Numbers terms from 0 in the order in which texts bring them: what an index is built with.
///
/// The terms are those of `Analyzer`. Each different word is compared with the stop words and stemmed
/// once; then it takes a look-up by its bytes.
package struct TermNumbering: ~Copyable {
  private let analyzer = Analyzer()
  private var words = WordMap()
  private var terms = WordTable()
  private var waiting = WaitingWords()

  /// What stands for a stop word where others have a term's number.
  private static let stopWord = UInt32.max

  /// A numbering without terms.
  package init() {}

  /// How many terms there are.
  package var count: Int { terms.count }
  /// How much memory it takes, in bytes.
  package var byteCount: Int { words.byteCount + terms.byteCount }

  /// A term's UTF-8; its number is less than `count`.
  package func term(_ number: Int) -> ArraySlice<UInt8> { terms.word(number) }

  /// Whether a term stands before another in the order of their UTF-8.
  package func precedes(_ left: Int, _ right: Int) -> Bool {
    terms.word(left).lexicographicallyPrecedes(terms.word(right))
  }

  /// Calls `body` with the number of each term of `text`, in their order.
  ///
  /// Some words are read before they are looked up, so that what the look-ups read, which lies all
  /// over a large table, is on its way meanwhile: waiting for it took a fifth of the time of building an
  /// index.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package mutating func forEachTerm(in text: String, _ body: (_ number: Int) -> Void) {
    let analyzer = analyzer
    analyzer.forEachFoldedWord(in: text) { letters, _ in
      words.bringNear(waiting.append(letters))
      if waiting.isFull { numberWaiting(analyzer, body) }
    }
    numberWaiting(analyzer, body)
  }

  private mutating func numberWaiting(_ analyzer: Analyzer, _ body: (Int) -> Void) {
    waiting.drain { word, key in
      let term = words.value(of: word, key) { letters in
        // Each different word is taken apart once.
        guard !Analyzer.isStopWord(letters) else { return Self.stopWord }
        return UInt32(terms.number(of: Array(analyzer.stem(of: letters).utf8).span).number)
      }
      if term != Self.stopWord { body(Int(term)) }
    }
  }
}

/// Words that are read and not looked up yet.
@safe struct WaitingWords: ~Copyable {
  private static let most = 32
  private static let stride = Word.Letters.capacity
  private let letters = UnsafeMutablePointer<UInt8>.allocate(capacity: most * stride)
  private let keys = UnsafeMutablePointer<(count: Int, key: WordMap.Key)>.allocate(capacity: most)
  private(set) var count = 0

  deinit {
    unsafe letters.deallocate()
    unsafe keys.deallocate()
  }

  /// Whether there is no room for another.
  var isFull: Bool { count == Self.most }

  /// Adds a word and returns its key.
  ///
  /// - Precondition: it is not full, and the word not empty.
  mutating func append(_ word: borrowing Word.Letters) -> WordMap.Key {
    precondition(!isFull)
    let bytes = word.bytes.span
    let key = WordMap.key(of: bytes, count: word.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (letters + count * Self.stride).update(from: start, count: Self.stride)
    }
    unsafe keys[count] = (word.count, key)
    count += 1
    return key
  }

  /// Calls `body` with each word and its key, and forgets them.
  mutating func drain(_ body: (_ word: Span<UInt8>, _ key: WordMap.Key) -> Void) {
    for place in 0..<count {
      let (length, key) = unsafe keys[place]
      let word = unsafe UnsafeBufferPointer(start: letters + place * Self.stride, count: length)
      unsafe body(word.span, key)
    }
    count = 0
  }
}
