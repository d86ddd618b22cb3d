import Conversations
import KnowledgeBase
import SearchIndex
import Testing
import TextAnalysis

@testable import Retrieval

/// `word*`: words that begin so, whatever their stems.
@Suite struct PrefixTests {
  private static let words = """
    hamstring different differs difference redness red running runs happiness happy any anyone \
    above masseuse massage massaging hasty has theses these naïve naively ache aching 5mg Größe
    """.split(separator: " ").map(String.init)

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &random))
      .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      .joined(separator: " ")
  }

  /// The slow and obvious: whether a text holds a word that begins so, or the word itself in another form.
  private static func holds(_ prefix: String, _ text: String, _ analyzer: Analyzer) -> Bool {
    var (isHeld, letters, terms) = (false, "", Set<String>())
    analyzer.forEachWord(in: prefix) { word, _ in
      letters = String(decoding: word.indices.map { word[$0] }, as: UTF8.self)
    }
    analyzer.forEachTerm(in: prefix) { term, _ in terms.insert(term) }
    analyzer.forEachWord(in: text) { word, _ in
      let word = String(decoding: word.indices.map { word[$0] }, as: UTF8.self)
      if word.hasPrefix(letters) { isHeld = true }
    }
    analyzer.forEachTerm(in: text) { term, _ in if terms.contains(term) { isHeld = true } }
    return isHeld
  }

  @Test(arguments: 0..<4)
  func `the pairs found are those whose texts hold a word that begins so`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    var all: [String: QuestionAnswerPair] = [:]
    for _ in 0..<3 {
      // Several segments, and some pairs that later ones replace.
      let pairs = (0..<12).map { _ in
        QuestionAnswerPair(
          id: "p\(Int.random(in: 0..<24, using: &random))",
          question: "x " + Self.text(&random),
          answer: "y " + Self.text(&random)
        )
      }
      var once: [String: QuestionAnswerPair] = [:]
      for pair in pairs { once[pair.id] = pair }
      all.merge(once) { $1 }
      try folder.add(once.values.sorted { $0.id < $1.id })
    }
    let searcher = try PairSearcher(try KnowledgeBase(at: folder.path))
    let analyzer = Analyzer()
    for word in Self.words {
      let letters = word.prefix { $0.isLetter }
      guard letters.count >= 2 else { continue }
      let prefix = String(letters.prefix(Int.random(in: 2...letters.count, using: &random)))
      for field in [nil, PairField.question, .answer] {
        let holding = Set(
          all.values.filter { $0.texts(of: field).contains { Self.holds(prefix, $0, analyzer) } }
            .map(\.id)
        )
        var request = SearchRequest(QueryExpression(prefix + "*"))
        request.filters.field = field
        let found = try searcher.search(request, similarity: .fields, limit: 1_000)
        #expect(Set(found.matches.map(\.pair.id)) == holding, "\(prefix)*, \(seed)")
        #expect(found.matches.count == holding.count && found.selection?.passing == holding.count)
        request.question = QueryExpression("x -\(prefix)*")
        if field != .answer {
          let others = try searcher.search(request, similarity: .fields, limit: 1_000)
          #expect(Set(others.matches.map(\.pair.id)) == Set(all.keys).subtracting(holding))
        }
      }
    }
  }
}
