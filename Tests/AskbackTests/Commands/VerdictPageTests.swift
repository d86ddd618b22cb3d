import Foundation
import Testing

private let corpus = Workspace.package.appendingPathComponent("Corpus").path

/// A workspace with the sample blog in it.
private func prepared() throws -> Workspace {
  let workspace = try Workspace()
  #expect(try workspace.askback("import", "-q", corpus).status == 0)
  return workspace
}

/// What a search says of its list as a whole.
@Suite struct VerdictPageTests {
  private static let foreign = "what is the tax on a rented boat in Norway"

  @Test func `nothing close enough is said first, alone, with status 1`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("search", Self.foreign)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("Nothing close enough in 80 pairs: the nearest covers "))
    #expect(!outcome.output.contains("\n1  ") && outcome.output.contains("--weak"))
    #expect(outcome.output.contains("Norway"), "what no past answer mentions is named")
  }

  @Test func `the nearest misses are shown where they are asked for`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("search", "--weak", Self.foreign)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Nothing close enough"))
    #expect(outcome.output.contains("\n1  "))
    let json = try workspace.askback("search", "--json", Self.foreign).json()
    let ids = (json["matches"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    let shown = outcome.output.split(separator: "\n").filter { line in
      line.prefix(1).allSatisfy(\.isNumber) && line.dropFirst().hasPrefix("  ")
    }
    .map { $0.dropFirst(3).prefix { $0 != " " } }
    #expect(shown.map(String.init) == ids && !ids.isEmpty)
  }

  @Test(arguments: [
    ("slept funny and now i cant turn my head to the left", ["strong", "fair"]),
    (foreign, ["none"]), ("xyzzy", ["none"]),
  ])
  func `the JSON has verdict, confidence, coverage and missing words beside the matches`(
    question: String,
    verdicts: [String]
  ) throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("search", "--json", question)
    let json = try outcome.json()
    let verdict = try #require(json["verdict"] as? String)
    #expect(verdicts.contains(verdict) && outcome.status == (verdict == "none" ? 1 : 0))
    let confidence = try #require(json["confidence"] as? Double)
    let covered = try #require(json["covered"] as? Double)
    #expect((0...1).contains(confidence) && (0...1).contains(covered))
    #expect(json["missing"] is [String] && json["matches"] is [[String: Any]])
    if question == "xyzzy" { #expect(json["missing"] as? [String] == ["xyzzy"]) }
  }
}

/// `search --explain`: how scores came about, for the eye and for programs.
@Suite struct ExplanationPageTests {
  private static let question =
    "slept funny and now i cant turn my head to the left, massage it or leave it?"

  /// `RECORD_GOLDEN=1` writes the file anew.
  @Test func `the explanation is what it was`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("search", "--explain", "-n", "2", Self.question)
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/explanation.txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(outcome.output.utf8).write(to: golden)
    }
    #expect(outcome.output == (try String(contentsOf: golden, encoding: .utf8)))
    for line in outcome.output.split(separator: "\n") where !line.contains("https://") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: ["tfidf", "bm25"])
  func `a textbook's score is explained by its words alone`(similarity: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.askback(
      "search",
      "--explain",
      "--similarity",
      similarity,
      "-n",
      "1",
      "--weak",
      Self.question
    )
    #expect(outcome.output.contains("the sum of its words' points"))
    #expect(!outcome.output.contains("past question covered"))
  }

  @Test(arguments: ["question", "answer"])
  func `where one field is ranked by, its figures bear its name`(field: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.askback(
      "search",
      "--explain",
      "--field",
      field,
      "-n",
      "1",
      "--weak",
      Self.question
    )
    for name in ["\(field)'s letters", "past \(field) covered", "letters of the best 20"] {
      #expect(outcome.output.contains("\(name) "), "\(outcome.output)")
    }
    #expect(!outcome.output.contains("letters of both"))
  }

  @Test func `the JSON's parts add up to the score`() throws {
    let workspace = try prepared()
    let json = try workspace.askback("search", "--explain", "--json", Self.question).json()
    let matches = try #require(json["matches"] as? [[String: Any]])
    #expect(matches.count == 5)
    func sum(_ list: Any?) -> Double {
      (list as? [[String: Any]] ?? []).reduce(0) { $0 + ($1["points"] as? Double ?? .nan) }
    }
    for match in matches {
      let explanation = try #require(match["explanation"] as? [String: Any])
      let score = try #require(match["score"] as? Double)
      let words = try #require(explanation["words_score"] as? Double)
      #expect(abs(sum(explanation["features"]) - score) < 1e-9)
      #expect(abs(sum(explanation["words"]) - words) < 1e-9)
      #expect(explanation["absent"] is [[String: Any]])
    }
    let plain = try workspace.askback("search", "--json", Self.question).json()
    #expect((plain["matches"] as? [[String: Any]])?.first?["explanation"] == nil)
  }
}
