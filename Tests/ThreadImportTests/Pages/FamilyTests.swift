import Conversations
import Testing

@testable import ThreadImport

/// A page of a family with a question of Lou's (id 5) and an answer of Ada's (id 6).
struct Family: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var markup: String
  var date: String?
  var isNested = true
  var isMarked = true
}

/// Families of pages, each with the same two comments.
struct FamilyTests {
  @Test(arguments: Family.all)
  func `a family's comments are read`(family: Family) throws {
    let thread = try thread("<html><body><h1>Feet</h1>\(family.markup)</body></html>")
    try #require(thread.comments.map(\.id) == ["5", "6"])
    #expect(thread.comments.map(\.author) == ["Lou", "Ada"])
    #expect(thread.comments.map(\.text) == ["My feet hurt.", "Rest.\n\nThen walk."])
    #expect(thread.comments.map(\.parent) == [nil, family.isNested ? "5" : nil])
    #expect(thread.comments[0].date == family.date)
    #expect(thread.comments.map(\.isPostAuthor) == [false, family.isMarked])
    #expect(thread.comments.allSatisfy { $0.kind == .comment && $0.flags.isEmpty })
  }
}

extension Family {
  static let all: [Family] =
    [
      Family(
        testDescription: "before WordPress 2.7",
        markup: """
          <ol class="commentlist"><li class="alt" id="comment-5"><cite><a href="http://l.example/"
          rel="external nofollow">Lou</a></cite> Says:<br />
          <small class="commentmetadata"><a href="#comment-5" title="">March 4th, 2010 at 10:16 am</a>
          </small><p>My feet hurt.</p></li>
          <li id="comment-6"><cite>Ada</cite> Says:<br /><small class="commentmetadata">
          <a href="#comment-6" title="">March 5th, 2010 at 9:00 pm</a></small><p>Rest.</p>
          <p>Then walk.</p></li></ol>
          """,
        date: "2010-03-04T10:16:00",
        isNested: false,
        isMarked: false
      ),
      Family(
        testDescription: "name and date after the text",
        markup: """
          <ol id="commentlist"><li id="comment-5"><p>My feet hurt.</p>
          <p><cite>Comment by <a href='http://l.example'>Lou</a> &#8212; 17.07, 2011 @
          <a href="#comment-5">13:04</a></cite></p></li>
          <li id="comment-6"><p>Rest.</p><p>Then walk.</p>
          <p><cite>Comment by Ada &#8212; 17.07, 2011 @ <a href="#comment-6">16:42</a></cite></p>
          </li></ol><div class="meta">posted by Ada at 12:53</div>
          """,
        date: "2011-07-17T13:04:00",
        isNested: false
      ),
      Family(
        testDescription: "Twenty Ten",
        markup: """
          <div id="comments"><h3 id="comments-title">2 Responses to <em>Feet</em></h3>
          <ol class="commentlist"><li class="comment even depth-1 parent" id="li-comment-5">
          <div id="comment-5"><div class="comment-author vcard"><img class="avatar" alt="">
          <cite class="fn">Lou</cite> <span class="says">says:</span></div>
          <div class="comment-meta commentmetadata"><a href="#comment-5">4 mars 2010 à 10 h 16 min</a>
          </div><div class="comment-body"><p>My feet hurt.</p></div><div class="reply"><a
          class="comment-reply-link" href="?replytocom=5#respond">Répondre</a></div></div>
          <ul class="children"><li class="comment bypostauthor odd depth-2" id="li-comment-6">
          <div id="comment-6"><div class="comment-author vcard"><cite class="fn">Ada</cite>
          <span class="says">dit :</span></div><div class="comment-body"><p>Rest.</p>
          <p>Then walk.</p></div></div></li></ul></li></ol></div>
          """,
        date: "2010-03-04T10:16:00"
      ),
      Family(
        testDescription: "Twenty Eleven",
        markup: """
          <ol class="commentlist"><li class="comment depth-1" id="li-comment-5">
          <article id="comment-5" class="comment"><footer class="comment-meta">
          <div class="comment-author vcard"><span class="fn">Lou</span> on <a href="#comment-5">
          <time pubdate datetime="2010-03-04T10:16:17+00:00">March 4, 2010</time></a>
          <span class="says">said:</span></div></footer><div class="comment-content">
          <p>My feet hurt.</p></div><div class="reply"><a href="#">Reply <span>&darr;</span></a></div>
          </article><ul class="children"><li class="comment bypostauthor depth-2" id="li-comment-6">
          <article id="comment-6" class="comment"><footer class="comment-meta">
          <div class="comment-author vcard"><span class="fn">Ada</span></div></footer>
          <div class="comment-content"><p>Rest.</p><p>Then walk.</p></div></article></li></ul></li></ol>
          """,
        date: "2010-03-04T10:16:17+00:00"
      ),
      Family(
        testDescription: "Twenty Twelve",
        markup: """
          <ol class="commentlist"><li class="comment depth-1" id="li-comment-5">
          <article id="comment-5" class="comment"><header class="comment-meta comment-author vcard">
          <cite><b class="fn">Lou</b> </cite><a href="#comment-5"><time
          datetime="2010-03-04T10:16:17+00:00">March 4, 2010</time></a></header>
          <section class="comment-content comment"><p>My feet hurt.</p></section></article>
          <ol class="children"><li class="comment bypostauthor depth-2" id="li-comment-6">
          <article id="comment-6" class="comment"><header class="comment-meta comment-author vcard">
          <cite><b class="fn">Ada</b> <span>Post author</span></cite></header>
          <section class="comment-content comment"><p>Rest.</p><p>Then walk.</p></section></article>
          </li></ol></li></ol>
          """,
        date: "2010-03-04T10:16:17+00:00"
      ),
      Family(
        testDescription: "Twenty Twenty",
        markup: """
          <div class="comments-inner"><div id="comment-5" class="comment depth-1 parent">
          <article id="div-comment-5" class="comment-body"><footer class="comment-meta">
          <div class="comment-author vcard"><a class="url"><img class="avatar"><span class="fn">Lou
          </span><span class="screen-reader-text says">says:</span></a></div><div
          class="comment-metadata"><a href="#comment-5"><time datetime="2010-03-04T10:16:17+00:00"
          title="x">4. März 2010</time></a></div></footer><div class="comment-content entry-content">
          <p>My feet hurt.</p></div><footer class="comment-footer-meta"><span class="comment-reply">
          <a class="comment-reply-link">Antworten</a></span></footer></article>
          <div id="comment-6" class="comment bypostauthor depth-2"><article id="div-comment-6"
          class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
          <span class="fn">Ada</span></div></footer><div class="comment-content entry-content">
          <p>Rest.</p><p>Then walk.</p></div><footer class="comment-footer-meta"><span
          class="by-post-author">By Post Author</span></footer></article></div></div></div>
          """,
        date: "2010-03-04T10:16:17+00:00"
      ),
    ]
    + themes + platforms + plainThemes
}
