import Conversations
import KnowledgeBase
import Retrieval
import SearchIndex
import Testing

/// A knowledge base of made-up pairs in several segments, some of them changed later.
private func made(_ random: inout SeededGenerator, in folder: borrowing TemporaryFolder) throws {
  for round in 0..<4 {
    try folder.add(
      (0..<15).map { number in
        // Every third pair of a round replaces one of the round before.
        let id = number % 3 == 0 ? max(0, round - 1) * 15 + number : round * 15 + number
        return .init(
          id: "p\(id)",
          question: text(&random, 3...25),
          answer: text(&random, 0...40)
        )
      }
    )
  }
}

private let stems = ["stiff", "neck", "tingl", "sleep", "massag", "walk", "cramp", "shoulder"]
private let endings = ["", "s", "ing", "ed", "ly"]

private func text(_ random: inout SeededGenerator, _ words: ClosedRange<Int>) -> String {
  let count = Int.random(in: words, using: &random)
  return (0..<count).map { _ in
    let rank = Int.random(in: 0..<8, using: &random) * Int.random(in: 1..<4, using: &random)
    if rank == 0 { return "the and of" }
    return rank < 8
      ? stems[rank] + endings[Int.random(in: 0..<5, using: &random)] : "zw\(rank)q"
  }
  .joined(separator: " ")
}

@Suite struct ExplanationTests {
  @Test(arguments: 0..<12)
  func `the parts of each score add up to it, by every similarity and for every field`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    try made(&random, in: folder)
    let searcher = try PairSearcher(try KnowledgeBase(at: folder.path))
    for similarity in [Similarity.fields, .bm25, .tfidf] {
      for field in [nil, PairField.question, .answer]
      where field == nil || similarity == .fields {
        var request = SearchRequest(plain: text(&random, 2...30))
        request.isExplained = true
        request.filters.field = field
        let result = try searcher.search(request, similarity: similarity, limit: 20)
        for match in result.matches {
          try expectWhole(match, "seed \(seed), \(similarity), \(String(describing: field))")
        }
      }
    }
  }

  private func expectWhole(_ match: PairMatch, _ what: String) throws {
    let words = try #require(match.explanation)
    let points = words.words.reduce(0) { $0 + $1.points }
    #expect(abs(points - words.score) < 1e-9, "\(what): words")
    #expect(words.score <= words.best + 1e-9)
    if match.parts.isEmpty {
      #expect(abs(match.score - words.score) < 1e-9, "\(what): textbook")
    } else {
      #expect(Set(match.parts.map(\.feature)) == Set(RankingFeature.allCases))
      let sum = match.parts.reduce(0) { $0 + $1.value * $1.weight }
      #expect(abs(sum - match.score) < 1e-9, "\(what): features")
      let share = try #require(match.parts.first { $0.feature == .words })
      #expect(abs(share.value - words.score / words.best) < 1e-9)
    }
    #expect(words.words.allSatisfy { $0.inQuestion + $0.inAnswer > 0 && $0.idf >= 0 })
    let shares =
      words.words.reduce(0) { $0 + $1.share } + words.absent.reduce(0) { $0 + $1.share }
    #expect(shares < 1 + 1e-9)
  }

  @Test func `a search that is not to explain itself does not`() throws {
    let folder = try TemporaryFolder()
    try folder.add([.init(id: "a", question: "stiff neck", answer: "rest")])
    let result = try PairSearcher(try KnowledgeBase(at: folder.path))
      .search(SearchRequest(plain: "neck"), similarity: .fields, limit: 1)
    #expect(result.matches.first?.explanation == nil)
  }
}

/// What a search marks in the pairs that it shows.
@Suite struct HighlightTests {
  private func marks(
    _ asked: String,
    _ pair: QuestionAnswerPair,
    field: PairField? = nil
  ) throws -> (question: [String], answer: [String]) {
    let folder = try TemporaryFolder()
    try folder.add([
      pair, .init(id: "other", question: "a cramp in the calf at night", answer: "stretch"),
    ])
    var request = SearchRequest(QueryExpression(asked))
    request.filters.field = field
    let result = try PairSearcher(try KnowledgeBase(at: folder.path))
      .search(request, similarity: .fields, limit: 5)
    let match = try #require(result.matches.first { $0.pair.id == pair.id })
    return (
      match.question.pieces.filter(\.isMatch).map(\.text),
      match.answer.pieces.filter(\.isMatch).map(\.text)
    )
  }

  private static let pair = QuestionAnswerPair(
    id: "a",
    question: "Is it the pillow that makes my shoulders ache and my fingers go numb?",
    answer: "It is not the pillow. Your shoulder is what aches."
  )

  @Test func `words are marked in whatever form they stand`() throws {
    let found = try marks("aching shoulder", Self.pair)
    #expect(found.question == ["shoulders", "ache"] && found.answer == ["shoulder", "aches"])
  }

  @Test func `words that were read as others are marked as those`() throws {
    #expect(try marks("nummb pilow", Self.pair).question == ["pillow", "numb"])
  }

  @Test func `stop words are never marked`() throws {
    let found = try marks("is it that my and the not your what, fingers", Self.pair)
    #expect(found.question == ["fingers"] && found.answer.isEmpty)
  }

  @Test func `where one field counts, only that is marked`() throws {
    let question = try marks("pillow shoulder", Self.pair, field: .question)
    #expect(question.question == ["pillow", "shoulders"] && question.answer.isEmpty)
    let answer = try marks("pillow shoulder", Self.pair, field: .answer)
    #expect(answer.question.isEmpty && answer.answer == ["pillow", "shoulder"])
  }

  @Test func `a word that must not be there is not marked`() throws {
    #expect(try marks("numb -heat", Self.pair).question == ["numb"])
  }
}
