import Conversations
import Testing

@testable import ThreadImport

struct WordPressExportTests {
  private func thread(_ text: String) throws -> CommentThread {
    try #require(ExportFixtures.read(text).threads.first)
  }

  @Test func `an article has its approved comments`() throws {
    let content = try ExportFixtures.read(ExportFixtures.wordPress)
    #expect(content.format == .wordPressExport)
    #expect(content.threads.count == 1)
    let thread = try #require(content.threads.first)
    #expect(thread.outline == ["11 Bram", "12<11 Odile Marsh*", "16 pingback Bread links"])
    #expect(thread.article.title == "Rye & water")
    #expect(thread.article.author == "Odile Marsh")
    #expect(thread.article.url == "https://crumb.example/rye/")
    #expect(thread.article.date == "2019-05-06T09:00:00+02:00")
    #expect(content.warnings == [.heldComments(3)])
  }

  @Test func `ends of lines are kept, markup is not`() throws {
    let comments = try thread(ExportFixtures.wordPress).comments
    #expect(
      comments[0].text == """
        My loaf stays wet inside.
        What am I doing wrong?

        Three hours, I swear & more.
        """
    )
    #expect(comments[1].text == "Hi Bram, bake it longer.")
    #expect(comments[0].date == "2019-05-07T10:11:00+02:00")
  }

  @Test func `prefixes that are not declared, and addresses with https, are understood`() throws {
    let expected = try thread(ExportFixtures.wordPress)
    let bare = ExportFixtures.wordPress.replacing(#/\s+xmlns:\w+="[^"]*"/#, with: "")
    #expect(try thread(bare) == expected)
    let secure = ExportFixtures.wordPress.replacing(
      "http://wordpress.org",
      with: "https://wordpress.org"
    )
    #expect(try thread(secure) == expected)
    let renamed = ExportFixtures.wordPress.replacing("<wp:", with: "<w:").replacing(
      "</wp:",
      with: "</w:"
    )
    .replacing("xmlns:wp=", with: "xmlns:w=")
    #expect(try thread(renamed).outline == expected.outline)
  }

  @Test(
    arguments: [
      "<wp:comment_parent>0</wp:comment_parent>", "<wp:comment_type></wp:comment_type>",
      "<wp:wxr_version>1.2</wp:wxr_version>", "<wp:comment_user_id>0</wp:comment_user_id>",
      "<wp:comment_author_email>reader@mail.example</wp:comment_author_email>", "</wp:comment>",
      "</wp:comment_content>", "</title>", "</item>",
    ]
  )
  func `elements and end tags may be missing`(piece: String) throws {
    let damaged = ExportFixtures.wordPress.replacing(piece, with: "")
    #expect(try thread(damaged).comments.prefix(2).map(\.id) == ["11", "12"])
    #expect(try thread(damaged).comments[0].author == "Bram")
  }

  @Test func `control characters and a bare ampersand do no harm`() throws {
    let damaged = ExportFixtures.wordPress
      .replacing("My loaf", with: "My\u{7} \u{0}lo\u{1b}af")
      .replacing("<![CDATA[Bram]]>", with: "Bram & Co &unknown; &#7;&amp;lt;")
    let content = try ExportFixtures.read(damaged)
    let comment = try #require(content.threads.first?.comments.first)
    #expect(comment.text.hasPrefix("My loaf stays wet"))
    #expect(comment.author == "Bram & Co &unknown; &lt;")
    #expect(content.warnings.contains(.cut(.controls, count: 4)))
  }

  @Test(arguments: ["\n\n", "<br />\n<b>Warning</b>: strtotime() in date.php\n", "Notice: x\n"])
  func `what a server wrote before the export does no harm`(noise: String) throws {
    #expect(try thread(noise + ExportFixtures.wordPress) == thread(ExportFixtures.wordPress))
  }

  @Test func `a section that was split is one text`() throws {
    let split = ExportFixtures.wordPress.replacing(
      "wet inside.",
      with: "wet ]]]]><![CDATA[> inside]]."
    )
    #expect(try thread(split).comments[0].text.hasPrefix("My loaf stays wet ]]> inside]]."))
  }

  @Test(
    arguments: [
      ("2019-05-07 10:00:00", "2019-05-07 08:00:00", "2019-05-07T10:00:00+02:00"),
      ("2019-05-07 10:00:00", "2019-05-07 15:30:00", "2019-05-07T10:00:00-05:30"),
      ("2019-05-07 10:00:00", "2019-05-07 10:00:01", "2019-05-07T10:00:01+00:00"),
      ("2019-05-07 10:00:00", "0000-00-00 00:00:00", "2019-05-07T10:00:00"),
      ("2019-05-07 10:00:00", "2001-01-01 00:00:00", "2001-01-01T00:00:00+00:00"),
      ("", "2019-05-07 08:00:00", "2019-05-07T08:00:00+00:00"),
    ]
  )
  func `the offset is what local time and Greenwich time differ by`(
    local: String,
    gmt: String,
    date: String
  ) {
    #expect(ExportDate.wordPress(local: local, gmt: gmt) == date)
  }

  @Test func `one number in two comments names them apart`() throws {
    let text =
      ExportFixtures.wordPressHead + "<item><title>A</title>"
      + ["one", "two", "two", "three"].map { ExportFixtures.comment(4, "Ann", $0) }.joined()
      + "</item></channel></rss>"
    #expect(try thread(text).comments.map(\.id) == ["4", "4-2", "4-3"])
  }

  @Test func `the coach is the user who wrote the article`() throws {
    let other = ExportFixtures.wordPress.replacing("<wp:author_id>3<", with: "<wp:author_id>4<")
    #expect(try thread(other).comments[1].isPostAuthor, "by name, where no user has the number")
    let guest = ExportFixtures.wordPress.replacing("user_id>3<", with: "user_id>0<")
    #expect(try thread(guest).comments.allSatisfy { !$0.isPostAuthor })
  }
}
