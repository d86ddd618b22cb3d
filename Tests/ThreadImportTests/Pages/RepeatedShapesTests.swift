import Conversations
import Testing

@testable import ThreadImport

/// Comments that nothing names: elements of one shape with a name, a date and a text.
struct RepeatedShapesTests {
  private static let voices = """
    <div class="stimmen"><div class="stimme"><div class="kopf"><span>Lou</span>
    <span>4. März 2010, 10:16 Uhr</span></div><div class="inhalt"><p>My feet hurt.</p></div></div>
    <div class="stimme"><div class="kopf"><span>Ada Lima</span> <span>5. März 2010</span></div>
    <div class="inhalt"><p>Rest.</p></div></div><div class="stimme"><div class="kopf">
    <span>Bo</span> <span>6. März 2010</span></div><div class="inhalt"><p>Thanks.</p></div></div></div>
    """

  @Test func `siblings of one shape are comments`() throws {
    let thread = try thread("<h1>Feet</h1>" + Self.voices)
    #expect(thread.comments.map(\.id) == ["1", "2", "3"])
    #expect(thread.comments.map(\.author) == ["Lou", "Ada Lima", "Bo"])
    #expect(thread.comments.map(\.date) == ["2010-03-04T10:16:00", "2010-03-05", "2010-03-06"])
    #expect(thread.comments.map(\.text) == ["My feet hurt.", "Rest.", "Thanks."])
  }

  @Test(
    arguments: ["name", "nick", "poster", "author", "user", "username", "who"],
    ["%", "<p>%</p>", "<div class=\"text\">%</div>"]
  )
  func `a name in an element of its own is the author's`(name: String, body: String) throws {
    let posts = [("Anna Smith", "My feet hurt."), ("Ada", "Rest."), ("Bo", "Thanks.")].map {
      """
      <div class="post"><span class="\(name)">\($0.0)</span>
      <span class="date">March 4, 2010</span> \(body.replacing("%", with: $0.1))</div>
      """
    }
    let thread = try thread("<h1>Feet</h1><div>\(posts.joined(separator: "\n"))</div>")
    #expect(thread.comments.map(\.author) == ["Anna Smith", "Ada", "Bo"])
    #expect(thread.comments.map(\.date) == ["2010-03-04", "2010-03-04", "2010-03-04"])
    #expect(thread.comments.map(\.text) == ["My feet hurt.", "Rest.", "Thanks."])
  }

  @Test func `a name is the author's where a comment has its number`() throws {
    let thread = try thread(
      """
      <div id="comment-1" class="comment"><span class="nick">Lou</span> <p>Why does Ada's
      <b class="name">Balm</b> help?</p></div><div id="comment-2" class="comment">
      <b class="fn">Ada</b> <span class="name">Balm</span> <p>It warms.</p></div>
      """
    )
    #expect(thread.comments.map(\.author) == ["Lou", "Ada"])
    #expect(thread.comments.first?.text == "Why does Ada's Balm help?")
  }

  @Test(arguments: [
    "<aside>\(voices)</aside>".replacing("stimmen", with: "sidebar"),
    // Headlines that lead to articles.
    String(
      repeating: """
        <article class="post"><h2><a href="/a">Sore feet</a></h2><span>Ada</span>
        <time datetime="2010-03-04">March 4, 2010</time><p>Feet carry us.</p></article>
        """,
      count: 4
    ),
    // News: the date comes first.
    String(
      repeating: "<li class=n><span>March 4, 2010</span> <b>Sore feet</b> <p>Carry us.</p></li>",
      count: 4
    ),
    // Titles are longer than names.
    String(
      repeating: """
        <div class=n><b>Why your feet are sore today</b> <i>March 4, 2010</i> <p>Read on.</p></div>
        """,
      count: 4
    ),
    // Teasers lead to what they announce.
    String(
      repeating: """
        <div class=n><a href="/ada">Ada</a> <i>March 4, 2010</i> <p>Sore feet?</p>
        <a href="/feet">More</a></div>
        """,
      count: 4
    ),
    // Two may look alike by chance.
    String(repeating: "<div class=n><b>Ada</b> <i>March 4, 2010</i> <p>Text.</p></div>", count: 2),
    // No text behind the date.
    String(repeating: "<div class=n><b>Ada</b> <i>March 4, 2010</i></div>", count: 4),
  ])
  func `what else looks alike gives nothing`(markup: String) throws {
    #expect(try thread("<html><body><h1>Feet</h1>\(markup)</body></html>").comments.isEmpty)
  }
}
