package import Storage
private import TextAnalysis

/// What a second look at a document tells, beyond the score of its terms.
package struct CloserLook: Sendable, Equatable {
  /// How like the first field is to the text that is asked, by runs of four letters: from 0 on, 1 for the
  /// same words.
  package var fieldLetters = 0.0
  /// The same for all fields together.
  package var letters = 0.0
  /// How much of the first field, by the weight of its words, the text says as well: 0 to 1.
  package var covered = 0.0

  /// A document that has nothing of the text.
  package init() {}

  init(fieldLetters: Double, letters: Double, covered: Double) {
    self.fieldLetters = fieldLetters
    self.letters = letters
    self.covered = covered
  }
}

/// Looks again at the best documents of a search, by the words that the index keeps of each.
///
/// It remembers what terms are worth, for the next search. One serves one thread.
package final class CloserReader {
  private let index: IndexReader
  private let analyzer = Analyzer()
  private let words: [SegmentWords]
  private let worths: [TermWorths]

  /// Makes one for an index.
  package init(_ index: IndexReader) throws(FormatError) {
    self.index = index
    words = try index.segments.indices.map { number throws(FormatError) in
      try SegmentWords(of: index.segments[number], number: number)
    }
    worths = index.segments.map { TermWorths(count: $0.termCount) }
  }

  /// Looks at documents for a text, whose query is `query`; `readings` are its terms that are read as
  /// others.
  ///
  /// The letters' weights depend on how many of these documents hold them. `field` is the number of the
  /// one field that counts, and then stands for all; `nil` for all.
  ///
  /// - Complexity: O(*w*) in the different words of all documents, some 15 ns each.
  package func looks(
    at documents: [UInt64],
    for text: String,
    _ query: Query,
    readings: [Query.Reading] = [],
    field: Int? = nil
  ) throws(FormatError) -> [CloserLook] {
    var tally = LetterTally(askedLetters(of: text, readings: readings))
    let asked = try askedTerms(query)
    let first = field ?? 0
    var fields = index.manifest.settings.fields.map { _ in [UInt32]() }
    var others: [UInt32] = []
    var covered: [Double] = []
    for document in documents {
      for number in fields.indices { fields[number].removeAll(keepingCapacity: true) }
      others.removeAll(keepingCapacity: true)
      if let (segment, place) = try location(of: document) {
        try words[segment].read(at: place, into: &fields)
        if field == nil {
          for number in fields.indices.dropFirst() {
            Self.add(fields[number], besides: fields[0], to: &others)
          }
        }
        covered.append(try self.covered(fields[first], by: asked[segment], segment))
        try tally.addDocument(first: fields[first], others: others, words[segment])
      } else {
        covered.append(0)
        tally.addNothing()
      }
    }
    return zip(tally.likenesses(), covered).map {
      CloserLook(fieldLetters: $0.first, letters: $0.all, covered: $1)
    }
  }

  /// Adds the words of a field that the first one has not, nor the fields between.
  private static func add(_ words: [UInt32], besides first: [UInt32], to others: inout [UInt32]) {
    let known = others.count
    var place = 0
    for word in words {
      while place < first.count, first[place] < word { place += 1 }
      if place < first.count, first[place] == word { continue }
      // Where there are more than two fields, which is rare.
      if known > 0, others[..<known].contains(word) { continue }
      others.append(word)
    }
  }

  // MARK: What is asked

  /// The folded words of a text that are no stop words; some are read as others.
  private func askedLetters(of text: String, readings: [Query.Reading]) -> [[UInt8]] {
    var asked: [[UInt8]] = []
    analyzer.forEachWord(in: text) { letters, _ in
      guard !Analyzer.isStopWord(letters) else { return }
      if !readings.isEmpty {
        let term = analyzer.stem(of: letters)
        if let reading = readings.first(where: { $0.slip == term }) {
          return asked.append(Array(reading.term.utf8))
        }
      }
      asked.append(letters.indices.map { letters[$0] })
    }
    return asked
  }

  /// The numbers of the query's terms in each segment.
  private func askedTerms(_ query: Query) throws(FormatError) -> [AskedTerms] {
    try index.segments.map { segment throws(FormatError) in
      var terms = AskedTerms()
      for term in query.terms where term.documentFrequency > 0 {
        if let number = try segment.number(of: Array(term.term.utf8)) { terms.insert(number) }
      }
      return terms
    }
  }

  // MARK: What terms are worth

  /// The share of a field's worth that is asked.
  private func covered(
    _ field: [UInt32],
    by asked: AskedTerms,
    _ segment: Int
  ) throws(FormatError) -> Double {
    let worths = worths[segment]
    // Whole numbers, so that their order does not matter.
    var (common, all) = (0, 0)
    for word in field {
      let term = try words[segment].term(of: word)
      if worths[term] == nil { worths[term] = try worth(of: term, in: segment) }
      let worth = worths[term] ?? 0
      all += worth
      if asked.contains(term) { common += worth }
    }
    return all > 0 ? Double(common) / Double(all) : 0
  }

  /// idf to the power of 1.5, in 65,536ths.
  private func worth(of term: Int, in segment: Int) throws(FormatError) -> Int {
    let frequency =
      index.segments.count == 1
      ? max(0, try index.segments[0].frequency(of: term) - index.manifest.entries[0].loss(of: term))
      : try index.documentFrequency(of: try index.segments[segment].name(of: term))
    let idf = Formula.idf(documents: index.documentCount, frequency: frequency)
    return Int(max(0, min(1e9, idf * idf.squareRoot() * 65_536)))
  }

  // MARK: Where documents are

  private func location(of document: UInt64) throws(FormatError) -> (segment: Int, place: Int)? {
    for segment in index.segments.indices.reversed() {
      guard let place = try index.segments[segment].place(of: document) else { continue }
      if !index.manifest.entries[segment].isDeleted(place) { return (segment, place) }
    }
    return nil
  }
}

/// What a segment's terms are worth, as far as it was asked: memory that is not touched until then.
@safe private final class TermWorths {
  private let values: UnsafeMutablePointer<Int32>
  private let count: Int

  init(count: Int) {
    self.count = max(1, count)
    // From the system, which gives zeros without writing them.
    unsafe values = ZeroMemory.allocate(self.count)
  }

  deinit { unsafe ZeroMemory.free(values) }

  /// A term's worth, from 0 to 10^9; `nil` for one that was not set.
  subscript(term: Int) -> Int? {
    get {
      precondition(term >= 0 && term < count)
      let value = unsafe values[term]
      return value > 0 ? Int(value) - 1 : nil
    }
    set {
      precondition(term >= 0 && term < count)
      unsafe values[term] = Int32((newValue ?? -1) + 1)
    }
  }
}

/// A few terms' numbers, most others told apart from them by one bit.
private struct AskedTerms {
  private var bits: UInt64 = 0
  private var numbers: [Int] = []

  mutating func insert(_ number: Int) {
    bits |= 1 << UInt64(number & 63)
    numbers.append(number)
  }

  func contains(_ number: Int) -> Bool {
    bits >> UInt64(number & 63) & 1 == 1 && numbers.contains(number)
  }
}
