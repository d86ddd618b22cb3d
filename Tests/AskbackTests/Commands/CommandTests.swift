import Foundation
import Testing

/// Three pairs as JSON Lines.
private let pairs = """
  {"id":"neck","question":"My neck is stiff every morning after sleeping on two pillows.",\
  "answer":"Try one flat pillow.","asker":"Ann","title":"Necks","url":"https://b.example/n#comment-4",\
  "date":"2020-01-02","tags":["sleep"]}
  {"id":"calf","question":"Cramp in my calf at night.","answer":"Stretch it before bed."}
  {"id":"jaw","question":"My jaw clicks and aches when I chew.","answer":""}

  """

/// A workspace with a knowledge base of the three pairs.
private func prepared() throws -> Workspace {
  let workspace = try Workspace()
  try workspace.write(pairs, to: "pairs.jsonl")
  let outcome = try workspace.askback("import", "pairs.jsonl")
  #expect(outcome.status == 0, "\(outcome.errors)")
  return workspace
}

@Suite struct CommandTests {
  @Test func `a question finds its pair first`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("search", "i sleep badly and wake with a stiff neck")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("strong  ") && outcome.output.contains("\n1  neck"))
    #expect(outcome.output.contains("My [neck] is [stiff]"))
    #expect(outcome.output.contains("https://b.example/n#comment-4"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the JSON of a search holds what its description says`() throws {
    let workspace = try prepared()
    let json = try workspace.askback("search", "--json", "-n", "1", "stiff neck").json()
    #expect(json["format"] as? String == "askback.search/1")
    #expect(json["query"] as? String == "stiff neck")
    let match = try #require((json["matches"] as? [[String: Any]])?.first)
    #expect(match["id"] as? String == "neck")
    #expect(match["rank"] as? Int == 1)
    #expect((match["score"] as? Double).map { $0 > 0 } == true)
    #expect(match["asker"] as? String == "Ann")
    #expect(match["date"] as? String == "2020-01-02")
    #expect(
      match["matched"] as? [String] == ["stiff", "neck"]
        || match["matched"] as? [String] == ["neck", "stiff"]
    )
    #expect((match["article"] as? [String: Any])?["url"] as? String == "https://b.example/n")
    #expect(match["comments"] as? [String] == [])
  }

  @Test func `a question that is empty is an error`() throws {
    let workspace = try prepared()
    for words in [["search", ""], ["search", " \n"], ["search", "--json", ""], ["search", "-"]] {
      let outcome = try workspace.run(words)
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("Nothing was asked."))
    }
  }

  @Test(arguments: [
    #"stiff caf\351 neck"#, #"stiff caf\303\251 neck"#,
    #"\377\376s\0t\0i\0f\0f\0 \0c\0a\0f\0\351\0 \0n\0e\0c\0k\0"#,
  ])
  func `standard input is read in whatever character set it is`(bytes: String) throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      #"printf "$1" | "$2" search --json -"#,
      [bytes, Workspace.programPath]
    )
    #expect(try outcome.json()["query"] as? String == "stiff café neck")
  }

  @Test func `a misspelt word is read as the one it stands for, and the result says so`() throws {
    let workspace = try prepared()
    let page = try workspace.askback("search", "stiff neck, my two pilows are soft")
    #expect(page.status == 0)
    #expect(page.output.contains("read [pilows] as [pillows]"))
    #expect(page.output.contains("[two] [pillows]"))
    let json = try workspace.askback("search", "--json", "stiff neck, my two pilows are soft")
      .json()
    let reading = try #require((json["readings"] as? [[String: String]])?.first)
    #expect(reading == ["word": "pilows", "as": "pillows"])
    #expect(json["missing"] as? [String] == ["soft"])
    let exact = try workspace.askback("search", "--exact", "my pilows are too soft")
    #expect(exact.status == 1 && exact.output.contains("Never mentioned: pilows"))
    for similarity in ["tfidf", "bm25"] {
      #expect(try workspace.askback("search", "--similarity", similarity, "pilows").status == 1)
    }
  }

  @Test func `nothing found is status 1, trouble is status 2`() throws {
    let workspace = try prepared()
    #expect(try workspace.askback("search", "quantum chromodynamics").status == 1)
    #expect(try workspace.askback("search", "--bogus", "neck").status == 2)
    #expect(try workspace.askback("search", "-k", "nowhere", "neck").status == 2)
    #expect(try workspace.askback("serch", "neck").status == 2)
    #expect(try workspace.askback("--help").status == 0)
  }

  @Test(arguments: [
    "\"unbalanced", "AND OR NOT", "(((", "neck*", "+must -not", "--", "-5 kg on my neck", "'; DROP",
    "%s%n", "\u{0}\u{1B}[2J", "neck\nstiff", "🙂",
  ])
  func `any text is a question`(text: String) throws {
    let workspace = try prepared()
    let piped = try workspace.askback("search", "-", input: text)
    #expect(piped.status <= 1, "\(piped.errors)")
    #expect(!piped.output.contains("\u{1B}"))
    if !text.contains("\u{0}") && text != "--" {
      #expect(try workspace.askback("search", text).status <= 1)
    }
  }

  @Test func `export gives back what import took`() throws {
    let workspace = try prepared()
    let first = try workspace.askback("export", "--format", "jsonl").output
    #expect(first.split(separator: "\n").count == 3)
    let copied = try workspace.askback("import", "-k", "copy.kb", "-", input: first)
    #expect(copied.status == 0)
    #expect(try workspace.askback("export", "-k", "copy.kb").output == first)
  }

  @Test func `import again changes nothing, and says so`() throws {
    let workspace = try prepared()
    let again = try workspace.askback("import", "pairs.jsonl")
    #expect(again.errors.contains("0 new, 0 changed, 3 unchanged, 0 gone"))
    #expect(again.errors.contains("up to date"))
  }

  @Test func `a dry run tells and writes nothing`() throws {
    let workspace = try prepared()
    try workspace.write(#"{"id":"new","question":"q","answer":"a"}"# + "\n", to: "new.jsonl")
    let before = try workspace.fingerprint()
    let outcome = try workspace.askback("import", "--dry-run", "new.jsonl")
    #expect(outcome.errors.contains("1 new"))
    #expect(try workspace.fingerprint() == before)
    #expect(try workspace.askback("import", "--dry-run", "-k", "none.kb", "new.jsonl").status == 0)
    #expect(try workspace.fingerprint() == before)
  }

  @Test func `without an index a search says what to run`() throws {
    let workspace = try Workspace()
    try workspace.write(pairs, to: "pairs.jsonl")
    #expect(try workspace.askback("import", "--no-index", "pairs.jsonl").status == 0)
    let outcome = try workspace.askback("search", "neck")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("askback index"))
    #expect(try workspace.askback("index").status == 0)
    #expect(try workspace.askback("search", "neck").status == 0)
  }

  @Test func `a bad line is reported with its number and the rest is read`() throws {
    let workspace = try Workspace()
    try workspace.write(pairs + "{\"id\":\"x\"}\nnot json\n", to: "pairs.jsonl")
    let outcome = try workspace.askback("import", "pairs.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("3 new"))
    #expect(outcome.errors.contains("Line 4"))
    #expect(outcome.errors.contains("Line 5"))
  }

  @Test func `a missing file is trouble, named, and the others are read`() throws {
    let workspace = try Workspace()
    try workspace.write(pairs, to: "pairs.jsonl")
    let outcome = try workspace.askback("import", "gone.html", "pairs.jsonl")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("gone.html: No such file"))
    #expect(try workspace.askback("show", "calf").output.contains("Stretch it before bed."))
  }

  @Test func `hints name the knowledge base that is meant`() throws {
    let workspace = try prepared()
    try workspace.askback("import", "--no-index", "-q", "-k", "my own.kb", "pairs.jsonl")
    let search = try workspace.askback("search", "-k", "my own.kb", "neck")
    #expect(search.errors.contains("'askback index -k 'my own.kb''"), "\(search.errors)")
    #expect(try workspace.askback("stats", "-k", "my own.kb").output.contains("-k 'my own.kb'"))
    let eval = try workspace.shell(
      #"printf 'id,question\nq,neck\n' > q.csv; echo 'q 0 calf 1' > qrels; "$1" eval -k 'my own.kb' --questions q.csv --qrels qrels"#,
      [Workspace.programPath]
    )
    #expect(!eval.errors.contains("older") && eval.status == 2, "\(eval.errors)")
  }

  @Test func `show tells an unknown id from a mistyped one`() throws {
    let workspace = try prepared()
    #expect(try workspace.askback("show", "cal").errors.contains("Did you mean calf?"))
    #expect(try workspace.askback("show", "zzz").status == 2)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is not passed over in silence`() throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(#""$1" export > /dev/full"#, [Workspace.programPath])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output"))
  }

  @Test(arguments: [1, 20, 60])
  func `an import that the system cuts off leaves what was there`(blocks: Int) throws {
    let workspace = try prepared()
    let more = (0..<500).map { #"{"id":"n\#($0)","question":"neck \#($0)","answer":"rest"}"# }
    try workspace.write(more.joined(separator: "\n"), to: "more.jsonl")
    let cut = try workspace.shell(
      #"trap '' XFSZ; ulimit -f \#(blocks); "$1" import more.jsonl"#,
      [Workspace.programPath]
    )
    #expect(cut.status == 2, "\(cut.errors)")
    #expect(try workspace.askback("show", "calf").status == 0)
    #expect(try workspace.askback("import", "more.jsonl").status == 0)
    #expect(try workspace.askback("search", "-n", "1", "neck 499").output.contains("n499"))
  }

  @Test func `hostile text reaches the terminal only cleaned`() throws {
    let workspace = try Workspace()
    let text =
      #"{"id":"evil\u001b[2J","question":"neck \u001b]0;x\u0007 \u202e stiff","answer":"a\u009b1m"}"#
    try workspace.write(text + "\n", to: "evil.jsonl")
    let imported = try workspace.askback("import", "evil.jsonl")
    let outcomes = [
      imported, try workspace.askback("search", "stiff neck"),
      try workspace.askback("search", "--json", "stiff neck"), try workspace.askback("export"),
      try workspace.askback("show", "evil\u{1B}[2J"), try workspace.askback("show", "evil"),
    ]
    let hostile: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"]
    for outcome in outcomes {
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains { hostile.contains($0) })
    }
  }
}
