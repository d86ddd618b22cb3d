package import Storage
private import TextAnalysis

/// What a second look at a document's first field tells, beyond the score of its terms.
package struct CloserLook: Sendable, Equatable {
  /// How like the field is to the text that is asked, by runs of four letters: from 0 on, 1 for the same
  /// words.
  package var letters = 0.0
  /// How much of the field, by the weight of its terms, the text says as well: 0 to 1.
  package var covered = 0.0

  /// A document that has nothing of the text.
  package init() {}

  init(letters: Double, covered: Double) {
    self.letters = letters
    self.covered = covered
  }
}

/// A text that the best documents of a search are looked at for: first at a field of all, then at the
/// whole of the few that are left.
package struct CloserQuestion: ~Copyable {
  private let reader: CloserReader
  private var tally: LetterTally
  /// Its terms in each segment.
  private let asked: [TermSlots]
  private let field: Int?
  /// The documents whose first field was looked at, where all fields count.
  private var looked: [UInt64] = []

  fileprivate init(_ reader: CloserReader, _ letters: NameList, _ asked: [TermSlots], field: Int?) {
    self.reader = reader
    tally = LetterTally(letters)
    self.asked = asked
    self.field = field
  }

  /// Looks at the first field of documents, or at the one that counts.
  ///
  /// The letters' weights depend on how many of these documents hold them.
  ///
  /// - Complexity: O(*n*) in the different terms of the field in all documents, some 15 ns each.
  package mutating func looks(at documents: [UInt64]) throws(FormatError) -> [CloserLook] {
    let field = field ?? 0
    var covered: [Double] = []
    covered.reserveCapacity(documents.count)
    try reader.forEachDocument(of: documents, through: field) { place, list throws(FormatError) in
      guard let segment = place?.segment else {
        covered.append(0)
        return tally.addNothing()
      }
      covered.append(try reader.covered(list[field], by: asked[segment], segment))
      try tally.add(list, fields: field..<field + 1, reader.documents[segment])
    }
    looked = self.field == nil ? documents : []
    return zip(tally.takeLikenesses(), covered).map { CloserLook(letters: $0, covered: $1) }
  }

  /// Returns how like the text all fields of documents together are, or the one that counts, by runs of
  /// four letters: from 0 on.
  ///
  /// The letters' weights depend on how many of these documents hold them.
  ///
  /// - Complexity: O(*n*) in the different terms of all documents, some 15 ns each.
  package mutating func letters(of documents: [UInt64]) throws(FormatError) -> [Double] {
    let fields = field.map { $0..<$0 + 1 } ?? 0..<reader.fieldCount
    var known = documents.map { looked.firstIndex(of: $0) }.makeIterator()
    try reader.forEachDocument(of: documents, through: fields.upperBound - 1) {
      place,
      list throws(FormatError) in
      let known = known.next() ?? nil
      guard let segment = place?.segment else { return tally.addNothing() }
      try tally.add(list, fields: fields, known: known, reader.documents[segment])
    }
    looked = []
    return tally.takeLikenesses()
  }
}

