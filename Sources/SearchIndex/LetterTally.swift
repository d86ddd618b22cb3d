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
  /// How alike a document is: its first field, and all of it.
  typealias Likeness = (first: Double, all: Double)

  private let asked: LetterRuns
  /// What the documents have of the asked runs, one after the other.
  private var found: [Found] = []
  private var documents: [Document] = []
  /// How often the document at hand has each asked run, and which it has.
  private let counts: UnsafeMutablePointer<Count>
  private let touched: UnsafeMutablePointer<UInt16>
  private var touchedCount = 0
  /// The asked runs of the word at hand.
  private let hits: UnsafeMutablePointer<UInt16>
  private var memo = WordMemo()

  private struct Count {
    var first: UInt16 = 0
    var all: UInt16 = 0
  }

  private struct Found {
    var run: UInt16
    var count: Count
  }

  private struct Document {
    /// How many runs its first field has, and all of it.
    var firstRuns = 0
    var runs = 0
    var found = 0..<0
  }

  /// Begins with the words of a text.
  init(_ words: [[UInt8]]) {
    asked = LetterRuns(words)
    let size = max(1, asked.counts.count)
    unsafe counts = .allocate(capacity: size)
    unsafe counts.initialize(repeating: Count(), count: size)
    unsafe touched = .allocate(capacity: size)
    unsafe touched.initialize(repeating: 0, count: size)
    unsafe hits = .allocate(capacity: WordLists.longestWord + 2)
    unsafe hits.initialize(repeating: 0, count: WordLists.longestWord + 2)
  }

  deinit {
    unsafe counts.deallocate()
    unsafe touched.deallocate()
    unsafe hits.deallocate()
  }

  /// Adds a document: the words of its first field, and those of others, without what the first has.
  ///
  /// They rise, and may have a word more than once, which counts once.
  mutating func addDocument(
    first: FieldWords,
    others: [FieldWords],
    _ words: SegmentWords,
    _ segment: Int
  ) throws(FormatError) {
    var document = Document()
    memo.enter(segment)
    document.firstRuns = try add(first, besides: nil, [], words, isFirst: true)
    document.runs = document.firstRuns
    for number in others.indices {
      document.runs += try add(
        others[number],
        besides: first,
        // Where there are more than two fields, which is rare.
        others[..<number],
        words,
        isFirst: false
      )
    }
    document.found = found.count..<found.count + touchedCount
    for place in 0..<touchedCount {
      let run = unsafe touched[place]
      found.append(Found(run: run, count: unsafe counts[Int(run)]))
      unsafe counts[Int(run)] = Count()
    }
    touchedCount = 0
    documents.append(document)
  }

  /// Counts the asked runs of the different words of a list, except those of other lists, and returns how
  /// many runs they have.
  private mutating func add(
    _ list: FieldWords,
    besides first: FieldWords?,
    _ others: ArraySlice<FieldWords>,
    _ words: SegmentWords,
    isFirst: Bool
  ) throws(FormatError) -> Int {
    var runs = 0
    var last = UInt32.max
    var place = 0
    for word in list where word != last {
      last = word
      if let first {
        while place < first.count, first[place] < word { place &+= 1 }
        if place < first.count, first[place] == word { continue }
        if !others.isEmpty, others.contains(where: { $0.contains(word) }) { continue }
      }
      if let known = memo[word] {
        for place in known.asked { add(memo.run(at: place), isFirst) }
        runs &+= known.count
        continue
      }
      let letters = try unsafe words.boundedLetters(of: word)
      let hits = unsafe hits
      var hitCount = 0
      // Most runs are not asked: nothing is done for them but a look into the table.
      unsafe LetterRuns.forEach(in: letters) { run in
        guard let number = asked.number(of: run) else { return }
        // A word is not longer than there is room.
        unsafe hits[hitCount] = number
        hitCount &+= 1
      }
      for place in 0..<hitCount { add(unsafe hits[place], isFirst) }
      let count = LetterRuns.count(in: letters.count)
      unsafe memo.remember(word, UnsafeBufferPointer(start: hits, count: hitCount), count: count)
      runs &+= count
    }
    return runs
  }

  @inline(__always)
  private mutating func add(_ number: UInt16, _ isFirst: Bool) {
    let place = Int(number)
    // A run's number is less than the count of asked runs, for which there is room.
    var count = unsafe counts[place]
    if count.all == 0 {
      unsafe touched[touchedCount] = number
      touchedCount &+= 1
    }
    if count.all < .max { count.all &+= 1 }
    if isFirst { count.first = count.all }
    unsafe counts[place] = count
  }

  /// Adds a document that has no words.
  mutating func addNothing() { documents.append(Document()) }

  /// The documents' likeness to the text, in their order.
  func likenesses() -> [Likeness] {
    let first = weights { $0.count.first }
    let all = weights { $0.count.all }
    return documents.map { document in
      // Whole numbers, so that the order of the words does not matter.
      var (firstSum, allSum) = (0, 0)
      for found in found[document.found] {
        firstSum += first.part(of: found.run, Int(found.count.first))
        allSum += all.part(of: found.run, Int(found.count.all))
      }
      return (
        Self.cosine(firstSum, document.firstRuns, first.square),
        Self.cosine(allSum, document.runs, all.square)
      )
    }
  }

  private static func cosine(_ sum: Int, _ runs: Int, _ square: Double) -> Double {
    runs > 0 && square > 0
      ? Double(sum) / RunWeights.scale / (Double(runs) * square).squareRoot() : 0
  }

  private func weights(_ count: (Found) -> UInt16) -> RunWeights {
    var frequencies = [Int](repeating: 0, count: asked.counts.count)
    for found in found where count(found) > 0 { frequencies[Int(found.run)] += 1 }
    return RunWeights(asked.counts, frequencies, documents: documents.count)
  }
}

/// What the asked runs count.
private struct RunWeights {
  private var weights: [Double] = []
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
    for (count, frequency) in zip(counts, frequencies) {
      let weight =
        logarithms[min(255, Int(count))] * idfs[frequency] * idfs[frequency]
      weights.append(weight)
      square += weight * weight
    }
  }

  /// What a run adds that a document has so often, in `scale`ths.
  func part(of run: UInt16, _ count: Int) -> Int {
    count > 0 ? Int(weights[Int(run)] * logarithms[min(255, count)] * Self.scale) : 0
  }
}
