import Conversations
import Testing

@testable import ThreadImport

/// The comment walkers of WordPress, each as a small page of its own.
struct WordPressTests {
  private static let html5 = page(
    """
    <h2 class="comments-title">2 replies to &#8220;Sore feet&#8221;</h2>
    <ol class="comment-list">
    <li id="comment-11" class="comment even thread-even depth-1 parent">
    <article id="div-comment-11" class="comment-body"><footer class="comment-meta">
    <div class="comment-author vcard"><img alt="" class="avatar" src="a.png">
    <b class="fn"><a href="http://lou.example/">Lou</a></b> <span class="says">says:</span></div>
    <div class="comment-metadata"><a href="#comment-11"><time datetime="2019-08-03T04:11:57+02:00">
    August 3, 2019 at 4:11 am</time></a> <span class="edit-link"><a href="/edit">Edit</a></span></div>
    </footer><div class="comment-content"><p>My feet hurt.<br />What now?</p><p>Thanks&nbsp;&amp; bye</p>
    </div><div class="reply"><a class="comment-reply-link" href="?replytocom=11#respond">Reply</a></div>
    </article><ol class="children">
    <li id="comment-12" class="comment byuser comment-author-ada bypostauthor odd alt depth-2">
    <article id="div-comment-12" class="comment-body"><footer class="comment-meta">
    <div class="comment-author vcard"><b class="fn">Ada</b> <span class="says">says:</span></div>
    <div class="comment-metadata"><a href="#comment-12"><time datetime="2019-08-04T10:00:00+02:00">
    August 4, 2019 at 10:00 am</time></a></div></footer>
    <div class="comment-content"><p>Hi Lou, rest.</p></div></article></li></ol></li></ol>
    """
  )

