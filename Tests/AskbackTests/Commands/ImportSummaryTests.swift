import Testing

@testable import askback

/// A blog's page whose heading claims `claimed` replies, with `extra` comments behind two pairs.
private func page(claimed: Int, extra: String = "", partial: Bool = false) -> String {
  """
  <html><head><title>Beans</title><link rel="canonical" href="https://b.example/beans/"></head>
  <body><h1>Beans</h1><h2 class="comments-title">\(claimed) Replies to “Beans”</h2>
  <ol class="comment-list">
  \(comment(1, "Ann", "Why are my beans yellow?", comment(2, "Hilde", "Hi Ann, too wet.",
    comment(3, "Ann", "That worked, they are green again. Thank you!"))))
  \(comment(4, "Ben", "How deep do I sow them?", comment(5, "Hilde", "Three fingers deep.")))
  \(extra)</ol></body></html>
  """
}

private func comment(_ id: Int, _ author: String, _ text: String, _ replies: String = "") -> String
{
  """
  <li id="comment-\(id)" class="comment\(author == "Hilde" ? " bypostauthor" : "")">
  <article class="comment-body"><b class="fn">\(author)</b>
  <div class="comment-content"><p>\(text)</p></div></article>
  <ol class="children">\(replies)</ol></li>
  """
}

@Suite struct ImportSummaryTests {
  @Test func `every comment is counted once, beside the page's own count`() throws {
    let workspace = try Workspace()
    let extra =
      comment(6, "Cleo", "What a lovely article, thank you!")
      + comment(7, "Dan", "Can I eat the leaves?")
      + "<li id=\"comment-8\" class=\"pingback\"><div>Pingback: <a href=\"https://c.example\">Soil</a>"
      + "</div></li>"
    try workspace.write(page(claimed: 9, extra: extra), to: "beans.html")
    let errors = try workspace.askback("import", "beans.html").errors
    #expect(
      errors == """
        1 page, 8 comments → 2 pairs: 2 new, 0 changed, 0 unchanged, 0 gone
          in pairs     5  2 questions · 2 answers · 1 outcome
          set aside    3  1 thanks or praise · 1 pingback · 1 question without an answer
          comments     8  the page says 9, 8 are there
          coach        Hilde
        Index: built anew, 2 pairs.

        """
    )
  }

  @Test func `a count that agrees is said to, and one of many that does not is named`() throws {
    let workspace = try Workspace()
    try workspace.write(page(claimed: 5), to: "a.html")
    #expect(
      try workspace.askback("import", "a.html").errors.contains(
        "\n  comments     5  as the page says\n"
      )
    )
    let other = page(claimed: 7).replacing("beans/", with: "peas/").replacing("Beans", with: "Peas")
    try workspace.write(other, to: "b.html")
    #expect(
      try workspace.askback("import", "a.html", "b.html").errors.contains(
        "\n  comments    10  as 1 page says · b.html says 7, 5 are there\n"
      )
    )
  }

  @Test func `a page that is read twice is counted once`() throws {
    let workspace = try Workspace()
    try workspace.write(page(claimed: 5), to: "a.html")
    try workspace.write(page(claimed: 5), to: "b.html")
    let errors = try workspace.askback("import", "a.html", "b.html").errors
    #expect(errors.hasPrefix("2 pages, 10 comments → 2 pairs: 2 new"))
    #expect(errors.contains("\n  comments     5  each counted once · as 2 pages say\n"))
  }

  @Test func `what was decided is counted as decided, and what waits is named`() throws {
    let workspace = try Workspace()
    try workspace.write(page(claimed: 5).replacing("Hi Ann", with: "Hi Walter"), to: "a.html")
    let first = try workspace.askback("import", "a.html").errors
    #expect(first.contains("\n  waiting      1  askback review\n"))
    #expect(first.contains("\n               1  the answer greets someone else\n"))
    try workspace.askback("review", "-q", "--batch", "-", input: "beans-1 drop")
    let again = try workspace.askback("import", "a.html").errors
    #expect(again.contains("\n  in pairs     2  1 question · 1 answer\n"))
    #expect(again.contains("\n  set aside    3  3 dropped by you\n"))
    #expect(!again.contains("waiting"))
  }

  @Test func `the JSON of an import adds up as well`() throws {
    let workspace = try Workspace()
    try workspace.write(page(claimed: 7), to: "a.html")
    let outcome = try workspace.askback("import", "--json", "a.html")
    #expect(outcome.errors.isEmpty)
    let json = try outcome.json()
    #expect(json["format"] as? String == "askback.import/1")
    #expect(json["pairs"] as? [String: Int] == ["new": 2, "changed": 0, "unchanged": 0, "gone": 0])
    let comments = try #require(json["comments"] as? [String: Any])
    #expect(comments["total"] as? Int == 5)
    #expect(comments["in_pairs"] as? [String: Int] == ["question": 2, "answer": 2, "outcome": 1])
    #expect((comments["set_aside"] as? [String: Int])?.isEmpty == true)
    #expect(json["pages"] as? Int == 1)
    #expect(json["exports"] as? Int == 0)
    let index = try #require(json["index"] as? [String: Any])
    #expect(index["pairs"] as? Int == 2)
    #expect(index["added"] as? Int == 2)
    #expect(index["removed"] as? Int == 0)
    #expect(index["is_built_anew"] as? Bool == true)
    let rehearsal = try workspace.askback("import", "--json", "--dry-run", "a.html").json()
    #expect(rehearsal["index"] == nil)
    let miscount = try #require((comments["miscounts"] as? [[String: Any]])?.first)
    #expect(miscount["claimed"] as? Int == 7)
    #expect(miscount["found"] as? Int == 5)
  }

  @Test(arguments: [1, 9999, 99_999, 100_000, 12_345_678])
  func `a count of any length stands apart from its name, under the others`(count: Int) {
    let lines = ImportSummary.lines(
      of: [
        .init(name: "set aside", count: 3, text: "none"),
        .init(name: "comments", count: count, text: "in all"), .init(name: "coach", text: "Hilde"),
      ],
      80
    )
    #expect(lines[1].contains("comments ") && lines[1].hasSuffix(" \(count)  in all"))
    #expect(lines[0].hasSuffix(" 3  none") && lines[0].count + 2 == lines[1].count)
    #expect(lines[2] == "  coach        Hilde")
  }

  @Test func `an answer inside a comment's text is told apart`() throws {
    let workspace = try Workspace()
    let extra = comment(6, "Dan", "Can I eat the leaves? [Hilde: When they are young.]")
    try workspace.write(page(claimed: 6, extra: extra), to: "a.html")
    let errors = try workspace.askback("import", "a.html").errors
    #expect(errors.contains("\n  set aside    0  none\n"))
    #expect(errors.contains("\n  comments     7  1 from within another · as the page says\n"))
    #expect(try workspace.askback("show", "beans-6").output.contains("When they are young."))
  }
}
