internal import TextAnalysis

/// Documents of which one of several threads has numbered the words.
///
/// The numbers are those of its `DocumentNumbering`. Which words have them it tells once, with the
/// documents that bring a word first.
struct NumberedDocuments: Sendable {
  /// Which of the numberings it was.
  var numbering: Int
  /// Whether it has begun anew with these: what was told before holds no more.
  var beginsAnew: Bool
  /// The documents, in rising order.
  var ids: [UInt64] = []
  /// How many terms each field of each document has.
  var lengths: [UInt32] = []
  /// The terms of all fields of all documents, as they stand in the texts.
  var terms: [UInt32] = []
  /// The terms that are new.
  var newTerms = NameList()
  /// The words that are new, and the term of each.
  var newWords = NameList()
  var termsOfNewWords: [UInt32] = []
  /// How many of these documents hold each term.
  var holders = TermHolders()
}

/// Numbers the words of documents, for a builder that has other numbers.
///
/// One serves one thread.
struct DocumentNumbering: ~Copyable {
  private let number: Int
  private let fieldCount: Int
  private let mostBytes: Int
  private var terms = TermNumbering()
  /// How many bytes terms and words take.
  static let usualBytes = 16 << 20

  /// Makes the one of this number.
  ///
  /// When the terms and words that it knows take `mostBytes` it begins anew: the frequent words, which are
  /// nearly all, are soon known again.
  init(number: Int, fieldCount: Int, mostBytes: Int = usualBytes) {
    self.number = number
    self.fieldCount = fieldCount
    self.mostBytes = mostBytes
  }

  /// Numbers the words of documents, which have a text for each field and rising ids.
  mutating func numbered(_ documents: [TextDocument]) -> NumberedDocuments {
    let beginsAnew = terms.byteCount > mostBytes
    if beginsAnew { terms = TermNumbering() }
    let known = (terms: terms.count, words: terms.wordCount)
    var result = NumberedDocuments(numbering: number, beginsAnew: beginsAnew)
    for (place, document) in documents.enumerated() {
      result.ids.append(document.id)
      for field in 0..<fieldCount {
        let start = result.terms.count
        if field < document.texts.count {
          terms.forEachTerm(in: document.texts[field]) { term, _ in
            result.terms.append(term)
            result.holders.add(term, of: UInt32(place))
          }
        }
        result.lengths.append(UInt32(result.terms.count - start))
      }
    }
    for number in known.terms..<terms.count { result.newTerms.append(terms.term(number)) }
    for number in known.words..<terms.wordCount {
      result.newWords.append(terms.word(number))
      result.termsOfNewWords.append(UInt32(terms.term(ofWord: number)))
    }
    return result
  }
}

/// What numbers a builder has for the terms of a `DocumentNumbering`.
struct NumberTranslation {
  private(set) var terms: [UInt32] = []

  /// Learns the new terms of documents, which are numbered in `numbering` as well, as their words are.
  mutating func learn(_ documents: NumberedDocuments, _ numbering: inout TermNumbering) {
    if documents.beginsAnew { terms = [] }
    for number in 0..<documents.newTerms.count {
      terms.append(numbering.number(ofTerm: documents.newTerms[number]))
    }
    for number in 0..<documents.newWords.count {
      let term = terms[Int(documents.termsOfNewWords[number])]
      _ = numbering.number(ofWord: documents.newWords[number], term: term)
    }
  }
}

/// A document whose texts are to be numbered.
struct TextDocument: Sendable {
  var id: UInt64
  /// One for each field.
  var texts: [String]
}
