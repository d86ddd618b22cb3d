import Foundation
import Testing

/// Query words and filters of `askback search`, by what it prints.
@Suite struct SearchFilterTests {
  private let corpus = Workspace.package.appendingPathComponent("Corpus").path

  private func ids(_ outcome: Outcome) throws -> [String] {
    (try outcome.json()["matches"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  @Test(arguments: [
    (["--since", "18", "neck"], "--since 18: give a date as 2019, 2019-05 or 2019-05-02."),
    (["--since", "2019-02-29", "neck"], "--since 2019-02-29: give a date"),
    (["--until", "2019-13", "neck"], "--until 2019-13: give a date"),
    (["--until", "2019-5", "neck"], "--until 2019-5: give a date"),
    (["--since", "2020", "--until", "2019-05", "neck"], "is later than --until 2019-05"),
    (["--field", "title", "neck"], "Please provide one of 'question', 'answer' or 'both'."),
    (["--field", "answer", "--similarity", "bm25", "neck"], "--field goes with our own ranking"),
    (["--article", " ", "neck"], "--article is empty: give a part of an article's title"),
    (["--like", "necks-1", "neck"], "--like takes the pair's question"),
    (["-i", "neck"], "-i asks at a terminal."),
  ])
  func `a wrong value is an error that says what is expected`(
    arguments: [String],
    message: String
  ) throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    let outcome = try workspace.run(["search"] + arguments)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `where nothing passes, the search says why`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    func said(_ arguments: String...) throws -> String {
      let outcome = try workspace.run(["search"] + arguments)
      #expect(outcome.status == 1)
      return outcome.output.split(separator: "\n").joined(separator: " ")
    }
    #expect(try said("--article", "foo", "neck") == "No pair passes --article foo.")
    #expect(
      try said("--article", "foo", "--asker", "\u{1B}[31mLou", "neck")
        == "No pair passes --article foo, nor --asker \u{FFFD}[31mLou."
    )
    #expect(
      try said("--asker", "Marian", "--until", "2011", "neck")
        == "No pair passes --until 2011, --asker Marian together."
    )
    #expect(try said("neck +qqzz").hasPrefix("No pair passes +qqzz. To ask it in plain words,"))
    #expect(
      try said("--asker", "Marian", "snowboard")
        .hasPrefix("The only pair that passes --asker Marian shares no word with this question.")
    )
    #expect(
      try said("--like", "why-your-neck-aches-4118", "--asker", "marian").contains("together")
    )
  }

  @Test func `an unknown pair to be like is an error with a guess`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    let outcome = try workspace.askback("search", "--like", "aches-4118")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("no pair has this id") && outcome.errors.contains("-aches-4118?")
    )
  }

  @Test func `JSON carries the conditions`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    let plain = try workspace.askback("search", "--json", "neck").json()
    #expect(plain["filters"] is NSNull && plain["query"] as? String == "neck")
    let json = try workspace.askback(
      "search",
      "--json",
      "--since",
      "2018",
      "--field",
      "answer",
      "neck +screen -\"zz top\""
    ).json()
    let filters = try #require(json["filters"] as? [String: Any])
    #expect(json["query"] as? String == "neck +screen -\"zz top\"")
    #expect(filters["words"] as? [String] == ["+screen", "-\"zz top\""])
    #expect(filters["since"] as? String == "2018" && filters["until"] is NSNull)
    #expect(filters["field"] as? String == "answer" && filters["unmet"] as? [String] == [])
    #expect((filters["passing"] as? Int ?? 0) > 0)
  }

  @Test func `signs in a question from standard input are plain words`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    let story = "my neck +desk -neck \"it hurts a lot\" since Monday"
    let asked = try workspace.askback("search", "--json", "-", input: story)
    #expect(try asked.status == 0 && asked.json()["filters"] is NSNull)
    let words = try workspace.askback("search", "--json", story)
    #expect(words.status == 1)
  }

  @Test func `more like a pair is what its question finds, without the pair`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus)
    let id = "why-your-neck-aches-4125"
    let pair = try workspace.askback("show", "--json", id).json()
    let asked = try workspace.askback(
      "search",
      "--json",
      "-n",
      "30",
      "-",
      input: try #require(pair["question"] as? String)
    )
    let like = try workspace.askback("search", "--json", "-n", "5", "--like", id)
    #expect(try ids(asked).first == id)
    #expect(try !ids(like).contains(id) && ids(like).count == 5)
    #expect(try Set(ids(like)).isSubset(of: ids(asked)))
  }
}
