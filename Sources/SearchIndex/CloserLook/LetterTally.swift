internal import Storage

/// Counts the runs of four letters that documents share with a text, and tells how like each is to it.
///
/// The likeness is Σ x · (1 + ln tf) over the text's runs, divided by √(runs of the document) and by the
/// length of the vector x, where x = (1 + ln of the run's count in the text) · idf² and idf = 1 + ln((1 +
/// documents) / (1 + documents with the run)): the cosine of TF-IDF vectors, with a divisor that
/// needs none of the runs which the text has not.
///
/// What is found is put down word after word and counted in the end, in loops as long as a document. To
/// count in a loop for each word missed 7,100 branches a question of 60 words, and this misses 5,200
/// (callgrind): nobody can foretell how many runs of a word are asked.
struct LetterTally: ~Copyable {
  private let asked: LetterRuns
  private var found = FoundRuns()
  private var documents: [Document] = []
  /// Those of the round before.
  private var earlier: [Document] = []
  /// How often the document at hand has each asked run: zeros between two documents.
  private let counts: ZeroMemory<UInt16>
  /// The number of the last document that has each, and how many have it.
  private let last: ZeroMemory<UInt32>
  private let frequencies: ZeroMemory<UInt32>
  private var documentCount: UInt32 = 0

  private struct Document {
    /// How many runs it has.
    var runs = 0
    /// The asked ones, as often as it has them: those that an earlier round has found, and the others.
    var known = 0..<0
    var found = 0..<0
  }

  /// Begins with the words of a text.
  init(_ words: NameList) {
    asked = LetterRuns(words)
    counts = ZeroMemory(asked.counts.count)
    last = ZeroMemory(asked.counts.count)
    frequencies = ZeroMemory(asked.counts.count)
  }

  /// Adds some fields of a document.
  ///
  /// Their terms rise, and a term that stands there more than once counts once. `known` is the document's
  /// place in the round before, if the first of the fields was added then.
  mutating func add(
    _ document: DocumentTerms,
    fields: Range<Int>,
    known: Int? = nil,
    _ documents: SegmentDocuments
  ) throws(FormatError) {
    let before = known.map { earlier[$0] }
    var runs = before?.runs ?? 0
    let start = found.count
    for field in before == nil ? fields : fields.dropFirst() {
      runs += try add(
        document[field],
        besides: fields.lowerBound..<field,
        of: document,
        documents
      )
    }
    self.documents.append(
      Document(runs: runs, known: before?.found ?? 0..<0, found: start..<found.count)
    )
  }

  /// Puts down the asked runs of the different terms of a field, except those of fields before it, and
  /// returns how many runs they have.
  private mutating func add(
    _ field: FieldTerms,
    besides others: Range<Int>,
    of document: DocumentTerms,
    _ documents: SegmentDocuments
  ) throws(FormatError) -> Int {
    var runs = 0
    var last = UInt32.max
    var first = others.isEmpty ? nil : document[others.lowerBound].makeIterator()
    var next = first?.next()
    // Where there are more than two fields, which is rare.
    let further = others.dropFirst()
    for term in field where term != last {
      last = term
      while let other = next, other < term { next = first?.next() }
      if next == term || further.contains(where: { document[$0].contains(term) }) { continue }
      runs &+= try add(term, documents)
    }
    return runs
  }

  /// Puts down the asked runs of a term, and returns how many it has in all.
  @inline(__always)
  private mutating func add(
    _ term: UInt32,
    _ documents: SegmentDocuments
  ) throws(FormatError) -> Int {
    found.makeRoom()
    let letters = try documents.letters(of: term)
    // A term is not longer than there is room.
    unsafe found.add(asked.find(in: letters, found.end))
    return unsafe LetterRuns.count(in: letters.letters.count)
  }

  /// Adds a document that has no words.
  mutating func addNothing() { documents.append(Document()) }

  /// Calls `body` with the asked runs of a document, as often as it has them.
  @inline(__always)
  private func forEachRun(of document: Document, _ body: (_ run: Int) -> Void) {
    found.forEach(in: document.known, body)
    found.forEach(in: document.found, body)
  }

  /// Returns how like the text each of the documents is, in their order, and begins another round.
  mutating func takeLikenesses() -> [Double] {
    frequencies.clear()
    for document in documents {
      documentCount += 1
      forEachRun(of: document) { run in
        frequencies[run] &+= last[run] == documentCount ? 0 : 1
        last[run] = documentCount
      }
    }
    let weights = RunWeights(asked.counts, frequencies, documents: documents.count)
    var likenesses: [Double] = []
    likenesses.reserveCapacity(documents.count)
    for document in documents {
      // Whole numbers, so that the order of the words does not matter.
      var sum = 0
      forEachRun(of: document) { run in
        let count = counts[run]
        sum &+= weights.step(of: run, from: Int(count))
        counts[run] = count &+ (count == .max ? 0 : 1)
      }
      forEachRun(of: document) { counts[$0] = 0 }
      let length = (Double(document.runs) * weights.square).squareRoot()
      likenesses.append(length > 0 ? Double(sum) / RunWeights.scale / length : 0)
    }
    earlier = documents
    documents.removeAll()
    return likenesses
  }
}

/// What the asked runs count.
private struct RunWeights {
  private var weights: [Double] = []
  /// What each adds when it is counted the first time, the second and so on, in `scale`ths.
  private var steps: [Int] = []
  private static let known = 4
  /// The square of the vector's length.
  private(set) var square = 0.0
  static let scale = 1_048_576.0

  private let logarithms = Self.logarithms

  private static let logarithms = (0...255).map { $0 < 2 ? 1 : 1 + logarithm(Double($0)) }

  init(_ counts: [UInt16], _ frequencies: ZeroMemory<UInt32>, documents: Int) {
    // Few documents: few different frequencies.
    var idfs = [Double](repeating: 0, count: documents + 1)
    for frequency in idfs.indices {
      idfs[frequency] = 1 + logarithm(Double(1 + documents) / Double(1 + frequency))
    }
    weights.reserveCapacity(counts.count)
    steps.reserveCapacity(Self.known * counts.count)
    for (run, count) in counts.enumerated() {
      let idf = idfs[Int(frequencies[run])]
      let weight = logarithms[min(255, Int(count))] * idf * idf
      weights.append(weight)
      let isFound = frequencies[run] > 0
      for count in 0..<Self.known {
        steps.append(isFound ? part(of: run, count + 1) - part(of: run, count) : 0)
      }
      square += weight * weight
    }
  }

  /// What a run adds that a document has so often, in `scale`ths.
  private func part(of run: Int, _ count: Int) -> Int {
    count > 0 ? Int(weights[run] * logarithms[min(255, count)] * Self.scale) : 0
  }

  /// What a run adds that was counted so often and is once more, in `scale`ths.
  @inline(__always)
  func step(of run: Int, from count: Int) -> Int {
    count < Self.known
      ? steps[Self.known &* run &+ count] : part(of: run, count + 1) - part(of: run, count)
  }
}
