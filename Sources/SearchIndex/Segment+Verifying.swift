internal import Storage

extension Segment {
  /// Looks at every document, every term and every posting; throws the first thing that is wrong.
  ///
  /// Beyond checksums: documents' numbers and terms rise, places rise and are those of documents,
  /// impacts stand for frequencies, a document's frequencies add up to its lengths, and the manifest's
  /// count of what is gone is right; the words of the documents give as many postings.
  func verifyThroughout(deleted entry: Manifest.Entry) throws(FormatError) {
    try verify()
    try verifyDocuments()
    try verifyNames()
    var lengths = Lengths(usual: usual.count, fields: scale.fieldCount)
    for place in 0..<documentCount {
      let own = try self.lengths(at: place)
      lengths.add(own, UsualImpacts(usual, scale, norms: scale.norms(of: own)[...]))
    }
    let gone = Set(entry.deleted)
    var list = PostingList()
    var postingCount = 0
    for term in 0..<termCount {
      let stored = try postings(of: term)
      list.removeAll()
      try stored.decode(into: &list, of: self)
      try verify(list, of: stored)
      try count(list, &lengths)
      postingCount += list.places.count
      let losses = gone.isEmpty ? 0 : list.places.count(where: gone.contains)
      guard entry.loss(of: term) == losses else { throw check.fail("the count of what is gone") }
    }
    guard lengths.isZero else { throw check.fail("a document's length") }
    guard try termsByWords() == postingCount else { throw check.fail("the words of documents") }
  }

  /// How many different terms the documents have, by their words: as many as there are postings.
  private func termsByWords() throws(FormatError) -> Int {
    let words = try SegmentWords(of: self)
    var fields = [[UInt32]](repeating: [], count: scale.fieldCount)
    var count = 0
    for place in 0..<documentCount {
      for field in fields.indices { fields[field].removeAll(keepingCapacity: true) }
      try words.read(at: place, into: &fields)
      var terms: Set<Int> = []
      for word in fields.joined() { terms.insert(try words.term(of: word)) }
      count += terms.count
    }
    return count
  }

  private func verifyDocuments() throws(FormatError) {
    let ids = try ids()
    guard zip(ids, ids.dropFirst()).allSatisfy(<) else {
      throw check.fail("the order of documents")
    }
  }

  private func verifyNames() throws(FormatError) {
    var last: [UInt8] = []
    for number in 0..<termCount {
      let name = try name(of: number)
      guard last.lexicographicallyPrecedes(name) else { throw check.fail("the order of terms") }
      last = name
    }
  }

  private func verify(_ list: PostingList, of stored: StoredPostings) throws(FormatError) {
    guard list.places.count == stored.count, stored.count > 0 else {
      throw check.fail("the number of a term's postings")
    }
    guard zip(list.places, list.places.dropFirst()).allSatisfy(<),
      list.places.last.map({ Int($0) < documentCount }) == true
    else { throw check.fail("the order of a term's postings") }
    guard list.impacts.max() == stored.maximum, list.impacts.min() != 0 else {
      throw check.fail("a term's highest impact")
    }
  }

  /// Takes a list's frequencies off the documents' lengths.
  private func count(_ list: PostingList, _ lengths: inout Lengths) throws(FormatError) {
    let fields = scale.fieldCount
    var exception = 0
    for (place, impact) in zip(list.places, list.impacts) {
      let isRight: Bool
      if exception < list.exceptions.count, list.exceptions[exception] == place {
        let range = exception * fields..<(exception + 1) * fields
        isRight = lengths.take(list.frequencies[range], of: Int(place))
        exception += 1
      } else if let number = lengths.number(for: impact, at: Int(place)) {
        isRight = lengths.take(usual[number], of: Int(place))
      } else {
        throw check.fail("an impact that says no frequencies")
      }
      guard isRight else { throw check.fail("a posting's frequency") }
    }
    guard exception == list.exceptions.count else { throw check.fail("an exception") }
  }
}

/// What is left of the documents' lengths while postings are counted, and what their impacts mean.
private struct Lengths {
  private let usual: Int
  private let fields: Int
  private var left: [UInt32] = []
  private var impacts: [UInt8] = []

  init(usual: Int, fields: Int) {
    self.usual = usual
    self.fields = fields
  }

  mutating func add(_ lengths: [UInt32], _ usual: UsualImpacts) {
    left += lengths
    impacts += usual.impacts
  }

  /// The combination of frequencies that an impact stands for in a document, or `nil`.
  func number(for impact: UInt8, at place: Int) -> Int? {
    let first = place * usual
    return (0..<usual).first { impacts[first + $0] == impact }
  }

  /// Takes frequencies off a document's lengths; says whether there was as much.
  mutating func take(_ frequencies: ArraySlice<UInt32>, of place: Int) -> Bool {
    var slot = place * fields
    var total: UInt64 = 0
    for frequency in frequencies {
      guard frequency <= left[slot] else { return false }
      left[slot] -= frequency
      total += UInt64(frequency)
      slot += 1
    }
    return total > 0
  }

  /// Whether all is counted.
  var isZero: Bool { left.allSatisfy { $0 == 0 } }
}
