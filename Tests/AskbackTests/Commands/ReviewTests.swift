import Foundation
import Testing

/// A thread in which three things are in doubt, as a blog's page.
private func page(jodisAnswer: String = "Hi Walter, use warmth.") -> String {
  func comment(_ id: Int, _ author: String, _ text: String, _ replies: String = "") -> String {
    """
    <li id="comment-\(id)" class="comment\(author == "Hilde" ? " bypostauthor" : "")">
    <article class="comment-body"><b class="fn">\(author)</b>
    <div class="comment-content"><p>\(text)</p></div></article>
    <ol class="children">\(replies)</ol></li>
    """
  }
  return """
    <html><head><title>Stiff Necks</title><link rel="canonical" href="https://b.example/necks/">\
    </head><body><h1>Stiff Necks</h1><h2>6 replies to “Stiff Necks”</h2>
    <ol class="comment-list">
    \(comment(11, "Jodi", "My neck cracks when I turn it. Is that bad?",
      comment(12, "Hilde", jodisAnswer)))
    \(comment(13, "Tom", "Why does my shoulder click at the gym?",
      comment(14, "Hilde", "Where exactly does it click? Tell me more.")))
    \(comment(15, "Tom", "What can I do for tired wrists?",
      comment(16, "Hilde", "Rest them, and stretch your forearms twice a day.")))
    </ol></body></html>
    """
}

private func prepared() throws -> Workspace {
  let workspace = try Workspace()
  try workspace.write(page(), to: "page.html")
  let outcome = try workspace.askback("import", "page.html")
  #expect(outcome.status == 0, "\(outcome.errors)")
  return workspace
}

private let listed = """
  stiff-necks-11  Stiff Necks
     The answer says “Hi Walter,”, the question is by Jodi.
     Q  My neck cracks when I turn it. Is that bad?
     A  use warmth.

  stiff-necks-13  Stiff Necks
     The coach asked for details, and nobody replied.
     Q  Why does my shoulder click at the gym?
     A  Where exactly does it click? Tell me more.

  2 wait for a decision.

  """

