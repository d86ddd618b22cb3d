import Conversations
import Testing
import ThreadImport

struct ReaderTextParserTests {
  private static let page = """
    Pruning Old Roses

    By Otto Lang

    Some roses\u{A0}are older than their owners.

      1. A list in the article.

    Share

    6 Replies to “Pruning Old Roses”

      1. My rose is old. When do I cut it?
        It stands in the shade.

        And how deep?

        1. Hi Ann,

          In March.

          Take care,

          Otto
          Roses and More

        2. Ann, I forgot: wear gloves.

          Otto
          Roses and More

        1. Thank you, Ruth.

          Otto

      2. Otto, what about climbers? thanks! ben

        1. Hey Ben, leave them alone:

          1. first in spring,
          2. then in autumn.

          They will thank you.

          Otto
          Roses and More

          1. I will, thanks Otto

      10. not a comment, for its number is wrong.

    Leave a Reply

    Your email address will not be published.
    """

  private let thread = ReaderTextParser().thread(from: page)

  private func comment(_ id: String) -> Conversations.Comment? {
    thread.comments.first { $0.id == id }
  }

  @Test func `the headline, the byline and the count are read`() {
    #expect(thread.article.title == "Pruning Old Roses")
    #expect(thread.article.author == "Otto Lang")
    #expect(thread.claimedCount == 6)
  }

  @Test func `lists inside lists are replies and a list that starts again is an orphan`() {
    #expect(thread.comments.map(\.id) == ["1", "1.1", "1.2", "1~1", "2", "2.1", "2.1.1"])
    #expect(thread.comments.map(\.parent) == [nil, "1", "1", nil, nil, "2", "2.1"])
    #expect(thread.comments.filter { $0.flags.contains(.orphan) }.map(\.id) == ["1~1"])
  }

