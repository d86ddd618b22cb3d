package import Storage
private import TextAnalysis

/// Makes queries of texts.
///
/// It remembers what words stand for and what they are worth, so that a word which comes again is neither
/// stemmed nor looked up in the index again: over thousands of questions nearly all do. One serves one thread.
package final class QueryReader {
  private let index: IndexReader
  private let documentCount: Int
  private var numbering = TermNumbering()
  /// By the numbers of terms, each as it stands in a query, but for the word and the weight, and what it is
  /// worth, however often it is asked.
  private var known: [Query.Term] = []
  private var worths: [Double] = []
  /// By the numbers of terms, the place of each in the query at hand + 1; 0 for one that is not in it.
  private var places: [Int32] = []

  /// What words that no document holds are read as, as far as it was asked for.
  private var corrections: [[UInt8]: Vocabulary.Correction?] = [:]
  /// The words that they are compared with, once there is one.
  private var vocabulary: Vocabulary?
  private let analyzer = Analyzer()

  private let mostTerms: Int
  /// So many terms take 3 MB.
  private static let usualTerms = 1 << 14

  /// Makes one for an index.
  package convenience init(_ index: IndexReader) { self.init(index, mostTerms: Self.usualTerms) }

  /// Makes one that begins anew when it knows more terms.
  init(_ index: IndexReader, mostTerms: Int) {
    self.index = index
    self.mostTerms = mostTerms
    documentCount = index.documentCount
  }

  /// Returns the query for a text: its different terms, in their order.
  package func query(for text: String) throws(FormatError) -> Query {
    if known.count > mostTerms {
      numbering = TermNumbering()
      (known, worths, places) = ([], [], [])
    }
    var found: [(number: Int, word: Range<Int>, count: Int)] = []
    numbering.forEachPlace(in: text, initials: .all) { number, range in
      if number >= places.count {
        places += repeatElement(0, count: number + 1 - places.count)
      }
      if places[number] > 0 {
        found[Int(places[number]) - 1].count += 1
      } else {
        found.append((number, range, 1))
        places[number] = Int32(found.count)
      }
    }
    for term in found { places[term.number] = 0 }
    while known.count < numbering.count { try addTerm(known.count) }
    let letters = text.utf8
    return Query(
      terms: found.map { number, range, count in
        var term = known[number]
        let start = letters.index(letters.startIndex, offsetBy: range.lowerBound)
        let end = letters.index(start, offsetBy: range.count)
        term.word = String(text[start..<end])
        term.count = count
        term.weight = worths[number] * Formula.querySaturation(count)
        return term
      }
    )
  }

  /// Reads the words of a query that no document holds as those they may be slips of.
  ///
  /// The term keeps its word; if the query has the other term already, they become one. Returns the
  /// words that are read as another, with the term.
  package func correct(_ query: inout Query) throws(FormatError) -> [Query.Reading] {
    if corrections.count > mostTerms { corrections = [:] }
    return try query.correct { term throws(FormatError) in
      let word = letters(of: term.word)
      if let known = corrections[word] { return known }
      let correction = try correction(
        of: word,
        isOrdinary: OrdinaryWords.contains(Array(term.term.utf8).span)
      )
      corrections[word] = .some(correction)
      return correction
    } weigh: { term throws(FormatError) in
      try index.weigh(&term)
    }
  }

  private func correction(
    of word: [UInt8],
    isOrdinary: Bool
  ) throws(FormatError) -> Vocabulary.Correction? {
    guard let rule = SpellingRule(for: word, isOrdinary: isOrdinary) else { return nil }
    if vocabulary == nil { vocabulary = Vocabulary(index) }
    return try vocabulary?.correction(by: rule)
  }

  /// A word's folded letters.
  private func letters(of word: String) -> [UInt8] {
    var folded: [UInt8] = []
    analyzer.forEachWord(in: word) { letters, _ in
      if folded.isEmpty { folded = letters.indices.map { letters[$0] } }
    }
    return folded
  }

  private func addTerm(_ number: Int) throws(FormatError) {
    let name = Array(numbering.term(number))
    var term = Query.Term(term: String(decoding: name, as: UTF8.self), word: "", count: 1)
    try index.look(up: &term, name)
    worths.append(
      index.worth(of: term.term, frequency: term.documentFrequency, documents: documentCount)
    )
    known.append(term)
  }
}
