/// Numbers terms from 0 in the order in which texts bring them: what an index is built with.
///
/// The terms are those of `Analyzer`. Each different word is compared with the stop words and stemmed
/// once; then it takes a look-up by its bytes.
package struct TermNumbering: ~Copyable {
  private let analyzer = Analyzer()
  private var numbers = Numbers()
  private var waiting = WaitingWords()

  /// A numbering without terms.
  package init() {}

  /// How many terms there are.
  package var count: Int { numbers.termNames.count }
  /// How much memory it takes, in bytes.
  package var byteCount: Int { numbers.byteCount }

  /// How many different words there are that have a term.
  package var wordCount: Int { numbers.wordNames.count }
  /// The number of a word's term; the word's number is less than `wordCount`.
  package func term(ofWord number: Int) -> Int { Int(numbers.wordTerms[number]) }
  /// A word's UTF-8, folded; its number is less than `wordCount`.
  package func word(_ number: Int) -> ArraySlice<UInt8> { numbers.wordNames[number] }

  /// A term's UTF-8; its number is less than `count`.
  package func term(_ number: Int) -> ArraySlice<UInt8> { numbers.termNames[number] }

  /// Returns a term's number, which it gets if it has none.
  ///
  /// - Precondition: the term is not empty.
  package mutating func number(ofTerm term: String) -> Int {
    var letters = Word.Letters()
    for letter in term.utf8 { letters.append(letter) }
    let key = WordMap.key(of: letters.bytes.span, count: letters.count)
    return Int(letters.withSpan { numbers.number(ofTerm: $0, key) })
  }

  /// Returns the number of a term by its UTF-8; it gets one if it has none.
  ///
  /// - Precondition: the term is not empty.
  package mutating func number(ofTerm term: ArraySlice<UInt8>) -> UInt32 {
    numbers.number(ofTerm: term.span, WordMap.key(of: term))
  }

  /// Returns the number of a word, which another numbering has told apart from the stop words; one that is
  /// new gets a number, and has this term.
  ///
  /// - Precondition: the word is not empty.
  package mutating func number(ofWord word: ArraySlice<UInt8>, term: UInt32) -> UInt32 {
    numbers.number(ofWord: word.span, WordMap.key(of: word), term: term)
  }

  /// Calls `body` with the number of each term of `text` and that of its word, in their order.
  ///
  /// Some words are read before they are looked up, so that what the look-ups read, which lies all
  /// over a large table, is on its way meanwhile: waiting for it took a fifth of the time of building an
  /// index.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package mutating func forEachTerm(
    in text: String,
    _ body: (_ term: UInt32, _ word: UInt32) -> Void
  ) {
    let analyzer = analyzer
    analyzer.forEachFoldedWord(in: text) { letters, _ in
      numbers.bringNear(waiting.append(letters))
      if waiting.isFull { numberWaiting(analyzer, body) }
    }
    numberWaiting(analyzer, body)
  }

  private mutating func numberWaiting(_ analyzer: Analyzer, _ body: (UInt32, UInt32) -> Void) {
    waiting.drain { word, key in
      if let number = numbers.number(ofWord: word, key, analyzer) {
        body(numbers.wordTerms[Int(number)], number)
      }
    }
  }

  /// Calls `body` with the number of each term of `text` and the place of its word: UTF-8 offsets.
  ///
  /// Words that begin with none of the `initials` are passed over. The others are looked up as they
  /// come: for a table that lies near.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package mutating func forEachPlace(
    in text: String,
    initials: Initials,
    _ body: (_ term: Int, _ range: Range<Int>) -> Void
  ) {
    let analyzer = analyzer
    analyzer.forEachFoldedWord(in: text) { letters, range in
      guard letters.withSpan({ initials.contains($0) }) else { return }
      let key = WordMap.key(of: letters.bytes.span, count: letters.count)
      let number = letters.withSpan { numbers.number(ofWord: $0, key, analyzer) }
      if let number { body(Int(numbers.wordTerms[Int(number)]), range) }
    }
  }
}

/// The numbers of words and terms.
private struct Numbers: ~Copyable {
  private var words = WordMap()
  private var terms = WordMap()
  private(set) var termNames = Names()
  /// The words that have a term, and the term of each.
  private(set) var wordNames = Names()
  private(set) var wordTerms: [UInt32] = []

  /// What stands for a stop word where others have their number.
  private static let stopWord = UInt32.max

  var byteCount: Int {
    words.byteCount + terms.byteCount + termNames.byteCount + wordNames.byteCount
      + 4 * wordTerms.count
  }

  /// Brings near what the look-up of a word reads first.
  borrowing func bringNear(_ key: WordMap.Key) { words.bringNear(key) }

  /// Returns a word's number; `nil` for a stop word.
  mutating func number(
    ofWord word: Span<UInt8>,
    _ key: WordMap.Key,
    _ analyzer: Analyzer
  ) -> UInt32? {
    let number = words.value(of: word, key) { letters in
      // Each different word is taken apart once.
      guard !Analyzer.isStopWord(letters) else { return Self.stopWord }
      let term = analyzer.term(ofWord: letters)
      wordTerms.append(Self.number(of: term, in: &terms, &termNames))
      return wordNames.add(letters)
    }
    return number == Self.stopWord ? nil : number
  }

  /// Returns a word's number; a new one has this term.
  mutating func number(ofWord word: Span<UInt8>, _ key: WordMap.Key, term: UInt32) -> UInt32 {
    words.value(of: word, key) { letters in
      wordTerms.append(term)
      return wordNames.add(letters)
    }
  }

  /// Returns a term's number.
  mutating func number(ofTerm term: Span<UInt8>, _ key: WordMap.Key) -> UInt32 {
    terms.value(of: term, key) { name in termNames.add(name) }
  }

  private static func number(
    of term: [UInt8],
    in terms: inout WordMap,
    _ names: inout Names
  ) -> UInt32 {
    terms.value(of: term.span, WordMap.key(of: term[...])) { name in names.add(name) }
  }
}

/// Words by their numbers.
private struct Names {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]

  var count: Int { starts.count - 1 }
  var byteCount: Int { bytes.count + 4 * starts.count }

  /// Adds a word and returns its number.
  mutating func add(_ word: Span<UInt8>) -> UInt32 {
    for place in word.indices { bytes.append(word[place]) }
    starts.append(UInt32(bytes.count))
    return UInt32(count - 1)
  }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
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
  @inline(__always)
  mutating func append(_ word: borrowing Word.Letters) -> WordMap.Key {
    precondition(!isFull)
    let bytes = word.bytes.span
    let key = WordMap.key(of: bytes, count: word.count)
    // Sixteen at a time, mostly once: both have room for a multiple of that.
    let place = unsafe UnsafeMutableRawPointer(letters + count &* Self.stride)
    var start = 0
    repeat {
      let part = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start,
        as: SIMD16<UInt8>.self
      )
      unsafe place.storeBytes(of: part, toByteOffset: start, as: SIMD16<UInt8>.self)
      start &+= 16
    } while start < word.count
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