  @Test func `lines and paragraphs are kept`() {
    #expect(
      comment("1")?.text == """
        My rose is old. When do I cut it?
        It stands in the shade.

        And how deep?
        """
    )
  }

  @Test func `a numbered list in a comment's text is no list of comments`() {
    #expect(
      comment("2.1")?.text.contains("1. first in spring,\n2. then in autumn.\n\nThey will") ?? false
    )
    #expect(comment("2.1.1")?.text.hasSuffix("wrong.") ?? false)
  }

  @Test func `signatures name the coach and greetings the askers`() {
    #expect(thread.comments.map(\.author) == ["Ann", "Otto", "Otto", "Otto", "Ben", "Otto", nil])
    #expect(thread.comments.map(\.isPostAuthor) == [false, true, true, true, false, true, false])
    #expect(comment("1")?.flags == [.nameFromText])
  }

  @Test(arguments: [
    "67 Replies to “X”", "1,024 Responses to \"X\"", "One Reply to “X”", "3 thoughts on “X”",
    "12 Comments", "Comments (12)", "2 Antworten auf „X“", "Ein Gedanke zu „X“",
    "4 réflexions sur « X »", "5 respuestas a “X”", "6 commenti su “X”", "7 comentários em “X”",
    "8 reacties op “X”",
  ])
  func `headings in several languages are recognised`(heading: String) {
    let text = "Title\n\nWords.\n\n\(heading)\n\n  1. First.\n\n  2. Second.\n"
    #expect(ReaderTextParser.recognizes(text))
    #expect(ReaderTextParser().thread(from: text).comments.map(\.text) == ["First.", "Second."])
  }

  @Test func `a list in the article is no list of comments`() {
    let text = """
      Title

      3 answers that I often give to my readers:

        1. Yes.

        2. No.

      2 Replies to “Title”

        1. Why?

        2. When?
      """
    let thread = ReaderTextParser().thread(from: text)
    #expect(thread.claimedCount == 2)
    #expect(thread.comments.map(\.text) == ["Why?", "When?"])
  }

  @Test(arguments: [
    "", "Title\n\nWords.", "Title\n\n  1. One\n  2. Two", "Title\n\n5 Replies to “X”\n\nNo list.",
    "{\"a\": 1}", "<html><body>3 Comments</body></html>",
  ])
  func `other text is not recognised`(text: String) {
    #expect(!ReaderTextParser.recognizes(text))
    #expect(ReaderTextParser().thread(from: text).comments.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends may be of any kind`(lineEnd: String) {
    let text = Self.page.replacing("\n", with: lineEnd)
    #expect(ReaderTextParser().thread(from: text) == thread)
  }

  @Test(arguments: [
    ("  ", "    "), ("\t", "\t\t"), ("   ", "      "), ("", "  "), ("    ", "        "),
  ])
  func `any constant indentation is read`(outer: String, inner: String) {
    let text = """
      Title

      3 Replies to “Title”

      \(outer)1. Why?

      \(inner)1. Because.

      \(outer)2. When?
      """
    let thread = ReaderTextParser().thread(from: text)
    #expect(thread.comments.map(\.id) == ["1", "1.1", "2"])
    #expect(thread.comments.map(\.parent) == [nil, "1", nil])
  }

  @Test func `numbers may be set flush right`() {
    var text = "Title\n\n12 Comments\n"
    for number in 1...12 { text += "\n\(number < 10 ? "  " : " ")\(number). Comment \(number)\n" }
    let comments = ReaderTextParser().thread(from: text).comments
    #expect(comments.map(\.id) == (1...12).map(String.init))
  }

  @Test func `a page of a longer thread may begin in the middle`() {
    let text = "Title\n\n40 Comments\n\n  21. Why?\n\n    1. Because.\n\n  22. When?\n"
    #expect(ReaderTextParser().thread(from: text).comments.map(\.id) == ["21", "21.1", "22"])
  }

  @Test func `names that are printed are taken, and dates under them`() {
    let text = """
      Title

      2 Comments

        1. Jodi Fox says:
          March 4, 2010 at 10:16 am

          Why?

        2. Pingback: Other Blog
      """
    let comments = ReaderTextParser().thread(from: text).comments
    #expect(comments.map(\.author) == ["Jodi Fox", "Other Blog"])
    #expect(comments.map(\.kind) == [.comment, .pingback])
    #expect(comments[0].dateText == "March 4, 2010 at 10:16 am")
    #expect(comments[0].date == nil)
    #expect(comments[0].text == "Why?")
    #expect(comments[0].flags.isEmpty)
  }

  @Test(arguments: [
    ("Is it late? The roses are tall now. thanks! eleanor", "eleanor"),
    ("Is it late? The roses are tall now.\nThanx, Sally", "Sally"),
    ("Is it late? The roses are tall now.\n\nShari", "Shari"),
    ("Is it late? The roses are tall now. Thank you! x", nil),
    ("Is it late? The roses are tall now. Thanks", nil),
  ])
  func `without an answer a sign-off names the asker`(question: String, name: String?) {
    let text = """
      Title

      3 Comments

        1. \(question.replacing("\n", with: "\n    "))

        2. When?

          1. Hi Ann,

            Now.

            Otto
      """
    #expect(ReaderTextParser().thread(from: text).comments.first?.author == name)
  }

  @Test func `a given name names the coach who never signs`() {
    let text = "T\n\n2 Comments\n\n  1. Why?\n\n    1. Hi Ann,\n\n      Because.\n"
    let comments = ReaderTextParser(coaches: ["Otto"]).thread(from: text).comments
    #expect(comments.map(\.author) == ["Ann", "Otto"])
    #expect(comments.map(\.isPostAuthor) == [false, true])
  }

  @Test func `the readers' greetings tell the coach's name from a motto`() {
    var text = "T\n\n4 Comments\n"
    for number in 1...2 {
      text += """

          \(number). Hi Otto, what now?

            1. Hi Ann,

              Wait.

              Happy Gardening
              Otto

        """
    }
    let comments = ReaderTextParser().thread(from: text).comments
    #expect(comments.map(\.author) == ["Ann", "Otto", "Ann", "Otto"])
  }

  @Test(arguments: 0..<200)
  func `random text never traps and ids stay unique`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bits = [
      "\n", "\n\n", "  ", "    ", "1. ", "2. ", "3. ", "10. ", "99999. ", "Hi Ann,", "Otto", "\t",
      "\r",
      "\u{A0}", "Leave a Reply", "thanks! ", "3 Comments\n\n", "Pingback:", "says:", "é", "🙂", "“",
      ".",
    ]
    var text = "T\n\n3 Comments\n\n  1. x\n"
    for _ in 0..<next(200) { text += bits[next(bits.count)] }
    let comments = ReaderTextParser().thread(from: text).comments
    #expect(Set(comments.map(\.id)).count == comments.count)
    let ids = Set(comments.map(\.id))
    #expect(comments.allSatisfy { $0.parent.map(ids.contains) ?? true })
  }
}
