internal import TextAnalysis

/// Gathers documents in memory and writes them as a segment.
struct SegmentBuilder {
  /// A document and how often a term stands in each of its fields.
  struct Posting {
    var place: UInt32
    var frequencies: [UInt32]
  }

  private let fieldCount: Int
  private(set) var documents: [(id: UInt64, lengths: [UInt32])] = []
  private var postings: [String: [Posting]] = [:]

  init(fieldCount: Int) { self.fieldCount = fieldCount }

  /// Adds a document; its number must be higher than those before.
  mutating func add(_ id: UInt64, texts: [String], analyzer: Analyzer) {
    var lengths = [UInt32](repeating: 0, count: fieldCount)
    var terms: [String: [UInt32]] = [:]
    for (field, text) in texts.prefix(fieldCount).enumerated() {
      analyzer.forEachTerm(in: text) { term, _ in
        lengths[field] += 1
        terms[term, default: [UInt32](repeating: 0, count: fieldCount)][field] += 1
      }
    }
    let place = UInt32(documents.count)
    documents.append((id, lengths))
    for (term, frequencies) in terms {
      postings[term, default: []].append(Posting(place: place, frequencies: frequencies))
    }
  }

  /// Adds a document taken from another segment; its terms come by `add(_:to:)`.
  mutating func add(_ id: UInt64, lengths: [UInt32]) { documents.append((id, lengths)) }

  /// Adds a posting of a document that was added; places must rise.
  mutating func add(_ posting: Posting, to term: String) {
    postings[term, default: []].append(posting)
  }

  /// The segment as a file.
  ///
  /// ```
  /// section 0   a document:  id u64 │ length u32, one a field
  /// section 1   a term:      name offset u32 │ documents u32 │ postings offset u64
  ///             and one more that tells where the last ends
  /// section 2   the terms' names, in rising order of their UTF-8
  /// section 3   a posting:   distance of the place from the last varint │ frequency varint, one
  ///             a field
  /// ```
  ///
  /// Nothing in it depends on other segments: what does, such as how rare a term is, is worked out
  /// when a query is asked.
  func bytes() -> [UInt8] {
    var table: [UInt8] = []
    for document in documents {
      table.append(document.id)
      for length in document.lengths { table.append(length) }
    }
    var terms: [UInt8] = []
    var names: [UInt8] = []
    var lists: [UInt8] = []
    func addTerm(_ count: Int) {
      terms.append(UInt32(names.count))
      terms.append(UInt32(count))
      terms.append(UInt64(lists.count))
    }
    for name in postings.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let list = postings[name] ?? []
      addTerm(list.count)
      names += name.utf8
      var last: UInt32 = 0
      for posting in list {
        lists.append(varint: UInt64(posting.place - last))
        last = posting.place
        for frequency in posting.frequencies { lists.append(varint: UInt64(frequency)) }
      }
    }
    addTerm(0)
    return SectionFile.bytes(kind: .segment, sections: [table, terms, names, lists])
  }
}
