import Conversations
import Testing

@testable import ThreadImport

/// Pages that break off, as downloads do that were cut short: what is read of one must not take the
/// place of the whole.
struct PageEndingTests {
  private static let comments = (1...4).map { number in
    """
    <li class="comment depth-1" id="comment-\(number)"><div class="comment-author"><b class="fn">Lou
    \(number)</b></div><div class="comment-content"><p>My feet hurt.</p><p>What now?</p></div>
    <div class="reply"><a href="#respond">Reply</a></div></li>
    """
  }

  private static let whole = page("<ol class=\"comment-list\">\(comments.joined())</ol>")

  private func read(_ page: some StringProtocol) throws -> SourceContent {
    try SourceReader().read(Array(page.utf8), name: "page.html")
  }

  /// The page up to and with the first place of some words behind the third comment's beginning.
  private func cut(behind words: String) throws -> Substring {
    let start = try #require(Self.whole.firstRange(of: "comment-3"))
    let end = try #require(Self.whole[start.upperBound...].firstRange(of: words))
    return Self.whole[..<end.upperBound]
  }

  @Test func `a whole page is whole`() throws {
    let content = try read(Self.whole)
    #expect(content.threads.first?.comments.count == 4)
    #expect(content.threads.first?.isPartial == false)
    #expect(content.warnings.isEmpty)
  }

  @Test(arguments: [
    "What now?</p></div>", "What now?</p></div>\n<div class=\"re", "class=\"reply\"><a",
    "Reply</a>",
    "Reply</a></div></li>", "Reply</a></div></li><l",
  ])
  func `a page that breaks off behind a comment's text is a part`(words: String) throws {
    let content = try read(cut(behind: words))
    let thread = try #require(content.threads.first)
    #expect(thread.isPartial)
    #expect(content.warnings.contains(.pageBreaksOff))
    #expect(thread.comments.map(\.id) == ["1", "2", "3"])
    #expect(thread.comments.last?.text == "My feet hurt.\n\nWhat now?")
  }

  @Test(arguments: ["Lou", "</b></div>", "comment-content\">", "My feet", "hurt.</p>", "What now?"])
  func `a comment whose text breaks off is left out`(words: String) throws {
    let content = try read(cut(behind: words))
    let thread = try #require(content.threads.first)
    #expect(thread.isPartial)
    #expect(content.warnings.contains(.pageBreaksOff))
    #expect(thread.comments.map(\.id) == ["1", "2"])
  }

  @Test(arguments: [("</p></div>", ["1"]), ("</time>", ["1", "2"])])
  func `a last comment that lacks what others have behind their text is left out`(
    words: String,
    kept: [String]
  ) throws {
    let comments = (1...3).map { number in
      """
      <li class="comment depth-1" id="comment-\(number)"><b class="fn">Lou</b>
      <div class="comment-content"><p>My feet hurt.</p></div>
      <time datetime="2020-01-0\(number)T10:00:00">January \(number), 2020</time></li>
      """
    }
    let page = "<html><body><ol class=\"comment-list\">\(comments.joined())</ol></body></html>"
    let second = try #require(page.firstRange(of: "comment-2"))
    let end = try #require(page[second.upperBound...].firstRange(of: words))
    let content = try read(page[..<end.upperBound])
    #expect(content.threads.first?.comments.map(\.id) == kept)
  }

  @Test func `a page that breaks off behind its comments has them all`() throws {
    for words in ["</ol>", "</ol></div>", "</ol></div></main>"] {
      let content = try read(cut(behind: words) + "<div class=\"footer\"><p>About")
      #expect(content.threads.first?.comments.count == 4)
      #expect(content.threads.first?.isPartial == false)
    }
  }

  @Test(arguments: [
    "<ol class=\"comment-list\">\(comments.joined())</ol>",
    "<ol>\(comments.joined().replacing("</li>", with: "").replacing("</p>", with: ""))</ol>",
    "<html><body>\(comments.joined().replacing("</li>", with: ""))",
    "<html><body><div><ol>\(comments.joined())</ol></div>",
    "<html><body><div><ol>\(comments.joined())</ol></body>",
    "<html><body><div><ol>\(comments.joined())</html>",
    "<div id=comment-1 class=comment><p>Why?</div><div id=comment-2 class=comment><p>So.</div><p>End",
  ])
  func `end tags that may be left out make no part of a page`(markup: String) throws {
    let content = try read(markup)
    #expect(content.threads.first?.comments.isEmpty == false)
    #expect(content.threads.first?.isPartial == false)
    #expect(content.warnings.isEmpty)
  }

  @Test(arguments: ["<!-- ", "<script>", "<style>"])
  func `comments behind what does not end are missing`(opening: String) throws {
    let start = try #require(
      Self.whole.firstRange(of: "<li class=\"comment depth-1\" id=\"comment-3")
    )
    let page = Self.whole[..<start.lowerBound] + opening + Self.whole[start.lowerBound...]
    let content = try read(page)
    #expect(content.threads.first?.comments.map(\.id) == ["1", "2"])
    #expect(content.threads.first?.isPartial == true)
  }

  @Test(arguments: [
    ("<d", 1), ("<dd>", 1), ("<dd>So", 1), ("<dd>So.</dd>", 2), ("<dd>So.</dd><dt ", 2),
  ])
  func `a term of a list breaks off with its description`(ending: String, count: Int) throws {
    let content = try read(
      """
      <html><body><div><dl><dt id="c1"><b>Lou</b> March 4, 2010</dt><dd>Why?</dd>
      <dt id="c2"><b>Ada</b> March 5, 2010</dt>\(ending)
      """
    )
    #expect(content.threads.first?.comments.count == count)
    #expect(content.threads.first?.isPartial == true)
  }

  @Test func `every cut within the list is told`() throws {
    let text = Array(Self.whole.utf8)
    let first = try #require(
      Self.whole.firstRange(of: "<li class=\"comment depth-1\" id=\"comment-2")
    )
    let last = try #require(Self.whole.firstRange(of: "</ol"))
    let start = Self.whole.utf8.distance(from: Self.whole.startIndex, to: first.lowerBound)
    let end = Self.whole.utf8.distance(from: Self.whole.startIndex, to: last.lowerBound)
    for length in start..<end {
      let content = try SourceReader().read(Array(text[..<length]), name: "page.html")
      #expect(content.threads.first?.isPartial == true, "cut at \(length)")
      let texts = content.threads.flatMap(\.comments).map(\.text)
      #expect(texts.allSatisfy { $0 == "My feet hurt.\n\nWhat now?" }, "cut at \(length)")
    }
  }
}
