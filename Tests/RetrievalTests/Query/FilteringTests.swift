import Conversations
import Foundation
import KnowledgeBase
import Retrieval
import SearchIndex
import Testing

/// Numbers that are the same for the same seed (SplitMix64).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Words that a stemmer leaves alone and that share no beginning but as their letters say.
private let vocabulary = [
  "neck", "neon", "back", "bank", "calf", "calm", "the", "of", "jaw", "arm", "desk", "ice",
]

private func text(_ random: inout Random) -> String {
  (0..<Int.random(in: 1...8, using: &random))
    .map { _ in vocabulary.randomElement(using: &random) ?? "" }.joined(separator: " ")
}

private func pairs(_ random: inout Random) -> [QuestionAnswerPair] {
  (1...60).map { number in
    QuestionAnswerPair(
      id: "p\(number)",
      question: text(&random),
      answer: text(&random),
      asker: ["Ann", "Bob", "ÉMILE", nil][number % 4],
      title: ["Stiff Necks", "Ice or heat?"][number % 2],
      url: "https://blog.example/\(number % 3)/#c\(number)",
      date: ["2018-05-0\(1 + number % 9)T10:00:00Z", "2019-01-31", nil][number % 3]
    )
  }
}

/// A knowledge base with an index, in a folder of its own.
private func withSearcher(
  of pairs: [QuestionAnswerPair],
  _ body: (PairSearcher) throws -> Void
) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("askback-filter-\(UUID().uuidString)").path
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let writer = try KnowledgeBaseWriter(at: folder)
  _ = try writer.importing { session in
    let source = ImportSession.Source(path: "pairs.jsonl", format: "pairs", digest: "0")
    return try session.mergingPairs(from: source) { add in try add(pairs) }
  }
  _ = try PairIndex.bringUpToDate(writer.contents, full: true)
  try body(try PairSearcher(writer.contents))
}

extension QuestionAnswerPair {
  /// Whether a text of the pair, between spaces, holds another.
  fileprivate func holds(_ words: String) -> Bool {
    " \(question) ".contains(words) || " \(answer) ".contains(words)
  }
}

/// A condition with the slow way to tell whether a pair meets it.
private struct Case {
  var words = ""
  var filters = SearchFilters()
  var passes: (QuestionAnswerPair) -> Bool

  static func filter(
    _ set: (inout SearchFilters) -> Void,
    _ passes: @escaping (QuestionAnswerPair) -> Bool
  ) -> Case {
    var filters = SearchFilters()
    set(&filters)
    return Case(filters: filters, passes: passes)
  }

  static var all: [Case] {
    [
      Case(words: "+neck") { $0.holds(" neck ") },
      Case(words: "\"neck back\"") { $0.holds(" neck back ") },
      Case(words: "\"neck of the\"") { $0.holds(" neck of the ") },
      Case(words: "\"the of\"") { $0.holds(" the of ") },
      Case(words: "+necks +desk*") { $0.holds(" neck ") && $0.holds(" desk ") },
      Case(words: "-jaw") { !$0.holds(" jaw ") },
      Case(words: "-ne*") { !$0.holds(" ne") },
      Case(words: "-\"the back\"") { !$0.holds(" the back ") },
      .filter({ $0.since = "2018-05-05" }, { $0.date.map { $0 >= "2018-05-05" } ?? false }),
      .filter({ $0.until = "2018-05" }, { $0.date.map { $0 < "2018-06" } ?? false }),
      .filter(
        {
          $0.since = "2019"
          $0.until = "2019-01-31"
        },
        { $0.date == "2019-01-31" }
      ),
      .filter({ $0.article = "NECK" }, { $0.title == "Stiff Necks" }),
      .filter({ $0.article = "example/2" }, { $0.url?.contains("/2/") == true }),
      .filter({ $0.asker = "émile" }, { $0.asker == "ÉMILE" }),
      .filter({ $0.asker = "An" }, { _ in false }),
      .filter({ $0.like = "p7" }, { $0.id != "p7" }),
    ]
  }
}

