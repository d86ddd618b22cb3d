import Conversations
import Testing

@testable import ThreadImport

/// What real pages get wrong or leave to guess.
struct HardCaseTests {
  /// The only comment of a page, whose content is this markup.
  private func comment(_ markup: String) throws -> Conversations.Comment {
    let thread = try thread(
      """
      <div id="comments"><ol class="comment-list"><li class="comment depth-1" id="comment-5">\
      <article class="comment-body"><footer class="comment-meta"><b class="fn">Lou</b></footer>\
      <div class="comment-content">\(markup)</div></article></li></ol></div>
      """
    )
    return try #require(thread.comments.first)
  }

  @Test(arguments: [
    ("<p>a<br>b</p><p>c</p>", "a\nb\n\nc"), ("<p>a&nbsp;b</p>", "a b"),
    ("<p>a&amp;lt;b</p>", "a&lt;b"),
    ("<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"), ("<pre>a\n  b</pre>", "a\nb"),
    ("<blockquote><p>q</p></blockquote><p>a</p>", "q\n\na"), ("a<br><br>b", "a\n\nb"),
    ("<p>x <img class='wp-smiley' alt=':-)'></p>", "x :-)"),
    ("<p>x <img class=emoji alt='🙂'></p>", "x 🙂"),
    ("<p><img alt='5 stars' class='rating'>x</p>", "x"), ("<p>a\u{200b}b\u{feff}</p>", "ab"),
    ("<p>a</p><div class='cld-like-dislike-wrap'>66 1</div>", "a"),
    ("<p>a</p><p><a href='javascript:void(0)'>Aufklappen</a></p>", "a"),
    ("<p>a</p><div class=reply><a>Reply</a></div>", "a"),
    ("<p>I – “said”… ???? ;)</p>", "I – “said”… ???? ;)"),
    ("<p>a<script>x</script><style>y</style></p>", "a"), ("<div>a</div><div>b</div>", "a\nb"),
    ("<p>a <b>b</b>, <i>c</i></p>", "a b, c"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
  ])
  func `a text is what a reader sees`(markup: String, expected: String) throws {
    #expect(try comment(markup).text == expected)
  }

  @Test func `a note for the author alone is not text`() throws {
    let comment = try comment(
      """
      <p><em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em></p>
      <p>a</p>
      """
    )
    #expect(comment.text == "a")
    #expect(comment.flags == [.held])
  }

  @Test func `a text that is cut short is marked`() throws {
    let comment = try comment(
      """
      <p>a <span class="wpdiscuz-hellip">&hellip;</span><span class="wpdiscuz-readmore">Mehr</span>
      </p>
      """
    )
    #expect(comment.text == "a")
    #expect(comment.flags == [.truncated])
  }

  @Test(
    arguments: [
      ("schÃ¶n, wirklich", "schön, wirklich", [.mojibakeRepaired]),
      ("itâ€™s", "it’s", [.mojibakeRepaired]), ("NÃO É", "NÃO É", []),
      ("â la carte", "â la carte", []),
      ("Ã¤ä", "Ã¤ä", [.mojibake]),
    ] as [(String, String, [Conversations.Comment.Flag])]
  )
  func `wrongly decoded characters are put right where they come back`(
    text: String,
    expected: String,
    flags: [Conversations.Comment.Flag]
  ) throws {
    let comment = try comment("<p>\(text)</p>")
    #expect(comment.text == expected)
    #expect(comment.flags == flags)
  }

  @Test func `stray end tags do not hide comments`() throws {
    let thread = try thread(
      """
      <div id="comments"><ol class="commentlist"></li><li id="comment-1" class="comment depth-1">
      <p>a</p></li></li></div></ol><li id="comment-2" class="comment depth-2"><p>b</p></li></ul>
      """
    )
    #expect(thread.comments.map(\.text) == ["a", "b"])
    #expect(thread.comments.map(\.parent) == [nil, "1"])
  }

  @Test func `an empty anchor, a report link and a repeated id are no comments of their own`()
    throws
  {
    let thread = try thread(
      """
      <div id="comments"><div class="entry"><a id="comment-3"></a><div class="c" id="comment-3">
      <cite>Lou</cite><p>a</p><a id="comment-3" href="/report">Report</a></div></div></div>
      """
    )
    #expect(thread.comments.map(\.id) == ["3"])
    #expect(thread.comments.first?.text.hasPrefix("a") == true)
  }

  @Test func `menus, footers and forms give nothing`() throws {
    let thread = try thread(
      """
      <nav><ul class="menu"><li id="menu-item-4" class="menu-item depth-1">x</li></ul></nav>
      <div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3>
      <form id="commentform"><p class="comment-form-comment"><label for="comment">Comment</label>
      <textarea id="comment" class="comment"></textarea></p></form></div>
      <footer><div class="footer-widgets"><ul id="recentcomments"><li class="recentcomments"
      id="comment-9">Jo on <a href="/other/#comment-9">Other</a></li></ul></div></footer>
      """
    )
    #expect(thread.comments.isEmpty)
  }

  @Test func `questions and answers of a FAQ are no comments`() throws {
    let thread = try thread(
      """
      <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope
      itemtype="https://schema.org/Question"><h3 itemprop="name">Why?</h3><div itemscope
      itemtype="https://schema.org/Answer"><p itemprop="text">So.</p></div></div></div>
      """
    )
    #expect(thread.comments.isEmpty)
  }

  @Test func `a badge marks the author and is not part of the name`() throws {
    let thread = try thread(
      """
      <ol><li id="comment-1" class="comment depth-1"><div class="comment-author"><cite class="fn">Ada
      <br><span class="p3_comment_author">Autor</span></cite></div><div class="comment-content"><p>a
      </p></div></li></ol>
      """
    )
    #expect(thread.comments.first?.author == "Ada")
    #expect(thread.comments.first?.isPostAuthor == true)
  }

  @Test(arguments: [
    "Edward Said", "Les Says", "was ist er eigentlich....", "links for 2010-10-04", "A: B",
  ])
  func `odd names stay as they are`(name: String) throws {
    let thread = try thread(
      "<ol><li id=comment-1 class='comment depth-1'><cite class=fn>\(name)</cite><p>a</p></li></ol>"
    )
    #expect(thread.comments.first?.author == name)
  }

  @Test(
    arguments: [
      ("<h2>67 Replies to “Feet”</h2>", 67), ("<h3>One thought on “2 feet”</h3>", 1),
      ("<h3>32 thoughts on “x”</h3>", 32), ("<h2>67 Kommentare</h2>", 67),
      ("<h2>Ein Kommentar</h2>", 1),
      ("<h2>2 réponses à « 5 pieds »</h2>", 2), ("<h2>Comments (12)</h2>", 12),
      ("<h2 class='comments-title'>「5本の指」への67件のフィードバック</h2>", 67),
      ("<h2>1,204 Comments</h2>", 1204),
      ("<h2>5 ways to comment</h2>", nil), ("<h2>Comments</h2>", nil),
      ("<h2>2 komentarze do “x”</h2>", 2),
      ("<h2>One response to “x”</h2>", 1), ("<h1>10 thoughts on life</h1>", nil),
      ("<h3 class='comments-title'>This Post Has 67 Comments</h3>", 67),
      ("<h1 id='comments' class='page_title'>67 Comments</h1>", 67),
      ("<h2>Un commentaire sur « x »</h2>", 1),
    ] as [(String, Int?)]
  )
  func `the heading tells how many comments there are`(heading: String, count: Int?) throws {
    let thread = try thread(
      "<div id='comments'>\(heading)<ol><li id=comment-1 class='comment depth-1'>a</li></ol></div>"
    )
    #expect(thread.claimedCount == count)
  }

  @Test(arguments: [
    ("<a href='/p/comment-page-2/#comments'>Newer Comments</a>", true),
    ("<a href='/p/?cpage=2'>2</a>", true),
    ("<nav class='comment-navigation'><a href='/p/#comments'>Older Comments</a></nav>", true),
    ("<a href='/q/comment-page-1/#comment-350'>BRN</a>", false),
    ("<a href='/p/#respond'>x</a>", false),
  ])
  func `links to other comment pages make a part of a thread`(link: String, isPartial: Bool) throws
  {
    let thread = try thread(
      "<div id='comments'><ol><li id=comment-1 class='comment depth-1'>a</li></ol>\(link)</div>"
    )
    #expect(thread.isPartial == isPartial)
  }

  @Test func `the owner's answer in a comment's block is a reply`() throws {
    let thread = try thread(
      """
      <ul class="single-post"><li class="post-info"><a name="comment-7"></a><span
      class="user-name">Lou</span> 於 <span class="post-time">2015/11/23 20:45</span></li>
      <li class="post-text"><p>My feet hurt.</p></li><li class="reply-text"><p>Rest.</p>
      <p>Ada 於 2015/11/24 08:00 回覆</p></li></ul>
      """
    )
    #expect(thread.comments.map(\.parent) == [nil, "7"])
    #expect(thread.comments.map(\.text) == ["My feet hurt.", "Rest."])
    #expect(thread.comments.map(\.author) == ["Lou", "Ada"])
    #expect(thread.comments.map(\.date) == ["2015-11-23T20:45:00", "2015-11-24T08:00:00"])
    #expect(thread.comments.map(\.isPostAuthor) == [false, true])
  }

  @Test func `a fragment's front matter and heading are read`() throws {
    let thread = try thread(
      """
      ---
      title: "Digits"
      date: "2021-05-28 12:00:00"
      ---

      [2 thoughts on &ldquo;Digits&rdquo;](/digits)

      <ol class="comment-list"><li id="comment-5" class="comment depth-1"><b class="fn">Lou</b>
      <time datetime="2021-05-28T20:21:14+00:00">x</time></a><div class="comment-content">a</div></li></ol>
      """
    )
    #expect(thread.article.title == "Digits")
    #expect(thread.claimedCount == 2)
    #expect(thread.comments.first?.date == "2021-05-28T20:21:14+00:00")
  }

  @Test func `a question page's JSON-LD is read where the markup shows no comments`() throws {
    let thread = try thread(
      """
      <html><head><script type="application/ld+json">{"@context": "https://schema.org",
      "@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Feet?",
      "text": "<p>My feet hurt.</p>", "dateCreated": "2019-02-20T16:09:49-07:00",
      "author": {"@type": "Person", "name": "Lou"}, "acceptedAnswer": {"@type": "Answer",
      "text": "Rest.&lt;br&gt;", "author": {"name": "Ada"}}}}</script></head><body><p>x</p></body>
      """,
      coaches: ["Ada"]
    )
    #expect(thread.comments.map(\.text) == ["My feet hurt.", "Rest.<br>"])
    #expect(thread.comments.map(\.parent) == [nil, "1"])
    #expect(thread.comments.map(\.author) == ["Lou", "Ada"])
    #expect(thread.comments.map(\.isPostAuthor) == [false, true])
    #expect(thread.comments.first?.date == "2019-02-20T16:09:49-07:00")
  }

  @Test func `the author's name may be written without its accents`() throws {
    let thread = try thread(
      page(
        """
        <ol><li id="comment-1" class="comment"><b class="fn">Jose Nunez</b><p>Rest.</p></li>
        <li id="comment-2" class="comment"><b class="fn">Joss</b><p>Why?</p></li></ol>
        """,
        author: "José Núñez"
      )
    )
    #expect(thread.comments.map(\.isPostAuthor) == [true, false])
  }

  @Test func `a class of a widget around everything does not hide the text`() throws {
    let thread = try thread(
      """
      <ol><li id="comment-1" class="comment depth-1"><div class="inner with-avatar"><cite
      class="fn">Lou</cite><p>a</p></div></li></ol>
      """
    )
    #expect(thread.comments.first?.text == "a")
    #expect(thread.comments.first?.author == "Lou")
  }
}