/// Looks again at the best documents of a search, by the terms that the index keeps of each.
///
/// It remembers what terms are worth, for the next search. One serves one thread.
package final class CloserReader {
  private let index: IndexReader
  private let analyzer = Analyzer()
  fileprivate let documents: [SegmentDocuments]
  private let worths: TermWorths
  private let known: [KnownWorths]
  private let memory: SearchMemory
  fileprivate let fieldCount: Int
  /// The terms of the documents at hand.
  private let lists: [DocumentTerms]
  /// How many documents lie between two steps.
  private static let ahead = 2

  /// Makes one for an index; who searches it as well lends the memory for both.
  package init(_ index: IndexReader, memory: SearchMemory? = nil) throws(FormatError) {
    self.index = index
    documents = try index.segments.map { segment throws(FormatError) in
      try SegmentDocuments(of: segment)
    }
    worths = TermWorths(index)
    self.memory = memory ?? SearchMemory(index)
    known = index.segments.map { _ in KnownWorths() }
    let fieldCount = index.manifest.settings.fields.count
    self.fieldCount = fieldCount
    lists = (0...2 * Self.ahead).map { _ in DocumentTerms(fieldCount: fieldCount) }
  }

  /// Prepares a text, whose query is `query`; `readings` are its terms that are read as others.
  ///
  /// `field` is the number of the one field that counts, and then stands for all; `nil` for all.
  package func question(
    _ text: String,
    _ query: Query,
    readings: [Query.Reading] = [],
    field: Int? = nil
  ) throws(FormatError) -> CloserQuestion {
    let asked = index.segments.indices.map { TermSlots(query.numbers(in: $0)) }
    return CloserQuestion(self, askedLetters(of: text, readings: readings), asked, field: field)
  }

  // MARK: What the documents have

  /// A document's place in a segment.
  fileprivate typealias Place = (segment: Int, place: Int)

  /// Calls `body` with the terms of each document, read through a field; of `nil` they mean nothing.
  ///
  /// What is told of a rare term lies anywhere in tables that are much larger than the caches: it is
  /// brought near while the documents before are looked at. One by one, half of the time was waiting.
  fileprivate func forEachDocument(
    of documents: [UInt64],
    through field: Int,
    _ body: (Place?, DocumentTerms) throws(FormatError) -> Void
  ) throws(FormatError) {
    let places = try documents.map { document throws(FormatError) in try location(of: document) }
    for place in places {
      if let place { self.documents[place.segment].bringNear(blockAt: place.place) }
    }
    for place in places {
      if let place { self.documents[place.segment].bringNear(listAt: place.place) }
    }
    for step in 0..<places.count + 2 * Self.ahead {
      if step < places.count, let place = places[step] {
        try read(place, through: field, into: lists[step % lists.count])
      }
      let next = step - Self.ahead
      if places.indices.contains(next), let place = places[next] {
        bringLettersNear(of: lists[next % lists.count], self.documents[place.segment])
      }
      let number = step - 2 * Self.ahead
      if number >= 0 { try body(places[number], lists[number % lists.count]) }
    }
  }

  private func read(
    _ place: Place,
    through field: Int,
    into list: DocumentTerms
  ) throws(FormatError) {
    let documents = documents[place.segment]
    try documents.read(at: place.place, through: field, into: list)
    for term in list.all where term >= SegmentDocuments.near { documents.bringNear(term) }
  }

  private func bringLettersNear(of list: DocumentTerms, _ documents: SegmentDocuments) {
    for term in list.all where term >= SegmentDocuments.near {
      documents.bringNear(lettersOf: term)
    }
  }

  // MARK: What is asked

  /// The folded words of a text that are no stop words; some are read as others.
  private func askedLetters(of text: String, readings: [Query.Reading]) -> NameList {
    var asked = NameList(letters: text.utf8.count)
    analyzer.forEachWord(in: text) { letters, _ in
      guard !Analyzer.isStopWord(letters) else { return }
      if !readings.isEmpty {
        let term = analyzer.stem(of: letters)
        if let reading = readings.first(where: { $0.slip == term }) {
          return asked.append(ArraySlice(reading.readAs.utf8))
        }
      }
      asked.append(letters)
    }
    return asked
  }

  // MARK: What terms are worth

  /// The share of a field's worth that is asked; a term that stands there twice counts once.
  fileprivate func covered(
    _ field: FieldTerms,
    by asked: borrowing TermSlots,
    _ segment: Int
  ) throws(FormatError) -> Double {
    let (worths, known) = (worths, known[segment])
    // Whole numbers, so that their order does not matter.
    var (common, all) = (0, 0)
    var last = UInt32.max
    // Those that may be asked stay in the list, without a branch that cannot be foretold; there is room for
    // all, and one more.
    let terms = unsafe memory.numbers(2 * field.count + 2)
    var count = 0
    for term in field where term != last {
      last = term
      let worth = try known.worth(of: term) { () throws(FormatError) in
        try worths.worth(of: Int(term), in: segment)
      }
      all &+= worth
      unsafe terms[count] = term
      unsafe terms[count &+ 1] = UInt32(truncatingIfNeeded: worth)
      count &+= 2 &* asked.mayHave(term)
    }
    for place in stride(from: 0, to: count, by: 2) where asked[unsafe terms[place]] != nil {
      common &+= Int(unsafe terms[place &+ 1])
    }
    return all > 0 ? Double(common) / Double(all) : 0
  }

  // MARK: Where documents are

  private func location(of document: UInt64) throws(FormatError) -> Place? {
    for segment in index.segments.indices.reversed() {
      guard let place = try index.segments[segment].place(of: document) else { continue }
      if !index.manifest.entries[segment].isDeleted(place) { return (segment, place) }
    }
    return nil
  }
}