@Suite struct FilteringTests {
  @Test(arguments: 0..<6, Case.all.indices)
  func `what a condition leaves is the whole list without the others`(
    seed: UInt64,
    number: Int
  ) throws {
    var random = Random(state: seed)
    let pairs = pairs(&random)
    let condition = Case.all[number]
    let passing = Set(pairs.filter(condition.passes).map(\.id))
    try withSearcher(of: pairs) { searcher in
      let words = "calf ice arm " + condition.words
      let request = SearchRequest(QueryExpression(words), filters: condition.filters)
      let found = try searcher.search(request, similarity: .bm25, limit: 1000)
      let plain = request.question.text
      let all = try searcher.search(SearchRequest(plain: plain), similarity: .bm25, limit: 1000)
      let expected = all.matches.filter { passing.contains($0.pair.id) }
      #expect(found.matches.map(\.pair.id) == expected.map(\.pair.id))
      #expect(found.matches.map(\.score) == expected.map(\.score))
      #expect(found.matches.map(\.rank) == expected.indices.map { $0 + 1 })
      #expect(try #require(found.selection).passing == passing.count)
      #expect(found.selection?.unmet.isEmpty == !passing.isEmpty)
      let best = try searcher.search(request, similarity: .fields, limit: 5)
      #expect(best.matches.count == min(5, expected.count))
      #expect(best.matches.allSatisfy { passing.contains($0.pair.id) })
    }
  }

  @Test(arguments: PairField.allCases) func `a field alone is searched`(field: PairField) throws {
    let pairs = [
      QuestionAnswerPair(id: "a", question: "stiff neck", answer: "take a walk"),
      QuestionAnswerPair(id: "b", question: "sore arm", answer: "mind the stiff neck"),
    ]
    var filters = SearchFilters()
    filters.field = field
    try withSearcher(of: pairs) { searcher in
      for words in ["neck", "+neck", "\"stiff neck\"", "nec*"] {
        let request = SearchRequest(QueryExpression(words), filters: filters)
        let found = try searcher.search(request, similarity: .fields, limit: 5)
        #expect(found.matches.map(\.pair.id) == [field == .question ? "a" : "b"], "\(words)")
      }
    }
  }

  @Test func `the beginning of a word is one word of the question`() throws {
    let pairs = (0..<150).map { number in
      let letters = String(number, radix: 26).map { digit in
        Character(UnicodeScalar(0x67 + UInt8(digit.hexDigitValue ?? 16)))
      }
      return QuestionAnswerPair(
        id: "p\(number)",
        question: "zeq\(String(letters))x",
        answer: "rest"
      )
    }
    try withSearcher(of: pairs + [.init(id: "q", question: "massage", answer: "sleep")]) {
      searcher in
      let request = SearchRequest(QueryExpression("zeq* rest"))
      let found = try searcher.search(request, similarity: .fields, limit: 1000)
      #expect(found.matches.count == 150)
      #expect(Set(found.matches[0].matched.map(\.word)) == ["zeq*", "rest"])
      #expect(found.judgement.covered == 1, "its terms count as one word")
      let whole = SearchRequest(QueryExpression("massage*"))
      #expect(try searcher.search(whole, similarity: .fields, limit: 5).matches.count == 1)
    }
  }

  @Test func `a phrase of stop words alone is found`() throws {
    let pairs = [
      QuestionAnswerPair(id: "a", question: "it is as it is", answer: "so it goes"),
      QuestionAnswerPair(id: "b", question: "is it", answer: "yes"),
    ]
    try withSearcher(of: pairs) { searcher in
      let request = SearchRequest(QueryExpression("\"as it is\""))
      let found = try searcher.search(request, similarity: .fields, limit: 5)
      #expect(found.matches.map(\.pair.id) == ["a"])
    }
  }

  @Test func `a phrase is shown where it stands, even in an answer to something else`() throws {
    let answer = "Take a big ring binder and put the keyboard on it, and write again in spring."
    let pairs = [
      QuestionAnswerPair(id: "a", question: "My neck aches and my hands go numb", answer: answer),
      QuestionAnswerPair(id: "b", question: "Is rest enough for a calf", answer: "No, walk."),
    ]
    try withSearcher(of: pairs) { searcher in
      for question in ["\"big ring binder\"", "+ring +binder"] {
        let request = SearchRequest(QueryExpression(question))
        let found = try searcher.search(request, similarity: .fields, limit: 5)
        #expect(found.matches.map(\.pair.id) == ["a"])
        #expect(found.judgement.verdict == .fair, "\(question)")
      }
    }
  }
}