  @Test func `the html5 walker gives names, dates, parents and texts`() throws {
    let thread = try thread(Self.html5)
    #expect(thread.claimedCount == 2)
    #expect(thread.comments.map(\.id) == ["11", "12"])
    #expect(thread.comments.map(\.parent) == [nil, "11"])
    #expect(thread.comments.map(\.author) == ["Lou", "Ada"])
    #expect(thread.comments.map(\.isPostAuthor) == [false, true])
    #expect(
      thread.comments.map(\.date) == ["2019-08-03T04:11:57+02:00", "2019-08-04T10:00:00+02:00"]
    )
    #expect(thread.comments[0].dateText == "August 3, 2019 at 4:11 am")
    #expect(thread.comments[0].text == "My feet hurt.\nWhat now?\n\nThanks & bye")
    #expect(thread.comments[1].text == "Hi Lou, rest.")
  }

  @Test func `the article's headline comes without the site's name`() throws {
    let article = try thread(Self.html5).article
    #expect(article.title == "Sore feet")
    #expect(article.author == "Ada Coach")
  }

  @Test func `the xhtml walker has its text beside name and date`() throws {
    let thread = try thread(
      page(
        """
        <ol class="commentlist"><li class="comment even thread-even depth-1" id="comment-5">
        <div id="div-comment-5" class="comment-body"><div class="comment-author vcard">
        <cite class="fn">Eva</cite> <span class="says">sagt:</span></div>
        <div class="comment-meta commentmetadata"><a href="/x#comment-5">
        1. November 2023 um 11:53 Uhr</a></div><p>Was tun?</p>
        <div class="reply"><a class="comment-reply-link" href="?replytocom=5#respond">Antworten</a></div>
        </div></li></ol>
        """
      )
    )
    let comment = try #require(thread.comments.first)
    #expect(comment.author == "Eva")
    #expect(comment.text == "Was tun?")
    #expect(comment.date == "2023-11-01T11:53:00")
    #expect(comment.dateText == "1. November 2023 um 11:53 Uhr")
  }

  @Test func `a block theme nests lists without classes`() throws {
    let thread = try thread(
      page(
        """
        <ol class="wp-block-comment-template"><li id="comment-8" class="comment depth-1">
        <div><div class="wp-block-comment-author-name">Jo</div>
        <div class="wp-block-comment-date"><time datetime="2013-03-11T23:45:54+00:00">
        <a href="#comment-8">March 11, 2013</a></time></div>
        <div class="wp-block-comment-content"><p>One</p></div></div>
        <ol><li id="comment-9" class="comment depth-2"><div>
        <div class="wp-block-comment-author-name">Kim</div>
        <div class="wp-block-comment-content"><p>Two</p></div></div></li></ol></li></ol>
        """
      )
    )
    #expect(thread.comments.map(\.author) == ["Jo", "Kim"])
    #expect(thread.comments.map(\.parent) == [nil, "8"])
    #expect(thread.comments.map(\.text) == ["One", "Two"])
  }

  @Test func `two ids on one comment are one comment`() throws {
    let thread = try thread(
      page(
        """
        <ol class="commentlist"><li class="comment depth-1" id="li-comment-3">
        <article id="comment-3" class="comment"><header class="comment-meta comment-author vcard">
        <cite><b class="fn">Ann</b> </cite><a href="#comment-3">
        <time datetime="2012-12-11T12:57:50+01:00">11. Dezember 2012 um 12:57</time></a></header>
        <section class="comment-content comment"><p>Hello</p></section></article></li></ol>
        """
      )
    )
    #expect(thread.comments.map(\.id) == ["3"])
    #expect(thread.comments.first?.author == "Ann")
    #expect(thread.comments.first?.text == "Hello")
  }

  @Test func `pings are kept apart with the other page's title`() throws {
    let thread = try thread(
      page(
        """
        <ol class="comment-list"><li id="comment-1" class="pingback even depth-1">
        <div class="comment-body">Pingback: <a href="http://x.example/">A title</a></div></li>
        <li id="comment-2" class="trackback odd depth-1"><div class="comment-body">
        Pingback: <a href="http://y.example/">Another</a></div></li></ol>
        """
      )
    )
    #expect(thread.comments.map(\.kind) == [.pingback, .trackback])
    #expect(thread.comments.map(\.author) == ["A title", "Another"])
    #expect(thread.comments.allSatisfy { $0.text.isEmpty && $0.date == nil })
  }

  @Test func `depth in the class wins over the place in the page`() throws {
    let thread = try thread(
      page(
        """
        <ol><li id="comment-1" class="comment depth-1"><p>a</p></li>
        <li id="comment-2" class="comment depth-2"><p>b</p></li>
        <li id="comment-3" class="comment depth-3"><p>c</p></li>
        <li id="comment-4" class="comment depth-2"><p>d</p></li></ol>
        """
      )
    )
    #expect(thread.comments.map(\.parent) == [nil, "1", "2", "1"])
  }

  @Test func `a reply whose parent is missing is an orphan`() throws {
    let thread = try thread(
      page(#"<ol><li id="comment-2" class="comment depth-2"><p>b</p></li></ol>"#)
    )
    #expect(thread.comments.first?.parent == nil)
    #expect(thread.comments.first?.flags == [.orphan])
  }

  @Test func `comments in a sidebar are not the article's`() throws {
    let thread = try thread(
      """
      <html><body><div id="comments"><ol class="comment-list">
      <li id="comment-7" class="comment depth-1"><p>Mine</p></li></ol></div>
      <aside class="widget widget_recent_comments"><ul>
      <li id="comment-7" class="comment depth-1">Jo on <a href="/other#comment-7">Other</a></li>
      <li id="comment-8" class="comment depth-1">Al on <a href="/other#comment-8">Other</a></li>
      </ul></aside></body></html>
      """
    )
    #expect(thread.comments.map(\.id) == ["7"])
    #expect(thread.comments.first?.text == "Mine")
  }

  @Test func `without marks the byline tells who answers, whatever case and spaces`() throws {
    let thread = try thread(
      page(
        """
        <ol><li id="comment-1" class="comment depth-1"><cite class="fn">adacoach</cite><p>a</p></li>
        <li id="comment-2" class="comment depth-1"><cite class="fn">Bo</cite><p>b</p></li></ol>
        """
      )
    )
    #expect(thread.comments.map(\.isPostAuthor) == [true, false])
  }

  @Test func `names given by the user count as the author's`() throws {
    let thread = try thread(
      page(
        #"<ol><li id="comment-2" class="comment"><cite class="fn">Bo B.</cite><p>b</p></li></ol>"#
      ),
      coaches: ["bo b"]
    )
    #expect(thread.comments.map(\.isPostAuthor) == [true])
  }

  @Test func `a page without comments says so`() throws {
    let content = try SourceReader().read(
      Array(page("<p>Nothing yet.</p>").utf8),
      name: "page.html"
    )
    #expect(content.threads.first?.comments.isEmpty == true)
    #expect(content.warnings == [.noComments])
  }

  @Test func `comments that a script loads are named`() throws {
    let content = try SourceReader().read(
      Array(page(#"<div id="disqus_thread"></div>"#).utf8),
      name: "page.html"
    )
    #expect(content.warnings == [.commentsByScript(service: "Disqus")])
  }
}
