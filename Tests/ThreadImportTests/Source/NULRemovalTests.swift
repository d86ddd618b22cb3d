import Conversations
import Testing
import ThreadImport

/// A NUL would end a text in the database: none is handed over, and nothing behind it is lost.
struct NULRemovalTests {
  private func read(_ text: String) throws -> SourceContent {
    try SourceReader().read(Array(text.utf8), name: "source")
  }

  @Test func `pairs in JSON Lines lose NULs and nothing else`() throws {
    let line = #"""
      {"id": "a\u00001", "question": "Why\u0000 so?", "answer": "\u0000Be\u0000cause.", "asker": "Ann\u0000\u0000", "title": "\u0000", "tags": ["ne\u0000ck"]}
      """#
    let pair = try #require(read(line).pairs.first)
    #expect(
      pair
        == QuestionAnswerPair(
          id: "a1",
          question: "Why so?",
          answer: "Because.",
          asker: "Ann",
          tags: ["neck"]
        )
    )
  }

  @Test func `an id or question of NULs alone is empty`() throws {
    let content = try read(
      """
      {"id": "1", "question": "q", "answer": "a"}
      {"id": "\\u0000", "question": "q", "answer": "a"}
      {"id": "2", "question": "\\u0000 ", "answer": "a"}
      """
    )
    #expect(content.pairs.map(\.id) == ["1"])
    #expect(content.warnings.count == 2)
  }

  @Test func `reader-mode text loses NULs and nothing else`() throws {
    let text = """
      My\u{0} neck

      The neck is what holds up the head, and it does so all day long without a rest.

      2 Comments

        1. Why does\u{0} it hurt when I look over my shoulder on my way home from work?

          1. Hi Ann, rest\u{0} it, please.
      """
    let thread = try #require(read(text).threads.first)
    #expect(thread.article.title == "My neck")
    #expect(thread.comments.map(\.text).last == "Hi Ann, rest it, please.")
    #expect(thread.comments.first?.text.hasPrefix("Why does it hurt when I look over") == true)
  }

  @Test func `names, texts and numbers of the REST interface lose NULs and nothing else`() throws {
    func record(_ id: String, _ parent: String, _ text: String) -> String {
      #"""
      {"id": "\#(id)", "post": 1, "parent": "\#(parent)", "author_name": "An\u0000n", "status": "approved", "date_gmt": "2020-01-01T00:00:00", "link": "https:\/\/blog.example\/a\/", "content": {"rendered": "\#(text)"}}
      """#
    }
    let list = [
      record(#"7\u0000"#, "0", #"One\u0000 two"#), record("7", "0", "Another"),
      record("9", #"\u00007"#, #"<p>Three\u0000 four</p>"#),
    ]
    let thread = try #require(read("[" + list.joined(separator: ",") + "]").threads.first)
    #expect(thread.comments.map(\.author) == ["Ann", "Ann", "Ann"])
    #expect(thread.comments.map(\.text) == ["One two", "Another", "Three four"])
    #expect(thread.comments.map(\.id) == ["7", "7-2", "9"])
    #expect(thread.comments.map(\.parent) == [nil, nil, "7"])
  }

  @Test func `quotations keep their places`() throws {
    let record = #"""
      [{"id": 7, "post": 1, "author_name": "Ann", "status": "approved", "date_gmt": "2020-01-01T00:00:00", "content": {"rendered": "a\u0000<blockquote>b\u0000c</blockquote>\u0000d"}}]
      """#
    let comment = try #require(read(record).threads.first?.comments.first)
    #expect(comment.quotedTexts == ["bc"])
  }

  @Test func `Movable Type's text loses NULs and nothing else`() throws {
    let text = """
      AUTHOR: A\u{0}da
      TITLE: My\u{0} neck
      -----
      COMMENT:
      AUTHOR: Lou
      DATE: 01/02/2006 10:00:00 AM
      Why does\u{0} it hurt?
      -----
      --------
      """
    let thread = try #require(read(text).threads.first)
    #expect(thread.article.author == "Ada")
    #expect(thread.comments.map(\.text) == ["Why does it hurt?"])
  }
}
