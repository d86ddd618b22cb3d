internal import Storage

extension Segment {
  /// Looks at every document, every term and every posting; throws the first thing that is wrong.
  ///
  /// Beyond checksums: documents' numbers, terms and words rise, places rise and are those of documents, the
  /// terms of each document give the postings that there are, with their impacts, and the manifest's
  /// count of what is gone is right.
  func verifyThroughout(deleted entry: Manifest.Entry) throws(FormatError) {
    try verify()
    _ = try risingIDs()
    try verifyNames()
    try verifyWords()
    let gone = Set(entry.deleted)
    var sums = [UInt64](repeating: 0, count: documentCount)
    var list = PostingList()
    var last = Int.max
    for term in 0..<termCount {
      let stored = try postings(of: term)
      guard stored.count <= last else { throw check.fail("the order of terms by their documents") }
      last = stored.count
      list.removeAll()
      try stored.decode(into: &list)
      try verify(list, of: stored)
      for (number, place) in list.places.enumerated() {
        sums[Int(place)] &+= Self.mixed(term, list.impacts[number])
      }
      let losses = gone.isEmpty ? 0 : list.places.count(where: gone.contains)
      guard entry.loss(of: term) == losses else { throw check.fail("the count of what is gone") }
    }
    try verifyDocuments(against: sums)
  }

  /// Compares the terms of documents with what their postings come to, each summed up in one number.
  private func verifyDocuments(against sums: [UInt64]) throws(FormatError) {
    let documents = try SegmentDocuments(of: self)
    let code = FrequencyCode(fieldCount: scale.fieldCount)
    var impacts = DocumentImpacts(scale)
    let document = DocumentTerms(fieldCount: scale.fieldCount)
    for place in 0..<documentCount {
      try documents.read(at: place, into: document)
      var codes: [UInt32: UInt8] = [:]
      for field in 0..<scale.fieldCount {
        for term in document[field] {
          codes[term] = code.adding(field, to: codes[term, default: 0])
        }
      }
      impacts.begin(document)
      var sum: UInt64 = 0
      for (term, code) in codes {
        let impact = impacts.impact(of: code) { field in document[field].count { $0 == term } }
        sum &+= Self.mixed(Int(term), impact)
      }
      guard sum == sums[place] else { throw check.fail("the terms of a document") }
    }
  }

  /// A number for a posting, such that sums of different postings are hardly ever equal.
  private static func mixed(_ term: Int, _ impact: UInt8) -> UInt64 {
    let number = UInt64(term) << 8 | UInt64(impact)
    let product = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (product.high ^ product.low) &* 0xBF58_476D_1CE4_E5B9
  }

  private func verifyNames() throws(FormatError) {
    var last: [UInt8] = []
    for place in 0..<termCount {
      let name = try name(of: try number(inOrder: place))
      guard last.lexicographicallyPrecedes(name) else { throw check.fail("the order of terms") }
      last = name
    }
  }

  private func verifyWords() throws(FormatError) {
    var last: [UInt8] = []
    var cursor = WordCursor(of: self)
    while try cursor.next() {
      guard last.lexicographicallyPrecedes(cursor.word) else {
        throw check.fail("the order of words")
      }
      last = cursor.word
    }
  }

  private func verify(_ list: PostingList, of stored: StoredPostings) throws(FormatError) {
    guard list.places.count == stored.count, stored.count > 0 else {
      throw check.fail("the number of a term's postings")
    }
    guard zip(list.places, list.places.dropFirst()).allSatisfy(<),
      list.places.last.map({ Int($0) < documentCount }) == true
    else { throw check.fail("the order of a term's postings") }
    guard list.impactRange(fieldCount: scale.fieldCount) == stored.impacts else {
      throw check.fail("the impacts of a term's postings")
    }
  }
}
