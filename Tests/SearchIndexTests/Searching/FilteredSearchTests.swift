import SearchIndex
import Testing
import TextAnalysis

private func terms(_ text: String) -> [String] {
  var terms: [String] = []
  Analyzer().forEachTerm(in: text) { term, _ in terms.append(term) }
  return terms
}

/// An index of two generations, so that it has segments and documents that are gone.
private func changedIndex(
  _ documents: inout [UInt64: [String]],
  in folder: String,
  _ random: inout SeededGenerator
) throws -> IndexReader {
  var reader = try index(documents, in: folder)
  for _ in 0..<2 {
    var writer = IndexWriter(continuing: reader, in: folder)
    for document in documents.keys.sorted() where Int.random(in: 0..<4, using: &random) == 0 {
      let isGone = Bool.random(using: &random)
      let texts = [random.text(words: 1...9), random.text(words: 0...14)]
      documents[document] = isGone ? nil : texts
      if isGone { writer.delete(document) } else { try writer.update(document, texts: texts) }
    }
    reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 2))
  }
  return reader
}

@Suite struct FilteredSearchTests {
  @Test(arguments: 0..<40, [Similarity.fields, .bm25, .tfidf])
  func `a search among some is the search among all, less the others`(
    seed: UInt64,
    similarity: Similarity
  ) throws {
    var random = SeededGenerator(seed: seed)
    var documents: [UInt64: [String]] = [:]
    for number in 1...40 {
      documents[UInt64(number) * 3] = [random.text(words: 1...9), random.text(words: 0...14)]
    }
    let folder = try TemporaryFolder()
    let reader = try changedIndex(&documents, in: folder.path, &random)
    let query = try reader.query(for: random.text(words: 1...6))
    let allowed = Set(documents.keys.sorted().filter { _ in Bool.random(using: &random) })
    let all = try reader.search(query, similarity: similarity, limit: .max)
    for limit in [0, 1, 3, .max] {
      let some = try reader.search(query, similarity: similarity, limit: limit) {
        allowed.contains($0)
      }
      #expect(some == Array(all.filter { allowed.contains($0.document) }.prefix(limit)))
    }
  }

  @Test(arguments: 0..<40)
  func `a search of one field is BM25 of that field`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var documents: [UInt64: [String]] = [:]
    for number in 1...20 {
      documents[UInt64(number)] = [random.text(words: 1...9), random.text(words: 0...14)]
    }
    let folder = try TemporaryFolder()
    let reader = try changedIndex(&documents, in: folder.path, &random)
    let query = try reader.query(for: random.text(words: 1...6))
    for (field, reference) in [(0, 6.0), (1, 9.0)] {
      var expected: [Hit] = []
      for (document, texts) in documents {
        let words = terms(texts[field])
        let norm = 1.2 * (0.25 + 0.75 * Double(words.count) / reference)
        let score = query.terms.reduce(0.0) { sum, term in
          let tf = Double(words.count { $0 == term.term })
          return sum + term.weight * tf * 2.2 / (tf + norm)
        }
        if score > 0 { expected.append(Hit(document: document, score: score)) }
      }
      let found = try reader.search(query, similarity: .fields, field: field, limit: .max) { _ in
        true
      }
      let isInOrder = zip(found, found.dropFirst()).allSatisfy {
        ($1.score, $0.document) < ($0.score, $1.document)
      }
      #expect(isInOrder)
      expectSame(
        found.sorted { $0.document < $1.document },
        expected.sorted { $0.document < $1.document }
      )
    }
  }

  @Test(arguments: 0..<20)
  func `the documents that hold a term, and the terms that begin so, are those of the texts`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var documents: [UInt64: [String]] = [:]
    for number in 1...20 {
      documents[UInt64(number)] = [random.text(words: 1...9), random.text(words: 0...14)]
    }
    let folder = try TemporaryFolder()
    let reader = try changedIndex(&documents, in: folder.path, &random)
    let all = Set(documents.values.joined().flatMap(terms))
    for term in all {
      func holding(_ texts: (([String]) -> [String])) -> Set<UInt64> {
        Set(documents.filter { texts($0.value).flatMap(terms).contains(term) }.keys)
      }
      #expect(try reader.documents(holding: term) == holding { $0 })
      #expect(try reader.documents(holding: term, inField: 0) == holding { [$0[0]] })
      #expect(try reader.documents(holding: term, inField: 1) == holding { [$0[1]] })
    }
    for prefix in ["zw1", "zw", "zw2", "a", "zz", ""] {
      // A segment may keep the name of a term whose documents are gone.
      let names = try reader.terms(beginningWith: prefix)
      #expect(names.map(\.term) == names.map(\.term).sorted())
      #expect(Set(names.map(\.term)).isSuperset(of: all.filter { $0.hasPrefix(prefix) }))
    }
  }
}
