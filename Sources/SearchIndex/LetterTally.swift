internal import Storage

/// Counts the runs of four letters that documents share with a text, and tells how like each is to it.
///
/// The likeness is Σ x · (1 + ln tf) over the text's runs, divided by √(runs of the document) and by the
/// length of the vector x, where x = (1 + ln of the run's count in the text) · idf² and idf = 1 + ln((1 +
/// documents) / (1 + documents with the run)): the cosine of TF-IDF vectors, with a divisor that
/// needs none of the runs which the text has not.
///
/// What its loops go through lies in memory of its own: arrays were counted as used and let go at every
/// word, which took a tenth of the time.
@safe struct LetterTally: ~Copyable {
  private let asked: LetterRuns
  /// What the documents have of the asked runs, one after the other.
  private var found: UnsafeMutablePointer<Found>
  private var foundCount = 0
  private var capacity = 4_096
  private var documents: [Document] = []
  /// How often the document at hand has each asked run, and which it has.
  private let counts: UnsafeMutablePointer<UInt16>
  private let touched: UnsafeMutablePointer<UInt16>
  private var touchedCount = 0
  private var memo = WordMemo()

  private struct Found {
    var run: UInt16
    var count: UInt16
  }

  private struct Document {
    /// How many runs it has.
    var runs = 0
    var found = 0..<0
  }

  /// Begins with the words of a text.
  init(_ words: NameList) {
    asked = LetterRuns(words)
    unsafe found = .allocate(capacity: capacity)
    unsafe found.initialize(repeating: Found(run: 0, count: 0), count: capacity)
    let size = asked.counts.count + 1
    unsafe counts = .allocate(capacity: size)
    unsafe counts.initialize(repeating: 0, count: size)
    unsafe touched = .allocate(capacity: size)
    unsafe touched.initialize(repeating: 0, count: size)
  }

  deinit {
    unsafe found.deallocate()
    unsafe counts.deallocate()
    unsafe touched.deallocate()
  }

  /// Adds some fields of a document.
  ///
  /// Their words rise, and a word that stands there more than once counts once.
  mutating func add(
    _ document: DocumentWords,
    fields: Range<Int>,
    _ words: SegmentWords,
    _ segment: Int
  ) throws(FormatError) {
    var runs = 0
    for field in fields {
      runs += try add(
        document[field],
        besides: fields.lowerBound..<field,
        of: document,
        words,
        segment
      )
    }
    let start = foundCount
    if start + touchedCount > capacity { grow(to: 2 * (start + touchedCount)) }
    for place in 0..<touchedCount {
      let run = unsafe touched[place]
      unsafe found[start + place] = Found(run: run, count: unsafe counts[Int(run)])
      unsafe counts[Int(run)] = 0
    }
    foundCount += touchedCount
    touchedCount = 0
    documents.append(Document(runs: runs, found: start..<foundCount))
  }

  private mutating func grow(to size: Int) {
    let old = unsafe found
    unsafe found = .allocate(capacity: size)
    unsafe found.initialize(repeating: Found(run: 0, count: 0), count: size)
    unsafe found.update(from: old, count: capacity)
    unsafe old.deallocate()
    capacity = size
  }

  /// Counts the asked runs of the different words of a field, except those of fields before it, and returns
  /// how many runs they have.
  private mutating func add(
    _ field: FieldWords,
    besides others: Range<Int>,
    of document: DocumentWords,
    _ words: SegmentWords,
    _ segment: Int
  ) throws(FormatError) -> Int {
    var runs = 0
    var last = UInt32.max
    var first = others.isEmpty ? nil : document[others.lowerBound].makeIterator()
    var next = first?.next()
    // Where there are more than two fields, which is rare.
    let further = others.dropFirst()
    for word in field where word != last {
      last = word
      while let other = next, other < word { next = first?.next() }
      if next == word || further.contains(where: { document[$0].contains(word) }) { continue }
      runs &+= try add(word, words, segment)
    }
    return runs
  }

  /// Counts the asked runs of a word, and returns how many it has in all.
  @inline(__always)
  private mutating func add(
    _ word: UInt32,
    _ words: SegmentWords,
    _ segment: Int
  ) throws(FormatError) -> Int {
    if let known = memo[word, segment] {
      add(known.asked)
      return known.count
    }
    let letters = try words.boundedLetters(of: word)
    // A word is not longer than there is room.
    let found = unsafe asked.find(in: letters, memo.room())
    let count = unsafe LetterRuns.count(in: letters.letters.count)
    add(memo.remember(word, segment, asked: found, count: count))
    return count
  }

  /// Counts the runs at some places of the memo.
  @inline(__always)
  private mutating func add(_ places: Range<Int>) {
    let (counts, touched) = unsafe (counts, touched)
    var touchedCount = touchedCount
    for place in places {
      // A run's number is less than the count of asked runs, for which there is room, and for one more.
      let run = memo.run(at: place)
      let count = unsafe counts[Int(run)]
      unsafe touched[touchedCount] = run
      touchedCount &+= count == 0 ? 1 : 0
      unsafe counts[Int(run)] = count &+ (count == .max ? 0 : 1)
    }
    self.touchedCount = touchedCount
  }

  /// Adds a document that has no words.
  mutating func addNothing() { documents.append(Document()) }

  /// Returns how like the text each of the documents is, in their order, and begins anew.
  mutating func takeLikenesses() -> [Double] {
    var frequencies = [Int](repeating: 0, count: asked.counts.count)
    for place in 0..<foundCount { frequencies[Int(unsafe found[place].run)] += 1 }
    let weights = RunWeights(asked.counts, frequencies, documents: documents.count)
    let likenesses = documents.map { document in
      guard document.runs > 0, weights.square > 0 else { return 0.0 }
      // Whole numbers, so that the order of the words does not matter.
      var sum = 0
      for place in document.found {
        let found = unsafe found[place]
        sum &+= weights.part(of: found.run, Int(found.count))
      }
      return Double(sum) / RunWeights.scale / (Double(document.runs) * weights.square).squareRoot()
    }
    foundCount = 0
    documents.removeAll(keepingCapacity: true)
    return likenesses
  }
}

/// What the asked runs count.
private struct RunWeights {
  private var weights: [Double] = []
  /// What each adds that a document has once, in `scale`ths, as most have.
  private var single: [Int] = []
  /// The square of the vector's length.
  private(set) var square = 0.0
  static let scale = 1_048_576.0

  private let logarithms = Self.logarithms

  private static let logarithms = (0...255).map { $0 < 2 ? 1 : 1 + logarithm(Double($0)) }

  init(_ counts: [UInt16], _ frequencies: [Int], documents: Int) {
    // Few documents: few different frequencies.
    var idfs = [Double](repeating: 0, count: documents + 1)
    for frequency in idfs.indices {
      idfs[frequency] = 1 + logarithm(Double(1 + documents) / Double(1 + frequency))
    }
    weights.reserveCapacity(counts.count)
    single.reserveCapacity(counts.count)
    for (count, frequency) in zip(counts, frequencies) {
      let weight =
        logarithms[min(255, Int(count))] * idfs[frequency] * idfs[frequency]
      weights.append(weight)
      single.append(Int(weight * Self.scale))
      square += weight * weight
    }
  }

  /// What a run adds that a document has so often, in `scale`ths.
  @inline(__always)
  func part(of run: UInt16, _ count: Int) -> Int {
    count == 1
      ? single[Int(run)] : Int(weights[Int(run)] * logarithms[min(255, count)] * Self.scale)
  }
}
