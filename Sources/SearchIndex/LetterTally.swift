internal import Storage

/// Counts the runs of four letters that documents share with a text, and tells how like each is to it.
///
/// The likeness is Σ x · (1 + ln tf) over the text's runs, divided by √(runs of the document) and by the
/// length of the vector x, where x = (1 + ln of the run's count in the text) · idf² and idf = 1 + ln((1 +
/// documents) / (1 + documents with the run)): the cosine of TF-IDF vectors, with a divisor that
/// needs none of the runs which the text has not.
struct LetterTally {
  /// How alike a document is: its first field, and all of it.
  typealias Likeness = (first: Double, all: Double)

  private let asked: AskedRuns
  /// What the documents have of the asked runs, one after the other.
  private var found: [Found] = []
  private var documents: [Document] = []
  /// How often the document at hand has each asked run.
  private var counts: [Count]
  private var touched: [UInt16] = []
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
    asked = AskedRuns(words)
    counts = [Count](repeating: Count(), count: asked.counts.count)
  }

  /// Adds a document: the different words of its first field, and the others.
  mutating func addDocument(
    first: [UInt32],
    others: [UInt32],
    _ words: SegmentWords
  ) throws(FormatError) {
    // What the next loops read of rare words lies all over the segment's file.
    for word in first where word >= WordMemo.size { words.bringNear(word) }
    for word in others where word >= WordMemo.size { words.bringNear(word) }
    var document = Document()
    for word in first { document.firstRuns += try add(word, words, isFirst: true) }
    document.runs = document.firstRuns
    for word in others { document.runs += try add(word, words, isFirst: false) }
    document.found = found.count..<found.count + touched.count
    for run in touched {
      found.append(Found(run: run, count: counts[Int(run)]))
      counts[Int(run)] = Count()
    }
    touched.removeAll(keepingCapacity: true)
    documents.append(document)
  }

  /// Counts the asked runs of a word, and returns how many runs it has.
  @inline(__always)
  private mutating func add(
    _ word: UInt32,
    _ words: SegmentWords,
    isFirst: Bool
  ) throws(FormatError) -> Int {
    if let known = memo.runs(of: word, in: words.number) {
      for place in known.asked { add(Int(memo.asked[place]), isFirst) }
      return known.count
    }
    let letters = try unsafe words.letters(of: word)
    let start = memo.asked.count
    unsafe asked.forEachRun(of: letters) { number in
      memo.asked.append(UInt16(number))
      add(number, isFirst)
    }
    let count = max(1, letters.count - 1)
    memo.remember(word, of: words.number, count: count, from: start)
    return count
  }

  /// Adds a document that has no words.
  mutating func addNothing() { documents.append(Document()) }

  private mutating func add(_ number: Int, _ isFirst: Bool) {
    if counts[number].all == 0 { touched.append(UInt16(number)) }
    if counts[number].all < .max { counts[number].all += 1 }
    if isFirst { counts[number].first = counts[number].all }
  }

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
        Self.logarithms[min(255, Int(count))] * idfs[frequency] * idfs[frequency]
      weights.append(weight)
      square += weight * weight
    }
  }

  /// What a run adds that a document has so often, in `scale`ths.
  func part(of run: UInt16, _ count: Int) -> Int {
    count > 0 ? Int(weights[Int(run)] * Self.logarithms[min(255, count)] * Self.scale) : 0
  }
}

/// The runs of four letters of a text, numbered: runs within `_word_`; a word of two letters or fewer is
/// one run.
private struct AskedRuns {
  /// How often each stands there.
  private(set) var counts: [UInt16] = []
  /// A hash table of runs and, in the low half, their numbers + 1.
  private(set) var slots: [UInt64] = [0]
  private static let most = Int(UInt16.max)

  init(_ words: [[UInt8]]) {
    let runs = words.reduce(0) { $0 + max(1, $1.count) }
    var size = 64
    while size < 4 * min(runs, Self.most) { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in words {
      var run: UInt32 = 0x5F
      for (place, letter) in word.enumerated() {
        run = run << 8 | UInt32(letter)
        if place >= 2 { add(run) }
      }
      add(run << 8 | 0x5F)
    }
  }

  @inline(__always)
  private static func place(of run: UInt32, mask: Int) -> Int {
    Int((run &* 0x9E37_79B1) >> 15) & mask
  }

  private mutating func add(_ run: UInt32) {
    let mask = slots.count - 1
    var place = Self.place(of: run, mask: mask)
    while slots[place] != 0 {
      if slots[place] >> 32 == UInt64(run) {
        let number = Int(slots[place] & 0xFFFF_FFFF) - 1
        if counts[number] < .max { counts[number] += 1 }
        return
      }
      place = (place + 1) & mask
    }
    guard counts.count < Self.most else { return }
    counts.append(1)
    slots[place] = UInt64(run) << 32 | UInt64(counts.count)
  }

  /// Calls `body` with the number of each run of a word that the text has; most it has not, and they
  /// cost 2 ns.
  @inline(__always)
  func forEachRun(of letters: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    unsafe slots.withUnsafeBufferPointer { slots in
      var run: UInt32 = 0x5F
      for place in 0..<letters.count {
        run = run << 8 | UInt32(unsafe letters[place])
        if place >= 2, let number = unsafe Self.number(of: run, in: slots) { body(number) }
      }
      if let number = unsafe Self.number(of: run << 8 | 0x5F, in: slots) { body(number) }
    }
  }

  @inline(__always)
  private static func number(of run: UInt32, in slots: UnsafeBufferPointer<UInt64>) -> Int? {
    let mask = slots.count - 1
    var place = Self.place(of: run, mask: mask)
    while true {
      // The mask keeps every place within the table.
      let slot = unsafe slots[place]
      if slot == 0 { return nil }
      if slot >> 32 == UInt64(run) { return Int(slot & 0xFFFF_FFFF) - 1 }
      place = (place + 1) & mask
    }
  }
}

/// What was found of frequent words, which many documents have: words of low numbers in one segment.
private struct WordMemo {
  static let size: UInt32 = 8_192

  /// For each word where its asked runs begin among all, their number, and how many runs it has.
  private var known = [Known](repeating: Known(), count: Int(size))
  /// The asked runs of words, one word after another.
  var asked: [UInt16] = []
  /// The segment whose words it has.
  private var segment: Int?

  private struct Known {
    var start: UInt32 = 0
    var asked: UInt16 = 0
    /// 0 where nothing is known.
    var count: UInt16 = 0
  }

  /// What is known of a word: how many runs it has, and the places of the asked ones.
  @inline(__always)
  func runs(of word: UInt32, in segment: Int) -> (count: Int, asked: Range<Int>)? {
    guard word < Self.size, segment == self.segment else { return nil }
    let found = known[Int(word)]
    guard found.count > 0 else { return nil }
    return (Int(found.count), Int(found.start)..<Int(found.start) + Int(found.asked))
  }

  /// Remembers a word whose asked runs were added from `start` on, or forgets these.
  mutating func remember(_ word: UInt32, of segment: Int, count: Int, from start: Int) {
    if self.segment == nil { self.segment = segment }
    guard word < Self.size, segment == self.segment else {
      return asked.removeSubrange(start...)
    }
    known[Int(word)] = Known(
      start: UInt32(start),
      asked: UInt16(asked.count - start),
      count: UInt16(count)
    )
  }
}
