private import Storage

/// Counts the runs of four letters that documents share with a text, and tells how like each is to it.
///
/// The likeness is Σ x · (1 + ln tf) over the text's runs, divided by √(runs of the document) and by the
/// length of the vector x, where x = (1 + ln of the run's count in the text) · idf² and idf = 1 + ln((1 +
/// documents) / (1 + documents with the run)): the cosine of TF-IDF vectors, with a divisor that
/// needs none of the runs which the text has not.
struct LetterTally {
  /// How alike a document is: its first field, and all of it.
  typealias Likeness = (first: Double, all: Double)

  private var asked = AskedRuns()
  /// What the documents have of the asked runs, one after the other.
  private var found: [Found] = []
  private var documents: [Document] = []
  private var current = Document()
  /// How often the document at hand has each asked run: in its first field, and in all.
  private var firstCounts: [UInt16] = []
  private var counts: [UInt16] = []
  private var touched: [UInt16] = []

  private struct Found {
    var run: UInt16
    var first: UInt16
    var all: UInt16
  }

  private struct Document {
    /// How many runs its first field has, and all of it.
    var firstRuns = 0
    var runs = 0
    var found = 0..<0
  }

  /// Begins with the words of a text.
  mutating func begin(_ words: [[UInt8]]) {
    asked = AskedRuns(words)
    found.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
    current = Document()
    firstCounts = [UInt16](repeating: 0, count: asked.counts.count)
    counts = firstCounts
    touched.removeAll(keepingCapacity: true)
  }

  /// Adds a word of the document at hand; those of the first field come first.
  mutating func add(_ letters: UnsafeRawBufferPointer, isFirst: Bool) {
    var run: UInt32 = 0x5F
    for place in letters.indices {
      run = run << 8 | UInt32(unsafe letters[place])
      if place >= 2 { add(run, isFirst) }
    }
    add(run << 8 | 0x5F, isFirst)
    let runs = max(1, letters.count - 1)
    current.runs += runs
    if isFirst { current.firstRuns += runs }
  }

  private mutating func add(_ run: UInt32, _ isFirst: Bool) {
    guard let number = asked.number(of: run) else { return }
    if counts[number] == 0 { touched.append(UInt16(number)) }
    if counts[number] < .max { counts[number] += 1 }
    if isFirst { firstCounts[number] = counts[number] }
  }

  /// Ends the document at hand.
  mutating func endDocument() {
    current.found = found.count..<found.count + touched.count
    for run in touched {
      found.append(Found(run: run, first: firstCounts[Int(run)], all: counts[Int(run)]))
      counts[Int(run)] = 0
      firstCounts[Int(run)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    documents.append(current)
    current = Document()
  }

  /// The documents' likeness to the text, in their order.
  func likenesses() -> [Likeness] {
    let first = weights { $0.first }
    let all = weights { $0.all }
    return documents.map { document in
      // Whole numbers, so that the order of the words does not matter.
      var (firstSum, allSum) = (0, 0)
      for found in found[document.found] {
        firstSum += first.part(of: found.run, Int(found.first))
        allSum += all.part(of: found.run, Int(found.all))
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
  private var slots: [UInt64] = [0]
  private var mask = 0
  private static let most = Int(UInt16.max)

  init() {}

  init(_ words: [[UInt8]]) {
    let runs = words.reduce(0) { $0 + max(1, $1.count) }
    var size = 64
    while size < 4 * min(runs, Self.most) { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for word in words {
      var run: UInt32 = 0x5F
      for (place, letter) in word.enumerated() {
        run = run << 8 | UInt32(letter)
        if place >= 2 { add(run) }
      }
      add(run << 8 | 0x5F)
    }
  }

  private static func hash(_ run: UInt32) -> Int { Int((run &* 0x9E37_79B1) >> 15) }

  private mutating func add(_ run: UInt32) {
    var place = Self.hash(run) & mask
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

  /// The number of a run, if the text has it.
  func number(of run: UInt32) -> Int? {
    var place = Self.hash(run) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == UInt64(run) { return Int(slots[place] & 0xFFFF_FFFF) - 1 }
      place = (place + 1) & mask
    }
    return nil
  }
}