@Suite struct ReviewTests {
  @Test func `the list says what waits and why`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("review", "--list")
    #expect(outcome.output == listed)
    #expect(outcome.status == 0)
    let json = try workspace.askback("review", "--json").json()
    #expect(json["format"] as? String == "askback.review/1")
    let waiting = try #require(json["waiting"] as? [[String: Any]])
    #expect(waiting.map { $0["id"] as? String } == ["stiff-necks-11", "stiff-necks-13"])
    #expect(
      waiting.map { $0["doubts"] as? [String] } == [["greets_another"], ["coach_asked_back"]]
    )
  }

  @Test func `a batch is put down and the index follows`() throws {
    let workspace = try prepared()
    #expect(try workspace.askback("search", "neck cracks").status == 0)
    let batch = """
      # decided on Monday
      stiff-necks-11 drop   # not hers

      stiff-necks-13\tjoin  stiff-necks-15
      """
    let outcome = try workspace.askback("review", "--batch", "-", input: batch)
    #expect(
      outcome.errors == """
        1 dropped, 1 joined; 0 wait.
        Index: 1 added or changed, 2 removed, 1 pair.

        """
    )
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 0)
    #expect(try workspace.askback("search", "neck cracks").status == 1)
    let found = try workspace.askback("search", "--json", "shoulder click gym").json()
    let match = try #require((found["matches"] as? [[String: Any]])?.first)
    #expect(match["id"] as? String == "stiff-necks-15")
    #expect(match["comments"] as? [String] == ["15", "16", "13", "14"])
    #expect(try workspace.askback("review", "--list").output == "Nothing waits for a decision.\n")
  }

  @Test func `what is decided can be printed, and put down again elsewhere`() throws {
    let workspace = try prepared()
    let batch = "stiff-necks-11 keep\nstiff-necks-13 join stiff-necks-15\n"
    try workspace.askback("review", "-q", "--batch", "-", input: batch)
    #expect(try workspace.askback("review", "--decided").output == batch)
    try workspace.askback("import", "-q", "-k", "copy.kb", "page.html")
    #expect(
      try workspace.askback("review", "-k", "copy.kb", "--batch", "-", input: batch).status == 0
    )
    let pairs = try workspace.askback("export").output
    #expect(try workspace.askback("export", "-k", "copy.kb").output == pairs)
  }

  @Test func `decisions hold when the page is imported again, and ask again when it changed`()
    throws
  {
    let workspace = try prepared()
    try workspace.askback("review", "--batch", "-", input: "stiff-necks-11 drop")
    let again = try workspace.askback("import", "page.html")
    #expect(again.errors.contains("0 new, 0 changed, 2 unchanged, 0 gone"))
    #expect(try workspace.askback("show", "stiff-necks-11").status == 2)
    #expect(try workspace.askback("index", "--full").errors == "Index: built anew, 2 pairs.\n")
    #expect(try workspace.askback("search", "neck cracks").status == 1)
    try workspace.write(page(jodisAnswer: "Hi Walter, use cold."), to: "page.html")
    try workspace.askback("import", "page.html")
    #expect(try workspace.askback("show", "stiff-necks-11").status == 0)
    let list = try workspace.askback("review", "--list").output
    #expect(list.contains("You have decided it (drop); its comments have changed since."))
  }

  @Test func `every bad line is named and then nothing is decided`() throws {
    let workspace = try prepared()
    let before = try workspace.askback("export").output
    let unread = try workspace.askback(
      "review",
      "--batch",
      "-",
      input: "stiff-necks-11 drop\nstiff-necks-13 perhaps\n\nstiff-necks-13 join\n"
    )
    let form = "is no decision. Write: ID keep, ID drop, ID join OTHER-ID, or ID undecide."
    #expect(
      unread.errors == """
        Error: Nothing was decided.
        standard input: line 2: \(form)
        standard input: line 4: \(form)

        """
    )
    #expect(unread.status == 2)
    try workspace.write("stiff-necks-11 drop\n\nstiff-necks-12 keep\nneck undecide\n", to: "b.txt")
    let refused = try workspace.askback("review", "--batch", "b.txt")
    #expect(
      refused.errors == """
        Error: Nothing was decided.
        b.txt: line 3: stiff-necks-12: is a part of stiff-necks-11. Decide on that.
        b.txt: line 4: neck: no pair or comment has this id. Did you mean stiff-necks-11, \
        stiff-necks-13, stiff-necks-15?

        """
    )
    #expect(refused.status == 2)
    #expect(try workspace.askback("export").output == before)
    #expect(try workspace.askback("review", "--list").output == listed)
  }

  @Test func `a dry run tells and writes nothing`() throws {
    let workspace = try prepared()
    let before = try workspace.fingerprint()
    let outcome = try workspace.askback(
      "review",
      "--dry-run",
      "--batch",
      "-",
      input: "stiff-necks-11 drop\n"
    )
    #expect(outcome.errors == "1 dropped; 1 waits.\nNothing was written (--dry-run).\n")
    #expect(try workspace.fingerprint() == before)
  }

  @Test func `without a terminal it says what to use`() throws {
    let workspace = try prepared()
    let outcome = try workspace.askback("review")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--batch"))
  }

  @Test(arguments: [1, 30, 60])
  func `a batch that the system cuts off is put down whole or not at all`(blocks: Int) throws {
    let workspace = try prepared()
    try workspace.write("stiff-necks-11 drop\nstiff-necks-13 keep\n", to: "batch.txt")
    let cut = try workspace.shell(
      #"trap '' XFSZ; ulimit -f \#(blocks); "$1" review --batch batch.txt"#,
      [Workspace.programPath]
    )
    let decided = try workspace.askback("review", "--decided").output
    #expect(decided.isEmpty || decided == "stiff-necks-11 drop\nstiff-necks-13 keep\n")
    #expect(cut.status == 0 || cut.status == 2)
    #expect(try workspace.askback("review", "--batch", "batch.txt").status == 0)
    #expect(try workspace.askback("search", "neck cracks").status == 1)
  }

  #if os(Linux)
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `at a terminal it asks, and the index follows`() throws {
    let workspace = try prepared()
    let outcome = try workspace.shell(
      #"exec script -qec "'$1' review" /dev/null"#,
      [Workspace.programPath],
      input: "d\nj\n15\n"
    )
    #expect(outcome.output.contains("The answer says “Hi Walter,”, the question is by Jodi."))
    #expect(outcome.output.contains("1 dropped, 1 joined; 0 wait."))
    #expect(
      try workspace.askback("review", "--decided").output
        == "stiff-necks-11 drop\nstiff-necks-13 join stiff-necks-15\n"
    )
    #expect(try workspace.askback("search", "neck cracks").status == 1)
  }
  #endif
}
