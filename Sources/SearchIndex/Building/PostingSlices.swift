/// The postings of some terms at a time, in the order of documents.
///
/// They are made of the documents' terms, which are gone through once for each slice: the postings of all
/// terms would take four times the memory of the documents.
struct PostingSlices {
  /// There is room for so many postings at least: 60 MB.
  static let least = 10 << 20
  static let bytesPerPosting = 6

  /// A slice has so many postings, or one term.
  private let most: Int
  /// The number that each pending term has in the segment.
  private let numbers: [UInt32]
  /// How many documents hold each term, in their order.
  private let counts: [UInt32]
  private let scale: ImpactScale
  private let code: FrequencyCode
  private let kindsOfCodes: [UInt8]

  /// The terms of the slice.
  private(set) var terms = 0..<0
  /// Where the next posting of each goes: in the end, where its postings end.
  private var next = ZeroMemory<UInt32>(0)
  private(set) var places = ZeroMemory<UInt32>(0)
  private(set) var kinds = ZeroMemory<UInt8>(0)
  private(set) var impacts = ZeroMemory<UInt8>(0)

  /// Begins before the first term; postings take so many bytes.
  init(
    numbers: [UInt32],
    counts: [UInt32],
    _ scale: ImpactScale,
    memory: Int
  ) {
    most = max(Self.least, memory / Self.bytesPerPosting)
    self.numbers = numbers
    self.counts = counts
    self.scale = scale
    code = FrequencyCode(fieldCount: scale.fieldCount)
    kindsOfCodes = code.kinds(fieldCount: scale.fieldCount)
  }

  /// Goes on to the next terms of the documents.
  ///
  /// - Complexity: O(*n*) in the terms of all documents, some 5 ns each.
  mutating func advance(_ documents: borrowing PendingDocuments) {
    var end = terms.upperBound
    var starts: [UInt32] = []
    var total = 0
    while end < counts.count, total == 0 || total + Int(counts[end]) <= most {
      starts.append(UInt32(total))
      total += Int(counts[end])
      end += 1
    }
    terms = terms.upperBound..<end
    next = ZeroMemory(terms.count)
    for (term, start) in starts.enumerated() { next[term] = start }
    places = ZeroMemory(total)
    kinds = ZeroMemory(total)
    impacts = ZeroMemory(total)
    gather(documents)
  }

  private func gather(_ documents: borrowing PendingDocuments) {
    let (next, places, kinds, impacts) = (next, places, kinds, impacts)
    let (code, first, count) = (code, UInt32(terms.lowerBound), terms.count)
    var known = DocumentImpacts(scale)
    // The frequencies in the document at hand, and the terms that it has.
    let codes = ZeroMemory<UInt8>(count)
    let found = DocumentTerms(fieldCount: 1)
    let document = DocumentTerms(fieldCount: scale.fieldCount)
    documents.forEachDocument(document, numbers: numbers) { place in
      for field in 0..<document.fieldCount {
        for number in document[field] {
          // Those before the slice wrap around to high numbers.
          let term = Int(number &- first)
          guard term < count else { continue }
          let frequencies = codes[term]
          if frequencies == 0 { found.append(UInt32(truncatingIfNeeded: term)) }
          codes[term] = code.adding(field, to: frequencies)
        }
      }
      guard found.length(of: 0) > 0 else { return }
      known.begin(document)
      for number in found.all {
        let term = Int(number)
        let target = Int(next[term])
        places[target] = UInt32(place)
        kinds[target] = kindsOfCodes[Int(codes[term])]
        impacts[target] = known.impact(of: codes[term]) { field in
          document[field].reduce(0) { $0 + (Int($1 &- first) == term ? 1 : 0) }
        }
        next[term] = UInt32(target + 1)
        codes[term] = 0
      }
      found.removeAll()
    }
  }

  /// Where the postings of a term of the slice stand.
  func range(of term: Int) -> Range<Int> {
    let end = Int(next[term - terms.lowerBound])
    return end - Int(counts[term])..<end
  }
}
