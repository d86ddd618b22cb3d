internal import Storage
internal import TextAnalysis

/// Gathers documents in memory, their postings encoded as they come, and writes them as a segment.
struct SegmentBuilder {
  private let fieldCount: Int
  /// The documents so far.
  private(set) var documents: DocumentTable
  private var numbers: [String: Int] = [:]
  private var lists: [RawPostings] = []
  /// How often each term stands in each field of the document at hand, and which terms do.
  private var frequencies: [UInt32] = []
  private var touched: [Int] = []

  /// The number of the document that was added last.
  var lastID: UInt64? { documents.ids.last }
  /// About how much memory it takes, in bytes.
  private(set) var byteCount = 0

  /// What a term takes beside its postings: its name twice, an array, a place in a table.
  private static let bytesPerTerm = 160

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    documents = DocumentTable(fieldCount: fieldCount)
  }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String], analyzer: Analyzer) {
    var lengths = [UInt32](repeating: 0, count: fieldCount)
    for (field, text) in texts.prefix(fieldCount).enumerated() {
      analyzer.forEachTerm(in: text) { term, _ in
        lengths[field] += 1
        let number = number(of: term)
        let place = number * fieldCount
        if frequencies[place..<place + fieldCount].allSatisfy({ $0 == 0 }) {
          touched.append(number)
        }
        frequencies[place + field] += 1
      }
    }
    let place = UInt32(documents.count)
    for number in touched {
      let range = number * fieldCount..<(number + 1) * fieldCount
      let before = lists[number].bytes.count
      lists[number].add(place, frequencies[range])
      byteCount += lists[number].bytes.count - before
      for index in range { frequencies[index] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
    documents.add(id, lengths: lengths)
    byteCount += 8 + 4 * fieldCount
  }

  private mutating func number(of term: String) -> Int {
    if let number = numbers[term] { return number }
    let number = lists.count
    numbers[term] = number
    lists.append(RawPostings())
    for _ in 0..<fieldCount { frequencies.append(0) }
    byteCount += Self.bytesPerTerm + 4 * fieldCount
    return number
  }

  /// Writes the segment of this number, with the impacts that the settings give.
  func write(
    number: UInt64,
    settings: IndexSettings,
    in folder: String
  ) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, of: documents, in: folder)
    let scale = ImpactScale(settings.fields)
    let usual = UsualFrequencies(fieldCount: fieldCount)
    let norms = (0..<documents.count).flatMap { scale.norms(of: Array(documents.lengths(at: $0))) }
    var list = PostingList()
    let names = numbers.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      guard let number = numbers[name] else { continue }
      list.removeAll()
      lists[number].forEach(fieldCount: fieldCount) { place, frequencies in
        let norms = norms[Int(place) * fieldCount..<(Int(place) + 1) * fieldCount]
        let impact = scale.impact(of: scale.share(of: frequencies, norms: norms))
        let isMeant = usual.areMeant(frequencies, by: impact, scale, norms: norms)
        list.add(place, impact: impact, exception: isMeant ? nil : frequencies)
      }
      try file.add(term: name.utf8, list)
    }
    try file.finish()
  }
}

/// A term's postings as they come: the distance from the last place and the frequencies, in varints.
private struct RawPostings {
  private(set) var bytes: [UInt8] = []
  private var last: UInt32 = 0

  /// Adds a posting; places must rise.
  mutating func add(_ place: UInt32, _ frequencies: ArraySlice<UInt32>) {
    bytes.append(varint: UInt64(place - last))
    last = place
    for frequency in frequencies { bytes.append(varint: UInt64(frequency)) }
  }

  /// Calls `body` with each posting.
  func forEach(fieldCount: Int, _ body: (UInt32, ArraySlice<UInt32>) -> Void) {
    var offset = 0
    func next() -> UInt32 {
      var (value, shift): (UInt32, UInt32) = (0, 0)
      while true {
        let byte = bytes[offset]
        offset += 1
        value |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
    }
    var place: UInt32 = 0
    var frequencies = [UInt32](repeating: 0, count: fieldCount)
    while offset < bytes.count {
      place += next()
      for field in 0..<fieldCount { frequencies[field] = next() }
      body(place, frequencies[...])
    }
  }
}
