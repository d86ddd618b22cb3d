import Foundation
import SearchIndex
import Testing
import TextAnalysis

@Suite struct CloserLookTests {
  @Test(arguments: 0..<60)
  func `a closer look is what the formulas say`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var documents: [UInt64: [String]] = [:]
    for number in 1...UInt64.random(in: 1...12, using: &random) {
      documents[number] = [random.lookText(words: 0...9), random.lookText(words: 0...14)]
    }
    let reader = try index(documents, in: folder.path)
    let asked = random.lookText(words: 1...9)
    let all = documents.keys.sorted()
    let closer = try CloserReader(reader)
    var question = try closer.question(asked, try reader.query(for: asked))
    let looks = try question.looks(at: all)
    let slow = SlowLook(documents: all.map { documents[$0, default: []] }, asked: asked)
    for (place, look) in looks.enumerated() {
      #expect(abs(look.letters - slow.letters(place, fields: 1)) < 1e-4)
      #expect(abs(look.covered - slow.covered(place)) < 1e-3)
    }
    for (place, letters) in try question.letters(of: all).enumerated() {
      #expect(abs(letters - slow.letters(place, fields: 2)) < 1e-4)
    }
    #expect(try question.looks(at: all) == looks, "as if nothing had been asked before")
  }

  @Test func `the same words are as like as can be, others not at all`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["stiff neck", ""], 2: ["calf", "jaw"]], in: folder.path)
    let closer = try CloserReader(reader)
    var question = try closer.question("stiff neck", try reader.query(for: "stiff neck"))
    let looks = try question.looks(at: [1, 2, 3])
    #expect(looks[0].covered == 1 && looks[0].letters > 0.99)
    #expect(looks[1] == CloserLook())
    #expect(looks[2] == CloserLook(), "one that is not there")
  }

  @Test(arguments: [5, 61, 64, 65, 66, 72, 130])
  func `words of any length are compared to their ends`(length: Int) throws {
    let folder = try TemporaryFolder()
    // Folding leaves letters of two bytes as they are.
    let word = String(repeating: "жук", count: length / 6 + 1).prefix(length / 2) + "z"
    let reader = try index([1: [String(word), ""], 2: ["calf", ""]], in: folder.path)
    let closer = try CloserReader(reader)
    let text = String(word)
    var question = try closer.question(text, try reader.query(for: text))
    #expect(try question.looks(at: [1])[0].letters > 0.99)
  }

  @Test func `a word read as another counts as that one`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["numbness", "x"], 2: ["calf", "y"]], in: folder.path)
    let queries = QueryReader(reader)
    var query = try queries.query(for: "nummbness")
    let readings = try queries.correct(&query)
    let closer = try CloserReader(reader)
    var question = try closer.question("nummbness", query, readings: readings)
    #expect(try question.looks(at: [1])[0].covered == 1)
  }

  @Test func `where one field counts, it stands for all`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["calf", "stiff neck"]], in: folder.path)
    let query = try reader.query(for: "stiff neck")
    let closer = try CloserReader(reader)
    var question = try closer.question("stiff neck", query, field: 1)
    let look = try question.looks(at: [1])[0]
    #expect(look.covered == 1 && look.letters > 0.99)
    #expect(try question.letters(of: [1]) == [look.letters])
  }

  @Test func `a text of a hundred thousand words is looked for in bounded time`() throws {
    let folder = try TemporaryFolder()
    let reader = try index([1: ["stiff neck", "x"]], in: folder.path)
    let text = (0..<100_000).map { "word\($0)" }.joined(separator: " ") + " neck"
    let closer = try CloserReader(reader)
    var question = try closer.question(text, try reader.query(for: text))
    #expect(try question.looks(at: [1])[0].covered > 0.3)
  }
}

/// The formulas, term by term; what is asked is compared by its words.
private struct SlowLook {
  private let fields: [[[String]]]
  private let asked: [String]

  init(documents: [[String]], asked: String) {
    fields = documents.map { $0.map { Self.words(of: $0).map(Self.stem) } }
    self.asked = Self.words(of: asked)
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    Analyzer().forEachWord(in: text) { letters, _ in
      guard !Analyzer.isStopWord(letters) else { return }
      words.append(String(decoding: letters.indices.map { letters[$0] }, as: UTF8.self))
    }
    return words
  }

  private func different(_ place: Int, fields count: Int) -> Set<String> {
    Set(fields[place].prefix(count).joined())
  }

  private static func runs(of words: some Sequence<String>) -> [String] {
    words.flatMap { word -> [String] in
      let letters = Array("_\(word)")
      guard letters.count > 4 else { return [String(letters)] }
      return (0...letters.count - 4).map { String(letters[$0..<$0 + 4]) }
    }
  }

  private static func counts(_ runs: [String]) -> [String: Double] {
    Dictionary(runs.map { ($0, 1) }, uniquingKeysWith: +)
  }

  func letters(_ place: Int, fields count: Int) -> Double {
    let documents = fields.indices.map { Self.counts(Self.runs(of: different($0, fields: count))) }
    let runs = documents[place].values.reduce(0, +)
    var (sum, square) = (0.0, 0.0)
    for (run, times) in Self.counts(Self.runs(of: asked)) {
      let holders = documents.count { $0[run] != nil }
      let idf = 1 + log(Double(1 + documents.count) / Double(1 + holders))
      let weight = (1 + log(times)) * idf * idf
      square += weight * weight
      if let found = documents[place][run] { sum += weight * (1 + log(found)) }
    }
    return runs > 0 && square > 0 ? sum / (runs * square).squareRoot() : 0
  }

  private static func stem(_ word: String) -> String {
    String(decoding: Analyzer().term(ofWord: Array(word.utf8).span), as: UTF8.self)
  }

  func covered(_ place: Int) -> Double {
    let terms = fields.indices.map { different($0, fields: 2) }
    func worth(_ term: String) -> Double {
      let holders = Double(terms.count { $0.contains(term) })
      let idf = log(1 + (Double(terms.count) - holders + 0.5) / (holders + 0.5))
      return idf * idf.squareRoot()
    }
    let question = different(place, fields: 1)
    let askedTerms = Set(asked.map(Self.stem))
    let all = question.reduce(0) { $0 + worth($1) }
    let common = question.filter { askedTerms.contains($0) }.reduce(0) { $0 + worth($1) }
    return all > 0 ? common / all : 0
  }
}

extension SeededGenerator {
  /// A text of words that share letters and stems.
  fileprivate mutating func lookText(words: ClosedRange<Int>) -> String {
    let stems = ["tingl", "ach", "numb", "stretch", "massag", "shoulder", "ok", "é"]
    let endings = ["", "e", "ing", "s", "y", "er"]
    return (0..<Int.random(in: words, using: &self)).map { _ in
      (stems.randomElement(using: &self) ?? "") + (endings.randomElement(using: &self) ?? "")
    }.joined(separator: " ")
  }
}
