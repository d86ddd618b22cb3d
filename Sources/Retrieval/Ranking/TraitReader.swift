internal import SearchIndex
internal import TextAnalysis

/// Reads texts for what the ranking looks at; each different word is taken apart once.
struct TraitReader {
  private let analyzer: Analyzer
  private var words = WordTable()
  private var terms = WordTable()
  private var known: [KnownWord] = []
  private var places: [UInt16] = []
  /// How often a gram stands in the text that is read; nothing but zeros between two texts.
  private var tally = [UInt8](repeating: 0, count: PairTraits.Gram.places)
  /// The last text that had each term.
  private var lastText: [Int32] = []
  private var texts: Int32 = 0

  /// A word's term, -1 for a stop word, and where its grams are among `places`.
  private struct KnownWord {
    var term: Int32
    var firstPlace: Int32
    var endPlace: Int32
  }

  init(_ analyzer: Analyzer) { self.analyzer = analyzer }

  /// How many terms there are; they have the numbers below it.
  var termCount: Int { terms.count }
  /// How much memory the words take, in bytes.
  var byteCount: Int {
    words.byteCount + terms.byteCount + 12 * known.count + 2 * places.count + 4 * lastText.count
  }

  /// A term's UTF-8.
  func term(_ number: Int) -> ArraySlice<UInt8> { terms.word(number) }

  /// Reads a past pair.
  ///
  /// - Complexity: O(*n*) in the bytes of the texts, some 5 ns each.
  mutating func traits(question: String, answer: String) -> PairTraits {
    var traits = PairTraits()
    var touched: [UInt16] = []
    texts &+= 1
    forEachWord(in: question) { reader, word in
      reader.tally(word, &touched)
      reader.note(word.term, in: &traits)
    }
    traits.questionGrams = touched.map { .init(place: $0, count: tally[Int($0)]) }
    forEachWord(in: answer) { reader, word in reader.tally(word, &touched) }
    traits.grams = grams(clearing: touched)
    return traits
  }

  /// Reads a question that is asked; some of its terms are read as others.
  mutating func traits(ofAsked question: String, readings: [Query.Reading]) -> PairTraits {
    var traits = PairTraits()
    var touched: [UInt16] = []
    texts &+= 1
    let replaced = readings.map { (number(ofTerm: $0.slip), word(of: $0.term)) }
    forEachWord(in: question) { reader, word in
      let word = replaced.first { $0.0 == word.term }?.1 ?? word
      reader.tally(word, &touched)
      reader.note(word.term, in: &traits)
    }
    traits.questionGrams = grams(clearing: touched)
    return traits
  }

  private mutating func note(_ term: Int32, in traits: inout PairTraits) {
    guard lastText[Int(term)] != texts else { return }
    lastText[Int(term)] = texts
    traits.terms.append(term)
  }

  private mutating func tally(_ word: KnownWord, _ touched: inout [UInt16]) {
    for place in Int(word.firstPlace)..<Int(word.endPlace) {
      let gram = places[place]
      let count = tally[Int(gram)]
      if count == 0 { touched.append(gram) }
      if count < .max { tally[Int(gram)] = count + 1 }
    }
  }

  private mutating func grams(clearing touched: [UInt16]) -> [PairTraits.Gram] {
    touched.map { place in
      defer { tally[Int(place)] = 0 }
      return .init(place: place, count: tally[Int(place)])
    }
  }

  /// Calls `body` with each word of `text` that is no stop word.
  private mutating func forEachWord(
    in text: String,
    _ body: (inout Self, KnownWord) -> Void
  ) {
    let analyzer = analyzer
    analyzer.forEachWord(in: text) { letters, _ in
      let (number, isNew) = words.number(of: letters)
      if isNew { learn(letters) }
      let word = known[number]
      if word.term >= 0 { body(&self, word) }
    }
  }

  private mutating func learn(_ letters: Span<UInt8>) {
    let first = Int32(places.count)
    guard !Analyzer.isStopWord(letters) else {
      known.append(KnownWord(term: -1, firstPlace: first, endPlace: first))
      return
    }
    let term = number(ofTerm: analyzer.stem(of: letters))
    known.append(word(of: letters, term: term))
  }

  /// A term taken as a word.
  private mutating func word(of term: String) -> KnownWord {
    let letters = Array(term.utf8)
    return word(of: letters.span, term: number(ofTerm: term))
  }

  private mutating func word(of letters: Span<UInt8>, term: Int32) -> KnownWord {
    let first = Int32(places.count)
    Self.forEachGram(of: letters) { gram in
      places.append(UInt16(truncatingIfNeeded: (gram &* 0x9E37_79B1) >> 16))
    }
    return KnownWord(term: term, firstPlace: first, endPlace: Int32(places.count))
  }

  private mutating func number(ofTerm term: String) -> Int32 {
    let (number, isNew) = terms.number(of: Array(term.utf8).span)
    if isNew { lastText.append(-1) }
    return Int32(number)
  }

  /// Calls `body` with the four-letter grams of `_word_`; a word of two letters or fewer is one gram.
  private static func forEachGram(of letters: Span<UInt8>, _ body: (UInt32) -> Void) {
    var gram: UInt32 = 0x5F
    for place in letters.indices {
      gram = gram << 8 | UInt32(letters[place])
      if place >= 2 { body(gram) }
    }
    body(gram << 8 | 0x5F)
  }
}
