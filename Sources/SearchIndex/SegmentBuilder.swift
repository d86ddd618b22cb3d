internal import Storage
internal import TextAnalysis

/// Gathers documents in memory, their postings encoded as they come, and writes them as a segment.
struct SegmentBuilder {
  private let fieldCount: Int
  /// The documents, encoded as the segment has them.
  private var documents: [UInt8] = []
  private var numbers: [String: Int] = [:]
  private var lists: [PostingEncoder] = []
  /// How often each term stands in each field of the document at hand, and which terms do.
  private var frequencies: [UInt32] = []
  private var touched: [Int] = []

  /// How many documents were added.
  private(set) var documentCount = 0
  /// The number of the document that was added last.
  private(set) var lastID: UInt64?
  /// About how much memory it takes, in bytes.
  private(set) var byteCount = 0

  /// What a term takes beside its postings: its name twice, an array, a place in a table.
  private static let bytesPerTerm = 160

  init(fieldCount: Int) { self.fieldCount = fieldCount }

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
    let place = UInt32(documentCount)
    for number in touched {
      let range = number * fieldCount..<(number + 1) * fieldCount
      let before = lists[number].bytes.count
      lists[number].add(place, frequencies[range])
      byteCount += lists[number].bytes.count - before
      for index in range { frequencies[index] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
    documents.append(id)
    for length in lengths { documents.append(length) }
    byteCount += 8 + 4 * fieldCount
    documentCount += 1
    lastID = id
  }

  private mutating func number(of term: String) -> Int {
    if let number = numbers[term] { return number }
    let number = lists.count
    numbers[term] = number
    lists.append(PostingEncoder())
    for _ in 0..<fieldCount { frequencies.append(0) }
    byteCount += Self.bytesPerTerm + 4 * fieldCount
    return number
  }

  /// Writes the segment of this number.
  func write(number: UInt64, in folder: String) throws(FormatError) {
    var file = try SegmentFileWriter(number: number, in: folder)
    let names = numbers.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      guard let number = numbers[name] else { continue }
      try file.add(term: name.utf8, count: lists[number].count, postings: lists[number].bytes)
    }
    try file.finish(documents: documents)
  }
}
